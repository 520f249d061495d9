# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.server.getConfig`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetConfigOutput", "ServiceConfig", "ViewerConfig"]


class ServiceConfig(_m.Model):
    """Source: Lexicon `tools.ozone.server.getConfig#serviceConfig`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.server.getConfig#serviceConfig"

    url: _t.Optional[_m.Uri] = None
    """Format uri."""


class ViewerConfig(_m.Model):
    """Source: Lexicon `tools.ozone.server.getConfig#viewerConfig`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.server.getConfig#viewerConfig"

    role: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "tools.ozone.team.defs#roleAdmin",
                "tools.ozone.team.defs#roleModerator",
                "tools.ozone.team.defs#roleTriage",
                "tools.ozone.team.defs#roleVerifier",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = None
    """Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator,
    tools.ozone.team.defs#roleTriage, tools.ozone.team.defs#roleVerifier.
    """


class GetConfigOutput(_m.Model):
    """Output of `tools.ozone.server.getConfig`.

    Source: Lexicon `tools.ozone.server.getConfig`.
    """

    appview: _t.Optional[ServiceConfig] = None

    pds: _t.Optional[ServiceConfig] = None

    blob_divert: _t.Optional[ServiceConfig] = _Field(
        default=None, validation_alias="blobDivert", serialization_alias="blobDivert"
    )

    chat: _t.Optional[ServiceConfig] = None

    viewer: _t.Optional[ViewerConfig] = None

    verifier_did: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="verifierDid", serialization_alias="verifierDid"
    )
    """The did of the verifier used for verification. Format did."""
