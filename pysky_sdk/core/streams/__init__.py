"""Subscriptions: messages of a server over a WebSocket, one after the other, for as long as one listens.

`ipld` and `frames` read what comes, `messages` makes models of it; `course` says where to go on and when to
give up, without I/O; `reader` is the flow around them; `sockets` alone knows websockets; `stream` and
`stream_aio` are what the caller holds, and `resumed` with `resumed_aio` what goes on from a stored cursor.

Source: atproto.com/specs/event-stream.
"""
