"""Every property of every method whose name sounds secret is dropped, or harmless for a reason given here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk.core.calllog.redact import REDACTED, Redactor
from pysky_sdk.core.calllog.secrets import is_confidential, is_reference, is_secret

LEXICONS = Path(__file__).parents[3] / "lexicons"
SOUNDS_SECRET = re.compile(
    r"password|passw|token|jwt|e-?mail|secret|key|code|auth|birth|phone|credential|otp|nonce|private|proof|"
    r"signature|rotation|invite|plc|device|ip$|ua$|cookie|session|pin",
    re.IGNORECASE,
)

HARMLESS = {
    "author": "whose posts, as anyone may see them",
    "authors": "whose posts, as anyone may see them",
    "codeCount": "how many invite codes are made, not which",
    "deviceName": "what the author of a draft calls a device; texts of drafts are dropped",
    "emailAuthFactor": "whether a second factor is on: true or false",
    "excludeAuthors": "whose posts, as anyone may see them",
    "includePins": "true or false",
    "key": "the name of a setting in Ozone",
    "keys": "names of settings in Ozone",
    "pinned": "saved feeds; within preferences, whose texts are dropped",
    "ageAssuranceState": "a state of moderation, out of a closed list",
    "rkey": "the public name of a record",
    "typeahead": "true or false",
}

PRIVATE_TEXTS = {
    "chat.bsky.convo.sendMessage": ("text", "facets", "embed"),
    "chat.bsky.convo.sendMessageBatch": ("text", "facets", "embed"),
    "chat.bsky.convo.addReaction": ("value",),
    "chat.bsky.group.createGroup": ("name",),
    "app.bsky.actor.putPreferences": ("value", "tags"),
    "app.bsky.draft.createDraft": ("text",),
    "app.bsky.contact.importContacts": ("contacts",),
    "com.atproto.moderation.createReport": ("reason",),
    "com.atproto.admin.sendEmail": ("content", "subject", "comment"),
}


@cache
def documents() -> dict[str, Any]:
    found = (json.loads(path.read_text()) for path in LEXICONS.rglob("*.json"))
    return {document["id"]: document for document in found if "id" in document}


def sent(nsid: str) -> Iterator[str]:
    """The names of all properties that can be in the parameters or the input of a method."""
    main = documents()[nsid]["defs"]["main"]
    seen: set[tuple[str, str]] = set()
    yield from names(main.get("parameters") or {}, nsid, seen)
    yield from names((main.get("input") or {}).get("schema") or {}, nsid, seen)


def names(schema: dict[str, Any], document: str, seen: set[tuple[str, str]]) -> Iterator[str]:
    for name, inner in (schema.get("properties") or {}).items():
        yield name
        yield from names(inner, document, seen)
    if "items" in schema:
        yield from names(schema["items"], document, seen)
    references = [schema["ref"]] if "ref" in schema else schema.get("refs", [])
    for reference in references:
        home, _, name = reference.partition("#")
        place = (home or document, name or "main")
        if place not in seen:
            seen.add(place)
            definition = documents()[place[0]]["defs"][place[1]]
            yield from names(definition.get("record", definition), place[0], seen)


METHODS = sorted(
    nsid
    for nsid, document in documents().items()
    if document["defs"].get("main", {}).get("type") in {"query", "procedure"}
)


def test_the_methods_are_all_there() -> None:
    assert len(METHODS) > 300
    assert "app.bsky.video.uploadPart" in METHODS


@pytest.mark.parametrize("nsid", METHODS)
def test_what_sounds_secret_is_dropped_or_harmless(nsid: str) -> None:
    suspects = {name for name in sent(nsid) if SOUNDS_SECRET.search(name)}
    leaking = {name for name in suspects if not is_secret(name) and name not in HARMLESS}
    assert not leaking, f"{nsid}: add them to calllog/secrets.py, or to HARMLESS with a reason"


def test_what_is_called_harmless_exists_and_is_kept() -> None:
    existing = {name for nsid in METHODS for name in sent(nsid)}
    assert not [name for name in HARMLESS if name not in existing]
    assert not [name for name in HARMLESS if is_secret(name)]


@pytest.mark.parametrize(
    "name",
    [
        "password", "accessJwt", "refreshJwt", "authFactorToken", "emailAuthFactorToken", "token", "email",
        "inviteCode", "recoveryKey", "signingKey", "rotationKeys", "plcOp", "operation", "verificationCode",
        "birthDate", "birth_date", "phoneNumber", "client_secret", "API-Key", "apiToken", "Authorization",
    ],
)  # fmt: skip
def test_these_names_are_secret(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("nsid", sorted(PRIVATE_TEXTS))
def test_private_texts_are_dropped(nsid: str) -> None:
    assert is_confidential(nsid)
    existing = set(sent(nsid))
    for name in PRIVATE_TEXTS[nsid]:
        assert name in existing
        assert not is_reference(name)
        kept = Redactor(nsid).params(
            {"message": {name: "private words"}, "list": [{name: ["private words"]}]}
        )
        assert "private" not in json.dumps(kept)


def test_who_and_which_stay_readable_in_private_methods() -> None:
    message = {
        "text": "I love you",
        "facets": [{"index": {"byteStart": 0}, "features": [{"uri": "https://x.test"}]}],
    }
    given = {"convoId": "3k", "message": message, "embed": None}
    assert Redactor("chat.bsky.convo.sendMessage").params(given) == {
        "convoId": "3k",
        "message": {
            "text": REDACTED,
            "facets": [{"index": {"byteStart": 0}, "features": [{"uri": "https://x.test"}]}],
        },
        "embed": None,
    }
