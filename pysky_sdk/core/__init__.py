"""The transport: call -> policies -> send -> decode, written once for sync and async.

- `spec`, `endpoint`, `binary`, `paging`: what generated namespaces are made of. - `prepare`, `decode`: from
keyword arguments to a `Call`, from a `Reply` to a model. - `flow`, `driver`, `driver_async`: policies are
generators without I/O which yield effects; a driver performs them. - `policies/`: body, session, routing,
retry, trace, status; `pipeline` chains them. - `http`: the only module that knows httpx.
"""
