"""com.atproto.server: accounts and sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.exchange import Refusal, invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.state.accounts import USER_DOMAIN, check_new_handle, did_document

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.accounts import Account

_HOUR: Final = 3600
# What a service token may not be made for without naming it, or at all.
_PROTECTED: Final = frozenset(
    {
        "com.atproto.admin.sendEmail",
        "com.atproto.identity.requestPlcOperationSignature",
        "com.atproto.identity.signPlcOperation",
        "com.atproto.identity.updateHandle",
        "com.atproto.server.activateAccount",
        "com.atproto.server.confirmEmail",
        "com.atproto.server.createAppPassword",
        "com.atproto.server.deactivateAccount",
        "com.atproto.server.getAccountInviteCodes",
        "com.atproto.server.getSession",
        "com.atproto.server.listAppPasswords",
        "com.atproto.server.requestAccountDelete",
        "com.atproto.server.requestEmailConfirmation",
        "com.atproto.server.requestEmailUpdate",
        "com.atproto.server.revokeAppPassword",
        "com.atproto.server.updateEmail",
    }
)


@method("com.atproto.server.describeServer", auth="none")
def describe_server(call: Call) -> dict[str, Any]:
    """Say what server this is."""
    return {
        "did": call.world.did,
        "availableUserDomains": [USER_DOMAIN],
        "inviteCodeRequired": False,
        "blobUploadLimit": call.world.settings.blob_limit,
        "links": {},
        "contact": {},
    }


@method("com.atproto.server.createAccount", auth="none")
def create_account(call: Call) -> dict[str, Any]:
    """Make an account and a session."""
    handle, email, password = (call.input.get(name) for name in ("handle", "email", "password"))
    if not email:
        raise invalid("Email is required")
    if not password:
        raise invalid("Password is required")
    check_new_handle(handle)
    try:
        account = call.world.add_account(handle, password, email)
    except ValueError as error:
        raise invalid(f"Handle already taken: {handle}") from error
    tokens = call.world.sessions.start(account)
    return tokens | {"handle": account.handle, "did": account.did, "didDoc": did_document(account)}


def _about(account: Account) -> dict[str, Any]:
    about: dict[str, Any] = {
        "did": account.did,
        "didDoc": did_document(account),
        "handle": account.handle,
        "email": account.email,
        "emailConfirmed": True,
        "active": account.active,
    }
    if account.two_factor is not None:
        about["emailAuthFactor"] = True
    return about if account.status is None else about | {"status": account.status}


@method("com.atproto.server.createSession", auth="none")
def create_session(call: Call) -> dict[str, Any]:
    """Log in."""
    sessions, given = call.world.sessions, call.input
    account, tokens = sessions.log_in(given["identifier"], given["password"], given.get("authFactorToken"))
    return tokens | _about(account)


@method("com.atproto.server.refreshSession", auth="refresh")
def refresh_session(call: Call) -> dict[str, Any]:
    """Renew."""
    tokens = call.world.sessions.refresh(call.claims)
    return tokens | _about(call.me)


@method("com.atproto.server.deleteSession", auth="refresh")
def delete_session(call: Call) -> None:
    """Log out."""
    call.world.sessions.end(call.claims)


@method("com.atproto.server.getSession")
def get_session(call: Call) -> dict[str, Any]:
    """Say who is logged in."""
    return _about(call.me)


@method("com.atproto.server.getServiceAuth")
def get_service_auth(call: Call) -> dict[str, Any]:
    """Make a token for another service."""
    now = call.world.clock.time()
    lxm, until = call.params.get("lxm"), call.params.get("exp")
    if lxm in _PROTECTED:
        raise invalid(f"cannot request a service auth token for the following protected method: {lxm}")
    if until is not None:
        _check_expiration(until - now, has_method=lxm is not None)
    claims = {"iat": int(now), "iss": call.me.did, "aud": call.params["aud"], "exp": until or int(now) + 60}
    if lxm is not None:
        claims["lxm"] = lxm
    return {"token": call.world.signer.sign("JWT", claims)}


def _check_expiration(seconds: float, *, has_method: bool) -> None:
    if seconds < 0:
        raise invalid("expiration is in past", "BadExpiration")
    if seconds > _HOUR:
        raise invalid(
            "cannot request a token with an expiration more than an hour in the future", "BadExpiration"
        )
    if not has_method and seconds > 60:
        raise invalid(
            "cannot request a method-less token with an expiration more than a minute in the future",
            "BadExpiration",
        )


@method("com.atproto.server.createAppPassword")
def create_app_password(call: Call) -> dict[str, Any]:
    """Make an app password."""
    name, mine = call.input["name"], call.me.app_passwords
    if call.claims["scope"] != "com.atproto.access":
        raise invalid("Bad token scope", "InvalidToken")
    if name in mine:
        # So says the real server to a name that is taken.
        raise Refusal(500, "InternalServerError", "Internal Server Error")
    letters = "".join(call.world.random.choices("abcdefghijklmnopqrstuvwxyz234567", k=16))
    password = "-".join(letters[at : at + 4] for at in range(0, 16, 4))
    privileged = call.input.get("privileged", False)
    made = call.world.clock.now()
    mine[name] = (password, made, privileged)
    return {"name": name, "password": password, "createdAt": made, "privileged": privileged}


@method("com.atproto.server.listAppPasswords")
def list_app_passwords(call: Call) -> dict[str, Any]:
    """List app passwords without the passwords."""
    rows = call.me.app_passwords.items()
    return {
        "passwords": [
            {"name": name, "createdAt": made, "privileged": privileged}
            for name, (_, made, privileged) in rows
        ]
    }


@method("com.atproto.server.revokeAppPassword")
def revoke_app_password(call: Call) -> None:
    """Forget an app password."""
    call.me.app_passwords.pop(call.input["name"], None)


@method("com.atproto.server.deactivateAccount")
def deactivate_account(call: Call) -> None:
    """Switch an account off."""
    call.me.status = "deactivated"


@method("com.atproto.server.activateAccount")
def activate_account(call: Call) -> None:
    """Switch an account on again."""
    if call.me.status not in {None, "deactivated"}:
        raise Refusal(401, "AccountTakedown", "Account has been taken down")
    call.me.status = None
    call.world.streams.repos.identity(call.me)
    call.world.streams.repos.sync(call.me.did, call.world.repos.at(call.me.did).commit)


@method("com.atproto.server.deleteAccount", auth="none")
def delete_account(call: Call) -> None:
    """Delete an account; no mail brings a token here, so that any is taken."""
    account = call.world.accounts.find(call.input["did"])
    if account is None:
        raise invalid("account not found")
    if call.input["password"] != account.password:
        raise Refusal(401, "AuthenticationRequired", "Invalid did or password")
    call.world.delete_account(account)
