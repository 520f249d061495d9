"""The strict side: everything a Lexicon demands of what we construct and send, with all problems at once."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, LiteralString, TypeVar

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from pysky_sdk.modeling.blob import LegacyBlob
from pysky_sdk.modeling.limits import problem_with
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import plan_of
from pysky_sdk.modeling.plain import check_plain
from pysky_sdk.modeling.unknown import InvalidRecord

if TYPE_CHECKING:
    from pysky_sdk.modeling.plan import FieldPlan, Shape

M = TypeVar("M", bound=Model)
Loc = tuple[str | int, ...]


class Problems:
    """Violations gathered on a walk through a tree."""

    __slots__ = ("normalise", "rows")

    def __init__(self, *, normalise: bool) -> None:
        self.rows: list[InitErrorDetails] = []
        self.normalise = normalise

    def add(self, loc: Loc, code: LiteralString, message: str, value: Any) -> None:
        """Note one violation; braces in the message are literal."""
        kind = PydanticCustomError(code, "{message}", {"message": message})
        self.rows.append(InitErrorDetails(type=kind, loc=loc, input=value))

    def raise_for(self, cls: type[Model]) -> None:
        """Raise one ValidationError with all violations, if there are any."""
        if self.rows:
            hide = bool(cls.model_config.get("hide_input_in_errors"))
            raise ValidationError.from_exception_data(cls.__name__, self.rows, hide_input=hide)


def construct(instance: Model, data: dict[str, Any]) -> None:
    """Validate keyword arguments into a new instance, strictly."""
    cls = type(instance)
    plan = plan_of(cls)
    for name, value in list(data.items()):
        field = plan.fields.get(name)
        if value is None and field is not None and not field.nullable and not field.required:
            del data[name]  # None means "absent" for a field that cannot be null
    cls.__pydantic_validator__.validate_python(data, self_instance=instance)
    problems = Problems(normalise=True)
    _near_misses(instance, problems)
    _finish(instance, problems)


def check_constructed(instance: M) -> M:
    """Check a freshly validated tree strictly and return it."""
    if isinstance(instance, Model):
        _finish(instance, Problems(normalise=True))
    return instance


def check(instance: Model) -> None:
    """Check a tree before it is sent, changing nothing."""
    problems = Problems(normalise=False)
    _model(instance, (), problems)
    problems.raise_for(type(instance))


def check_value(value: Any) -> None:
    """Check a model, or models inside plain JSON, before they are sent."""
    if isinstance(value, Model):
        check(value)
        return
    problems = Problems(normalise=False)
    _any(value, (), problems)
    problems.raise_for(Model)


def _finish(instance: Model, problems: Problems) -> None:
    _model(instance, (), problems)
    problems.raise_for(type(instance))


def _near_misses(instance: Model, problems: Problems) -> None:
    """Unknown fields are legal, but one that is a slip of the pen would be sent and ignored."""
    for name in instance.__pydantic_extra__ or ():
        close = get_close_matches(name, type(instance).model_fields, n=1, cutoff=0.8)
        if close:
            problems.add((name,), "unknown_field", f"There is no field {name!r}; did you mean {close[0]!r}?", name)


def _model(model: Model, loc: Loc, problems: Problems) -> None:
    plan = plan_of(type(model))
    values = model.__dict__
    if problems.normalise and plan.sent_defaults:
        model.__pydantic_fields_set__.update(plan.sent_defaults)
    _type_tag(model, loc, problems)
    present = model.__pydantic_fields_set__
    for name, field in plan.fields.items():
        if name in present:
            _field(model, field, values.get(name), (*loc, field.wire), problems)
        elif field.required:
            problems.add((*loc, field.wire), "missing", "Field required", values)
    for name, value in (model.__pydantic_extra__ or {}).items():
        if name != "$type":
            _any(value, (*loc, name), problems)


def _type_tag(model: Model, loc: Loc, problems: Problems) -> None:
    """A `$type` that was read along must be the model's own, wherever the object stands."""
    extra = model.__pydantic_extra__
    if not extra or "$type" not in extra:
        return
    given = extra["$type"]
    own = getattr(type(model), "TYPE", None)
    if own is not None and given not in (own, f"{own}#main"):
        problems.add((*loc, "$type"), "type_tag", f"$type is {given!r}; here it is {own!r} or nothing.", given)


def _field(model: Model, field: FieldPlan, value: Any, loc: Loc, problems: Problems) -> None:
    if value is None:
        if not field.nullable:
            problems.add(loc, "null", "null is not allowed here; leave the field out.", value)
        return
    if field.shape.kind == "integer" and isinstance(value, float) and problems.normalise:
        value = vars(model)[field.name] = int(value)
    _value(value, field.shape, loc, problems)


def _value(value: Any, shape: Shape, loc: Loc, problems: Problems) -> None:
    if isinstance(value, Model):
        if isinstance(value, LegacyBlob):
            problems.add(loc, "legacy_blob", "A legacy blob can be read, not written; upload the file again.", None)
        _model(value, loc, problems)
    elif isinstance(value, list):
        _array(value, shape, loc, problems)
    elif isinstance(value, dict):
        _any(value, loc, problems)
    for limit in shape.limits:
        message = problem_with(value, limit)
        if message is not None:
            problems.add(loc, "lexicon", message, value)
    if shape.kind == "integer":
        message = _integer_problem(value)
        if message is not None:
            problems.add(loc, "integer", message, value)


def _integer_problem(value: Any) -> str | None:
    if isinstance(value, float):
        return f"A number with a decimal point cannot be sent; use {int(value)}."
    if isinstance(value, int) and not -(2**53) < value < 2**53:
        return "An integer must lie within ±(2^53 - 1)."
    return None


def _array(value: list[Any], shape: Shape, loc: Loc, problems: Problems) -> None:
    item = shape.item
    for index, entry in enumerate(value):
        if item is None:
            _any(entry, (*loc, index), problems)
            continue
        if item.kind == "integer" and isinstance(entry, float) and problems.normalise:
            entry = value[index] = int(entry)  # noqa: PLW2901 - the list is the value
        _value(entry, item, (*loc, index), problems)


def _any(value: Any, loc: Loc, problems: Problems) -> None:
    """Plain data: what stands in `unknown` fields, unknown fields and unknown union members."""
    if isinstance(value, Model):
        _model(value, loc, problems)
    elif isinstance(value, InvalidRecord):
        reason = "; ".join(f"{'.'.join(map(str, row['loc']))}: {row['msg']}" for row in value.error.errors()[:3])
        problems.add(loc, "invalid_record", f"Not a valid {value.type}: {reason}", None)
    elif isinstance(value, dict):
        for key, entry in value.items():
            _any(entry, (*loc, key), problems)
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            _any(entry, (*loc, index), problems)
    else:
        message = check_plain(value)
        if message is not None:
            problems.add(loc, "data_model", message, value)
