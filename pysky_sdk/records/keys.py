"""Record keys: which ones a collection takes, checked before anything is sent.

Source: atproto.com/specs/record-key. What is written has to be of the key type of its Lexicon; what is read
or deleted may have any legal key, because others may have written it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.syntax import next_tid
from pysky_sdk.syntax.formats import check_format

if TYPE_CHECKING:
    from pysky_sdk.records.described import CollectionSpec

_LITERAL = "literal:"


def fixed_key(key_type: str) -> str | None:
    """The one key of a collection that holds one record; None for all others."""
    return key_type.removeprefix(_LITERAL) if key_type.startswith(_LITERAL) else None


def new_key(spec: CollectionSpec, rkey: str | None) -> str:
    """Return the key to write a record under: the one that is given if the Lexicon allows it, else a TID.

    Raises:
        TypeError: the Lexicon leaves the choice to the caller, who gave none.
        ValueError: the Lexicon does not allow the key.
    """
    fixed = fixed_key(spec.key)
    if rkey is None:
        if spec.key == "nsid":
            raise TypeError(f"Records of {spec.nsid} are keyed by an NSID: give rkey=.")
        return next_tid() if fixed is None else fixed
    if fixed is not None:
        if rkey != fixed:
            raise ValueError(f"{spec.nsid} holds one record, under the key {fixed!r}; not {rkey!r}.")
        return rkey
    if spec.key == "tid" and check_format("tid", rkey) is not None:
        raise ValueError(
            f"Records of {spec.nsid} are keyed by a TID, which {rkey!r} is not: leave rkey= out and one is "
            "made, or take one from pysky_sdk.syntax.next_tid()."
        )
    if spec.key == "nsid" and (problem := check_format("nsid", rkey)) is not None:
        raise ValueError(f"Records of {spec.nsid} are keyed by an NSID, which {rkey!r} is not: {problem}.")
    return legal_key(rkey)


def legal_key(rkey: str) -> str:
    """Return a key that some record may have.

    Raises:
        ValueError: none may.
    """
    if rkey.startswith("at://"):
        raise ValueError(f"rkey= is the last part of a record's AT URI, not all of {rkey!r}.")
    problem = check_format("record-key", rkey)
    if problem is not None:
        raise ValueError(f"{rkey!r} is no record key: {problem}.")
    return rkey
