"""The parts of httpcore that have other names in their sync form, and the certificates."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import httpcore
import httpx

if TYPE_CHECKING:
    import ssl

AsyncPlain = httpcore.AnyIOBackend
Plain = httpcore.SyncBackend


@cache
def tls_context() -> ssl.SSLContext:
    """Return the context of all look-ups: certificates and names are checked. Made once: 20 ms."""
    context = httpx.create_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    return context
