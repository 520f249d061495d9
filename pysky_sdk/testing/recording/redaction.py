"""Taking secrets out of what is recorded, by the table of the call log; everything else stays whole."""

from __future__ import annotations

from typing import Any, Final

from pysky_sdk.core.calllog.redact import REDACTED
from pysky_sdk.core.calllog.secrets import is_confidential, is_reference, is_secret
from pysky_sdk.core.calllog.texts import redact_text

_WHOLE: Final = 1 << 30
# Texts of private methods that are no content: without them an answer breaks its Lexicon.
_STRUCTURE: Final = frozenset({"handle", "sentat", "createdat", "rev", "status", "kind", "role", "indexedat"})


def redacted(nsid: str, value: Any, name: str = "") -> Any:
    """Return JSON without its secrets: tokens, passwords, addresses, and the texts of private methods.

    Args:
        nsid: the method it belongs to.
        value: the JSON.
        name: the property that it stands in.
    """
    return _value(value, name, confidential=is_confidential(nsid))


def _value(value: Any, name: str, *, confidential: bool) -> Any:
    if isinstance(value, dict):
        return {key: _value(item, key, confidential=confidential) for key, item in value.items()}
    if isinstance(value, list):
        return [_value(item, name, confidential=confidential) for item in value]
    if not isinstance(value, str):
        return REDACTED if is_secret(name) and value is not None and not isinstance(value, bool) else value
    if is_secret(name) or (confidential and not _is_structure(name)):
        return REDACTED
    return redact_text(value, _WHOLE)


def _is_structure(name: str) -> bool:
    return is_reference(name) or name.lower() in _STRUCTURE
