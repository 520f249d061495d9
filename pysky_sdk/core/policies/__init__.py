"""The policies of a call.

Each is `policy(call, proceed)`, a generator that yields effects and returns a Reply.
"""
