"""How names of Lexicons that are no names of Python, or collide, come out."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from codegen.build_namespaces import _COLLECTION_MEMBERS
from codegen.text import docstring
from pysky_sdk.modeling.codec import decode_object
from pysky_sdk.records import (
    AsyncRecordCollection,
    AsyncSingletonCollection,
    RecordCollection,
    SingletonCollection,
)
from tests.codegen.fragments import HELL
from tests.codegen.making import Package

FRAG = "models.com.example.frag"
FIELDS = {
    "str": "str",
    "int": "int",
    "type": "type",
    "list": "list",
    "schema": "schema_",
    "validate": "validate_",
    "model_dump": "model_dump_",
    "model_fields": "model_fields_",
    "to_wire": "to_wire_",
    "copy": "copy_",
    "dict": "dict_",
    "self": "self_",
    "_x": "x",
    "1abc": "n1abc",
    "from": "from_",
    "match": "match",
    "kebab-name": "kebab_name",
    "two words": "two_words",
    "backgroundRGB": "background_rgb",
    "日本": "n",
    "foo_bar": "foo_bar",
    "fooBar": "foo_bar_",
    "foo-bar": "foo_bar__",
    "class": "class__",
    "class_": "class_",
    "None": "none",
}


def test_fields_keep_their_names_on_the_wire(fragments: Package) -> None:
    names = fragments.module(f"{FRAG}.names").Names
    found = {info.serialization_alias or name: name for name, info in names.model_fields.items()}
    assert {wire: found[wire] for wire in FIELDS} == FIELDS
    wire: dict[str, Any] = dict.fromkeys(found, "text")
    wire |= {"list": ["a"], "dict": 1, "set": [1], "property": True, "fooBar": 1, "foo_bar": 2, "foo-bar": 3}
    assert decode_object(names, wire).to_wire() == wire
    assert names(**{found[key]: value for key, value in wire.items()}).to_wire() == wire
    assert names.model_validate(wire).model_dump_ == "text"


def test_definitions_that_are_keywords_or_taken(fragments: Package) -> None:
    module = fragments.module(f"{FRAG}.names")
    assert module.__all__ == ["Class", "Names", "NamesDef", "NamesDef_", "None_", "True_"]
    assert module.None_.TYPE == "com.example.frag.names#none"
    # `namesDef` has the name of its own; `names` is the one that gives way to the main definition.
    assert module.NamesDef.TYPE == "com.example.frag.names#namesDef"
    assert module.NamesDef_.TYPE == "com.example.frag.names#names"


def test_definitions_named_like_a_part_of_the_method(fragments: Package) -> None:
    module = fragments.module(f"{FRAG}.get_foo")
    assert module.GetFooOutputDef.TYPE == "com.example.frag.getFoo#getFooOutput"
    assert module.GetFooOutput is module.GetFooOutputDef
    assert module.GetFooParamsDef.TYPE == "com.example.frag.getFoo#getFooParams"


def test_documents_in_a_circle_and_without_main(fragments: Package) -> None:
    view = fragments.module(f"{FRAG}.mydefs").View
    circle = fragments.module(f"{FRAG}.circle").Circle
    value = view(at=view(), other=circle(back=view()))
    assert value.to_wire() == {"at": {}, "other": {"back": {}}}
    assert fragments.module(f"{FRAG}.mydefs").__all__ == ["View"]


def test_hyphens_digits_and_keywords_in_nsids(fragments: Package) -> None:
    module = fragments.module("models.my_app.do_it.n1st.get_thing")
    assert module.GetThingParams(a_b="x").to_wire() == {"a-b": "x"}
    assert fragments.module("models.my_app.do_it.import_").Import.TYPE == "my-app.do-it.import"
    namespaces = fragments.module("namespaces").Namespaces(None)
    assert namespaces.my_app.do_it.n1st.get_thing.nsid == "my-app.do-it.1st.getThing"
    assert namespaces.my_app.do_it.import_.nsid == "my-app.do-it.import"
    assert namespaces.com.example.list.import_.nsid == "com.example.list.import"
    assert namespaces.com.example.list.list.nsid == "com.example.list.list"


def test_a_record_with_others_below_it(fragments: Package) -> None:
    gallery = fragments.module("models.social.grain.gallery")
    item = gallery.item.Item(gallery={"title": "t"})
    assert item.to_wire()["gallery"] == {"$type": "social.grain.gallery", "title": "t"}
    namespace = fragments.module("namespaces").AsyncNamespaces(None).social.grain.gallery
    assert namespace.nsid == "social.grain.gallery"
    assert namespace.model is gallery.Gallery
    assert namespace.item.model is gallery.item.Item
    # `list` and `update` are what every collection offers itself.
    assert namespace.list_.nsid == "social.grain.gallery.list"
    assert namespace.update_.nsid == "social.grain.gallery.update"


def test_nothing_below_a_record_hides_what_its_collection_offers() -> None:
    offered: set[str] = set()
    for kind in (RecordCollection, AsyncRecordCollection, SingletonCollection, AsyncSingletonCollection):
        offered |= {name for name in dir(kind) if not name.startswith("_")}
    assert offered == _COLLECTION_MEMBERS


@pytest.mark.parametrize("first", ["gallery", "gallery.str", "gallery.item", "photo"])
def test_any_document_of_a_circle_through_a_package_can_be_imported_first(
    fragments: Package, first: str
) -> None:
    script = f"""
from importlib import import_module
import_module("{fragments.name}.models.social.grain.{first}")
from {fragments.name} import models
grain = models.social.grain
print(grain.gallery.Gallery(cover=grain.photo.Photo(shade=grain.gallery.str.Str(n=1))).to_wire())
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=fragments.folder.parent,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.stdout == "{'$type': 'social.grain.gallery', 'cover': {'shade': {'n': 1}}}\n", done.stderr


def test_a_method_with_others_below_it(fragments: Package) -> None:
    example = fragments.module("namespaces").Namespaces(None).com.example
    assert example.both_.nsid == "com.example.both"
    assert example.both.inner.nsid == "com.example.both.inner"
    assert fragments.module("models.com.example.both").BothOutput(n=1).to_wire() == {"n": 1}


def test_nsids_that_share_a_package(fragments: Package) -> None:
    shared = fragments.module("namespaces").Namespaces(None).com.my_app
    assert (shared.one.nsid, shared.two.nsid) == ("com.myApp.one", "com.my-app.two")
    # Both would be imported as `com_example_a_b_c`.
    twins = fragments.module(f"{FRAG}.twins").Twins(one={"n": 1}, two={"n": 2})
    assert (type(twins.one).TYPE, type(twins.two).TYPE) == ("com.example.aB.c", "com.example.a.b.c")


def test_descriptions_of_any_characters(fragments: Package) -> None:
    module = fragments.module(f"{FRAG}.hell")
    shown = HELL.replace("\r\n", "\n").replace("\t", "    ")
    assert (module.Thing.__doc__ or "").startswith(shown.partition("\n")[0])
    assert module.Thing(bad=HELL).bad == HELL
    text = fragments.text("models/com/example/frag/hell.py")
    assert all(char.isprintable() or char == "\n" for char in text)
    method = fragments.module("namespaces.com.example.frag").ComExampleFragNamespace(None).hell
    assert '    text: Ends """' in method.__doc__


def test_docstrings_read_back_as_they_were() -> None:
    for text in (
        '"',
        '""',
        '"""',
        '""""',
        "\\",
        'a\\"',
        'x "y"',
        "\\N{DASH}",
        "\u2028",
        "a\n\n  - b \\",
        "'",
    ):
        found: dict[str, str] = {}
        exec(f"text = {docstring(text, 4)}", found)
        assert found["text"].split() == text.split(), text
