"""What a model class looks like to the writer and the checker, worked out once per class from its fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pysky_sdk.modeling.blob import BLOB_SCHEMA
from pysky_sdk.modeling.constraints import NULLABLE, REQUIRED, Accept, Format, Items, Range, Size, Text
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.unions import CLOSED_UNION, OPEN_UNION, UNKNOWN_FIELD

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

Kind = Literal["string", "integer", "boolean", "bytes", "array", "object", "union", "unknown", "blob", "any"]

_SCALARS: dict[Any, Kind] = {str: "string", int: "integer", bool: "boolean", bytes: "bytes"}


@dataclass(slots=True)
class Shape:
    """The type of a value with its limits."""

    kind: Kind
    limits: tuple[Any, ...] = ()
    item: Shape | None = None

    @property
    def tagged(self) -> bool:
        """Whether an object in this place carries its `$type`."""
        shape = self
        while shape.item is not None:
            shape = shape.item
        return shape.kind in ("union", "unknown")


@dataclass(slots=True)
class FieldPlan:
    """One field: its name on the wire, its shape and its states."""

    name: str
    wire: str
    shape: Shape
    nullable: bool
    required: bool


@dataclass(slots=True)
class ModelPlan:
    """A model class, as needed for writing and checking."""

    fields: dict[str, FieldPlan]
    wire: dict[str, tuple[str, bool]]
    """Field name -> (name on the wire, whether objects there are tagged)."""
    sent_defaults: tuple[str, ...]
    """Required fields with a default: writing leaves out only what is optional."""


def plan_of(cls: type[Model]) -> ModelPlan:
    """Return the plan of a model class, completing the class when it was deferred."""
    plan = cls.__dict__.get("__lexicon_plan__")
    if plan is None:
        plan = _build(cls)
        type.__setattr__(cls, "__lexicon_plan__", plan)
    return plan


def _build(cls: type[Model]) -> ModelPlan:
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
    fields = {name: _field(name, info) for name, info in cls.model_fields.items()}
    return ModelPlan(
        fields=fields,
        wire={name: (field.wire, field.shape.tagged) for name, field in fields.items()},
        sent_defaults=tuple(
            name for name, info in cls.model_fields.items() if REQUIRED in info.metadata
        ),
    )


def _field(name: str, info: FieldInfo) -> FieldPlan:
    return FieldPlan(
        name=name,
        wire=info.serialization_alias or name,
        shape=_shape(info.annotation, tuple(info.metadata)),
        nullable=NULLABLE in info.metadata,
        required=info.is_required() or REQUIRED in info.metadata,
    )


def _shape(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    """Unwrap Annotated and Optional."""
    while True:
        arms = get_args(annotation)
        if get_origin(annotation) is Annotated:
            annotation = arms[0]
            metadata = (*metadata, *arms[1:])
        elif get_origin(annotation) is Union and len(arms) == 2 and type(None) in arms:
            annotation = arms[0] if arms[1] is type(None) else arms[1]
        else:
            return _kind(annotation, metadata)


def _kind(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    limits = tuple(mark for mark in metadata if isinstance(mark, (Accept, Format, Items, Range, Size, Text)))
    if UNKNOWN_FIELD in metadata:
        return Shape("unknown")
    if OPEN_UNION in metadata or CLOSED_UNION in metadata:
        return Shape("union")
    if BLOB_SCHEMA in metadata:
        return Shape("blob", limits)
    if get_origin(annotation) is list:
        item = _shape(get_args(annotation)[0], ())
        return Shape("array", limits, item)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return Shape("object")
    return Shape(_SCALARS.get(annotation, _literal_kind(annotation)), limits)


def _literal_kind(annotation: Any) -> Kind:
    """Literals and known values: the kind of their first literal."""
    for arm in get_args(annotation):
        kind = _SCALARS.get(type(arm))
        if get_origin(annotation) is Literal and kind is not None:
            return kind
        if get_origin(arm) is Literal or arm in _SCALARS:
            return _SCALARS.get(arm) or _literal_kind(arm)
    return "any"
