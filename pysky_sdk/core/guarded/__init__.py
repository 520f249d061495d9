"""Looking up what strangers name: the address is checked, then used as checked; time and size have limits.

`addresses` and `allowed` decide, `urls` reads addresses of pages, `resolving` asks the DNS, `backend`
connects to what was checked and to nothing else, `exchange` speaks HTTP over that, `decoding` unpacks.
"""
