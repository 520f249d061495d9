"""Exporting and importing a session."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.core.portable import session_from_text
from tests.unit.core.support import PUBLIC, SERVICE, FakePds, Kit
from tests.unit.sessions.conftest import Make

GET = "com.example.getThing"
PREFIX = "pysky-session-1:"


@pytest.fixture
def text(kit: Kit, alice: Make) -> str:
    """An exported session of alice."""
    exported: str = kit.wait(alice(database=False).export_session())
    return exported


def test_a_session_moves_to_a_client_without_a_password(
    kit: Kit, pds: FakePds, alice: Make, text: str
) -> None:
    client = alice(None, None, session=text)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert pds.calls == ["createSession", "getThing"]
    assert client.session.did == "did:plc:alice"


def test_an_imported_session_is_renewed_and_kept_under_its_did(
    kit: Kit, pds: FakePds, alice: Make, text: str
) -> None:
    client = alice(None, None)
    kit.wait(client.import_session(text))
    pds.access = "another"
    assert kit.wait(client.call(GET)) == {"ok": True}
    # The old text is of no use any more; what the database has is newer.
    again = alice(None, None, session=text)
    assert kit.wait(again.call(GET)) == {"ok": True}
    assert again.session.refresh_token == pds.refresh
    assert pds.calls == ["createSession", "getThing", "refreshSession", "getThing", "getThing"]


def test_a_new_text_is_used_when_the_kept_session_is_dead(
    kit: Kit, pds: FakePds, alice: Make, text: str
) -> None:
    kit.wait(alice(None, None, session=text).call(GET))
    newer = kit.wait(alice(database=False).export_session())
    client = alice(None, None, session=newer)
    assert kit.wait(client.call(GET)) == {"ok": True}
    assert client.session.refresh_token == pds.refresh
    assert pds.count("createSession") == 2


def test_the_service_is_that_of_the_session(kit: Kit, pds: FakePds, alice: Make, text: str) -> None:
    client = kit.client(pds, session=text, service=None, database=False)
    assert repr(client).endswith(f"at {SERVICE}>")
    with pytest.raises(ValueError, match=SERVICE):
        alice(None, None, session=text, service=PUBLIC)
    elsewhere = alice(None, None, service=PUBLIC)
    with pytest.raises(ValueError, match=SERVICE):
        kit.wait(elsewhere.import_session(text))


def test_a_session_of_another_account_is_refused_beside_credentials(kit: Kit, alice: Make, text: str) -> None:
    with pytest.raises(ValueError, match=r"alice\.test"):
        alice("bob.test", "hunter2", session=text)
    for name in ("alice@mail.test", "ALICE.test", "did:plc:alice"):
        alice(name, "hunter2", session=text)


def test_importing_the_session_of_another_account_never_uses_the_password_for_it(
    kit: Kit, pds: FakePds, alice: Make, text: str
) -> None:
    client = alice("bob.test", "hunter2")
    kit.wait(client.import_session(text))
    kit.wait(client.call(GET))
    pds.access = pds.refresh = "another"
    with pytest.raises(errors.SessionError, match="over"):
        kit.wait(client.call(GET))
    assert pds.count("createSession") == 1


def test_after_the_session_ended_a_client_without_credentials_reads_publicly(
    kit: Kit, pds: FakePds, alice: Make, text: str
) -> None:
    client = alice(None, None, session=text)
    kit.wait(client.logout())
    assert pds.count("deleteSession") == 1
    with pytest.raises(errors.AuthenticationRequired):
        kit.wait(client.call(GET))
    assert pds.requests[-1].url.host == "public.test"


def coded(**changes: Any) -> str:
    data = {"did": "did:plc:a", "handle": "a.test", "service": SERVICE, "pds": SERVICE, "active": True}
    data |= {"access_token": "access-secret", "refresh_token": "refresh-secret", "status": None, **changes}
    return PREFIX + base64.urlsafe_b64encode(json.dumps(data).encode()).decode()


def test_the_text_of_the_test_is_one() -> None:
    assert session_from_text(f" {coded()}\n").handle == "a.test"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "access-secret",
        PREFIX,
        PREFIX + "!!",
        PREFIX + "W10=",
        "pysky-session-2:" + coded().removeprefix(PREFIX),
        coded()[:-5],
        coded(did="access-secret"),
        coded(service="ftp://access-secret"),
        coded(pds="http://pds.test"),
        coded(access_token="access-secret\n"),
        coded(refresh_token=7),
        coded(active="access-secret"),
        coded(status=7),
    ],
)
def test_what_is_no_session_is_refused_in_one_sentence_without_quoting_it(
    kit: Kit, alice: Make, text: str
) -> None:
    client = alice(None, None)
    with pytest.raises(ValueError, match="no session string") as caught:
        kit.wait(client.import_session(text))
    assert "access-secret" not in str(caught.value)
    assert caught.value.__cause__ is None
