"""Every Lexicon string format: what is valid, what is not, and that the reason names the broken rule."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.syntax import FORMATS, check_format

CID = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
DID = "did:plc:z72i7hdynmk6r22z27h6tvur"

VALID: dict[str, list[str]] = {
    "at-identifier": [DID, "did:web:example.com", "alice.example", "XX.LCS.MIT.EDU"],
    "at-uri": [
        f"at://{DID}",
        "at://alice.example",
        f"at://{DID}/app.bsky.feed.post",
        "at://alice.example/app.bsky.feed.post/3k5nobkf2w72g",
        "at://did:abc:123/io.nsid.someFunc/self.",
        "at://did:abc:123/io.nsid.someFunc/pre:fix",
        "at://did:abc:123/io.nsid.someFunc/...",
        "at://did:abc:123/io.nsid.someFunc/~",
        f"at://{DID}/app.bsky.feed.post/" + "o" * 512,
        f"at://did:m:{'v' * 2042}/com.example.thing/{'o' * 512}",
        f"at://{'a.' * 125}com/com.example.thing",
        f"at://{DID}/com.{'middle.' * 44}abcde/self",
    ],
    "cid": [
        CID,
        "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
        "zdj7WWeQ43G6JJvLWQWZpyHuAMq6uYWRjkBXFad11vE2LHhQ7",
        "mBcDxtdWx0aWhhc2g+",
        "7134036155352661643226414134664076",
        "b" * 256,
    ],
    "datetime": [
        "1985-04-12T23:20:50.123Z",
        "1985-04-12T23:20:50Z",
        "1985-04-12T23:20:50.0Z",
        "1985-04-12T23:20:50.12345678901234567890Z",
        "1985-04-12T23:20:50.123+00:00",
        "1985-04-12T23:20:50.123-07:00",
        "1985-04-12T23:20:50.123+01:45",
        "1985-04-12T23:59:59+23:59",
        "2024-02-29T00:00:00Z",
        "2000-02-29T00:00:00Z",
        "0000-02-29T00:00:00Z",
        "0001-01-01T00:00:00.000Z",
        "0000-01-01T00:00:00.000Z",
        "0000-01-01T00:00:00-01:00",
        "0000-01-01T05:00:00+05:00",
        "9999-12-31T23:59:59.999Z",
        "9999-12-31T22:58:59-01:01",
        "1985-04-12T23:20:50." + "1" * 43 + "Z",
    ],
    "did": [
        DID,
        "did:web:localhost%3A1234",
        "did:method:val%BB",
        "did:method:-:_:.:%ab",
        "did:m:v",
        "did:method::::val",
        "did:method:VAL",
        "did:key:zQ3shZc2QzApp2oymGvQbzP8eKheVshBHbU4ZYjeXqwSKEn6N",
        "did:m:" + "v" * 2042,
    ],
    "handle": [
        "alice.example",
        "A.ISI.EDU",
        "a.co",
        "xn--ls8h.test",
        "8.cn",
        "4chan.o-g",
        "thing.0aa.thing",
        "120.0.0.1.com",
        "sta---ck.com",
        "laptop.local",
        "john.t",
        f"{'o' * 63}.test",
        "a." * 125 + "com",
    ],
    "language": [
        "ja",
        "ban",
        "pt-BR",
        "en-us",
        "zh-Hant",
        "es-419",
        "hy-Latn-IT-arevela",
        "zh-cmn-Hans-CN",
        "de-CH-1901",
        "sl-rozaj-biske",
        "en-GB-boont-r-extended-sequence-x-private",
        "en-u-co-phonebk-t-en-US",
        "qaa-Qaaa-QM-x-southern",
        "de-X-foo",
        "X-fr-CH",
        "x-a-a",
        "i-klingon",
        "i-default",
        "sgn-BE-NL",
        "en-GB-oed",
        "zh-min-nan",
        "art-lojban",
    ],
    "nsid": [
        "com.example.fooBar",
        "com.example.fooBarV2",
        "a.b.c",
        "one.2.three",
        "one.two.three.four-and.FiVe",
        "cn.8.lex.stuff",
        "a0.b1.c3",
        f"com.{'o' * 63}.foo",
        f"com.example.{'o' * 63}",
        "com." + "middle." * 44 + "abcde",
    ],
    "record-key": ["self", "example.com", "~1.2-3_", "pre:fix", "...", "-", ":", "3jzfcijpj2z2a", "o" * 512],
    "tid": ["3jzfcijpj2z2a", "7777777777777", "2222222222222", "jzzzzzzzzzzzz", "a222222222222"],
    "uri": [
        "https://example.com",
        "https://example.com/path?q=blah&yes=true#frag.123",
        "dns:example.com",
        f"at://{DID}/app.bsky.feed.post/3k5nobkf2w72g",
        "did:key:zQ3shZc2QzApp2oymGvQbzP8eKheVshBHbU4ZYjeXqwSKEn6N",
        "content-type:text/plain",
        "microsoft.windows.camera:thing",
        "go://?Mercedes%20Benz",
        "file:///etc/hosts",
        "https://ja.wikipedia.org/wiki/日本",
        "https://example.com/" + "x" * 8172,
    ],
}

# The value, and a piece of the reason that must be given.
INVALID: dict[str, list[tuple[str, str]]] = {
    "at-identifier": [
        ("", "neither a DID"),
        ("@alice.example", "'@' at index 0"),
        ("alice", "at least two parts"),
        ("did:thing.test", "method"),
        ("DID:plc:abc", "neither a DID"),
    ],
    "at-uri": [
        ("", "at://"),
        ("AT://did:plc:abc", 'starts with "at://"'),
        ("at:/did:plc:abc", 'starts with "at://"'),
        ("at://", "authority"),
        ("at://name", "at least two parts"),
        ("at://user.bsky.123", "last part"),
        ("at://did:plc:", "identifier"),
        ("at://diD:plc:abc", "authority"),
        ("at://@alice.example", "'@'"),
        ("at://alice.example:3000", "':'"),
        ("at://did:plc:abc/", "slash"),
        ("at://alice.example//", "slash"),
        ("at://alice.example//com.example.thing", "collection"),
        ("at://did:plc:abc/com.example.thing/", "slash"),
        ("at://did:plc:abc/com.example.thing/self/more", "at most a collection and a record key"),
        ("at://did:plc:abc/short/stuff", "at least three parts"),
        ("at://did:plc:abc/com.example.p@st", "'@'"),
        ("at://did:plc:abc/com.example.feed_post", "'_'"),
        ("at://did:plc:abc/com.example.thing/.", 'neither "." nor ".."'),
        ("at://did:plc:abc/com.example.thing/..", 'neither "." nor ".."'),
        ("at://did:plc:abc/com.example.thing/%23", "'%'"),
        ("at://did:plc:abc/com.example.thing/" + "o" * 513, "1 to 512"),
        ("at://did:plc:abc#/frag", "fragment"),
        ("at://did:plc:abc?a=b", "query"),
        ("at://did:plc:abc ", "' '"),
        ("at://did:plc:abc\n", "index"),
        (" at://did:plc:abc", 'starts with "at://"'),
        (f"at://did:m:{'v' * 2043}", "2048"),
        (f"at://{'a.' * 126}com", "253"),
        (f"at://{DID}/com.{'middle.' * 44}abcdef", "317"),
        ("at://did:plc:abc/com.example.thing/" + "o" * 8200, "8192"),
    ],
    "cid": [
        ("", "8 to 256"),
        ("12345", "8 to 256"),
        ("b" * 257, "8 to 256"),
        ("QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR", "version 0"),
        ("example.com", "'.'"),
        (f"cid:{CID}", "':'"),
        (f" {CID}", "' ' at index 0"),
        (f"{CID}\n", "'\\n'"),
    ],
    "datetime": [
        ("", "form"),
        ("1985-04-12", "form"),
        ("1985-04-12T23:20Z", "form"),
        ("985-04-12T23:20:50Z", "form"),
        ("01985-04-12T23:20:50Z", "form"),
        ("+001985-04-12T23:20:50.123Z", "form"),
        ("-000001-12-31T23:00:00.000Z", "form"),
        ("1985-4-12T23:20:50Z", "form"),
        ("1985-04-12T23:20:50.Z", "form"),
        ("1985-04-12T23:20:50,5Z", "form"),
        ("1985-04-12 23:20:50.123Z", "form"),
        ("1985-04-12T23:20:50.123+0000", "form"),
        ("1985-04-12T23:20:50.123+00", "form"),
        ("1985–04–12T23:20:50Z", "form"),
        ("١٩٨٥-04-12T23:20:50Z", "form"),
        ("1985-04-12T23:20:50Z\n", "form"),
        ("1985-04-12t23:20:50Z", "upper-case"),
        ("1985-04-12T23:20:50z", "upper-case"),
        ("1985-04-12T23:20:50.123", "time zone"),
        ("1985-04-12T23:20:50-00:00", "-00:00"),
        ("1985-00-12T23:20:50Z", "no month 00"),
        ("1985-13-12T23:20:50Z", "no month 13"),
        ("1985-04-00T23:20:50Z", "no day 00"),
        ("1985-04-31T23:20:50Z", "which has 30"),
        ("1985-02-29T23:20:50Z", "which has 28"),
        ("1900-02-29T23:20:50Z", "which has 28"),
        ("0100-02-29T23:20:50Z", "which has 28"),
        ("1985-04-12T24:00:00Z", "no time 24:00"),
        ("1985-04-12T23:99:50Z", "no time 23:99"),
        ("1985-04-12T23:20:61Z", "no second 61"),
        ("2016-12-31T23:59:60Z", "leap seconds"),
        ("1985-04-12T23:20:50+24:00", "no time zone"),
        ("1985-04-12T23:20:50+01:60", "no time zone"),
        ("0000-01-01T00:00:00+01:00", "years 0000 and 9999"),
        ("0000-01-01T04:59:00+05:00", "years 0000 and 9999"),
        ("9999-12-31T23:59:59.999-23:59", "years 0000 and 9999"),
        ("1985-04-12T23:20:50." + "1" * 44 + "Z", "64"),
    ],
    "did": [
        ("", "starts with"),
        ("did", "starts with"),
        ("DID:method:val", "starts with"),
        (" did:method:val", "starts with"),
        ("did:METHOD:val", "lower-case letters: not 'METHOD'"),
        ("did:m123:val", "not 'm123'"),
        ("did::val", "not ''"),
        ("did:method", "identifier"),
        ("did:method:", "identifier"),
        ("did:method:val:", "does not end with ':'"),
        ("did:method:val%", "does not end with '%'"),
        ("did:method:val/two", "'/'"),
        ("did:method:val?two", "'?'"),
        ("did:method:val#two", "'#'"),
        ("did:method:vál", "'á' at index 12"),
        ("did:method:val\n", "'\\n'"),
        ("did:m:" + "v" * 2043, "2048"),
    ],
    "handle": [
        ("", "at least two parts"),
        ("john", "at least two parts"),
        ("did:thing.test", "':'"),
        ("jo_hn.test", "'_' at index 2"),
        ("john💩.test", "'💩'"),
        ("john.test ", "' '"),
        ("john.test\n", "'\\n'"),
        ("john..test", "empty part"),
        (".john.test", "empty part"),
        ("john.test.", "empty part"),
        ("-john.test", "hyphen"),
        ("john-.test", "hyphen"),
        ("john.-", "hyphen"),
        ("john.0", "last part"),
        ("127.0.0.1", "last part"),
        ("thing.0aa", "last part"),
        (f"{'o' * 64}.test", "at most 63"),
        ("a." * 125 + "comm", "253"),
    ],
    "language": [
        ("", "no empty part"),
        ("ja-", "no empty part"),
        ("en--US", "no empty part"),
        ("en_US", "'_'"),
        ("123", "two or three lower-case letters"),
        ("j", "two or three lower-case letters"),
        ("a-DE", "two or three lower-case letters"),
        ("JA", "not 'JA'"),
        ("jaja", "not 'jaja'"),
        ("english", "not 'english'"),
        ("i-bad", "two or three lower-case letters"),
        ("x", "two or three lower-case letters"),
        ("de-419-DE", "'DE' is out of place"),
        ("en-a", "'a' is out of place"),
        ("en-x", "'x' is out of place"),
        ("en-toolongsubtag", "'toolongsubtag'"),
        ("de-DE-1901-1901", "'1901' stands twice"),
        ("en-rozaj-ROZAJ", "'rozaj' stands twice"),
        ("en-a-foo-a-bar", "'a'"),
        ("en-u-co-phonebk-U-ca-buddhist", "'U'"),
    ],
    "nsid": [
        ("", "at least three parts"),
        ("example.com", "at least three parts"),
        (".one.two.three", "empty part"),
        ("one.two..three", "empty part"),
        ("one.two.three ", "' '"),
        ("com.example.foo.*", "'*'"),
        ("com.exa💩ple.thing", "'💩'"),
        ("com.example-.foo", "hyphen"),
        ("0two.example.foo", "first part"),
        ("1.0.0.127.record", "first part"),
        ("a-0.b-1.c-3", "name of an NSID"),
        ("com.example.fooBar.2", "name of an NSID"),
        (f"com.{'o' * 64}.foo", "at most 63"),
        (f"com.example.{'o' * 64}", "at most 63"),
        ("com." + "middle." * 44 + "abcdef", "317"),
    ],
    "record-key": [
        ("", "1 to 512"),
        ("o" * 513, "1 to 512"),
        (".", 'neither "." nor ".."'),
        ("..", 'neither "." nor ".."'),
        ("alpha/beta", "'/'"),
        ("#extra", "'#' at index 0"),
        ("any space", "' '"),
        ("dHJ1ZQ==", "'='"),
        ("self\n", "'\\n'"),
    ],
    "tid": [
        ("", "13 characters"),
        ("3jzfcijpj2z2", "13 characters"),
        ("3jzfcijpj2z2aa", "13 characters"),
        ("3jzf-cij-pj2z-2a", "13 characters"),
        ("3jzfcijpj2z21", "'1' at index 12"),
        ("3JZFCIJPJ2Z2A", "'J'"),
        ("zzzzzzzzzzzzz", "first character"),
        ("kjzfcijpj2z2a", "first character"),
        ("3jzfcijpj2z2\n", "'\\n'"),
    ],
    "uri": [
        ("", "scheme"),
        ("example.com", "scheme"),
        ("//example.com", "scheme"),
        ("://example.com", "scheme"),
        (".http://example.com", "scheme"),
        ("-http://example.com", "scheme"),
        ("1a:b", "scheme"),
        ("_:b", "scheme"),
        ("127.0.0.1", "scheme"),
        ("http:", "something after"),
        ("https://", "something after"),
        ("https://example.com/path gap", "' '"),
        (" https://example.com", "scheme"),
        ("https://example.com\n", "'\\n'"),
        ("https://example.com/\x00", "'\\x00'"),
        ("https://example.com/\u3000", "'\\u3000'"),
        ("https://example.com/" + "x" * 8173, "8192"),
        ("https://example.com/" + "日" * 3000, "8192"),
    ],
}


def _pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(name, value) for name, values in table.items() for value in values]


def test_the_tables_cover_every_format() -> None:
    assert set(VALID) == set(INVALID) == set(FORMATS)
    assert len(FORMATS) == 11


@pytest.mark.parametrize(("name", "value"), _pairs(VALID))
def test_valid(name: str, value: str) -> None:
    assert check_format(name, value) is None
    assert FORMATS[name](value) is True


@pytest.mark.parametrize(
    ("name", "value", "piece"),
    [(name, value, piece) for name, values in INVALID.items() for value, piece in values],
)
def test_invalid_with_its_reason(name: str, value: str, piece: str) -> None:
    reason = check_format(name, value)
    assert reason is not None
    assert piece in reason
    assert len(reason) < 300  # a long value is never repeated whole
    assert "None" not in reason


def test_an_unknown_format_is_valid() -> None:
    assert check_format("com.example.future", "anything\n") is None
    assert check_format("", "") is None


@given(st.sampled_from(sorted(FORMATS)), st.text(max_size=40))
def test_any_text_has_a_verdict(name: str, text: str) -> None:
    reason = check_format(name, text)
    assert (reason is None) is FORMATS[name](text)
    assert reason is None or reason.strip()


@given(st.data())
def test_one_character_changed_has_a_verdict_and_a_true_reason(data: st.DataObject) -> None:
    name, value = data.draw(st.sampled_from(_pairs(VALID)))
    at = data.draw(st.integers(0, len(value)))
    changed = value[:at] + data.draw(st.sampled_from([*"aZ0-._:/%#?~ \n", ""])) + value[at + 1 :]
    reason = check_format(name, changed)
    assert (reason is None) is FORMATS[name](changed)
    assert reason is None or reason.strip()


@pytest.mark.parametrize("name", sorted(FORMATS))
@pytest.mark.parametrize(
    "value",
    [
        "a-" * 50_000,
        "a." * 126 + "!",
        "at://" + "a." * 120 + "!",
        "at://a.b/" + "a." * 150 + "!",
        "did:" + "a" * 2000 + ":" * 40,
        "en" + "-abcde" * 1000 + "-",
        "en" + "-a-bb" * 1000 + "-",
        "a" * 100_000 + ":",
        "https://" + " " * 100_000,
        "1" * 100_000,
    ],
)
def test_hostile_input_takes_no_time(name: str, value: str) -> None:
    check_format(name, "")  # the patterns are compiled, the reasons loaded
    start = time.perf_counter()
    check_format(name, value)
    assert time.perf_counter() - start < 0.5
