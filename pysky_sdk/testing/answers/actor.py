"""app.bsky.actor: profiles, search, preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import keyset
from pysky_sdk.testing.views.index import PROFILE, Index
from pysky_sdk.testing.views.profiles import basic, detailed, plain

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.accounts import Account

JSON = dict[str, Any]
_PERSONAL: Final = "app.bsky.actor.defs#personalDetailsPref"
_FULL: Final = "com.atproto.access"


def viewer_of(call: Call) -> str | None:
    """Return the DID of who looks."""
    return None if call.viewer is None else call.viewer.did


def actor_of(call: Call, actor: str, message: str = "Profile not found") -> Account:
    """Return an account that can be shown.

    Raises:
        Refusal: there is none.
    """
    account = call.world.accounts.find(actor)
    if account is None or not account.active:
        raise invalid(message)
    return account


@method("app.bsky.actor.getProfile", auth="optional")
def get_profile(call: Call) -> JSON:
    """Return a profile."""
    found = call.world.accounts.find(call.params["actor"])
    if found is not None and found.status == "deactivated":
        raise invalid("Account is deactivated", "AccountDeactivated")
    if found is not None and not found.active:
        raise invalid("Account has been suspended", "AccountTakedown")
    did = actor_of(call, call.params["actor"]).did
    return detailed(call.world, Index(call.world, viewer_of(call)), did, viewer_of(call))


@method("app.bsky.actor.getProfiles", auth="optional")
def get_profiles(call: Call) -> JSON:
    """Return profiles; those that are not there are left out."""
    index = Index(call.world, viewer_of(call))
    found = (call.world.accounts.find(actor) for actor in call.params["actors"])
    dids = dict.fromkeys(account.did for account in found if account is not None and account.active)
    return {"profiles": [detailed(call.world, index, did, viewer_of(call)) for did in dids]}


def _matching(call: Call, text: str) -> list[Account]:
    """Find accounts whose handle begins with a text, or whose name has it."""
    text = text.lower().removeprefix("@")
    found = []
    for account in call.world.accounts:
        profile = call.world.repos.at(account.did).get(PROFILE, "self")
        name = "" if profile is None else str(profile.value.get("displayName", ""))
        if account.active and (account.handle.startswith(text) or text in name.lower()):
            found.append(account)
    return found


@method("app.bsky.actor.searchActors", auth="optional")
def search_actors(call: Call) -> JSON:
    """Search accounts."""
    accounts = _matching(call, call.params.get("q") or call.params.get("term") or "")
    shown, cursor = keyset(call, accounts, lambda account: f"{account.created_at}__{account.did}")
    return {"actors": [plain(call.world, account.did, viewer_of(call)) for account in shown], **cursor}


@method("app.bsky.actor.searchActorsTypeahead", auth="optional")
def search_actors_typeahead(call: Call) -> JSON:
    """Search accounts while somebody types."""
    accounts = _matching(call, call.params.get("q") or call.params.get("term") or "")
    shown = accounts[: call.params["limit"]]
    return {"actors": [basic(call.world, account.did, viewer_of(call)) for account in shown]}


@method("app.bsky.actor.getPreferences")
def get_preferences(call: Call) -> JSON:
    """Return the preferences."""
    kept = call.world.private.of(call.me.did).preferences
    return {"preferences": [row for row in kept if not _is_hidden(call, row)]}


def _is_hidden(call: Call, row: JSON) -> bool:
    """Whether a preference is kept from sessions of app passwords."""
    return row["$type"] == _PERSONAL and call.claims.get("scope") != _FULL


def _without_content(given: Any) -> Any:
    """Return the input without the preferences, of which the server wants a `$type` only."""
    rows = given.get("preferences") if isinstance(given, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return given
    if not all(isinstance(row.get("$type"), str) for row in rows):
        return given
    return given | {"preferences": []}


@method("app.bsky.actor.putPreferences", opaque=_without_content)
def put_preferences(call: Call) -> None:
    """Replace the preferences as a whole, but for those that the session does not see."""
    given = call.input["preferences"]
    if not all(row["$type"].startswith("app.bsky.") for row in given):
        raise invalid("Some preferences are not in the app.bsky namespace")
    if any(_is_hidden(call, row) for row in given):
        raise invalid("Do not have authorization to set preferences.")
    private = call.world.private.of(call.me.did)
    private.preferences = given + [row for row in private.preferences if _is_hidden(call, row)]
