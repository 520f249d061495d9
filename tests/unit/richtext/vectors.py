"""What the published tests of the reference implementation (`@atproto/api`, rich text) say about detection.

Each is a text and what is found in it: what is shown, and the URL, handle or tag.
"""

from __future__ import annotations

from typing import TypeAlias

Vector: TypeAlias = tuple[str, list[tuple[str, str]]]

_FAMILY = "👨\u200d👩\u200d👧\u200d👧"
_ARTICLE = "https://socket3.wordpress.com/2018/02/03/designing-windows-95s-user-interface/"


def _same(text: str, *urls: str) -> Vector:
    return text, [(url, url) for url in urls]


def _bare(text: str, *urls: str) -> Vector:
    return text, [(url, f"https://{url}") for url in urls]


def _mentions(text: str, *handles: str) -> Vector:
    return text, [(f"@{handle}", handle) for handle in handles]


def _tags(text: str, *tags: str) -> Vector:
    return text, [(f"#{tag}", tag) for tag in tags]


MENTIONS = [
    _mentions("no mention"),
    _mentions("@handle.com middle end", "handle.com"),
    _mentions("start @handle.com end", "handle.com"),
    _mentions("start middle @handle.com", "handle.com"),
    _mentions("@handle.com @handle.com @handle.com", *["handle.com"] * 3),
    _mentions("@full123-chars.test", "full123-chars.test"),
    _mentions("not@right"),
    _mentions("@handle.com!@#$chars", "handle.com"),
    _mentions("@handle.com\n@handle.com", "handle.com", "handle.com"),
    _mentions("parenthetical (@handle.com)", "handle.com"),
    _mentions(f"{_FAMILY} @handle.com {_FAMILY}", "handle.com"),
]

LINKS = [
    _same("start https://middle.com end", "https://middle.com"),
    _same("start https://middle.com/foo/bar end", "https://middle.com/foo/bar"),
    _same("start https://middle.com/foo/bar?baz=bux end", "https://middle.com/foo/bar?baz=bux"),
    _same("start https://middle.com/foo/bar?baz=bux#hash end", "https://middle.com/foo/bar?baz=bux#hash"),
    _same("https://start.com/foo/bar?baz=bux#hash middle end", "https://start.com/foo/bar?baz=bux#hash"),
    _same("start middle https://end.com/foo/bar?baz=bux#hash", "https://end.com/foo/bar?baz=bux#hash"),
    _same("https://newline1.com\nhttps://newline2.com", "https://newline1.com", "https://newline2.com"),
    _same(f"{_FAMILY} https://middle.com {_FAMILY}", "https://middle.com"),
    _bare("start middle.com end", "middle.com"),
    _bare("start middle.com/foo/bar end", "middle.com/foo/bar"),
    _bare("start middle.com/foo/bar?baz=bux end", "middle.com/foo/bar?baz=bux"),
    _bare("start middle.com/foo/bar?baz=bux#hash end", "middle.com/foo/bar?baz=bux#hash"),
    _bare("start.com/foo/bar?baz=bux#hash middle end", "start.com/foo/bar?baz=bux#hash"),
    _bare("start middle end.com/foo/bar?baz=bux#hash", "end.com/foo/bar?baz=bux#hash"),
    _bare("newline1.com\nnewline2.com", "newline1.com", "newline2.com"),
    _bare("a example.com/index.php php link", "example.com/index.php"),
    _bare("a trailing bsky.app: colon", "bsky.app"),
    _same("not.. a..url ..here"),
    _same("e.g."),
    _same("something-cool.jpg"),
    _same("website.com.jpg"),
    _same("e.g./foo"),
    _same("website.com.jpg/foo"),
    _same(f"Classic article {_ARTICLE}", _ARTICLE),
    _same(f"Classic article {_ARTICLE} ", _ARTICLE),
    _same(
        "https://foo.com https://bar.com/whatever https://baz.com",
        *["https://foo.com", "https://bar.com/whatever", "https://baz.com"],
    ),
    _same(
        "punctuation https://foo.com, https://bar.com/whatever; https://baz.com.",
        *["https://foo.com", "https://bar.com/whatever", "https://baz.com"],
    ),
    _same("parenthentical (https://foo.com)", "https://foo.com"),
    _same("except for https://foo.com/thing_(cool)", "https://foo.com/thing_(cool)"),
]

_LONG = f"thisisa64characterstring_{'a' * 39}"
TAGS = [
    _tags("#a", "a"),
    _tags("#a #b", "a", "b"),
    _tags("#1"),
    _tags("#1a", "1a"),
    _tags("#tag", "tag"),
    _tags("body #tag", "tag"),
    _tags("#tag body", "tag"),
    _tags("body #tag body", "tag"),
    _tags("body #1"),
    _tags("body #1a", "1a"),
    _tags("body #a1", "a1"),
    _tags("#"),
    _tags("#?"),
    _tags("text #"),
    _tags("text # text"),
    _tags(f"body #{_LONG}", _LONG),
    _tags(f"body #{_LONG}b"),
    _tags(f"body #{_LONG}!", _LONG),
    _tags(f"body #{'🦋' * 33}", "🦋" * 33),
    _tags(f"body #{'🦋' * 65}"),
    _tags("its a #double#rainbow", "double#rainbow"),
    _tags("##hashash", "#hashash"),
    _tags("##"),
    _tags("some #n0n3s@n5e!", "n0n3s@n5e"),
    _tags("works #with,punctuation", "with,punctuation"),
    _tags("strips trailing #punctuation, #like. #this!", "punctuation", "like", "this"),
    _tags("strips #multi_trailing___...", "multi_trailing"),
    _tags("works with #🦋 emoji, and #butter🦋fly", "🦋", "butter🦋fly"),
    _tags("#same #same #but #diff", "same", "same", "but", "diff"),
    _tags("this #\ufe0f\u20e3tag should not be a tag"),
    _tags("nor is this #\u20e3tag, written without the variation selector"),
    _tags("this ##\ufe0f\u20e3tag should be a tag", "#\ufe0f\u20e3tag"),
    _tags("this #t\nag should be a tag", "t"),
    _tags("no match: #\u200b"),
    _tags("no match: #\u200ba"),
    _tags("match: #a\u200bb", "a"),
    _tags("match: #ab\u200b", "ab"),
    _tags("no match: #\u20e2tag"),
    _tags("match: #a\u20e2b", "a"),
    ("match full width number sign (tag): ＃tag", [("＃tag", "tag")]),
    ("match full width number sign (tag): ＃#\ufe0f\u20e3tag", [("＃#\ufe0f\u20e3tag", "#\ufe0f\u20e3tag")]),
    _tags("no match 1?: #1?"),
]

CASHTAGS: list[Vector] = [
    ("$AAPL", [("$AAPL", "$AAPL")]),
    ("$aapl", [("$aapl", "$AAPL")]),
    ("$A", [("$A", "$A")]),
    ("$a", [("$a", "$A")]),
    ("$BTC $ETH", [("$BTC", "$BTC"), ("$ETH", "$ETH")]),
    ("$100", []),
    ("$GOOGL", [("$GOOGL", "$GOOGL")]),
    ("$TOOLONG", []),
    ("check $LEGO now", [("$LEGO", "$LEGO")]),
    ("($GOOG)", [("$GOOG", "$GOOG")]),
    ("$AAPL.", [("$AAPL", "$AAPL")]),
    ("$AAPL, $MSFT!", [("$AAPL", "$AAPL"), ("$MSFT", "$MSFT")]),
    ("no$SPACE", []),
    ("$", []),
    ("$ AAPL", []),
    ("$123ABC", []),
    ("$ABC12", [("$ABC12", "$ABC12")]),
    ("$ABC123", []),
]
PUBLISHED = [*MENTIONS, *LINKS, *TAGS, *CASHTAGS]
