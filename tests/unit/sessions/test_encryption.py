"""Tokens at rest."""

from __future__ import annotations

import copy
import logging
import pickle
import sys
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.database.secrets import Sealer, WrongKeyError, parse_keys
from pysky_sdk.database.sessions import reencrypt_sessions
from tests.unit.core.support import FakePds, Kit, failure
from tests.unit.sessions.conftest import Make

GET = "com.example.getThing"
REFRESH = "com.atproto.server.refreshSession"
# Fixed, as they stand in the names of tests.
ONE, TWO = (urlsafe_b64encode(bytes([number]) * 32).decode() for number in (1, 2))


def row_of(client: Any) -> Any:
    return client.database.read(lambda t: t.session.get())


def in_files(directory: Path, text: str) -> bool:
    """Whether a text stands in the database's file, its log or its index."""
    return any(text.encode() in path.read_bytes() for path in directory.iterdir())


def test_without_a_key_tokens_are_kept_as_they_are_in_a_file_of_the_user_only(
    kit: Kit, pds: FakePds, alice: Make, tmp_path: Path
) -> None:
    kit.wait(alice().login())
    assert in_files(tmp_path, pds.refresh)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_with_a_key_no_token_is_in_the_file(
    kit: Kit, pds: FakePds, alice: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSKY_SECRET_KEY", ONE)
    client = alice()
    tokens = []
    for access in ("", "another"):
        kit.wait(client.login())
        pds.access = access or pds.access
        kit.wait(client.call(GET))
        tokens += [pds.access, pds.refresh]
    kit.wait(client.close())
    assert len(set(tokens)) == 4
    assert in_files(tmp_path, "did:plc:alice")
    assert not any(in_files(tmp_path, secret) for secret in (*tokens, "hunter2", ONE))
    other = alice()
    assert kit.wait(other.call(GET)) == {"ok": True}
    assert pds.count("createSession") == 1


def test_no_token_is_in_a_log_a_repr_or_an_exception(
    kit: Kit, pds: FakePds, alice: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = alice(secret_key=ONE, max_retries=0)
    session = kit.wait(client.login())
    secrets = [pds.access, pds.refresh, "hunter2", ONE]
    pds.access = "another"
    pds.scripts[REFRESH] = [failure(500, "Any"), failure(400, "InvalidToken"), failure(200, "None")]
    pds.scripts["com.atproto.server.createSession"] = [failure(401, "AuthenticationRequired", "no")]
    shown = [repr(client), repr(client._config), repr(session), repr(client._pipeline.sessions)]
    for kind in (errors.InternalServerError, errors.SessionError, errors.SessionError):
        with pytest.raises(kind) as caught:
            kit.wait(client.call(GET))
        for error in (caught.value, copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
            shown += [str(error), repr(error), str(vars(error))]
        shown.append(pickle.dumps(caught.value).decode("latin-1"))
    text = "\n".join(shown) + caplog.text
    assert "alice.test" in text
    assert not any(secret in text for secret in secrets)


def test_a_new_key_first_re_encrypts_with_the_next_save(kit: Kit, pds: FakePds, alice: Make) -> None:
    clear = alice()
    kit.wait(clear.login())
    names = [row_of(clear).key_id]
    for keys in (ONE, f"{TWO},{ONE}", f"{TWO} {ONE}", TWO):
        pds.access = "another"
        client = alice(secret_key=keys)
        kit.wait(client.call(GET))
        names.append(row_of(client).key_id)
    assert names == [None, Sealer([ONE]).key_id, Sealer([TWO]).key_id, names[2], names[2]]
    assert len(set(names)) == 3
    assert pds.count("createSession") == 1


def test_all_sessions_are_re_encrypted_at_once_and_no_old_text_stays_in_the_file(
    kit: Kit, pds: FakePds, alice: Make, tmp_path: Path
) -> None:
    secrets = []
    for name in ("alice.test", "bob.test"):
        kit.wait(alice(name).login())
        secrets.append(pds.refresh)
    client = alice(secret_key=ONE)
    assert reencrypt_sessions(client.database, ONE) == 2
    assert reencrypt_sessions(client.database, ONE) == 0
    assert not any(in_files(tmp_path, secret) for secret in secrets)
    assert kit.wait(client.login()).refresh_token == secrets[0]
    assert reencrypt_sessions(client.database, f"{TWO},{ONE}") == 2
    assert kit.wait(alice(secret_key=TWO).login()).refresh_token == secrets[0]
    with pytest.raises(errors.DatabaseError, match="another key"):
        reencrypt_sessions(client.database, ONE)


@pytest.mark.parametrize("key", [None, TWO])
def test_a_wrong_key_is_one_sentence_and_changes_nothing(
    kit: Kit, pds: FakePds, alice: Make, key: str | None
) -> None:
    right = alice(secret_key=ONE)
    kit.wait(right.login())
    before = row_of(right)
    client = alice(secret_key=key)
    for _ in range(2):
        with pytest.raises(errors.DatabaseError, match=r"another key.*PYSKY_SECRET_KEY.*login") as caught:
            kit.wait(client.call(GET))
        assert caught.value.__cause__ is None
    assert row_of(right).__data__ == before.__data__
    assert pds.count("createSession") == 1
    # What the sentence says to do:
    kit.wait(client.login("alice.test", "hunter2"))
    assert kit.wait(alice(secret_key=key).call(GET)) == {"ok": True}
    assert pds.count("createSession") == 2


def test_a_text_that_was_changed_is_not_taken(kit: Kit, pds: FakePds, alice: Make) -> None:
    client = alice(secret_key=ONE)
    kit.wait(client.login())
    client.database.run(lambda t: t.session.update(access_token="gAAAAA").execute())
    with pytest.raises(errors.DatabaseError, match="another key"):
        kit.wait(alice(secret_key=ONE).call(GET))


@pytest.mark.parametrize("key", ["hunter2", "x" * 44, ONE[:-1], f"{ONE},short", ONE + "A", "ä" * 44])
def test_a_key_that_is_none_says_how_to_make_one(key: str, alice: Make) -> None:
    with pytest.raises(ValueError, match=r"Fernet\.generate_key") as caught:
        alice(secret_key=key)
    assert key not in str(caught.value)


def test_without_cryptography_nothing_is_sent(
    kit: Kit, pds: FakePds, alice: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.fernet", None)
    with pytest.raises(errors.DatabaseError, match=r"pysky-sdk\[crypto\]"):
        kit.wait(alice(secret_key=ONE).call(GET))
    assert pds.calls == []


def test_keys_are_separated_by_commas_or_spaces() -> None:
    assert parse_keys(f" {ONE}, {TWO} ") == parse_keys(f"{ONE} {TWO}") == (ONE, TWO)
    assert parse_keys(None) == parse_keys("") == ()


def test_what_is_sealed_opens_with_its_key_only() -> None:
    sealer = Sealer([ONE])
    sealed = sealer.seal("text")
    assert "text" not in sealed
    assert Sealer([TWO, ONE]).open(sealed, sealer.key_id) == "text"
    assert Sealer().open("clear", None) == "clear"
    with pytest.raises(WrongKeyError):
        Sealer([TWO]).open(sealed, sealer.key_id)
    assert ONE not in str(sealer.key_id)
