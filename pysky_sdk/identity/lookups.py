# Made from pysky_sdk/identity/lookups_aio.py by `nox -s codegen`. Do not edit.
"""Looking identities up, in the network or at a service; nothing is kept here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pysky_sdk.core.guarded.guard import Wish
from pysky_sdk.errors import ForbiddenAddress, InvalidRequest, NetworkError, UnknownHost, WebError
from pysky_sdk.identity.dns import did_by_dns, dns_available
from pysky_sdk.identity.documents import read_document
from pysky_sdk.identity.names import of_account
from pysky_sdk.identity.problems import missing, removed
from pysky_sdk.profiles.views import is_missing
from pysky_sdk.syntax import check_format
from pysky_sdk.web.guards import guard_of
from pysky_sdk.web.web import AGENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.client import Client
    from pysky_sdk.identity.names import DocumentPlace
    from pysky_sdk.identity.settings import Settings
    from pysky_sdk.web import Fetched

_DID_BYTES = 4096
# The directory's documentation says 410; its server says it so, with 404.
_TOMBSTONE = b"DID not available"
_DOCUMENT_BYTES = 256 * 1024


class Lookups:
    """The look-ups of one client with some settings."""

    def __init__(self, client: Client, settings: Settings) -> None:
        self._client = client
        self._settings = settings

    @property
    def is_sure(self) -> bool:
        """Whether every way is tried before a handle is called nobody's."""
        return self._settings.via == "service" or dns_available()

    def did_of(self, handle: str) -> str:
        """Return the DID that a handle leads to; the DNS comes before HTTPS, as the specification says.

        Raises:
            IdentityNotFound: it leads nowhere.
            IdentityInvalid: it leads to several.
            NetworkError: it could not be found out.
        """
        if self._settings.via == "service":
            return of_account(self._by_service(handle), handle)
        failure: NetworkError | None = None
        try:
            did = self._by_dns(handle)
        except NetworkError as error:
            did, failure = None, error
        did = did or self._by_https(handle)
        if did is not None:
            return of_account(did, handle)
        if failure is not None:
            raise failure
        raise missing(handle, _nowhere(handle))

    def document_of(self, did: str, place: DocumentPlace) -> Mapping[str, Any]:
        """Return the document of a DID.

        Raises:
            IdentityNotFound: there is no such DID.
            IdentityRemoved: it was given up.
            IdentityInvalid: what was found is no document of it.
            NetworkError: it could not be found out.
        """
        guard = guard_of(self._client)
        if place.of_directory:
            # The directory is the user's choice, a did:web a stranger's.
            guard = guard.trusting(urlsplit(place.url).hostname or "")
        wish = Wish(
            max_bytes=_DOCUMENT_BYTES,
            accept="application/did+ld+json, application/json;q=0.9",
            timeout=self._settings.timeout,
            max_redirects=0,
            agent=AGENT,
        )
        try:
            answer = self._client.web.look_up(place.url, wish, guard)
        except UnknownHost as error:
            if place.of_directory:
                raise
            raise missing(did, f"there is no host {urlsplit(place.url).hostname}") from error
        return _document(did, answer)

    def _by_dns(self, handle: str) -> str | None:
        if not dns_available():
            return None
        look = partial(did_by_dns, handle, self._settings.nameservers, self._settings.timeout)
        return self._client._driver.work(look)  # noqa: SLF001 - the client's own parts

    def _by_https(self, handle: str) -> str | None:
        """Return what the host says; None when there is no host, or it says nothing that is a DID."""
        url = f"https://{handle}/.well-known/atproto-did"
        try:
            answer = self._client.web.get(
                url, max_bytes=_DID_BYTES, accept="text/plain, */*;q=0.1", timeout=self._settings.timeout
            )
        except ForbiddenAddress:
            raise
        except (UnknownHost, WebError):
            return None  # nothing there, or a page instead of a DID
        if answer.status == 429 or answer.status >= 500:
            raise NetworkError(f"{url} answered {answer.status}; try again later.")
        text = answer.body.decode("ascii", "replace").strip() if answer.ok else ""
        return text if text and check_format("did", text) is None else None

    def _by_service(self, handle: str) -> str:
        try:
            output = self._client.com.atproto.identity.resolve_handle(handle=handle)
        except InvalidRequest as error:
            if not is_missing(error):
                raise
            raise missing(handle, "the service knows no such handle") from error
        return str(output.did)


def _document(did: str, answer: Fetched) -> Mapping[str, Any]:
    where = answer.url
    if answer.ok:
        return read_document(answer.body, did)
    if answer.status == 410 or (answer.status == 404 and _TOMBSTONE in answer.body):
        raise removed(did)
    if answer.status == 404:
        raise missing(did, f"{where} does not exist")
    raise NetworkError(f"{where} answered {answer.status}; try again later.")


def _nowhere(handle: str) -> str:
    host = "its host has no /.well-known/atproto-did"
    if dns_available():
        return f"the DNS has no TXT record of _atproto.{handle}, and {host}"
    return f"{host} (for handles by DNS, pip install 'pysky-sdk[identity]')"
