"""The string formats of the Lexicon language (atproto.com/specs/lexicon#string-formats).

A valid string, the common case, costs one compiled pattern; what is wrong with any other is worked out
afterwards, in `reasons`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pysky_sdk.syntax import patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["FORMATS", "check_format"]

FORMATS: Final[Mapping[str, Callable[[str], bool]]] = {
    "at-identifier": patterns.is_at_identifier,
    "at-uri": patterns.is_at_uri,
    "cid": patterns.is_cid,
    "datetime": patterns.is_datetime,
    "did": patterns.is_did,
    "handle": patterns.is_handle,
    "language": patterns.is_language,
    "nsid": patterns.is_nsid,
    "record-key": patterns.is_record_key,
    "tid": patterns.is_tid,
    "uri": patterns.is_uri,
}
"""Each format's name and its test; `check_format` also says what is wrong."""


def check_format(name: str, value: str) -> str | None:
    """Return None when `value` is valid in the format called `name`, else the rule that it breaks.

    A format that this version does not know is no error: Lexicons may name new ones.
    """
    test = FORMATS.get(name)
    if test is None or test(value):
        return None
    from pysky_sdk.syntax.reasons import explain

    return explain(name, value)
