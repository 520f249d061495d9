"""Rich texts of any kind, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from pysky_sdk import RichText

DID = "did:plc:khlip6qhwiipo6ysukfnzup2"

PIECES = st.sampled_from(
    [
        *("a", "word", "Sentence.", "Why?", "é", "e\u0301", "漢字", "かな。", "한국어", "👍🏽", "👨\u200d👩\u200d👧", "🇩🇪", "\U0010ffff"),
        *(" ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u3000", "\u2028", "\u200d", "\ufe0f", "(", ")", "…", "\x00"),
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=120))
LABELS = TEXTS.filter(lambda text: bool(text.strip()))


@st.composite
def rich_texts(draw: st.DrawFn) -> RichText:
    """A text that was put together of any pieces."""
    rich = RichText(draw(TEXTS))
    for kind in draw(st.lists(st.sampled_from(["text", "link", "mention", "tag"]), max_size=6)):
        match kind:
            case "text":
                rich.text(draw(TEXTS))
            case "link":
                rich.link(draw(LABELS), "https://example.com/page?q=1")
            case "mention":
                rich.mention(DID, draw(LABELS))
            case "tag":
                rich.tag(draw(LABELS)[:20].replace("#", "").strip() or "tag")
    return rich
