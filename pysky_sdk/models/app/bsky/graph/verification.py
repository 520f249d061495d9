# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.verification`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Verification"]


class Verification(_m.Record):
    """Record declaring a verification relationship between two accounts. Verifications are only
    considered valid by an app if issued by an account the app considers trusted.

    Source: Lexicon `app.bsky.graph.verification`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.verification"

    subject: _m.Did
    """DID of the subject the verification applies to. Format did."""

    handle: _m.Handle
    """Handle of the subject the verification applies to at the moment of verifying, which might not be
    the same at the time of viewing. The verification is only valid if the current handle matches
    the one at the time of verifying. Format handle.
    """

    display_name: _m.String = _Field(validation_alias="displayName", serialization_alias="displayName")
    """Display name of the subject the verification applies to at the moment of verifying, which might
    not be the same at the time of viewing. The verification is only valid if the current
    displayName matches the one at the time of verifying.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Date of when the verification was created. Format datetime."""
