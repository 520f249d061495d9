"""What the official Lexicons became."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from codegen.generate import LEXICONS, generate
from codegen.load import load
from pysky_sdk import errors
from pysky_sdk.core.spec import MethodSpec
from pysky_sdk.namespaces import AsyncNamespaces, Namespaces

if TYPE_CHECKING:
    from types import ModuleType

    from codegen.load import Document


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return load([LEXICONS])


def kind_of(document: Document) -> str:
    main = document.lexicon.defs.get("main")
    return "" if main is None else main.type


def namespace_modules() -> list[ModuleType]:
    folder = LEXICONS.parent / "pysky_sdk/namespaces"
    names = {
        ".".join(path.relative_to(folder.parents[1]).with_suffix("").parts).removesuffix(".__init__")
        for path in folder.rglob("*.py")
    }
    return [import_module(name) for name in sorted(names)]


@pytest.fixture(scope="module")
def specs() -> dict[str, MethodSpec]:
    found = [value for module in namespace_modules() for value in vars(module).values()]
    return {value.nsid: value for value in found if isinstance(value, MethodSpec)}


def test_every_method_is_there(specs: dict[str, MethodSpec], documents: list[Document]) -> None:
    kinds = [spec.kind for spec in specs.values()]
    assert (len(kinds), kinds.count("query"), kinds.count("procedure")) == (319 + 3, 177, 142)
    assert specs.keys() == {d.nsid for d in documents if kind_of(d) in {"query", "procedure", "subscription"}}


def test_every_subscription_can_be_gone_on_with(specs: dict[str, MethodSpec]) -> None:
    found = {nsid: spec for nsid, spec in specs.items() if spec.kind == "subscription"}
    assert {nsid: (spec.position, spec.numbered) for nsid, spec in found.items()} == {
        "com.atproto.label.subscribeLabels": (("seq",), True),
        "com.atproto.sync.subscribeRepos": (("seq",), True),
        "chat.bsky.moderation.subscribeModEvents": (("rev",), False),
    }
    assert {nsid: len(spec.messages) for nsid, spec in found.items()} == {
        "com.atproto.label.subscribeLabels": 2,
        "com.atproto.sync.subscribeRepos": 5,
        "chat.bsky.moderation.subscribeModEvents": 11,
    }


def test_paginated_methods(specs: dict[str, MethodSpec]) -> None:
    paged = {nsid: spec for nsid, spec in specs.items() if spec.cursor and spec.kind != "subscription"}
    assert len(paged) == 77
    assert all(spec.items for spec in paged.values())
    assert {nsid for nsid, spec in paged.items() if spec.cursor == "input"} == {
        "tools.ozone.moderation.listScheduledActions",
        "tools.ozone.safelink.queryEvents",
        "tools.ozone.safelink.queryRules",
    }
    assert paged["app.bsky.feed.searchPostsV2"].items == "posts"
    assert paged["chat.bsky.convo.getMessages"].items == "messages"


@pytest.mark.parametrize("root", [Namespaces, AsyncNamespaces])
def test_everything_is_reachable_at_its_nsid(root: type[Namespaces], documents: list[Document]) -> None:
    from codegen.names import module_parts

    for document in documents:
        if kind_of(document) in {"query", "procedure", "subscription", "record"}:
            found: Any = root(None)
            for name in module_parts(document.nsid):
                found = getattr(found, name)
            assert found.nsid == document.nsid


def test_every_error_is_importable(specs: dict[str, MethodSpec], documents: list[Document]) -> None:
    names = {name for spec in specs.values() for name in spec.errors}
    subscriptions = (d.lexicon.defs["main"] for d in documents if kind_of(d) == "subscription")
    names |= {error.name for main in subscriptions for error in getattr(main, "errors", ())}
    assert len(names) == 120
    for name in names:
        assert issubclass(getattr(errors, name), errors.StatusError), name


def test_every_record_is_indexed(documents: list[Document]) -> None:
    from pysky_sdk.modeling import load as load_class
    from pysky_sdk.models._index import RECORDS

    assert RECORDS.keys() == {d.nsid for d in documents if kind_of(d) == "record"}
    assert len(RECORDS) == 22
    assert all(nsid == load_class(path).TYPE for nsid, path in RECORDS.items())


def test_corrections_are_in_the_output(specs: dict[str, MethodSpec]) -> None:
    spec = specs["app.bsky.video.uploadVideo"]
    assert spec.output == "pysky_sdk.models.app.bsky.video.defs:JobStatus"
    assert spec.params is not None


def test_generating_everything_is_quick() -> None:
    start = sum(os.times()[:4])
    files = generate([LEXICONS], "pysky_sdk")
    assert len(files) > 480
    # Processor time, of ruff as well: the clock on the wall also counts what else the machine does.
    assert sum(os.times()[:4]) - start < 10
