# Made from pysky_sdk/identity/identities_aio.py by `nox -s codegen`. Do not edit.
"""`Client.identity`; the twin for `Client` is made from it."""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import (
    IdentityError,
    IdentityNotFound,
    IdentityRemoved,
    InputError,
    NetworkError,
    StatusError,
    WebError,
)
from pysky_sdk.identity.cache import IdentityCache
from pysky_sdk.identity.documents import claimed_handle
from pysky_sdk.identity.lookups import Lookups
from pysky_sdk.identity.names import check_domain, identifier_of, place_of_document
from pysky_sdk.identity.problems import remembered
from pysky_sdk.identity.settings import changed, settings_from_environment
from pysky_sdk.identity.summary import identity_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pysky_sdk.client import Client
    from pysky_sdk.database.identities import Found, Problem
    from pysky_sdk.identity.identity import Identity
    from pysky_sdk.identity.settings import Settings, Via

log = logging.getLogger("pysky_sdk.identity")

AGE = timedelta(hours=24)


class Identities:
    """Who handles and DIDs are, from the network itself: the DNS, the hosts of handles, the PLC directory.

    No AppView is asked or trusted; `client.profiles` is the quicker way where one is. What was found is kept
    in the database and serves for 24 hours, or as `max_age` says; that there is nobody, for 5 minutes. When
    the network fails there is an error and never an old answer: a larger `max_age`, up to 7 days, takes one.
    """

    def __init__(self, client: Client, settings: Settings | None = None) -> None:
        self._client = client
        self._settings = settings or settings_from_environment()
        self._lookups = Lookups(client, self._settings)
        self._cache = IdentityCache(client.database, client._clock)  # noqa: SLF001 - the client's own parts
        self._work = client._driver.work  # noqa: SLF001

    def with_options(
        self,
        *,
        plc_directory: str | None = None,
        via: Via | None = None,
        nameservers: Sequence[str] | None = None,
        timeout: float | None = None,
    ) -> Identities:
        """Return the same with other settings.

        Args:
            plc_directory: the address of another directory of did:plc; it is trusted, so it may be on a
                private network. `PYSKY_PLC_DIRECTORY` sets it for all clients.
            via: how the DID of a handle is found: `network`, or `service` to ask the client's service, as for
                handles under .test in a network for development.
            nameservers: `address` or `address:port` of the DNS servers to ask instead of the system's.
            timeout: seconds for each look-up; 10 to begin with.

        Raises:
            ValueError: a setting has no legal value.
        """
        settings = changed(
            self._settings, plc_directory=plc_directory, via=via, nameservers=nameservers, timeout=timeout
        )
        return Identities(self._client, settings)

    def resolve(self, handle_or_did: str, *, refresh: bool = False, max_age: timedelta = AGE) -> Identity:
        """Return who a handle or DID is.

        Its `handle` is None unless it leads to the DID and the DID's document claims it: a handle that
        somebody else pointed at an account is not that account's.

        Args:
            handle_or_did: a handle, in any case and with or without "@", or a DID.
            refresh: look it up in any case.
            max_age: how old an answer of the database may be; nothing older than 7 days is kept.

        Raises:
            errors.InputError: it is neither, or a DID of a method that accounts do not have.
            errors.IdentityNotFound: it is nobody's.
            errors.IdentityRemoved: the DID was given up for good.
            errors.IdentityInvalid: the DNS contradicts itself, or the document is another one's.
            errors.ForbiddenAddress: its host is not of the public internet.
            errors.NetworkError: it could not be found out.
        """
        name = identifier_of(handle_or_did)
        did = self._did(name, max_age, refresh=refresh)
        found = self._document(did, max_age, refresh=refresh)
        claimed = claimed_handle(found.document or {})
        if name == did:
            confirmed = claimed is not None and self._confirmed(claimed, did, max_age, refresh=refresh)
        else:
            confirmed = claimed == name
        return identity_of(found, claimed if confirmed else None, self._client.web.allows)

    def did(self, handle: str, *, refresh: bool = False, max_age: timedelta = AGE) -> str:
        """Return the DID that a handle leads to; a DID is returned as it is.

        Only one direction is looked at: `verify` and `resolve` look at both.

        Raises:
            errors.InputError: it is no handle.
            errors.IdentityNotFound: it is nobody's.
            errors.IdentityInvalid: the DNS contradicts itself.
            errors.ForbiddenAddress: its host is not of the public internet.
            errors.NetworkError: it could not be found out.
        """
        return self._did(identifier_of(handle), max_age, refresh=refresh)

    def document(self, did: str, *, refresh: bool = False, max_age: timedelta = AGE) -> Mapping[str, Any]:
        """Return the document of a DID, or of the DID that a handle leads to: see `resolve`."""
        resolved = self.did(did, refresh=refresh, max_age=max_age)
        return self._document(resolved, max_age, refresh=refresh).document or {}

    def verify(self, handle: str, did: str, *, refresh: bool = False, max_age: timedelta = AGE) -> bool:
        """Whether a handle leads to a DID and the DID's document claims the handle.

        Raises:
            errors.InputError: they are no handle and no DID.
            errors.NetworkError: it could not be found out.
        """
        name, did = identifier_of(handle), identifier_of(did)
        if name.startswith("did:") or not did.startswith("did:"):
            raise InputError(f"verify takes a handle and a DID, not {name!r} and {did!r}.")
        if not self._leads_to(name, did, max_age, refresh=refresh):
            return False
        try:
            found = self._document(did, max_age, refresh=refresh)
        except IdentityError:
            return False
        return claimed_handle(found.document or {}) == name

    def _did(self, name: str, age: timedelta, *, refresh: bool) -> str:
        if name.startswith("did:"):
            return name
        if self._settings.via == "network":
            check_domain(name, name, self._client.web.allows)
        source = self._source_of_handles()
        found = self._known(name, source, age, refresh=refresh)
        if found is None:
            try:
                did = self._lookups.did_of(name)
            except IdentityNotFound:
                if self._lookups.is_sure:
                    self._work(partial(self._cache.keep_problem, name, source, "missing"))
                raise
            found = self._work(partial(self._cache.keep_did, name, source, did))
        if found.problem or found.did is None:
            raise remembered(found)
        return found.did

    def _document(self, did: str, age: timedelta, *, refresh: bool) -> Found:
        place = place_of_document(did, self._settings.plc_directory, self._client.web.allows)
        source = self._settings.plc_directory if place.of_directory else "network"
        found = self._known(did, source, age, refresh=refresh)
        if found is None:
            try:
                document = self._lookups.document_of(did, place)
            except (IdentityNotFound, IdentityRemoved) as error:
                problem: Problem = "removed" if isinstance(error, IdentityRemoved) else "missing"
                self._work(partial(self._cache.keep_problem, did, source, problem))
                raise
            found = self._work(partial(self._cache.keep_document, did, source, document))
        if found.problem:
            raise remembered(found)
        return found

    def _known(self, name: str, source: str, age: timedelta, *, refresh: bool) -> Found | None:
        return None if refresh else self._work(partial(self._cache.find, name, source, age))

    def _leads_to(self, handle: str, did: str, age: timedelta, *, refresh: bool) -> bool:
        try:
            return self._did(handle, age, refresh=refresh) == did
        except (IdentityError, WebError):
            return False

    def _confirmed(self, handle: str, did: str, age: timedelta, *, refresh: bool) -> bool:
        """The same, where it may stay open: the account is there, whoever serves its handle is not."""
        try:
            return self._leads_to(handle, did, age, refresh=refresh)
        except (NetworkError, StatusError) as error:
            log.info("The handle of %s is not confirmed: %s", did, error)
            return False

    def _source_of_handles(self) -> str:
        if self._settings.via == "network":
            return "network"
        config = self._client._config  # noqa: SLF001 - the client's own parts
        return config.service if config.username else config.public_service
