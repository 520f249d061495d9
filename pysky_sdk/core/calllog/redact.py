"""Parameters without secrets, and small enough to be kept by the million."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, Final

from pysky_sdk.core.calllog.secrets import is_confidential, is_reference, is_secret
from pysky_sdk.core.calllog.texts import redact_text

REDACTED: Final = "[redacted]"
_REST: Final = "…"

# What is left of 4,096 bytes of JSON for the marks of what was cut, once in each object that is open.
_MOST_JSON = 3500
_LONGEST_TEXT = 256
_LONGEST_NAME = 64
_MOST_ITEMS = 20
_MOST_NAMES = 100
_DEEPEST = 12
# Shorter ones would be found by chance all over a message.
_SHORTEST_SECRET = 3


class Redactor:
    """Walks the parameters of one call; `removed` are the texts it took out."""

    def __init__(self, nsid: str) -> None:
        self.removed: set[str] = set()
        self._confidential = is_confidential(nsid)
        self._left = _MOST_JSON

    def params(self, given: dict[str, Any]) -> dict[str, Any] | None:
        """Return what may be kept of the parameters, at most 4 KiB of JSON; None when there are none."""
        return self._object(given, 0) if given else None

    def _value(self, name: str, value: Any, depth: int) -> Any:
        if value is None or isinstance(value, bool):
            return value
        if is_secret(name) or (self._confidential and isinstance(value, str) and not is_reference(name)):
            self._remove(value)
            return REDACTED
        if isinstance(value, (dict, list)):
            if depth < _DEEPEST and self._left > 0:
                return (
                    self._object(value, depth) if isinstance(value, dict) else self._list(name, value, depth)
                )
            self._search(name, value)
            return _REST
        if isinstance(value, str):
            return self._fitting(redact_text(value, _LONGEST_TEXT))
        return self._fitting(value if isinstance(value, int) or isfinite(value) else str(value))

    def _object(self, value: dict[str, Any], depth: int) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        for count, (name, item) in enumerate(value.items()):
            if count >= _MOST_NAMES or self._left <= 0:
                kept[_REST] = len(value) - count
                self._search("", dict(list(value.items())[count:]))
                break
            shown = redact_text(name, _LONGEST_NAME)
            self._left -= len(json.dumps(shown)) + 2
            kept[shown] = self._value(name, item, depth + 1)
        return kept

    def _list(self, name: str, value: list[Any], depth: int) -> list[Any]:
        kept: list[Any] = []
        for count, item in enumerate(value):
            if count >= _MOST_ITEMS or self._left <= 0:
                kept.append(f"{_REST} ({len(value) - count} more)")
                self._search(name, value[count:])
                break
            self._left -= 1
            kept.append(self._value(name, item, depth + 1))
        return kept

    def _fitting(self, value: Any) -> Any:
        cost = len(json.dumps(value))
        if cost > self._left:
            self._left = 0
            return _REST
        self._left -= cost
        return value

    def _remove(self, value: Any) -> None:
        """Remember every text in a value: the server may quote it."""
        if isinstance(value, dict):
            for item in value.values():
                self._remove(item)
        elif isinstance(value, list):
            for item in value:
                self._remove(item)
        elif len(text := str(value).strip()) >= _SHORTEST_SECRET:
            self.removed.add(text)

    def _search(self, name: str, value: Any) -> None:
        """Look for secrets in what is not kept."""
        if is_secret(name):
            self._remove(value)
        elif isinstance(value, dict):
            for inner, item in value.items():
                self._search(inner, item)
        elif isinstance(value, list):
            for item in value:
                self._search(name, item)
        elif self._confidential and isinstance(value, str) and not is_reference(name):
            self._remove(value)
