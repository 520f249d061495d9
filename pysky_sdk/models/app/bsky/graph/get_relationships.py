# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getRelationships`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import _defs__others as app_bsky_graph_defs__others

__all__ = ["GetRelationshipsOutput", "GetRelationshipsParams"]


class GetRelationshipsParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getRelationships`.

    Source: Lexicon `app.bsky.graph.getRelationships`.
    """

    actor: _m.AtIdentifier
    """Primary account requesting relationships for. Format at-identifier."""

    others: _t.Optional[_t.Annotated[_t.List[_m.AtIdentifier], _m.Items(None, 30)]] = None
    """List of 'other' accounts to be related back to the primary. At most 30 items; each item: format
    at-identifier.
    """


class GetRelationshipsOutput(_m.Model):
    """Output of `app.bsky.graph.getRelationships`.

    Source: Lexicon `app.bsky.graph.getRelationships`.
    """

    actor: _t.Optional[_m.Did] = None
    """Format did."""

    relationships: _t.List[
        _t.Annotated[
            _t.Union[
                app_bsky_graph_defs__others.Relationship,
                app_bsky_graph_defs__others.NotFoundActor,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]
