"""Sessions that expire and rotate as those of a real PDS do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.exchange import Refusal, invalid

if TYPE_CHECKING:
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.world import World

ACCESS_SECONDS: Final = 2 * 3600
REFRESH_SECONDS: Final = 90 * 24 * 3600
GRACE_SECONDS: Final = 2 * 3600

_FULL: Final = "com.atproto.access"
_APP_PASSWORD: Final = "com.atproto.appPass"  # noqa: S105 - the name of a scope
_PRIVILEGED: Final = "com.atproto.appPassPrivileged"
REFRESH: Final = "com.atproto.refresh"


@dataclass(slots=True)
class _Refresh:
    """A refresh token, known by its `jti`."""

    did: str
    scope: str
    expires: float
    next: str | None = None
    """The `jti` that took its place."""


@dataclass(slots=True)
class Lifetimes:
    """How long tokens last, in seconds."""

    access: float = ACCESS_SECONDS
    refresh: float = REFRESH_SECONDS
    grace: float = GRACE_SECONDS
    """How long a refresh token that was used may be used again."""


class Sessions:
    """All sessions."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._tokens: dict[str, _Refresh] = {}
        self._number = 0
        self.not_before = 0.0
        """Access tokens that were made before this time count as expired."""
        self.lifetimes = Lifetimes()

    def log_in(self, identifier: str, password: str, code: str | None) -> tuple[Account, dict[str, Any]]:
        """Make a session; return whose it is and its tokens.

        Raises:
            Refusal: as the real server refuses.
        """
        account = self._world.accounts.find_login(identifier)
        scope = None if account is None else _scope(account, password)
        if account is None or scope is None:
            raise Refusal(401, "AuthenticationRequired", "Invalid identifier or password")
        if account.status in {"takendown", "suspended"}:
            raise Refusal(401, "AccountTakedown", "Account has been taken down")
        if account.two_factor is not None and scope == _FULL and code != account.two_factor:
            if code:
                raise invalid("Token is invalid", "InvalidToken")
            raise Refusal(
                401, "AuthFactorTokenRequired", "A sign in code has been sent to your email address"
            )
        return account, self.start(account, scope)

    def start(self, account: Account, scope: str = _FULL) -> dict[str, Any]:
        """Make a session for an account that was let in."""
        return self._tokens_for(account, scope, self._new_id())

    def refresh(self, claims: dict[str, Any]) -> dict[str, Any]:
        """Turn a refresh token into new tokens; inside the grace, again into the same child.

        Raises:
            Refusal: it was revoked, or used too long ago.
        """
        token = self._tokens.get(claims["jti"])
        now = self._world.clock.time()
        if token is None or token.expires <= now:
            raise invalid("Token has been revoked", "ExpiredToken")
        account = self._world.accounts.find(token.did)
        if account is None or account.status in {"takendown", "suspended"}:
            raise Refusal(401, "AccountTakedown", "Account has been taken down")
        if token.next is None:
            token.next = self._new_id()
            token.expires = min(token.expires, now + self.lifetimes.grace)
        return self._tokens_for(account, token.scope, token.next)

    def end(self, claims: dict[str, Any]) -> None:
        """Revoke a refresh token; access tokens live on."""
        self._tokens.pop(claims["jti"], None)

    def end_all(self, did: str) -> None:
        """Revoke every refresh token of an account."""
        self._tokens = {jti: token for jti, token in self._tokens.items() if token.did != did}

    def expire_access(self) -> None:
        """Let every access token that there is be over."""
        self._world.clock.advance(1)  # tokens know whole seconds
        self.not_before = self._world.clock.time()

    def read(self, token: str) -> dict[str, Any]:
        """Return the claims of a token.

        Raises:
            Refusal: it is over, or none of ours.
        """
        claims = self._world.signer.read(token)
        if claims is None:
            raise invalid("Token could not be verified", "InvalidToken")
        now = self._world.clock.time()
        stale = claims["typ"] == "at+jwt" and claims["iat"] < int(self.not_before)
        if claims["exp"] <= now or stale:
            raise invalid("Token has expired", "ExpiredToken")
        return claims

    def _new_id(self) -> str:
        self._number += 1
        return f"{self._number:012d}{self._world.random.getrandbits(64):016x}"

    def _tokens_for(self, account: Account, scope: str, jti: str) -> dict[str, Any]:
        now = self._world.clock.time()
        about = {"aud": self._world.did, "sub": account.did, "iat": int(now)}
        until = self._tokens.get(jti)
        if until is None:
            until = self._tokens[jti] = _Refresh(account.did, scope, now + self.lifetimes.refresh)
        self._number += 1  # two tokens of one second differ
        access = {"scope": scope, **about, "exp": int(now + self.lifetimes.access), "n": self._number}
        refresh = {"scope": REFRESH, **about, "jti": jti, "exp": int(until.expires), "n": self._number}
        return {
            "accessJwt": self._world.signer.sign("at+jwt", access),
            "refreshJwt": self._world.signer.sign("refresh+jwt", refresh),
        }


def _scope(account: Account, password: str) -> str | None:
    """What a password opens."""
    if password == account.password:
        return _FULL
    for secret, _, privileged in account.app_passwords.values():
        if password == secret:
            return _PRIVILEGED if privileged else _APP_PASSWORD
    return None
