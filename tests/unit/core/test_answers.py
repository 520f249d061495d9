"""protocol.md §5: statuses and bodies."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.core.decode import _covers, path_in
from tests.unit.core.support import Kit, answers, failure, reply
from tests.unit.core.things import things

GET = "com.example.getThing"


def failing(kit: Kit, answer: httpx.Response, **options: Any) -> errors.StatusError:
    with pytest.raises(errors.StatusError) as caught:
        kit.wait(kit.client(answers(answer)[0], max_retries=0, **options).call(GET))
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "InvalidRequest"),
        (401, "AuthenticationRequired"),
        (403, "Forbidden"),
        (404, "XRPCNotSupported"),
        (413, "PayloadTooLarge"),
        (429, "RateLimitExceeded"),
        (500, "InternalServerError"),
        (501, "MethodNotImplemented"),
        (502, "UpstreamFailure"),
        (503, "NotEnoughResources"),
        (504, "UpstreamTimeout"),
    ],
)
def test_bare_statuses_have_names_and_classes(kit: Kit, status: int, name: str) -> None:
    error = failing(kit, httpx.Response(status))
    assert type(error) is getattr(errors, name)
    assert (error.status, error.error, error.message, error.nsid, error.body) == (status, name, "", GET, b"")
    assert isinstance(error, errors.ClientError if status < 500 else errors.ServerError)


def test_other_statuses_have_the_class_of_their_family(kit: Kit) -> None:
    assert type(failing(kit, httpx.Response(418))) is errors.ClientError
    assert type(failing(kit, httpx.Response(599))) is errors.ServerError


def test_a_declared_name_has_its_class_whoever_says_it(kit: Kit) -> None:
    error = failing(kit, failure(400, "RecordNotFound", "Could not locate record", x_one="1"))
    assert isinstance(error, errors.RecordNotFound)
    assert isinstance(error, errors.InvalidRequest)
    assert error.message == "Could not locate record"
    assert error.headers["X-One"] == "1"
    assert "Could not locate record" in str(error)


def test_not_found_is_a_400(kit: Kit) -> None:
    error = failing(kit, failure(400, "InvalidRequest", "Profile not found"))
    assert type(error) is errors.InvalidRequest
    assert "Profile not found" in str(error)


@pytest.mark.parametrize(
    ("body", "name", "message"),
    [
        (b'{"error":"Some"}', "Some", ""),
        (b'{"message":"words"}', "InvalidRequest", "words"),
        (b'{"error":5,"message":["x"]}', "InvalidRequest", ""),
        (b"[]", "InvalidRequest", "[]"),
        (b"null", "InvalidRequest", "null"),
        (b'{"error":', "InvalidRequest", '{"error":'),
        (b"plain words", "InvalidRequest", "plain words"),
        (b"\xff\xfe", "InvalidRequest", "��"),
        (b"", "InvalidRequest", ""),
        (b'{"error":"__class__","message":"x"}', "__class__", "x"),
        (b'{"error":"not a name!","message":"x"}', "not a name!", "x"),
    ],
)
def test_error_bodies_are_decoded_loosely(kit: Kit, body: bytes, name: str, message: str) -> None:
    error = failing(kit, httpx.Response(400, content=body))
    assert type(error) is errors.InvalidRequest
    assert (error.error, error.message, error.body) == (name, message, body)


def listing(kit: Kit, answer: httpx.Response, **options: Any) -> Any:
    client = kit.client(answers(answer)[0], **options)
    return kit.wait(things(client).list_things(actor="a"))


@pytest.mark.parametrize(
    "content_type", ["application/json", "application/json; charset=utf-8", "application/problem+json", ""]
)
def test_json_by_any_of_its_names(kit: Kit, content_type: str) -> None:
    headers = {"content-type": content_type} if content_type else {}
    output = listing(kit, httpx.Response(200, content=b'{"items":[{"name":"x"}]}', headers=headers))
    assert output.items[0].name == "x"


@pytest.mark.parametrize(
    ("body", "match"),
    [
        (b"", "empty"),
        (b"{", "not JSON"),
        (b'{"items":[', "not JSON"),
        (b"[]", "Lexicon"),
        (b"null", "Lexicon"),
        (b"\xff", "not JSON"),
        (b'{"items":' + b"[" * 300 + b"]" * 300 + b"}", "nested deeper"),
    ],
)
def test_bodies_that_are_not_what_the_lexicon_says(kit: Kit, body: bytes, match: str) -> None:
    with pytest.raises(errors.ResponseError, match=match) as caught:
        listing(kit, httpx.Response(200, content=body))
    assert (caught.value.nsid, caught.value.body) == ("com.example.listThings", body)


@pytest.mark.parametrize("content_type", ["text/html", "text/plain", "image/png"])
def test_a_wrong_content_type(kit: Kit, content_type: str) -> None:
    answer = httpx.Response(200, content=b'{"items":[]}', headers={"content-type": content_type})
    with pytest.raises(errors.ResponseError, match=content_type):
        listing(kit, answer)


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "application/xhtml+xml"])
def test_a_page_where_nothing_is_due(kit: Kit, content_type: str) -> None:
    page = httpx.Response(200, content=b"<html>portal</html>", headers={"content-type": content_type})
    with pytest.raises(errors.ResponseError, match="where nothing is due") as caught:
        kit.wait(things(kit.client(answers(page)[0])).touch())
    assert caught.value.body == b"<html>portal</html>"


def test_what_is_said_where_nothing_is_due_does_not_matter(kit: Kit) -> None:
    handler, _ = answers(reply({}), httpx.Response(200, text="OK"))
    assert kit.wait(things(kit.client(handler)).touch()) is None
    assert kit.wait(things(kit.client(handler)).touch()) is None


@pytest.mark.parametrize(
    ("accepted", "covered"),
    [
        ("*/*", True),
        ("text/*", True),
        ("image/png, text/html; charset=utf-8", True),
        ("application/vnd.ipld.car", False),
    ],
)
def test_a_page_is_what_some_methods_answer_with(accepted: str, covered: bool) -> None:
    assert any(_covers(part, "text/html") for part in accepted.split(",")) is covered


def test_a_broken_structure_is_named_by_its_path_and_not_by_its_value(kit: Kit) -> None:
    with pytest.raises(errors.ResponseError) as caught:
        listing(kit, reply({"items": [{"name": "x"}, {"name": 5}, {"name": "private"}]}))
    assert caught.value.path == "items[1].name"
    assert "private" not in str(caught.value)
    with pytest.raises(errors.ResponseError) as caught:
        listing(kit, reply({"items": [{}]}))
    assert caught.value.path == "items[0].name"


def test_paths_leave_out_the_members_of_unions() -> None:
    data = {"feed": [{"post": {"embed": {"images": [{"alt": 5}]}}}]}
    loc = (
        "feed",
        0,
        "post",
        "embed",
        "tagged-union[View,Other]",
        "app.bsky.embed.images#view",
        "images",
        0,
        "alt",
    )
    assert path_in(data, loc) == "feed[0].post.embed.images[0].alt"
    assert path_in(data, ("feed", 0, "post", "author"), missing=True) == "feed[0].post.author"
    assert path_in(data, ("feed", 0, "post", "embed", "member")) == "feed[0].post.embed"
    assert path_in([], ()) == ""


def test_max_response_bytes_does_not_count_for_bytes(kit: Kit) -> None:
    handler, _ = answers(httpx.Response(200, content=b"x" * 5000))
    assert len(kit.wait(things(kit.client(handler, max_response_bytes=10)).get_file(part=1))) == 5000


def test_204_is_a_success(kit: Kit) -> None:
    assert kit.wait(kit.client(answers(httpx.Response(204))[0]).call(GET)) is None
