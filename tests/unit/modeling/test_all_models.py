"""Every generated class builds, in every order of import, and keeps to the rules for names."""

from __future__ import annotations

import pickle
import pkgutil
import random
import subprocess
import sys
import warnings
from importlib import import_module
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from pysky_sdk import models
from pysky_sdk.modeling import Model, Record, load
from pysky_sdk.modeling.codec import decode_json
from pysky_sdk.modeling.plan import plan_of
from pysky_sdk.modeling.registry import record_class

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(models.__path__, "pysky_sdk.models.")
    if not module.ispkg and not module.name.endswith("._index")
)
RECORDS: dict[str, str] = import_module("pysky_sdk.models._index").RECORDS


def classes() -> list[type[Model]]:
    """Return every generated model class."""
    found = []
    for name in MODULES:
        for value in vars(import_module(name)).values():
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == name:
                found.append(value)
    return found


def run(script: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True
    ).stdout


def test_there_are_hundreds_of_modules() -> None:
    assert len(MODULES) > 250
    assert len(classes()) > 800


def test_every_class_builds_and_has_a_plan() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for cls in classes():
            plan = plan_of(cls)
            assert cls.__pydantic_complete__, cls
            assert set(plan.fields) == set(cls.model_fields), cls


def test_no_field_has_a_kind_that_the_checker_does_not_know() -> None:
    for cls in classes():
        for field in plan_of(cls).fields.values():
            shape = field.shape
            while shape.item is not None:
                shape = shape.item
            assert shape.kind != "any", (cls, field.name)


def test_no_field_shadows_an_attribute_of_the_base() -> None:
    reserved = set(dir(Model)) | set(dir(BaseModel))
    for cls in classes():
        assert reserved.isdisjoint(cls.model_fields), cls
        assert not any(name.startswith(("_", "model_")) for name in cls.model_fields), cls


def test_no_class_has_two_fields_of_one_name_on_the_wire() -> None:
    for cls in classes():
        plan = plan_of(cls)
        assert len({field.wire for field in plan.fields.values()}) == len(plan.fields), cls


def test_every_class_reads_nothing_but_objects_and_says_so_in_a_validation_error() -> None:
    for cls in classes():
        with pytest.raises(ValidationError):
            decode_json(cls, b"[]")


def test_classes_make_json_schemas() -> None:
    for cls in random.Random(11).sample(classes(), 40):
        assert isinstance(cls.model_json_schema(), dict)


def test_every_class_has_a_repr() -> None:
    for cls in classes():
        assert repr(cls.model_construct()).startswith(cls.__name__)


def test_every_class_of_a_part_is_in_the_module_of_its_document() -> None:
    parts = [name for name in MODULES if "__" in name.rpartition(".")[2]]
    assert len(parts) >= 8
    for name in parts:
        package, _, own = name.rpartition(".")
        document: Any = import_module(f"{package}.{own[1:].partition('__')[0]}")
        part = import_module(name)
        assert part.__all__
        for shown in part.__all__:
            assert shown in document.__all__
            assert shown in dir(document)
            assert getattr(document, shown) is getattr(part, shown)


def test_instances_of_a_class_in_a_part_are_pickled() -> None:
    feed = models.app.bsky.actor.defs.SavedFeed(id="1", type="feed", value="x", pinned=True)
    script = f"import pickle; print(pickle.loads({pickle.dumps(feed)!r}).to_wire())"
    assert run(script) == f"{feed.to_wire()}\n"


@pytest.mark.parametrize("nsid", sorted(RECORDS))
def test_every_record_of_the_index_loads(nsid: str) -> None:
    cls: Any = load(RECORDS[nsid])
    assert issubclass(cls, Record)
    assert nsid == cls.TYPE
    assert record_class(nsid) is cls
    assert record_class(f"{nsid}#main") is cls


def test_every_record_class_is_in_the_index() -> None:
    assert {cls.TYPE for cls in classes() if issubclass(cls, Record)} == set(RECORDS)


@pytest.mark.parametrize(
    "tag", ["", "#main", "app.bsky.feed.defs#postView", "app.bsky.feed", "pysky_sdk:x", "a" * 9999]
)
def test_what_is_no_record_type_has_no_record_class(tag: str) -> None:
    assert record_class(tag) is None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_modules_can_be_imported_in_any_order(seed: int) -> None:
    order = random.Random(seed).sample(MODULES, len(MODULES))
    done = run(f"import importlib\nfor name in {order!r}: importlib.import_module(name)\nprint('ok')")
    assert done == "ok\n"


@pytest.mark.parametrize(
    "name",
    [
        *random.Random(7).sample(MODULES, 6),
        "pysky_sdk.models.app.bsky.actor.defs",
        "pysky_sdk.models.app.bsky.actor._defs__preferences",
        "pysky_sdk.models.app.bsky.feed._defs__others",
    ],
)
def test_a_module_can_be_imported_first_and_its_classes_built(name: str) -> None:
    script = f"""
from importlib import import_module
module = import_module({name!r})
kinds = [value for value in vars(module).values() if getattr(value, "__module__", "") == {name!r}]
for kind in kinds:
    kind.model_rebuild()
print("ok")
"""
    assert run(script) == "ok\n"
