"""`pysky demo`: what the SDK does, shown in a minute, on a stand-in or with an account of your own."""
