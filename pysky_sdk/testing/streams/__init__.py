"""The streams of the stand-in: what was sent, who listens, and the connections that carry it.

`events` keeps messages and knows what cursors mean; `hub` has the log of each subscription; `repositories`
makes the messages of `com.atproto.sync.subscribeRepos`, and `sending` those that a test sends. `opening`
answers the handshake, `listener` says what comes next, `connection` moves the bytes, and `sockets` alone
knows websockets.

Source: atproto.com/specs/event-stream.
"""
