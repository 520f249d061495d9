# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.defs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["HostStatus"]

HostStatus = _t.Annotated[
    _t.Literal["active", "idle", "offline", "throttled", "banned"] | _m.String, _m.KNOWN_VALUES
]
"""Known values: active, idle, offline, throttled, banned."""
