# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.updateSubjectStatus`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["UpdateSubjectStatusInput", "UpdateSubjectStatusOutput"]


class UpdateSubjectStatusInput(_m.MethodModel):
    """Input of `com.atproto.admin.updateSubjectStatus`.

    Source: Lexicon `com.atproto.admin.updateSubjectStatus`.
    """

    subject: _t.Annotated[
        _t.Union[
            com_atproto_admin_defs.RepoRef,
            com_atproto_repo_strong_ref.StrongRef,
            com_atproto_admin_defs.RepoBlobRef,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    takedown: _t.Optional[com_atproto_admin_defs.StatusAttr] = None

    deactivated: _t.Optional[com_atproto_admin_defs.StatusAttr] = None


class UpdateSubjectStatusOutput(_m.Model):
    """Output of `com.atproto.admin.updateSubjectStatus`.

    Source: Lexicon `com.atproto.admin.updateSubjectStatus`.
    """

    subject: _t.Annotated[
        _t.Union[
            com_atproto_admin_defs.RepoRef,
            com_atproto_repo_strong_ref.StrongRef,
            com_atproto_admin_defs.RepoBlobRef,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    takedown: _t.Optional[com_atproto_admin_defs.StatusAttr] = None
