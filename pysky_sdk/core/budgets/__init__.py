"""Rate limits as budgets: how much a server allows in a window, and how much of it is spent."""
