"""Addresses of pages: which can be looked up, and where a redirect leads."""

from __future__ import annotations

import re
from typing import NamedTuple

import httpx

from pysky_sdk.errors import ForbiddenAddress, InputError

_LONGEST = 8192
_HOST = re.compile(r"[0-9A-Za-z._-]+|\[[0-9a-fA-F:.]+\]|[0-9a-fA-F]*:[0-9a-fA-F:.]+")


class Place(NamedTuple):
    """A checked address, in the form it is sent in."""

    url: str
    """Without a fragment."""

    scheme: str
    host: str
    """In ASCII; an IPv6 address without brackets."""

    fragment: str = ""

    @property
    def shown(self) -> str:
        """The address without its query, which may hold a secret, for messages."""
        return self.url.partition("?")[0]

    @property
    def link(self) -> str:
        """The whole address, for a link."""
        return str(httpx.URL(self.url).copy_with(fragment=self.fragment)) if self.fragment else self.url


def place_of(url: str) -> Place:
    """Read the address that a caller gives.

    Raises:
        InputError: it is no address of a page.
    """
    if not isinstance(url, str):
        raise InputError(f"An address of a page is a str, not {type(url).__name__}.")
    try:
        return _place(_parsed(url))
    except ValueError as error:
        raise InputError(f"{_quoted(url)} cannot be looked up: {error}.") from error


def place_after(place: Place, location: str, *, downgrade: bool) -> Place:
    """Return where a redirect leads.

    Raises:
        ForbiddenAddress: to something that is not followed.
    """
    try:
        new = _place(_parsed(place.url).join(_parsed(location)))
    except ValueError as error:
        raise ForbiddenAddress(
            f"{place.shown} redirects to {_quoted(location)}, which is not followed: {error}.",
            host=place.host,
        ) from error
    if place.scheme == "https" and new.scheme == "http" and not downgrade:
        raise ForbiddenAddress(
            f"{place.shown} redirects to {new.shown}, which is not followed: it leaves https, and everybody "
            "on the way could change the answer.",
            host=new.host,
        )
    return new


def _parsed(url: str) -> httpx.URL:
    if len(url) > _LONGEST:
        raise ValueError(f"it is longer than {_LONGEST} characters")
    try:
        return httpx.URL(url.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise ValueError("it is no legal address") from error


def _place(url: httpx.URL) -> Place:
    if url.scheme not in {"http", "https"}:
        raise ValueError("it does not begin with https:// or http://")
    if url.userinfo:
        raise ValueError("it holds a user name or password")
    host = url.raw_host.decode("ascii")
    if not _HOST.fullmatch(host):
        raise ValueError("it names no host" if not host else f"{host[:100]!r} is no host")
    if url.port is not None and not 0 < url.port < 65536:
        raise ValueError(f"{url.port} is no port")
    return Place(str(url.copy_with(fragment=None)), url.scheme, host.strip("[]"), url.fragment)


def _quoted(url: str) -> str:
    shown = str(url).partition("?")[0]
    # What stands before an @ may be a password.
    shown = shown.rpartition("@")[2] if "@" in shown else shown
    return repr(shown if len(shown) <= 200 else f"{shown[:200]}…")
