"""Subscriptions of anyone's Lexicons: their signatures, and messages from a server of this process."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.core import endpoint as core
from pysky_sdk.core.streams.messages import InvalidMessage
from tests.codegen.fragments import NUMBER, TEXT, array, params, record, ref, union
from tests.codegen.making import Document, Package, importable, lexicon, obj, run, write_lexicons
from tests.unit.streams.server import StreamServer, ends, error, frame, sends

PREFIX = "com.example.stream"


def subscription(parameters: Document | None = None, *refs: str, **more: Any) -> Document:
    main: Document = {"type": "subscription", **more}
    if parameters is not None:
        main["parameters"] = parameters
    if refs:
        main["message"] = {"schema": union(*refs)}
    return main


DOCUMENTS = [
    lexicon(
        f"{PREFIX}.listen",
        main=subscription(
            params(**{"cursor": NUMBER, "validate": TEXT, "room!": TEXT, "tags": array(TEXT)}),
            "#made",
            f"{PREFIX}.note",
            "com.atproto.label.defs#label",
            errors=[{"name": "TooLoud", "description": "Speak up."}, {"name": "FutureCursor"}],
        ),
        made=obj(**{"seq!": NUMBER, "what": ref("com.atproto.repo.strongRef")}),
    ),
    lexicon(f"{PREFIX}.note", main=record("tid", **{"text!": TEXT})),
    lexicon(f"{PREFIX}.byText", main=subscription(params(cursor=TEXT), "#it"), it=obj(rev=TEXT, seq=NUMBER)),
    lexicon(f"{PREFIX}.live", main=subscription(None, "#tick"), tick=obj(seq=NUMBER)),
    lexicon(f"{PREFIX}.other", main=subscription(params(cursor=NUMBER), "#it"), it=obj(seq=TEXT)),
    lexicon(f"{PREFIX}.silent", main=subscription()),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    root = tmp_path_factory.mktemp("streams")
    folder = write_lexicons(root / "lexicons", DOCUMENTS)
    assert run(folder, root / "stream_pkg", "stream_pkg") == 0
    yield from importable(root, "stream_pkg")


@pytest.fixture
def opened(package: Package) -> Iterator[Any]:
    """Opens the namespace on a server that plays these scenes."""
    servers: list[StreamServer] = []
    clients: list[Client] = []

    def start(*scenes: Any) -> Any:
        servers.append(StreamServer(*scenes).__enter__())
        clients.append(Client(database=False, service=servers[-1].url))
        return package.module("namespaces").Namespaces(clients[-1]).com.example.stream, servers[-1]

    yield start
    for client in clients:
        client.close()
    for server in servers:
        server.__exit__()


@pytest.mark.parametrize(
    ("name", "signature", "kind"),
    [
        (
            "listen",
            (
                "(*, room: str, cursor: int | None = None, validate: str | None = None, "
                "tags: list[str] | None = None)"
            ),
            core.Subscription,
        ),
        ("by_text", "(*, cursor: str | None = None)", core.Subscription),
        ("live", "()", core.LiveSubscription),
        ("other", "(*, cursor: int | None = None)", core.LiveSubscription),
        ("silent", "()", core.LiveSubscription),
    ],
)
def test_signatures(package: Package, name: str, signature: str, kind: type) -> None:
    spaces = package.module("namespaces.com.example.stream")
    for space in (spaces.ComExampleStreamNamespace, spaces.AsyncComExampleStreamNamespace):
        found = getattr(space(None), name)
        assert str(inspect.signature(found)).replace("'", "").partition(" -> ")[0] == signature
    assert type(getattr(spaces.ComExampleStreamNamespace(None), name)) is kind


def test_the_text_says_what_comes(package: Package) -> None:
    found = package.module("namespaces.com.example.stream").ComExampleStreamNamespace(None).listen
    assert "Messages, as they come: Made, Note, Label." in found.__doc__
    assert "errors.TooLoud: Speak up." in found.__doc__
    assert "Streams: " in str(package.module("namespaces.com.example.stream").__doc__)


def test_messages_are_of_the_package(package: Package, opened: Any) -> None:
    own = package.module("models").com.example.stream
    label = {"src": "did:web:a.example", "uri": "at://a", "val": "x", "cts": "2026-01-01T00:00:00Z"}
    frames = [
        frame("#made", {"seq": 4, "what": {"uri": "at://a", "cid": "b"}}),
        frame(f"{PREFIX}.note", {"text": "hi"}),
        frame("com.atproto.label.defs#label", label),
        frame("#made", {"seq": "no"}),
    ]
    space, server = opened(sends(*frames))
    with space.listen(room="a b", tags=["x", "y"], validate="z", cursor=3) as stream:
        made, note, found, broken = (next(stream) for _ in range(4))
        assert stream.cursor == "4", "a position of another type is no cursor"
    assert isinstance(made, own.listen.Made)
    assert isinstance(made.what, models.com.atproto.repo.strong_ref.StrongRef)
    assert isinstance(note, own.note.Note)
    assert isinstance(found, models.com.atproto.label.defs.Label)
    assert isinstance(broken, InvalidMessage)
    assert server.paths == [f"/xrpc/{PREFIX}.listen"]
    assert server.queries == [{"room": ["a b"], "tags": ["x", "y"], "validate": ["z"], "cursor": ["3"]}]


def test_errors_are_of_the_package(package: Package, opened: Any) -> None:
    space, _ = opened(ends(error("TooLoud", "shh"), code=1008), ends(error("FutureCursor"), code=1008))
    own = package.module("namespaces._errors")
    assert space.listen.errors == (own.TooLoud, errors.FutureCursor)
    with pytest.raises(own.TooLoud, match="shh"):
        next(space.listen(room="a"))
    with pytest.raises(errors.FutureCursor):
        next(space.listen(room="a"))


def test_a_cursor_that_is_a_text_is_gone_on_with(opened: Any) -> None:
    space, server = opened(sends(*(frame("#it", {"rev": text, "seq": 1}) for text in "abc")))
    with space.by_text.resume("bot", cursor="0") as stream:
        assert [next(stream).rev for _ in range(3)] == ["a", "b", "c"]
    with space.by_text.resume("bot") as stream:
        next(stream)
    assert server.cursors == ["0", "b"]


def test_a_stream_without_a_cursor_cannot_be_gone_on_with(opened: Any) -> None:
    space, server = opened(ends(frame("#tick", {"seq": 1})), sends(frame("#tick", {"seq": 2})))
    assert not hasattr(space.live, "resume")
    with space.live() as stream:
        assert [next(stream).seq for _ in range(2)] == [1, 2]
    assert server.cursors == [None, None]


def test_a_stream_of_which_nothing_is_said(opened: Any) -> None:
    space, _ = opened(sends(frame("#what", {"a": 1})))
    with space.silent() as stream:
        assert next(stream) == models.Unknown({"$type": f"{PREFIX}.silent#what", "a": 1})
