"""A session as a text that another client can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.config import origin
from pysky_sdk.core.options import is_header_text
from pysky_sdk.database.kept import Session

if TYPE_CHECKING:
    from collections.abc import Mapping

_VERSION = "pysky-session-1:"
_TEXTS = ("did", "handle", "service", "pds", "access_token", "refresh_token")
_NO_SESSION = (
    "This is no session string: take what client.export_session() returned, whole, as it was "
    f"(it begins with {_VERSION})."
)


def session_to_text(session: Session) -> str:
    """Write a session, its tokens in clear: who has the text has the account until the session is ended."""
    import json
    from base64 import urlsafe_b64encode

    data = {name: getattr(session, name) for name in (*_TEXTS, "active", "status")}
    # When it is to be renewed goes by the clock of this machine; another one finds it out.
    return _VERSION + urlsafe_b64encode(json.dumps(data).encode()).decode()


def session_from_text(text: str) -> Session:
    """Read a session.

    Raises:
        ValueError: the text is none. The message does not quote it.
    """
    import json
    from base64 import urlsafe_b64decode

    encoded = str(text).strip()
    if not encoded.startswith(_VERSION):
        raise ValueError(_NO_SESSION)
    try:
        data = json.loads(urlsafe_b64decode(encoded.removeprefix(_VERSION)))
        service, pds = (origin(name, str(data[name])) for name in ("service", "pds"))
        _check(data)
    except (ValueError, KeyError, TypeError):
        raise ValueError(_NO_SESSION) from None  # what failed may quote the text
    return Session(
        did=data["did"],
        handle=data["handle"],
        service=service,
        pds=pds,
        access_token=data["access_token"],
        refresh_token=data["refresh_token"],
        active=data["active"],
        status=data["status"],
    )


def _check(data: Mapping[str, Any]) -> None:
    if not all(is_header_text(data[name]) and data[name] for name in _TEXTS):
        raise ValueError(_NO_SESSION)
    if not isinstance(data["active"], bool) or not isinstance(data["status"], str | None):
        raise TypeError(_NO_SESSION)
    steps_down = data["service"].startswith("https:") and not data["pds"].startswith("https:")
    if steps_down or not data["did"].startswith("did:"):
        raise ValueError(_NO_SESSION)


def is_name_of(username: str, session: Session) -> bool:
    """Whether a user name can be that of a session's account: nothing tells whose an e-mail address is."""
    if username.startswith("did:"):
        return username == session.did
    return "@" in username or username.lower() == session.handle.lower()
