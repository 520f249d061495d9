# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getSubjects`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["GetSubjectsOutput", "GetSubjectsParams"]


class GetSubjectsParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getSubjects`.

    Source: Lexicon `tools.ozone.moderation.getSubjects`.
    """

    subjects: _t.Annotated[_t.List[_m.String], _m.Items(1, 100)]
    """1 to 100 items."""


class GetSubjectsOutput(_m.Model):
    """Output of `tools.ozone.moderation.getSubjects`.

    Source: Lexicon `tools.ozone.moderation.getSubjects`.
    """

    subjects: _t.List[tools_ozone_moderation_defs.SubjectView]
