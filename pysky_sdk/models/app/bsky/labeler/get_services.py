# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.labeler.getServices`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.labeler import defs as app_bsky_labeler_defs

__all__ = ["GetServicesOutput", "GetServicesParams"]


class GetServicesParams(_m.MethodModel):
    """Parameters of `app.bsky.labeler.getServices`.

    Source: Lexicon `app.bsky.labeler.getServices`.
    """

    dids: _t.List[_m.Did]
    """Each item: format did."""

    detailed: _t.Optional[_m.Boolean] = False
    """Default False."""


class GetServicesOutput(_m.Model):
    """Output of `app.bsky.labeler.getServices`.

    Source: Lexicon `app.bsky.labeler.getServices`.
    """

    views: _t.List[
        _t.Annotated[
            _t.Union[
                app_bsky_labeler_defs.LabelerView, app_bsky_labeler_defs.LabelerViewDetailed, _m.Unknown
            ],
            _m.OPEN_UNION,
        ]
    ]
