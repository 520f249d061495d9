"""No password and no token in a repr or in the text of an error."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, ClassVar, get_origin

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling import CLOSED_UNION, OPEN_UNION, Model, Unknown
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_input, encode_json
from tests.unit.modeling.things import DID, NOW, Thing

server = models.com.atproto.server
SECRET = "5ecret-value"
SESSION = {"accessJwt": SECRET, "refreshJwt": SECRET, "handle": "alice.example", "did": DID}

HOLDERS: list[tuple[Any, dict[str, Any]]] = [
    (server.create_session.CreateSessionOutput, SESSION),
    (server.refresh_session.RefreshSessionOutput, SESSION),
    (server.create_account.CreateAccountOutput, SESSION),
    (
        server.create_session.CreateSessionInput,
        {"identifier": "a", "password": SECRET, "authFactorToken": SECRET},
    ),
    (
        server.create_account.CreateAccountInput,
        {"handle": "alice.example", "password": SECRET, "verificationCode": SECRET},
    ),
    (server.update_email.UpdateEmailInput, {"email": "a@b.example", "token": SECRET}),
    (server.reset_password.ResetPasswordInput, {"token": SECRET, "password": SECRET}),
    (server.get_service_auth.GetServiceAuthOutput, {"token": SECRET}),
    (server.create_app_password.AppPassword, {"name": "x", "password": SECRET, "createdAt": NOW}),
]


@pytest.mark.parametrize(("model", "data"), HOLDERS)
def test_secrets_are_not_in_a_repr(model: Any, data: dict[str, Any]) -> None:
    for value in (model.model_validate(data), decode_object(model, data), model(**data)):
        for text in (repr(value), str(value), f"{value}", repr([value]), repr({"x": value})):
            assert SECRET not in text
            assert "***" in text
        assert SECRET in json.dumps(value.to_wire())


def test_secrets_in_unknown_fields_and_plain_data_are_not_in_a_repr() -> None:
    thing = Thing(record={"session": [{"accessJwt": SECRET}]}, somethingelse={"a": {"refresh_jwt": SECRET}})
    thing = Thing.model_validate(thing.to_wire() | {"accessJwt": SECRET, "password": SECRET})
    assert SECRET not in repr(thing)
    assert repr(thing).count("***") == 4


@pytest.mark.parametrize(
    "name",
    [
        "authFactorToken",
        "client_secret",
        "api-key",
        "inviteCode",
        "codes",
        "adminPassword",
        "refreshJwt",
        "pin",
    ],
)
def test_values_of_names_that_sound_secret_are_not_in_a_repr(name: str) -> None:
    thing = decode_object(Thing, {name: SECRET, "record": {"$type": "a.b.c", name: [SECRET]}})
    assert SECRET not in repr(thing)
    assert json.loads(thing.to_wire_json())[name] == SECRET


def test_secrets_of_unknown_members_are_not_in_a_repr() -> None:
    member = Unknown({"$type": "a.b.c", "n": 7, "deep": [{"accessToken": SECRET}], "password": SECRET})
    assert SECRET not in repr(member)
    assert "'n': 7" in repr(member)
    assert member["password"] == SECRET


def test_values_of_other_names_are_in_a_repr() -> None:
    shown = {"emailAuthFactor": True, "tokenCount": 7, "codec": "h264", "spinning": "round"}
    text = repr(decode_object(Thing, shown))
    assert all(repr(value) in text for value in shown.values())


def test_an_empty_secret_is_shown_as_empty() -> None:
    data = {"identifier": "a", "password": ""}
    assert "password=''" in repr(decode_object(server.create_session.CreateSessionInput, data))


def test_a_repr_shows_what_is_present() -> None:
    assert repr(Thing(text="ab", swap=None, flavour=1)) == "Thing(text='ab', swap=None, flavour=1)"


def broken(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Spoil the data in several ways."""
    return [
        {key: value for key, value in data.items() if value == SECRET},  # the others are missing
        data | {key: {"x": value} for key, value in data.items() if value == SECRET},
        data | {key: [SECRET] for key in data},
        data | {"extra": float("nan"), "other": SECRET},
        data | {key: f"{SECRET}\ud800" for key, value in data.items() if value == SECRET},
    ]


@pytest.mark.parametrize(("model", "data"), HOLDERS)
def test_secrets_are_not_in_the_text_of_an_error(model: Any, data: dict[str, Any]) -> None:
    texts = []
    for bad in broken(data):
        raw = json.dumps(bad)
        texts += errors_of(
            partial(model, **bad),
            partial(model.model_validate, bad),
            partial(lambda data: encode_json(decode_object(model, data)), bad),
            partial(decode_json, model, raw.encode(), strict=True),
            partial(decode_json, model, raw.encode()[:-1]),
            partial(model.model_validate_json, raw[:-2]),
        )
    assert len(texts) >= 15
    assert not [text for text in texts if SECRET in text]


def errors_of(*calls: Callable[[], Any]) -> list[str]:
    """Return the texts of the errors that the calls raise, if they do."""
    texts = []
    for call in calls:
        try:
            call()
        except ValidationError as error:
            texts.append(f"{error} {error!r}")
    return texts


class Login(Model):
    """An object that stands in a union, as the input or the output of somebody's method."""

    TYPE: ClassVar[str] = "com.example.login#password"
    password: str


@pytest.mark.parametrize(
    "kind",
    [
        Annotated[Login | Unknown, OPEN_UNION],
        Annotated[Login, CLOSED_UNION],
        list[Annotated[Login | Unknown, OPEN_UNION]],
    ],
)
def test_secrets_are_not_in_the_errors_of_a_union(kind: Any) -> None:
    login = {"$type": Login.TYPE, "password": {"x": SECRET}}
    for bad in (login, [login], SECRET, [SECRET], {"password": SECRET}):
        raw = json.dumps(bad).encode()
        for text in errors_of(
            partial(encode_input, kind, bad),
            partial(decode_json, kind, raw),
            partial(decode_json, kind, raw[:-1]),
        ):
            assert SECRET not in text
    good = {"$type": Login.TYPE, "password": SECRET}
    good_input: Any = [good] if get_origin(kind) is list else good
    assert json.loads(encode_input(kind, good_input)) == good_input


def test_the_error_of_an_assignment_holds_no_secret() -> None:
    data: Any = server.create_session.CreateSessionInput.model_validate({"identifier": "a", "password": "x"})
    with pytest.raises(ValidationError) as error:
        data.password = [SECRET]
    assert SECRET not in str(error.value)


def test_private_messages_are_not_in_the_text_of_an_error() -> None:
    raw = b'{"messages":[{"$type":"chat.bsky.convo.defs#messageView","text":"5ecret-value"}]}'
    with pytest.raises(ValidationError) as error:
        decode_json(models.chat.bsky.convo.get_messages.GetMessagesOutput, raw)
    assert SECRET not in str(error.value)


def test_records_are_public_so_their_errors_show_the_value() -> None:
    with pytest.raises(ValidationError, match="input_value='now'"):
        models.app.bsky.feed.post.Post(text="", created_at="now")
