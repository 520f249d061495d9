# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.label`.

Methods: query_labels.

Streams: subscribe_labels.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
    from pysky_sdk.models.com.atproto.label import query_labels as com_atproto_label_query_labels
    from pysky_sdk.models.com.atproto.label import subscribe_labels as com_atproto_label_subscribe_labels


__all__ = ["AsyncComAtprotoLabelNamespace", "ComAtprotoLabelNamespace"]

_QUERY_LABELS = _e.MethodSpec(
    nsid="com.atproto.label.queryLabels",
    kind="query",
    params="pysky_sdk.models.com.atproto.label.query_labels:QueryLabelsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.label.query_labels:QueryLabelsOutput",
    cursor="params",
    items="labels",
    order="oldest",
    identity=("src", "uri", "cid", "val", "neg", "cts"),
)
_SUBSCRIBE_LABELS = _e.MethodSpec(
    nsid="com.atproto.label.subscribeLabels",
    kind="subscription",
    params="pysky_sdk.models.com.atproto.label.subscribe_labels:SubscribeLabelsParams",
    errors=("FutureCursor",),
    cursor="params",
    position=("seq",),
    numbered=True,
    messages=(
        (
            "com.atproto.label.subscribeLabels#labels",
            "pysky_sdk.models.com.atproto.label.subscribe_labels:Labels",
        ),
        (
            "com.atproto.label.subscribeLabels#info",
            "pysky_sdk.models.com.atproto.label.subscribe_labels:Info",
        ),
    ),
)


class ComAtprotoLabelNamespace(_e.Namespace):
    """Everything below `com.atproto.label`.

    Methods: query_labels.

    Streams: subscribe_labels.
    """

    @_e.paged(_QUERY_LABELS)
    def query_labels(
        self,
        *,
        uri_patterns: list[str],
        sources: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[com_atproto_label_query_labels.QueryLabelsOutput, com_atproto_label_defs.Label]:
        """Find labels relevant to the provided AT-URI patterns. Public endpoint for moderation
        services, though may return different or additional results with auth.

        Args:
            uri_patterns: List of AT URI patterns to match (boolean 'OR'). Each may be a prefix (ending with '*'; will match inclusive of the string leading to '*'), or a full URI.
            sources: Optional list of label sources (DIDs) to filter on. Each item: format did.
            limit: 1 to 250; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            QueryLabelsOutput: `cursor`, `labels`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.label.queryLabels`.
        """
        _e.declared()

    @_e.subscription(_SUBSCRIBE_LABELS)
    def subscribe_labels(
        self, *, cursor: int | None = None
    ) -> _e.Messages[com_atproto_label_subscribe_labels.Labels | com_atproto_label_subscribe_labels.Info]:
        """Subscribe to stream of labels (and negations). Public endpoint implemented by mod services.
        Uses same sequencing scheme as repo event stream.

        Args:
            cursor: The last known event seq number to backfill from.

        Returns:
            Messages, as they come: Labels, Info.

        Raises:
            errors.FutureCursor: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.label.subscribeLabels`.
        """
        _e.declared()


class AsyncComAtprotoLabelNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.label`.

    Methods: query_labels.

    Streams: subscribe_labels.
    """

    @_e.async_paged(_QUERY_LABELS)
    def query_labels(
        self,
        *,
        uri_patterns: list[str],
        sources: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[com_atproto_label_query_labels.QueryLabelsOutput, com_atproto_label_defs.Label]:
        """Find labels relevant to the provided AT-URI patterns. Public endpoint for moderation
        services, though may return different or additional results with auth.

        Args:
            uri_patterns: List of AT URI patterns to match (boolean 'OR'). Each may be a prefix (ending with '*'; will match inclusive of the string leading to '*'), or a full URI.
            sources: Optional list of label sources (DIDs) to filter on. Each item: format did.
            limit: 1 to 250; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            QueryLabelsOutput: `cursor`, `labels`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.label.queryLabels`.
        """
        _e.declared()

    @_e.async_subscription(_SUBSCRIBE_LABELS)
    def subscribe_labels(
        self, *, cursor: int | None = None
    ) -> _e.Messages[com_atproto_label_subscribe_labels.Labels | com_atproto_label_subscribe_labels.Info]:
        """Subscribe to stream of labels (and negations). Public endpoint implemented by mod services.
        Uses same sequencing scheme as repo event stream.

        Args:
            cursor: The last known event seq number to backfill from.

        Returns:
            Messages, as they come: Labels, Info.

        Raises:
            errors.FutureCursor: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.label.subscribeLabels`.
        """
        _e.declared()
