"""Accounts, and how they are found by DID or handle."""

from __future__ import annotations

from base64 import b32encode
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.state.keys import signing_key

if TYPE_CHECKING:
    from pysky_sdk.testing.state.world import World


USER_DOMAIN: Final = ".test"
"""Of the handles that the server gives."""
_SHORTEST: Final = 3


@dataclass(slots=True, eq=False)
class Account:
    """An account of the stand-in.

    Whoever listens to the repositories' stream is told of another `handle` or `status`, also when a test
    assigns one: `account.status = "takendown"`.
    """

    did: str
    _handle: str
    email: str
    pds: str
    """The address of the server it lives on."""
    created_at: str
    password: str = field(repr=False)
    _accounts: Accounts = field(repr=False)
    app_passwords: dict[str, tuple[str, str, bool]] = field(default_factory=dict, repr=False)
    """By name: the password, when it was made, whether it may see chats."""
    _status: str | None = None
    two_factor: str | None = field(default=None, repr=False)
    """The code that a login must bring, if there is a second factor."""

    @property
    def handle(self) -> str:
        """Its handle."""
        return self._handle

    @handle.setter
    def handle(self, handle: str) -> None:
        self._accounts.rename(self, handle)

    @property
    def status(self) -> str | None:
        """`takendown`, `suspended`, `deactivated`, or None for an active one."""
        return self._status

    @status.setter
    def status(self, status: str | None) -> None:
        self._accounts.switch(self, status)

    @property
    def active(self) -> bool:
        """Whether it can be used."""
        return self.status is None

    @property
    def signing_key(self) -> str:
        """The public key that its commits are signed with, as a did:key.

        The same seed of the stand-in gives the same keys. Without the extra `crypto` nobody has the private
        one, and signatures are made up.
        """
        return signing_key(self._accounts._world.secret, self.did).public  # noqa: SLF001 - its server's


class Accounts:
    """All accounts."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_did: dict[str, Account] = {}

    def __iter__(self) -> Any:
        return iter(self._by_did.values())

    def add(self, handle: str, password: str, email: str | None = None) -> Account:
        """Make an account.

        Raises:
            ValueError: the handle is none, or taken.
        """
        handle = self._free(handle)
        name, _, _ = handle.partition(".")
        account = Account(
            did=self._new_did(handle),
            _handle=handle,
            email=email or f"{name}@example.com",
            pds=self._world.url,
            created_at=self._world.clock.now(),
            password=password,
            _accounts=self,
        )
        self._by_did[account.did] = account
        return account

    def _free(self, handle: str) -> str:
        """Return a handle as it is stored.

        Raises:
            ValueError: it is none, or taken.
        """
        from pysky_sdk.syntax import check_format

        handle = handle.lower()
        problem = check_format("handle", handle)
        if problem is not None:
            raise ValueError(problem)
        if self.find(handle) is not None:
            raise ValueError(f"There is an account {handle} already.")
        return handle

    def rename(self, account: Account, handle: str) -> None:
        """Give an account a handle, and tell those who listen, also when it is the one it has.

        Raises:
            ValueError: it is none, or another's.
        """
        with self._world.lock:
            if handle.lower() != account.handle:
                account._handle = self._free(handle)  # noqa: SLF001 - set without coming here again
            self._world.streams.repos.identity(account)

    def switch(self, account: Account, status: str | None) -> None:
        """Give an account a status, and tell those who listen."""
        with self._world.lock:
            account._status = status  # noqa: SLF001 - set without coming here again
            self._world.streams.repos.account(account.did, status)

    def _new_did(self, handle: str) -> str:
        seed = f"{self._world.seed} {handle} {len(self._by_did)}".encode()
        return f"did:plc:{b32encode(sha256(seed).digest())[:24].decode().lower()}"

    def find(self, actor: str) -> Account | None:
        """Return the account with a DID or handle."""
        if actor.startswith("did:"):
            return self._by_did.get(actor)
        actor = actor.lower()
        return next((account for account in self._by_did.values() if account.handle == actor), None)

    def find_login(self, identifier: str) -> Account | None:
        """Return the account with a DID, handle or e-mail address."""
        if "@" not in identifier:
            return self.find(identifier)
        return next((it for it in self._by_did.values() if it.email.lower() == identifier.lower()), None)

    def at(self, did: str) -> Account:
        """Return the account with a DID that is surely there."""
        return self._by_did[did]

    def remove(self, did: str) -> None:
        """Forget an account."""
        del self._by_did[did]

    def of_repo(self, actor: str) -> Account:
        """Return the account whose repo is meant.

        Raises:
            Refusal: there is none, or it is not active.
        """
        account = self.find(actor)
        if account is None:
            raise invalid(f"Could not find repo: {actor}", "RepoNotFound")
        if not account.active:
            name = {"takendown": "RepoTakendown", "suspended": "RepoSuspended"}.get(
                account.status or "", "RepoDeactivated"
            )
            raise invalid(f"Repo has been {account.status}: {account.did}", name)
        return account


def check_new_handle(handle: str) -> None:
    """Check a handle that somebody wishes for.

    Raises:
        Refusal: this server does not give it.
    """
    if not handle.endswith(USER_DOMAIN):
        raise invalid("Not a supported handle domain", "UnsupportedDomain")
    if len(handle.removesuffix(USER_DOMAIN)) < _SHORTEST:
        raise invalid("Handle too short", "InvalidHandle")


def did_document(account: Account) -> dict[str, Any]:
    """Return the DID document of an account."""
    return {
        "@context": [
            "https://www.w3.org/ns/did/v1",
            "https://w3id.org/security/multikey/v1",
            "https://w3id.org/security/suites/secp256k1-2019/v1",
        ],
        "id": account.did,
        "alsoKnownAs": [f"at://{account.handle}"],
        "verificationMethod": [
            {
                "id": f"{account.did}#atproto",
                "type": "Multikey",
                "controller": account.did,
                "publicKeyMultibase": account.signing_key.removeprefix("did:key:"),
            }
        ],
        "service": [
            {
                "id": "#atproto_pds",
                "type": "AtprotoPersonalDataServer",
                "serviceEndpoint": account.pds,
            }
        ],
    }
