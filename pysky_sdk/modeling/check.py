"""The strict side: everything a Lexicon demands of what we construct and send, with all problems at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk.modeling.checkers import CHECKED, any_problems, field_problems, model_problems
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import plan_of
from pysky_sdk.modeling.problems import Problems, add, problem, raise_for, too_deep
from pysky_sdk.modeling.scalars import STRICT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.modeling.plan import FieldPlan, ModelPlan

M = TypeVar("M", bound=Model)


def construct(instance: Model, data: dict[str, Any]) -> None:
    """Validate keyword arguments into a new instance, strictly."""
    cls = type(instance)
    plan = plan_of(cls)
    if not plan.by_any_name.keys() >= data.keys():
        raise_for(_near_misses(plan, data), cls)
    if None in data.values():
        _drop_absent(plan, data)
    cls.__pydantic_validator__.validate_python(data, self_instance=instance, context=STRICT)
    check_constructed(instance)


def _drop_absent(plan: ModelPlan, data: dict[str, Any]) -> None:
    """None means "absent" for a field that cannot be null."""
    for name in [name for name, value in data.items() if value is None]:
        field = plan.by_any_name.get(name)
        if field is not None and may_be_absent(field):
            del data[name]


def may_be_absent(field: FieldPlan) -> bool:
    """Whether None, given for the field, means that it is left out."""
    return not field.nullable and not field.required


def _near_misses(plan: ModelPlan, names: Iterable[str]) -> Problems:
    """Unknown fields are legal, but one that is a slip of the pen would be sent and ignored."""
    from difflib import get_close_matches

    found: Problems = None
    plain = {_plain(name): field.name for name, field in plan.by_any_name.items()}
    for name in names:
        if name in plan.by_any_name or name.startswith("$"):
            continue
        close = get_close_matches(_plain(name), plain, n=1, cutoff=0.8)
        if close:
            message = f"There is no field {name!r}; did you mean {plain[close[0]]!r}?"
            found = add(found, problem("unknown_field", message, name), name)
    return found


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def check_constructed(instance: M) -> M:
    """Check a freshly validated tree strictly and return it."""
    try:
        problems = model_problems(instance, True)  # noqa: FBT003 - as all checkers
    except RecursionError:
        problems = too_deep(instance)
    if problems is not None:
        raise_for(problems, type(instance))
    if instance.__pydantic_private__ is None:
        object.__setattr__(instance, "__pydantic_private__", CHECKED)
    return instance


def check(instance: Model) -> None:
    """Check a tree before it is sent, changing nothing."""
    check_value(instance)


def check_value(value: Any) -> None:
    """Check a model, or plain JSON with or without models inside, before it is sent."""
    try:
        problems = any_problems(value, False)  # noqa: FBT003 - as all checkers
    except RecursionError:
        problems = too_deep(value)
    if problems is not None:
        raise_for(problems, type(value) if isinstance(value, Model) else Model)


def assign(instance: Model, name: str, value: Any) -> None:
    """Set one field, strictly; a value that is refused leaves the model as it was."""
    field = plan_of(type(instance)).fields[name]
    if value is None and may_be_absent(field):
        delattr(instance, name)
        return
    values, present = instance.__dict__, set(instance.__pydantic_fields_set__)
    instance.__pydantic_validator__.validate_assignment(instance, name, value, context=STRICT)
    try:
        problems = field_problems(field, instance.__dict__[name])
    except RecursionError:
        problems = add(None, too_deep(value), field.wire)
    if problems is not None:
        object.__setattr__(instance, "__dict__", values)
        object.__setattr__(instance, "__pydantic_fields_set__", present)
        raise_for(problems, type(instance))


def check_new_name(instance: Model, name: str) -> None:
    """Refuse to set an unknown field that is a slip of the pen, or a known one by its name on the wire."""
    plan = plan_of(type(instance))
    field = plan.by_any_name.get(name)
    if field is not None:
        message = f"Set {name!r} by its Python name, {field.name!r}."
        raise_for(add(None, problem("unknown_field", message, name), name), type(instance))
    raise_for(_near_misses(plan, [name]), type(instance))
