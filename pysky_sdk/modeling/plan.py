"""What a model class looks like to the writer and the checker, worked out once per class from its fields."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pysky_sdk.modeling.blob import BLOB_SCHEMA
from pysky_sdk.modeling.building import complete
from pysky_sdk.modeling.constraints import NULLABLE, REQUIRED, Accept, Format, Items, Range, Size, Text
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.unions import CLOSED_UNION, OPEN_UNION, UNKNOWN_FIELD, members_of

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

Kind = Literal[
    "string",
    "integer",
    "boolean",
    "bytes",
    "literal",
    "array",
    "object",
    "open union",
    "closed union",
    "unknown",
    "blob",
    "any",
]

_SCALARS: dict[Any, Kind] = {str: "string", int: "integer", bool: "boolean", bytes: "bytes"}


class Shape(NamedTuple):
    """The type of a value with its limits."""

    kind: Kind
    limits: tuple[Any, ...] = ()
    item: Shape | None = None
    """What an array holds."""
    classes: tuple[type[Model], ...] = ()
    """The class of an object, the members of a union."""
    values: tuple[Any, ...] = ()
    """The values of a closed enum or a constant."""

    @property
    def innermost(self) -> Shape:
        """What lists of lists hold in the end; of anything else itself."""
        shape = self
        while shape.item is not None:
            shape = shape.item
        return shape

    @property
    def tagged(self) -> bool:
        """Whether an object in this place carries its `$type`."""
        return self.innermost.kind in ("open union", "closed union", "unknown")


class FieldPlan(NamedTuple):
    """One field: its name on the wire, its shape and its states."""

    name: str
    wire: str
    shape: Shape
    nullable: bool
    required: bool
    has_default: bool
    """Whether it has a value where it is absent, which may be None."""
    none_when_absent: bool


class ModelPlan(NamedTuple):
    """A model class, as needed for writing and checking."""

    fields: dict[str, FieldPlan]
    wire: dict[str, tuple[str, bool]]
    """Field name -> (name on the wire, whether objects there are tagged)."""
    by_any_name: dict[str, FieldPlan]
    """The fields by their Python names and by their names on the wire."""
    type_tag: str | None
    always_typed: bool
    sent_defaults: tuple[str, ...]
    """Required fields with a default: writing leaves out only what is optional."""


def plan_of(cls: type[Model]) -> ModelPlan:
    """Return the plan of a model class, completing the class when it was deferred."""
    plan = _plans.get(cls)
    if plan is None:
        plan = _plans[cls] = _build(cls)
    return plan


_plans: dict[type[Model], ModelPlan] = {}


def present_fields(model: Model, plan: ModelPlan) -> set[str]:
    """Return the names of the fields that are present.

    To pydantic an unknown field is set as well; where its name is the Python name of a field, the value tells
    whether that is set too.
    """
    present, extra = model.__pydantic_fields_set__, model.__pydantic_extra__
    if not extra or plan.fields.keys().isdisjoint(extra):
        return present
    values, fields = vars(model), type(model).model_fields
    return {
        name
        for name, field in fields.items()
        if name in present and (name not in extra or values[name] != field.default)
    }


def _build(cls: type[Model]) -> ModelPlan:
    complete(cls)
    fields = {name: _field(name, info) for name, info in cls.model_fields.items()}
    return ModelPlan(
        fields=fields,
        wire={name: (field.wire, field.shape.tagged) for name, field in fields.items()},
        by_any_name={field.wire: field for field in fields.values()} | fields,
        type_tag=getattr(cls, "TYPE", None),
        always_typed=cls.ALWAYS_TYPED,
        sent_defaults=tuple(name for name, info in cls.model_fields.items() if REQUIRED in info.metadata),
    )


def shape_of(annotation: Any) -> Shape:
    """Return the shape of a type, such as that of an input that is no object."""
    return _shape(annotation, ())


def _field(name: str, info: FieldInfo) -> FieldPlan:
    return FieldPlan(
        name=name,
        wire=name if info.serialization_alias is None else info.serialization_alias,
        shape=_shape(info.annotation, tuple(info.metadata)),
        nullable=NULLABLE in info.metadata,
        required=info.is_required() or REQUIRED in info.metadata,
        has_default=not info.is_required(),
        none_when_absent=not info.is_required() and info.get_default() is None and not info.default_factory,
    )


def _shape(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    """Unwrap Annotated and Optional."""
    while True:
        arms = get_args(annotation)
        if get_origin(annotation) is Annotated:
            annotation = arms[0]
            metadata = (*metadata, *arms[1:])
        elif get_origin(annotation) in (Union, UnionType) and len(arms) == 2 and type(None) in arms:
            annotation = arms[0] if arms[1] is type(None) else arms[1]
        else:
            return _kind(annotation, metadata)


def _kind(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    marked: Kind | None = next((kind for mark, kind in _MARKS if mark in metadata), None)
    limits = tuple(mark for mark in metadata if isinstance(mark, (Accept, Format, Items, Range, Size, Text)))
    if marked is not None:
        return Shape(marked, limits, classes=tuple(members_of(annotation)))
    if get_origin(annotation) is list:
        return Shape("array", limits, _shape(get_args(annotation)[0], ()))
    if get_origin(annotation) is Literal:
        return Shape("literal", limits, values=get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return Shape("object", classes=(annotation,))
    return Shape(_SCALARS.get(annotation) or _known_values(annotation), limits)


_MARKS: tuple[tuple[Any, Kind], ...] = (
    (UNKNOWN_FIELD, "unknown"),
    (OPEN_UNION, "open union"),
    (CLOSED_UNION, "closed union"),
    (BLOB_SCHEMA, "blob"),
)


def _known_values(annotation: Any) -> Kind:
    """The kind of a union of literals with the type that all of them have."""
    for arm in get_args(annotation):
        kind = _SCALARS.get(arm)
        if kind is not None:
            return kind
    return "any"  # a caller's own type
