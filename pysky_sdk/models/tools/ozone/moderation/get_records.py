# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getRecords`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["GetRecordsOutput", "GetRecordsParams"]


class GetRecordsParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getRecords`.

    Source: Lexicon `tools.ozone.moderation.getRecords`.
    """

    uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 100)]
    """At most 100 items; each item: format at-uri."""


class GetRecordsOutput(_m.Model):
    """Output of `tools.ozone.moderation.getRecords`.

    Source: Lexicon `tools.ozone.moderation.getRecords`.
    """

    records: _t.List[
        _t.Annotated[
            _t.Union[
                tools_ozone_moderation_defs.RecordViewDetail,
                tools_ozone_moderation_defs.RecordViewNotFound,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]
