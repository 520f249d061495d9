"""The signatures of methods, the requests they make and what they return."""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from pysky_sdk import errors
from tests.codegen.making import Package

FRAG = "models.com.example.frag"


class Echo:
    """Answers every call in the same way and keeps the last request."""

    def __init__(self, answer: Any = None, status: int = 200) -> None:
        self.answer, self.status = answer, status
        self.request = httpx.Request("GET", "https://nowhere.example")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        if isinstance(self.answer, bytes) or self.answer is None:
            return httpx.Response(self.status, content=self.answer or b"")
        return httpx.Response(self.status, json=self.answer)

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.request.url.params.multi_items()

    @property
    def body(self) -> Any:
        return json.loads(self.request.content)


def frag(package: Package, echo: Echo) -> Any:
    return package.client(httpx.MockTransport(echo)).com.example.frag


def signature(package: Package, name: str) -> str:
    found = getattr(package.module("namespaces.com.example.frag").ComExampleFragNamespace(None), name)
    return str(inspect.signature(found)).replace("'", "").partition(" -> ")[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ping", "()"),
        ("list_things", "(*, limit: int = 50, cursor: str | None = None, tags: list[str] | None = None)"),
        ("upload", "(*, data: _e.BinaryInput, name: str | None = None, content_type: str | None = None)"),
        ("any_json", "(*, input: _t.Any)"),
        ("take_all", "(*, raw: bytes | None = None, token: str | None = None, cursor: str | None = None)"),
        ("by_ref", "(*, input: com_example_frag_post.Post)"),
        ("by_object", "(*, n: int)"),
        (
            "choose",
            "(*, input: com_example_frag_unions.A | com_example_frag_unions.B | _m.Unknown)",
        ),
        (
            "both",
            (
                "(*, id: str, id_: int, what: com_example_frag_states.States, self_: str | None = None, "
                "swap: str | None | _m.Omit = OMIT)"
            ),
        ),
        ("nullable", "(*, late: str | None, gone: None | _m.Omit = OMIT)"),
    ],
)
def test_signatures(fragments: Package, name: str, expected: str) -> None:
    assert signature(fragments, name) == expected


def test_a_builtin_is_named_in_full_beside_a_member_of_its_name(fragments: Package) -> None:
    text = fragments.text("namespaces/com/example/list.py")
    assert "list: _b.list[_b.str] | None = None" in text
    assert "def bytes(self) -> _b.bytes:" in text


def test_parameters_and_a_body_at_once(fragments: Package) -> None:
    echo = Echo({"need": "a", "size": 1, "none": None})
    what = {"need": "b", "none": None}
    result = frag(fragments, echo).both(id="p", id_=7, what=what, self_="me")
    assert type(result) is fragments.module(f"{FRAG}.states").States
    assert echo.query == [("id", "p"), ("self", "me")]
    assert echo.body == {"id": 7, "what": {"need": "b", "size": 5, "none": None}}
    frag(fragments, echo).both(id="p", id_=7, what=what, swap=None)
    assert echo.body["swap"] is None


def test_inputs_that_are_no_object(fragments: Package) -> None:
    unions, post = fragments.module(f"{FRAG}.unions"), fragments.module(f"{FRAG}.post")
    echo = Echo({"$type": "com.example.frag.unions#a", "n": 2})
    assert frag(fragments, echo).choose(input=unions.A(n=1)) == unions.A(n=2)
    assert echo.body["n"] == 1
    frag(fragments, echo).by_ref(input=post.Post(text="t"))
    assert echo.body == {"$type": "com.example.frag.post", "text": "t"}
    frag(fragments, echo).by_object(n=3)
    assert echo.body == {"n": 3}
    frag(fragments, echo).any_json(input=[1, {"a": None}])
    assert echo.body == [1, {"a": None}]


def test_a_union_as_input_is_written_with_its_type(fragments: Package) -> None:
    echo = Echo({"$type": "com.example.frag.unions#a", "n": 2})
    frag(fragments, echo).choose(input=fragments.module(f"{FRAG}.unions").A(n=1))
    assert echo.body == {"$type": "com.example.frag.unions#a", "n": 1}


def test_a_parameter_named_like_the_argument_of_the_body(fragments: Package) -> None:
    echo = Echo()
    frag(fragments, echo).clash(data="text", data_=b"bytes")
    assert (echo.query, echo.request.content) == ([("data", "text")], b"bytes")


def test_binary_inputs_and_outputs(fragments: Package) -> None:
    echo = Echo(b"text")
    client = fragments.client(httpx.MockTransport(echo))
    assert client.com.example.frag.get_text() == b"text"
    assert client.com.example.list.bytes() == b"text"
    client.com.example.list.import_(data=b"\x00")
    assert echo.request.headers["content-type"] == "application/octet-stream"
    client.com.example.list.import_(data=b"\x00", content_type="video/mp4")
    assert echo.request.headers["content-type"] == "video/mp4"
    client.com.example.frag.upload(data=b"\x01", name="n")
    assert (echo.request.headers["content-type"], echo.request.content) == ("image/png", b"\x01")


def test_outputs_that_are_no_object(fragments: Package) -> None:
    assert frag(fragments, Echo(["a"])).get_names() == ["a"]
    assert frag(fragments, Echo()).ping() is None


def test_pages(fragments: Package) -> None:
    echo = Echo({"things": [{"name": "a"}, {"name": "b"}], "extra": ["no"]})
    namespace = frag(fragments, echo)
    assert [thing.name for thing in namespace.list_things.iterate(tags=["x", "y"])] == ["a", "b"]
    assert echo.query == [("limit", "50"), ("tags", "x"), ("tags", "y")]
    rows = frag(fragments, Echo({"rows": [{"x": 1}]})).list_by_ref
    assert [row.x for row in rows.iterate()] == [1]
    assert not hasattr(namespace.no_items, "iterate")


def test_async_pages(fragments: Package) -> None:
    echo = Echo({"things": [{"name": "a"}]})
    namespace = fragments.async_client(httpx.MockTransport(echo)).com.example.frag

    async def names() -> list[str]:
        return [thing.name async for thing in namespace.list_things.iterate()]

    assert asyncio.run(names()) == ["a"]


def test_declared_errors(fragments: Package) -> None:
    own = fragments.module("namespaces._errors")
    names = {"FutureCursor", "Hell", "InvalidSwap", "NoThings", "None_", "RateLimitExceeded"}
    assert set(own.__all__) == names
    assert own.InvalidSwap is errors.InvalidSwap
    assert issubclass(own.NoThings, errors.StatusError)
    assert "`com.example.frag.listThings`: There are none." in str(own.NoThings.__doc__)
    with pytest.raises(own.NoThings):
        frag(fragments, Echo({"error": "NoThings"}, 400)).list_things()
    with pytest.raises(errors.InvalidSwap):
        frag(fragments, Echo({"error": "InvalidSwap"}, 400)).list_things()


def test_wrong_arguments_are_named_before_anything_is_sent(fragments: Package) -> None:
    namespace = frag(fragments, Echo(None))
    with pytest.raises(TypeError, match="limitt"):
        namespace.list_things(limitt=1)
    with pytest.raises(ValidationError, match="limit"):
        namespace.list_things(limit=101)


LIST_THINGS = """
Call `com.example.frag.listThings`.

Args:
    limit: 1 to 100; default 50.
    cursor: Where the page begins: the `cursor` that came with the page before it.
    tags: A list. Each item: text.

Returns:
    ListThingsOutput: `cursor`, `extra`, `things`.

Raises:
    errors.NoThings: There are none.
    errors.InvalidSwap: declared by the Lexicon.
    errors.PyskyError: any other failure.

Source: Lexicon `com.example.frag.listThings`.
"""


def test_docstrings_say_it_all(fragments: Package) -> None:
    found = fragments.module("namespaces.com.example.frag").ComExampleFragNamespace(None)
    assert inspect.getdoc(found.list_things) == LIST_THINGS.strip()
    assert "input: One of `com.example.frag.unions#a`, `com.example.frag.unions#b`." in found.choose.__doc__
    assert "what: See `com.example.frag.states`." in found.both.__doc__
    assert "data: The body, image/png: bytes, a path" in found.upload.__doc__


def test_namespaces_say_what_is_in_them(fragments: Package) -> None:
    module = fragments.module("namespaces.com.example")
    assert inspect.getdoc(module.ComExampleNamespace) == (
        "Everything below `com.example`.\n\nNamespaces: both, frag, list."
    )
    assert "Records: free, named, official, post, profile." in str(module.ComExampleNamespace.frag.__doc__)
