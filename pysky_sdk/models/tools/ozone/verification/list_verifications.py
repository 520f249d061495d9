# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.verification.listVerifications`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.verification import defs as tools_ozone_verification_defs

__all__ = ["ListVerificationsOutput", "ListVerificationsParams"]


class ListVerificationsParams(_m.MethodModel):
    """Parameters of `tools.ozone.verification.listVerifications`.

    Source: Lexicon `tools.ozone.verification.listVerifications`.
    """

    cursor: _t.Optional[_m.String] = None
    """Pagination cursor."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """Maximum number of results to return. 1 to 100; default 50."""

    created_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAfter", serialization_alias="createdAfter"
    )
    """Filter to verifications created after this timestamp. Format datetime."""

    created_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdBefore", serialization_alias="createdBefore"
    )
    """Filter to verifications created before this timestamp. Format datetime."""

    issuers: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None
    """Filter to verifications from specific issuers. At most 100 items; each item: format did."""

    subjects: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None
    """Filter to specific verified DIDs. At most 100 items; each item: format did."""

    sort_direction: _t.Optional[_t.Literal["asc", "desc"]] = _Field(
        default="desc", validation_alias="sortDirection", serialization_alias="sortDirection"
    )
    """Sort direction for creation date. One of asc, desc; default desc."""

    is_revoked: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isRevoked", serialization_alias="isRevoked"
    )
    """Filter to verifications that are revoked or not. By default, includes both."""


class ListVerificationsOutput(_m.Model):
    """Output of `tools.ozone.verification.listVerifications`.

    Source: Lexicon `tools.ozone.verification.listVerifications`.
    """

    cursor: _t.Optional[_m.String] = None

    verifications: _t.List[tools_ozone_verification_defs.VerificationView]
