"""`endpoint.resume(name, …)`: consumers of lists that go on where the last one of their name stopped.

`listing` says in which order an endpoint lists and what tells its items apart; `oldest` and `newest` are the
state of a consumer, without I/O; `key` names it; `lease` lets one at a time work; `holding` is what consumers
of lists and of streams share; `consumer` is the flow around them; `resuming` and `resuming_aio` are what the
caller holds.
"""
