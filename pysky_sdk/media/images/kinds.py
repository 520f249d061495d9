"""What a file is, by its first bytes, and what to say of those that cannot be posted as pictures."""

from __future__ import annotations

_STARTS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00", "tiff"),
    (b"MM\x00+", "tiff"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jpeg2000"),
    (b"\xff\x4f\xff\x51", "jpeg2000"),
    (b"\xff\x0a", "jxl"),
    (b"\x00\x00\x00\x0cJXL ", "jxl"),
    (b"8BPS", "psd"),
    (b"\x00\x00\x01\x00", "ico"),
    (b"qoif", "qoi"),
    (b"%PDF", "pdf"),
    (b"%!PS", "postscript"),
    (b"\x1a\x45\xdf\xa3", "video"),
    (b"\x00\x00\x01\xba", "video"),
    (b"\x00\x00\x01\xb3", "video"),
    (b"PK\x03\x04", "zip"),
)
_HEIC = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
_AVIF = {b"avif", b"avis"}

HEIC_HINT = "Convert it to JPEG, or install the plugin that reads it: pip install pillow-heif"
REASONS = {
    "heic": f"it is HEIC, which Pillow does not read. {HEIC_HINT}",
    "avif": "it is AVIF, which this Pillow does not read. Convert it to JPEG or PNG, or install Pillow 11.3.",
    "jxl": "it is JPEG XL, which neither Pillow nor the apps read. Convert it to JPEG or PNG.",
    "svg": "it is SVG, a drawing and no picture. Render it to PNG at the size that it is to have.",
    "pdf": "it is a PDF. Render the page to PNG or JPEG.",
    "postscript": "it is PostScript. Render it to PNG or JPEG.",
    "psd": "it is a Photoshop document. Export it as PNG or JPEG.",
    "ico": "it is an icon file with several pictures. Save the one to post as PNG.",
    "video": "it is a video. Give it as Video(…) instead of Image(…).",
    "html": "it is a web page, not a picture. Give the address of the picture itself.",
    "zip": "it is a ZIP archive. Unpack the picture.",
    "": "it is no picture that the SDK knows. Convert it to JPEG, PNG or WebP.",
}


def kind_of(data: bytes) -> str:
    """Return the name of a format, or an empty string."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF":
        return {b"WEBP": "webp", b"AVI ": "video"}.get(data[8:12], "")
    if data[4:8] == b"ftyp":
        return _of_brands(data)
    if data[:1] == b"P" and data[1:2] in b"123456" and data[2:3].isspace():
        return "pnm"
    return _of_text(data[:1024])


def _of_brands(data: bytes) -> str:
    size = min(int.from_bytes(data[:4], "big"), 256)
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, size, 4))]
    for brand in brands:
        if brand in _AVIF:
            return "avif"
        if brand in _HEIC and brands[0] not in _AVIF:
            return "avif" if _AVIF & set(brands) else "heic"
    return "video"


def _of_text(head: bytes) -> str:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith((b"<svg", b"<!doctype svg")) or (text.startswith(b"<?xml") and b"<svg" in text):
        return "svg"
    return "html" if text.startswith((b"<!doctype html", b"<html", b"<head")) else ""
