"""A link card: what a post shows of a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pysky_sdk.modeling import Blob, LegacyBlob
    from pysky_sdk.models.app.bsky.embed.external import External


@dataclass(frozen=True, slots=True)
class LinkCard:
    """What a post shows of a page: made by `client.link_card(url)`, or by hand."""

    url: str
    """The address as it was given, which the card links to."""

    title: str
    """The page's title, on one line; the name of the file or the host when it has none."""

    description: str = ""
    """What the page says of itself, on one line; "" when it says nothing."""

    image: bytes | None = field(default=None, repr=False)
    """Its picture, scaled down to the Lexicon's limit; None when there is none that could be used."""

    image_type: str | None = None
    """The media type of the picture, such as `image/jpeg`."""

    def embed(self, thumb: Blob | LegacyBlob | None = None) -> External:
        """Return the card as a post's embed.

        Args:
            thumb: the uploaded picture; `client.cards.embed(card)` uploads it and does both.

        Raises:
            pydantic.ValidationError: the URL is no URI, or the picture is too large.
        """
        from pysky_sdk.models.app.bsky.embed.external import External, ExternalDef

        about = ExternalDef(uri=self.url, title=self.title, description=self.description)
        if thumb is not None:  # absent is not the same as null, which servers refuse
            about.thumb = thumb
        return External(external=about)
