"""Plain XRPC with httpx alone: what tests prepare and check things with, independent of the SDK under test."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import httpx

from .description import Account, Network, NewAccount

PASSWORD = "a password of tests"


class RawApi:
    """Calls to the hosts of one network; `host` is a key of `Network.urls`."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.http = httpx.Client(timeout=30.0)
        self._tokens: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    def query(
        self,
        nsid: str,
        params: Mapping[str, Any] | None = None,
        *,
        host: str = "pds",
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """GET; the decoded answer. An answer that is no success is an AssertionError with its text."""
        url = self._url(host, nsid)
        return _answer(self.http.get(url, params=params, headers=_headers(token, headers)))

    def procedure(
        self,
        nsid: str,
        body: Mapping[str, Any] | None = None,
        *,
        host: str = "pds",
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """POST of JSON, or of no body at all; the decoded answer, None for an empty one."""
        url = self._url(host, nsid)
        return _answer(self.http.post(url, json=body, headers=_headers(token, headers)))

    def token(self, account: Account) -> str:
        """An access token of the account; logging in is slow and limited, so it is done once."""
        if isinstance(account, NewAccount):
            return account.access_jwt
        if account.did not in self._tokens:
            login = {"identifier": account.handle, "password": account.password}
            url = f"{account.pds}/xrpc/com.atproto.server.createSession"
            self._tokens[account.did] = _answer(self.http.post(url, json=login))["accessJwt"]
        return self._tokens[account.did]

    def service_token(self, account: Account, lxm: str, *, service: str = "ozone") -> str:
        """A token with which `account` calls the one method `lxm` at a service directly, as a Bearer.

        `aud` must be the bare DID: with `#atproto_labeler` Ozone answers 401 BadJwtAudience, for another method
        or none 401 BadJwtLexiconMethod. It lasts a minute and may be used again within it.
        """
        params = {"aud": self.network.dids[service], "lxm": lxm}
        url = f"{account.pds}/xrpc/com.atproto.server.getServiceAuth"
        answer = self.http.get(url, params=params, headers=_headers(self.token(account), None))
        token: str = _answer(answer)["token"]
        return token

    def new_account(self, *, host: str = "pds", password: str = PASSWORD) -> NewAccount:
        """A fresh account of a random handle at `pds`, `limited` or `shortlived` (about half a second)."""
        name = f"t{secrets.token_hex(5)}"
        body = {"handle": f"{name}.test", "email": f"{name}@example.com", "password": password}
        # So that preparing a test does not use up the limits it is about; no other host reads the header.
        bypass = {"x-ratelimit-bypass": self.network.rate_limit_bypass_key}
        made = self.procedure("com.atproto.server.createAccount", body, host=host, headers=bypass)
        return NewAccount(
            **body,
            pds=self.network.urls[host],
            did=made["did"],
            access_jwt=made["accessJwt"],
            refresh_jwt=made["refreshJwt"],
        )

    def _url(self, host: str, nsid: str) -> str:
        return f"{self.network.urls[host]}/xrpc/{nsid}"


def _headers(token: str | None, more: Mapping[str, str] | None) -> dict[str, str]:
    return {**({"authorization": f"Bearer {token}"} if token else {}), **(more or {})}


def _answer(response: httpx.Response) -> Any:
    assert response.is_success, f"{response.request.url}: {response.status_code} {response.text}"
    return response.json() if response.content else None
