# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.lexicon`.

Records: schema.

Methods: resolve_lexicon.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.lexicon import resolve_lexicon as com_atproto_lexicon_resolve_lexicon
    from pysky_sdk.models.com.atproto.lexicon import schema as com_atproto_lexicon_schema


__all__ = ["AsyncComAtprotoLexiconNamespace", "ComAtprotoLexiconNamespace"]

_RESOLVE_LEXICON = _e.MethodSpec(
    nsid="com.atproto.lexicon.resolveLexicon",
    kind="query",
    params="pysky_sdk.models.com.atproto.lexicon.resolve_lexicon:ResolveLexiconParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.lexicon.resolve_lexicon:ResolveLexiconOutput",
    errors=("LexiconNotFound",),
)


class ComAtprotoLexiconNamespace(_e.Namespace):
    """Everything below `com.atproto.lexicon`.

    Records: schema.

    Methods: resolve_lexicon.
    """

    @_cached_property
    def schema(self) -> _r.RecordCollection[com_atproto_lexicon_schema.Schema]:
        """Representation of Lexicon schemas themselves, when published as atproto records. Note that
        the schema language is not defined in Lexicon; this meta schema currently only includes a
        single version field ('lexicon'). See the atproto specifications for description of the
        other expected top-level fields ('id', 'defs', etc).

        Record key: an NSID.

        Source: Lexicon `com.atproto.lexicon.schema`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "com.atproto.lexicon.schema", "nsid", "pysky_sdk.models.com.atproto.lexicon.schema:Schema"
            ),
        )

    @_e.endpoint(_RESOLVE_LEXICON)
    def resolve_lexicon(self, *, nsid: str) -> com_atproto_lexicon_resolve_lexicon.ResolveLexiconOutput:
        """Resolves an atproto lexicon (NSID) to a schema.

        Args:
            nsid: The lexicon NSID to resolve. Format nsid.

        Returns:
            ResolveLexiconOutput: `cid`, `schema_`, `uri`.

        Raises:
            errors.LexiconNotFound: No lexicon was resolved for the NSID.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.lexicon.resolveLexicon`.
        """
        _e.declared()


class AsyncComAtprotoLexiconNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.lexicon`.

    Records: schema.

    Methods: resolve_lexicon.
    """

    @_cached_property
    def schema(self) -> _r.AsyncRecordCollection[com_atproto_lexicon_schema.Schema]:
        """Representation of Lexicon schemas themselves, when published as atproto records. Note that
        the schema language is not defined in Lexicon; this meta schema currently only includes a
        single version field ('lexicon'). See the atproto specifications for description of the
        other expected top-level fields ('id', 'defs', etc).

        Record key: an NSID.

        Source: Lexicon `com.atproto.lexicon.schema`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "com.atproto.lexicon.schema", "nsid", "pysky_sdk.models.com.atproto.lexicon.schema:Schema"
            ),
        )

    @_e.async_endpoint(_RESOLVE_LEXICON)
    def resolve_lexicon(self, *, nsid: str) -> com_atproto_lexicon_resolve_lexicon.ResolveLexiconOutput:
        """Resolves an atproto lexicon (NSID) to a schema.

        Args:
            nsid: The lexicon NSID to resolve. Format nsid.

        Returns:
            ResolveLexiconOutput: `cid`, `schema_`, `uri`.

        Raises:
            errors.LexiconNotFound: No lexicon was resolved for the NSID.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.lexicon.resolveLexicon`.
        """
        _e.declared()
