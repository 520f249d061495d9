"""What a look-up returned."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import Message
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.guarded.guard import Answer


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer of a host, whatever its status."""

    url: str
    """Where it came from, after redirects."""

    status: int
    """The HTTP status; 200 when all is well."""

    content_type: str
    """The media type in lower case and without parameters, such as `text/html`; "" when there is none."""

    charset: str | None
    """The character set that the Content-Type names, as it names it."""

    body: bytes = field(repr=False)
    """The body, unpacked."""

    headers: Mapping[str, str] = field(repr=False, default_factory=dict)
    """The headers by lower-case name; of several of one name the first."""

    truncated: bool = False
    """Whether the body went on: only with `truncate=True`."""

    @property
    def ok(self) -> bool:
        """Whether the status says success (200 to 299)."""
        return 200 <= self.status < 300


def fetched(answer: Answer) -> Fetched:
    """Make it of an HTTP answer."""
    kind, charset = content_type_of(answer.headers.get("content-type", ""))
    return Fetched(
        answer.place.url, answer.status, kind, charset, answer.body, answer.headers, answer.truncated
    )


def content_type_of(header: str) -> tuple[str, str | None]:
    """Return the media type and the character set of a Content-Type; "" for one that cannot be read."""
    kind = header.partition(";")[0].strip().lower()
    if kind.count("/") != 1:
        return "", None
    message = Message()
    message["content-type"] = header.replace("\n", " ").replace("\r", " ")
    charset = message.get_param("charset")
    return kind, charset.strip() or None if isinstance(charset, str) else None
