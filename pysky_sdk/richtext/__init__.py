"""Rich text: links, mentions and tags in posts, found, built, split and shown."""

from __future__ import annotations

from pysky_sdk.richtext.marks import Feature, MarkdownImage, Segment
from pysky_sdk.richtext.rich import RichText

__all__ = ["Feature", "MarkdownImage", "RichText", "Segment"]
