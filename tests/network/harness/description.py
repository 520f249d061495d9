"""What a running network is: its addresses, identities, accounts and secrets, as start.mjs and JSON tell them."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict


class Account(BaseModel):
    """An account and its password; `pds` is the address of the server it lives on."""

    model_config = ConfigDict(frozen=True)

    pds: str
    handle: str
    did: str
    email: str
    password: str


class NewAccount(Account):
    """An account made by a test, with the tokens its creation returned."""

    access_jwt: str
    refresh_jwt: str


class Mail(BaseModel):
    """An e-mail a PDS has written; `code` is the confirmation code in it, if there is one."""

    model_config = ConfigDict(frozen=True)

    host: str
    to: list[str]
    subject: str
    text: str
    code: str | None


class Lifetimes(BaseModel):
    """How long tokens of the `shortlived` PDS last, in seconds; `grace` is that of a used refresh token."""

    model_config = ConfigDict(frozen=True)

    access: int
    refresh: int
    grace: int


class Network(BaseModel):
    """A running network.

    `urls` and `dids` are keyed by host: `pds`, `appview`, `ozone`, `plc` (no DID), and two further PDS of the
    same network whose accounts are their own and which the AppView does not follow: `limited` has the real
    rate limits switched on, the tokens of `shortlived` expire within seconds.
    """

    model_config = ConfigDict(frozen=True)

    urls: dict[str, str]
    dids: dict[str, str]
    accounts: dict[str, Account]
    admin_password: str
    jwt_secret: str
    rate_limit_bypass_key: str
    lifetimes: Lifetimes
    database: str
    log: Path
    mail: Path

    @property
    def pds(self) -> str:
        return self.urls["pds"]

    @property
    def appview(self) -> str:
        return self.urls["appview"]

    @property
    def ozone(self) -> str:
        return self.urls["ozone"]

    @property
    def plc(self) -> str:
        return self.urls["plc"]

    @property
    def limited(self) -> str:
        return self.urls["limited"]

    @property
    def shortlived(self) -> str:
        return self.urls["shortlived"]

    @property
    def admin(self) -> tuple[str, str]:
        """User and password of HTTP Basic for `com.atproto.admin.*` at a PDS, and (as an admin) at Ozone."""
        return "admin", self.admin_password

    @property
    def ozone_proxy(self) -> str:
        """The value of `atproto-proxy` with which a PDS passes a moderator's call on to Ozone."""
        return f"{self.dids['ozone']}#atproto_labeler"

    def mails(self, address: str) -> list[Mail]:
        """Every e-mail written to `address` so far, oldest first; a PDS writes it after it has answered."""
        if not self.mail.exists():
            return []
        lines = self.mail.read_text().splitlines()
        return [mail for mail in map(Mail.model_validate_json, lines) if address in mail.to]


def describe(ready: str, *, database: str, log: Path, mail: Path) -> Network:
    """The network of start.mjs' one line."""
    told = json.loads(ready)
    for account in told["accounts"].values():
        account["pds"] = told["urls"]["pds"]
    return Network(**told, database=database, log=log, mail=mail)
