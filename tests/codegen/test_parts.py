"""Documents that become several modules: which ones, what they are called, and that nobody notices."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import pytest

from codegen.parts import divide
from pysky_sdk import models
from tests.codegen.fragments import FORMATS, NUMBER, TEXT, array, body, query, ref
from tests.codegen.lexicon_samples import NSID, document
from tests.codegen.making import Document, Package, obj

FRAG = "models.com.example.frag"
DOGS = "_zoo__kennel"
OTHERS = "_zoo__others"


def chain(*names: str) -> dict[str, Document]:
    """Objects of which each refers to the next."""
    pairs = zip(names, [*names[1:], None], strict=True)
    return {name: obj(next=ref(f"#{other}")) if other else obj(n=NUMBER) for name, other in pairs}


def parts(**defs: Document) -> dict[str, str]:
    return {name: unit.part for name, unit in divide(document(defs)).items()}


def loaded(package: Package, code: str) -> set[str]:
    """The model modules that a fresh process has after some code, without the package in front."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    path = [str(package.folder.parent), *sys.path]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys; sys.path[:] = {path!r}\n{script}"],
        capture_output=True,
        text=True,
        check=True,
    )
    prefix = f"{package.name}.{FRAG}."
    return {name.removeprefix(prefix) for name in done.stdout.split() if name.startswith(prefix)}


# --- Which definition goes where --------------------------------------------------------------------------


def test_the_first_large_group_stays_and_the_others_go() -> None:
    found = parts(**chain("a", "b", "c"), **chain("x", "y", "z"))
    assert found == {**dict.fromkeys("abc", ""), **dict.fromkeys("xyz", "x")}


def test_a_reference_in_either_direction_holds_a_group_together() -> None:
    found = parts(**chain("a", "b", "c"), **chain("x", "y"), top=obj(x=ref("#y")))
    assert [found["x"], found["y"], found["top"]] == ["x", "x", "x"]


def test_a_group_through_a_list_is_one_group() -> None:
    found = parts(**chain("a", "b", "c"), rows=array(ref("#x")), x=obj(w=obj()), y=obj(rows=ref("#rows")))
    assert (found["rows"], found["x"], found["y"]) == ("rows", "rows", "rows")


def test_small_documents_stay_whole() -> None:
    assert set(parts(**chain("a", "b", "c"), **chain("x", "y")).values()) == {""}
    assert set(parts(**{name: obj() for name in "abcdefgh"}).values()) == {""}


def test_small_groups_share_a_module_where_there_is_a_large_one() -> None:
    found = parts(x=obj(), **chain("a", "b", "c"), y=obj(), z=obj())
    assert found == {**dict.fromkeys("abc", ""), **dict.fromkeys("xyz", "others")}


def test_what_has_no_class_stays() -> None:
    found = parts(red={"type": "token"}, **chain("a", "b", "c"), **chain("x", "y", "z"), name=TEXT)
    assert (found["red"], found["name"], found["x"]) == ("", "", "x")


def test_main_stays_wherever_it_stands() -> None:
    found = parts(**chain("a", "b", "c"), **chain("x", "y", "z"), main=obj(x=ref("#x")))
    assert found == {**dict.fromkeys("abc", "a"), **dict.fromkeys("xyz", ""), "main": ""}
    small = parts(**chain("a", "b", "c"), v=obj(), w=obj(), x=obj(), main=query(output=body(obj(n=NUMBER))))
    assert small == {**dict.fromkeys("abc", ""), **dict.fromkeys("vwx", "others"), "main": ""}


def test_objects_written_out_count() -> None:
    found = parts(**chain("a", "b", "c"), x=obj(deep=obj(deeper=array(obj(n=NUMBER)))))
    assert found["x"] == "x"


def test_a_reference_to_another_document_holds_nothing_together() -> None:
    found = parts(
        **chain("a", "b", "c"), x=obj(a=ref("com.example.other#a")), y=obj(x=ref("#x")), z=obj(y=ref("#y"))
    )
    assert found["x"] == "x"


def test_names_of_parts_are_told_apart() -> None:
    found = parts(
        **chain("a", "b", "c"),
        **chain("others", "y", "z"),
        **chain("fooBar", "v", "w"),
        p=obj(),
        q=obj(),
        r=obj(),
    )
    assert [found[name] for name in ("others", "fooBar", "p")] == ["others", "foo_bar", "others_"]


def test_what_is_appended_renames_nothing() -> None:
    before = {**chain("a", "b", "c"), **chain("x", "y", "z"), "p": obj(), "q": obj(), "r": obj()}
    after = parts(**before, a2=obj(a=ref("#a")), x2=obj(x=ref("#z")), **chain("k", "l", "m"), s=obj())
    assert parts(**before).items() <= after.items()


def test_the_units_name_their_document() -> None:
    assert {unit.nsid for unit in divide(document(chain("a", "b", "c"))).values()} == {NSID}


# --- What comes out ---------------------------------------------------------------------------------------


def test_files_stand_beside_the_document_s_own(fragments: Package) -> None:
    folder = fragments.folder / "models/com/example/frag"
    assert {path.name for path in folder.glob("_zoo__*")} == {f"{DOGS}.py", f"{OTHERS}.py"}
    assert not list(folder.glob("_keeper*"))
    # A document with others below it.
    assert (folder / "zoo/__init__.py").exists()
    assert fragments.module(f"{FRAG}.zoo").below.Below(n=1).to_wire() == {"n": 1}


def test_the_document_s_module_shows_everything(fragments: Package) -> None:
    zoo: Any = fragments.module(f"{FRAG}.zoo")
    names = {
        "Cat",
        "Dog",
        "Kennel",
        "Bone",
        "Toy",
        "ToyParts",
        "Sign",
        "Newt",
        "Frog",
        "Tadpole",
        "Kinds",
        "WET",
    }
    assert {*zoo.__all__} == names | {"below"}
    assert names <= {*dir(zoo)}
    taken: dict[str, Any] = {}
    exec(f"from {zoo.__name__} import *", taken)
    assert names <= taken.keys()
    assert zoo.Dog is taken["Dog"] is fragments.module(f"{FRAG}.{DOGS}").Dog
    with pytest.raises(AttributeError, match="has no attribute 'Unicorn'"):
        _ = zoo.Unicorn


def test_only_the_group_that_is_used_is_loaded(fragments: Package) -> None:
    zoo = f"import {fragments.name}.{FRAG}.zoo as zoo"
    assert loaded(fragments, f"{zoo}; zoo.Cat(toy={{}}), zoo.WET") == {"zoo"}
    assert loaded(fragments, f"{zoo}; zoo.Newt(n=1)") == {"zoo", OTHERS}
    assert loaded(fragments, f"{zoo}; zoo.Dog(bone={{}})") == {"zoo", DOGS, "keeper", OTHERS}


def test_other_documents_load_the_part_that_they_refer_to(fragments: Package) -> None:
    spec = fragments.module("namespaces.com.example.frag")._LIST_DOGS
    assert spec.output == f"{fragments.name}.{FRAG}.zoo:Kennel"
    found = loaded(fragments, f"import {fragments.name}.{FRAG}.list_dogs as it; it.ListDogsOutput(sign='x')")
    assert found == {"list_dogs", DOGS, "keeper", OTHERS}


@pytest.mark.parametrize("first", ["zoo", DOGS, OTHERS, "keeper", "list_dogs"])
def test_every_module_can_be_the_first(fragments: Package, first: str) -> None:
    base = f"{fragments.name}.{FRAG}"
    code = f"import {base}.{first}\nimport {base}.zoo as zoo, {base}.keeper as keeper"
    assert DOGS in loaded(
        fragments, f"{code}\nfor name in zoo.__all__: getattr(zoo, name)\nkeeper.DogKeeper()"
    )


def test_a_circle_is_one_of_parts(fragments: Package) -> None:
    foot = "# At the foot, because"
    zoo = fragments.text("models/com/example/frag/zoo/__init__.py")
    assert "import keeper" not in zoo
    dogs = fragments.text(f"models/com/example/frag/{DOGS}.py").partition(foot)
    assert "import keeper" in dogs[2]
    keeper = fragments.text("models/com/example/frag/keeper.py").partition(foot)
    assert (f"import {OTHERS} as" in keeper[0], f"import {DOGS} as" in keeper[2]) == (True, True)


def test_of_another_package_only_the_public_modules_are_named(fragments: Package) -> None:
    texts = [path.read_text(encoding="utf-8") for path in fragments.folder.rglob("*.py")]
    official = [line for text in texts for line in text.splitlines() if "pysky_sdk.models" in line]
    assert any("import defs as app_bsky_actor_defs" in line for line in official)
    assert not [line for line in official if "_defs__" in line]
    kind = fragments.module(f"{FRAG}.official").Official
    subject = {"uri": "at://alice.test/com.example.frag.post/3jui7kd54zh2y", "cid": FORMATS["cid"]}
    value = kind(subject=subject, prefs=[{"$type": "app.bsky.actor.defs#hiddenPostsPref", "items": []}])
    assert type(value.prefs[0]) is models.app.bsky.actor.defs.HiddenPostsPref


def test_parts_of_namespaces_are_public_modules(fragments: Package) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (fragments.folder / "namespaces").rglob("*.py")]
    assert any("import zoo as com_example_frag_zoo" in text for text in texts)
    assert not any("_zoo__" in text for text in texts)


def test_objects_are_read_through_a_circle_and_parts(fragments: Package) -> None:
    zoo, keeper = fragments.module(f"{FRAG}.zoo"), fragments.module(f"{FRAG}.keeper")
    wire = {"dogs": [{"bone": {"size": 1}, "keeper": {"best": {"bone": {"size": 2}}}}], "sign": "beware"}
    kennel = zoo.Kennel.model_validate(wire)
    assert kennel.to_wire() == wire
    assert type(kennel.dogs[0].keeper) is keeper.DogKeeper
    assert type(kennel.dogs[0].keeper.best) is zoo.Dog
    visit = keeper.Visit.model_validate({"newts": {"$type": "com.example.frag.zoo#newt", "n": 1}})
    assert visit.newts == zoo.Newt(n=1)


def test_instances_are_pickled(fragments: Package) -> None:
    dog = fragments.module(f"{FRAG}.zoo").Dog(bone={"size": 1})
    assert pickle.loads(pickle.dumps(dog)) == dog
    assert type(dog).__module__ == f"{fragments.name}.{FRAG}.{DOGS}"
