"""protocol.md §4: parameters, bodies, headers."""

from __future__ import annotations

import io
import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk.core.prepare import _content_type
from tests.unit.core.support import Kit, answers, reply
from tests.unit.core.things import things

OK = reply({"items": [], "name": "x"})


def sent(kit: Kit, name: str, /, **kwargs: Any) -> Any:
    """The one request of a call."""
    handler, seen = answers(OK)
    kit.wait(getattr(things(kit.client(handler)), name)(**kwargs))
    assert len(seen) == 1
    return seen[0]


def nothing_sent(
    kit: Kit, error: type[Exception], match: str, name: str, /, *args: Any, **kwargs: Any
) -> None:
    handler, seen = answers(OK)
    endpoint = getattr(things(kit.client(handler)), name)
    with pytest.raises(error, match=match):
        kit.wait(endpoint(*args, **kwargs))
    assert seen == []


def test_arrays_are_repeated_keys_and_booleans_are_words(kit: Kit) -> None:
    request = sent(kit, "list_things", actor="a b&c/é", tags=["x", "y"], exact=True)
    assert str(request.url).partition("?")[2] == "actor=a%20b%26c%2F%C3%A9&limit=50&tags=x&tags=y&exact=true"
    assert request.method == "GET"
    assert sent(kit, "list_things", actor="a", exact=False).url.params["exact"] == "false"


def test_absent_and_empty_parameters_are_left_out_and_defaults_are_sent(kit: Kit) -> None:
    request = sent(kit, "list_things", actor="a", cursor="")
    assert dict(request.url.params) == {"actor": "a", "limit": "50"}


def test_a_query_has_no_body_and_no_content_type(kit: Kit) -> None:
    request = sent(kit, "list_things", actor="a")
    assert request.content == b""
    assert "content-type" not in request.headers


def test_a_procedure_without_input_has_no_body_and_no_content_type(kit: Kit) -> None:
    request = sent(kit, "touch")
    assert request.method == "POST"
    assert request.content == b""
    assert "content-type" not in request.headers
    assert "transfer-encoding" not in request.headers


def test_an_empty_answer_of_a_procedure_without_output_is_none(kit: Kit) -> None:
    import httpx

    handler, _ = answers(httpx.Response(200))
    assert kit.wait(things(kit.client(handler)).touch()) is None


def test_json_input(kit: Kit) -> None:
    request = sent(kit, "write_thing", name="é")
    assert request.content == '{"name":"é"}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


def test_null_is_sent_and_an_omitted_argument_is_not(kit: Kit) -> None:
    from pysky_sdk.omit import OMIT

    assert json.loads(sent(kit, "write_thing", name="a", swap=None).content) == {"name": "a", "swap": None}
    assert json.loads(sent(kit, "write_thing", name="a", swap=OMIT).content) == {"name": "a"}


def test_input_that_is_no_object(kit: Kit) -> None:
    assert sent(kit, "put_list", input=[1, 2]).content == b"[1,2]"
    nothing_sent(kit, TypeError, "needs the argument 'input'", "put_list")


def test_a_parameter_and_a_property_of_one_name(kit: Kit) -> None:
    request = sent(kit, "both", part=1, input_part=2)
    assert dict(request.url.params) == {"part": "1"}
    assert json.loads(request.content) == {"part": 2}


def test_a_procedure_with_parameters_and_a_binary_body(kit: Kit) -> None:
    request = sent(kit, "upload_part", part=3, data=b"xyz")
    assert dict(request.url.params) == {"part": "3"}
    assert request.content == b"xyz"
    assert request.headers["content-type"] == "video/mp4"


def in_a_file(tmp_path: Path, content: bytes, name: str = "cat.png") -> Any:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("size", [0, 5, 600_000, 1_500_000])
@pytest.mark.parametrize("form", ["bytes", "bytearray", "memoryview", "path", "file", "stream", "iterator"])
def test_every_binary_body_has_a_content_length_and_is_not_chunked(
    kit: Kit, tmp_path: Path, form: str, size: int
) -> None:
    content = bytes(range(250)) * (size // 250) + b"x" * (size % 250)
    path = in_a_file(tmp_path, content)
    parts = (content[start : start + 70_000] for start in range(0, size, 70_000))
    with path.open("rb") as file:
        forms = {
            "bytes": content,
            "bytearray": bytearray(content),
            "memoryview": memoryview(content),
            "path": path,
            "file": file,
            "stream": Unseekable(content),
            "iterator": parts,
        }
        request = sent(kit, "upload", data=forms[form])
        assert not file.closed
    assert request.content == content
    assert request.headers["content-length"] == str(size)
    assert "transfer-encoding" not in request.headers


class Unseekable(io.RawIOBase):
    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)

    def seekable(self) -> bool:
        return False


def test_an_async_iterator_of_bytes(kit: Kit) -> None:
    async def parts() -> Any:
        for _ in range(3):
            yield b"abc"

    if kit.is_async:
        request = sent(kit, "upload", data=parts())
        assert (request.content, request.headers["content-length"]) == (b"abc" * 3, "9")
        handler, seen = answers(OK)
        kit.wait(kit.client(handler).call("com.example.upload", data=parts()))
        assert seen[0].content == b"abc" * 3
    else:
        nothing_sent(kit, TypeError, "async_generator", "upload", data=parts())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_by_its_path(kit: Kit, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"through a pipe",))
    writer.start()
    request = sent(kit, "upload", data=pipe)
    writer.join()
    assert (request.content, request.headers["content-length"]) == (b"through a pipe", "14")


def test_a_file_is_sent_from_where_it_stands(kit: Kit) -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    assert sent(kit, "upload", data=file).content == b"456789"


def test_the_content_type_of_a_pattern_is_the_callers_the_file_names_or_octet_stream(
    kit: Kit, tmp_path: Path
) -> None:
    assert sent(kit, "upload", data=b"", content_type="image/gif").headers["content-type"] == "image/gif"
    assert sent(kit, "upload", data=in_a_file(tmp_path, b"x")).headers["content-type"] == "image/png"
    assert sent(kit, "upload", data=b"").headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (5, TypeError),
        ("", ValueError),
        ("png", ValueError),
        ("image/", ValueError),
        ("image/é", ValueError),
        ("image/png\r\nx: y", ValueError),
    ],
)
def test_a_content_type_that_is_none_is_refused(kit: Kit, given: Any, error: type[Exception]) -> None:
    nothing_sent(kit, error, "content_type=", "upload", data=b"x", content_type=given)
    handler, seen = answers(OK)
    with pytest.raises(error, match="content_type="):
        kit.wait(kit.client(handler).call("com.example.doThing", data=b"x", content_type=given))
    assert seen == []


def test_a_method_that_takes_several_types_must_be_told_which(tmp_path: Path) -> None:
    several = "image/png, image/jpeg"
    assert _content_type(several, in_a_file(tmp_path, b"x")) == "image/png"
    with pytest.raises(TypeError, match="say which with content_type="):
        _content_type(several, b"x")


@pytest.mark.parametrize("data", ["text", io.StringIO("text"), 5, ["text"], object()])
def test_what_gives_no_bytes_is_refused_before_anything_is_sent(kit: Kit, data: Any) -> None:
    nothing_sent(kit, TypeError, "data", "upload", data=data)


def test_a_missing_file_is_the_systems_error(kit: Kit, tmp_path: Path) -> None:
    nothing_sent(kit, FileNotFoundError, "none.png", "upload", data=tmp_path / "none.png")


def test_a_missing_body_is_refused(kit: Kit) -> None:
    nothing_sent(kit, TypeError, "needs the argument 'data'", "upload")


def test_an_unknown_argument_is_refused_with_the_one_that_was_meant(kit: Kit) -> None:
    nothing_sent(
        kit,
        TypeError,
        r"list_things\(\) has no argument 'actr'; did you mean 'actor'\?$",
        "list_things",
        actr="a",
    )
    nothing_sent(kit, TypeError, r"touch\(\) has no argument 'x'; it takes none", "touch", x=1)


def test_positional_arguments_are_refused(kit: Kit) -> None:
    nothing_sent(kit, TypeError, "keyword arguments only", "list_things", "a")


def test_a_wrong_value_is_refused_with_its_name(kit: Kit) -> None:
    nothing_sent(kit, ValidationError, "limit", "list_things", actor="a", limit="many")
    nothing_sent(kit, ValidationError, "actor", "list_things")


def test_headers_of_options(kit: Kit) -> None:
    handler, seen = answers(OK)
    client = kit.client(handler).with_options(
        proxy="did:web:chat.test#chat", labelers=["did:plc:a;redact", "did:plc:b"], headers={"X-One": "1"}
    )
    kit.wait(client.with_options(headers={"x-two": "2"}).call("com.example.getThing"))
    headers = seen[0].headers
    assert headers["atproto-proxy"] == "did:web:chat.test#chat"
    assert headers["atproto-accept-labelers"] == "did:plc:a;redact, did:plc:b"
    assert (headers["x-one"], headers["x-two"]) == ("1", "2")
    assert headers["user-agent"].startswith("pysky_sdk/")


def test_plain_calls_of_methods_the_sdk_does_not_know(kit: Kit) -> None:
    handler, seen = answers(reply({"a": [1, None, {"$type": "x"}]}))
    client = kit.client(handler)
    params = {"flag": True, "many": ["a", "b"], "none": None, "n": 5}
    assert kit.wait(client.call("com.example.getThing", params=params)) == {"a": [1, None, {"$type": "x"}]}
    kit.wait(client.call("com.example.doThing", input={"a": None}))
    kit.wait(client.call("com.example.doThing", kind="procedure"))
    kit.wait(client.call("com.example.doThing", data=b"x", content_type="text/plain"))
    query, json_call, bare, binary = seen
    assert (query.method, str(query.url.query, "ascii")) == ("GET", "flag=true&many=a&many=b&n=5")
    assert (json_call.method, json_call.content) == ("POST", b'{"a":null}')
    assert (bare.method, bare.content, "content-type" in bare.headers) == ("POST", b"", False)
    assert (binary.content, binary.headers["content-type"]) == (b"x", "text/plain")


@pytest.mark.parametrize(
    "nsid", ["", "thing", "com.example", "com.example.get/../x", "com.example.getThing?x=1", "com..x"]
)
def test_plain_calls_refuse_what_is_no_nsid(kit: Kit, nsid: str) -> None:
    handler, seen = answers(OK)
    with pytest.raises(ValueError, match="NSID"):
        kit.wait(kit.client(handler).call(nsid))
    assert seen == []


def test_plain_calls_refuse_contradictions(kit: Kit) -> None:
    client = kit.client(answers(OK)[0])
    with pytest.raises(ValueError, match="not both"):
        kit.wait(client.call("com.example.doThing", input={}, data=b""))
    with pytest.raises(ValueError, match="query"):
        kit.wait(client.call("com.example.doThing", input={}, kind="query"))
    with pytest.raises(TypeError, match="float"):
        kit.wait(client.call("com.example.getThing", params={"n": 1.5}))
    with pytest.raises(TypeError, match="params= is a dict"):
        kit.wait(client.call("com.example.getThing", params=[("n", 1)]))
    with pytest.raises(ValueError, match="kind= is 'query' or 'procedure'"):
        kit.wait(client.call("com.example.getThing", kind="subscription"))


def test_an_answer_of_a_plain_call_may_be_bytes_or_nothing(kit: Kit) -> None:
    import httpx

    handler, _ = answers(
        httpx.Response(200, content=b"\x00", headers={"content-type": "image/png"}), httpx.Response(200)
    )
    client = kit.client(handler)
    assert kit.wait(client.call("com.example.getThing")) == b"\x00"
    assert kit.wait(client.call("com.example.getThing")) is None
