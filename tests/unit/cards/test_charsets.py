"""Which characters the bytes of a page stand for."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.cards.charsets import decode_page

WORD = "Grüße, 日本, ж"


@pytest.mark.parametrize(
    ("body", "declared", "text"),
    [
        (WORD.encode(), None, WORD),
        (WORD.encode(), "utf-8", WORD),
        (WORD.encode(), '"UTF8"', WORD),
        (WORD.encode("gb18030"), "gb2312", WORD),
        (codecs.BOM_UTF8 + WORD.encode(), "iso-8859-1", WORD),
        (codecs.BOM_UTF16_LE + WORD.encode("utf-16-le"), "utf-8", WORD),
        (codecs.BOM_UTF16_BE + WORD.encode("utf-16-be"), None, WORD),
        ("日本語".encode("cp932"), "Shift_JIS", "日本語"),
        ("日本語".encode("euc_jp"), "EUC-JP", "日本語"),
        ("한국어".encode("cp949"), "ks_c_5601-1987", "한국어"),
        ("中文".encode("big5hkscs"), "big5", "中文"),
        ("“ж”".encode("cp1251"), "windows-1251", "“ж”"),
        ("“é€”".encode("cp1252"), "ISO-8859-1", "“é€”"),
        ("“é€”".encode("cp1252"), "us-ascii", "“é€”"),
        ("“é€”".encode("cp1252"), None, "“é€”"),
        ("é".encode("latin-1"), "nonsense", "é"),
        ("é".encode(), "base64", "é"),
        ("é".encode(), "utf-7", "é"),
        (b"<meta charset=windows-1251>\xe6", None, "<meta charset=windows-1251>ж"),
        (b'<META  Charset="windows-1251">\xe6', "unknown", '<META  Charset="windows-1251">ж'),
        (b'<meta charset="utf-16">\xc3\xa9', None, '<meta charset="utf-16">é'),
        (b"<meta charset=koi8-r>\xc3\xa9", "utf-8", "<meta charset=koi8-r>é"),
    ],
)
def test_a_page_is_read_as_browsers_read_it(body: bytes, declared: str | None, text: str) -> None:
    declared = declared.strip('"') if declared else None
    assert decode_page(body, declared) == text


def test_the_older_form_of_the_meta_tag_counts_too() -> None:
    head = b'<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'
    assert decode_page(head + "ж".encode("koi8-r"), None).endswith("ж")


def test_a_page_that_is_cut_within_a_character_stays_utf_8() -> None:
    assert decode_page(("é" * 10 + "日").encode()[:-1], None, truncated=True) == "é" * 10


@given(
    st.binary(),
    st.one_of(st.none(), st.text(max_size=20), st.sampled_from(["hex", "rot13", "idna", "utf-16"])),
)
def test_any_bytes_are_read(body: bytes, declared: str | None) -> None:
    decode_page(body, declared).encode("utf-8", "surrogatepass")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_utf_8_comes_back(text: str) -> None:
    assert decode_page(codecs.BOM_UTF8 + text.encode(), "latin-1") == text
