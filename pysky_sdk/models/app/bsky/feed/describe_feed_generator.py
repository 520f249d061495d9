# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.describeFeedGenerator`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["DescribeFeedGeneratorOutput", "Feed", "Links"]


class Feed(_m.Model):
    """Source: Lexicon `app.bsky.feed.describeFeedGenerator#feed`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.describeFeedGenerator#feed"

    uri: _m.AtUri
    """Format at-uri."""


class Links(_m.Model):
    """Source: Lexicon `app.bsky.feed.describeFeedGenerator#links`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.describeFeedGenerator#links"

    privacy_policy: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="privacyPolicy", serialization_alias="privacyPolicy"
    )

    terms_of_service: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="termsOfService", serialization_alias="termsOfService"
    )


class DescribeFeedGeneratorOutput(_m.Model):
    """Output of `app.bsky.feed.describeFeedGenerator`.

    Source: Lexicon `app.bsky.feed.describeFeedGenerator`.
    """

    did: _m.Did
    """Format did."""

    feeds: _t.List[Feed]

    links: _t.Optional[Links] = None
