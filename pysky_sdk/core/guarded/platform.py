"""The parts of httpcore that have other names in their sync form, and the certificates."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

if TYPE_CHECKING:
    import ssl

# Types that httpcore names only where anyio is installed, as it is with httpx.
AsyncPlain: Any = httpcore.AnyIOBackend
Plain: Any = httpcore.SyncBackend


@cache
def warm(backend: Any) -> None:
    """Import what the first connection would import: in a thread without a loop, nothing waits for it."""
    if backend is AsyncPlain:
        import anyio

        anyio.run(anyio.sleep, 0)


@cache
def tls_context() -> ssl.SSLContext:
    """Return the context of all look-ups: certificates and names are checked. Made once: 20 ms."""
    context = httpx.create_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    return context
