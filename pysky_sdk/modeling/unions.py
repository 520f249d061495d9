"""Unions and `unknown` fields as pydantic-core schemas that stay in Rust on the common path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, get_args

from pydantic import ValidationError
from pydantic_core import PydanticCustomError, core_schema

from pysky_sdk.modeling.building import complete
from pysky_sdk.modeling.model import Model, Record
from pysky_sdk.modeling.registry import record_class
from pysky_sdk.modeling.unknown import InvalidRecord, Unknown

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, ValidationInfo


def members_of(source: Any) -> list[type[Model]]:
    """Return the model classes of a union; one member alone is not wrapped in a Union."""
    return [
        kind
        for kind in get_args(source) or (source,)
        if isinstance(kind, type) and issubclass(kind, Model) and hasattr(kind, "TYPE")
    ]


def _tagged(members: list[type[Model]], handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
    """Choose by `$type`; `x#main` is an accepted spelling of `x`."""
    choices: dict[str, core_schema.CoreSchema] = {}
    for kind in members:
        schema = handler.generate_schema(kind)
        choices[kind.TYPE] = schema
        if "#" not in kind.TYPE:
            choices[f"{kind.TYPE}#main"] = schema
    return core_schema.tagged_union_schema(choices, discriminator="$type")


class _ClosedUnion:
    """Exactly the listed members."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _tagged(members_of(source), handler)


class _OpenUnion:
    """The listed members, or any other object with a `$type`, kept untouched as `Unknown`.

    A known `$type` with bad content is an error: falling back to Unknown would hide it.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        members = members_of(source)
        known = frozenset(kind.TYPE for kind in members)

        def keep(value: Any) -> Unknown | Model:
            if isinstance(value, Model) and hasattr(value, "TYPE") and value.TYPE not in known:
                return value  # from somebody else's Lexicon
            if not isinstance(value, dict):
                raise PydanticCustomError("union", 'Input should be an object with a "$type".')
            tag = value.get("$type")
            if not isinstance(tag, str):
                raise PydanticCustomError("union_type_missing", 'A member of a union needs a string "$type".')
            if tag.removesuffix("#main") in known:
                raise PydanticCustomError("union_member", "The object is not a valid {tag}.", {"tag": tag})
            return value if isinstance(value, Unknown) else Unknown(value)

        other = core_schema.no_info_plain_validator_function(
            keep, json_schema_input_schema=core_schema.dict_schema()
        )
        if not members:
            return other
        return core_schema.union_schema(
            [(_tagged(members, handler), "member"), (other, "unknown")], mode="left_to_right"
        )


class _UnknownField:
    """Any object. A record of a known type arrives typed; everything else comes out as it went in.

    The models named in the annotation are the records expected there: they are decoded without a detour.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        expected = members_of(source)
        other = core_schema.with_info_plain_validator_function(
            _read_unknown, json_schema_input_schema=core_schema.dict_schema()
        )
        if not expected:
            return other
        return core_schema.union_schema(
            [(_tagged(expected, handler), "record"), (other, "unknown")], mode="left_to_right"
        )


def _read_unknown(value: Any, info: ValidationInfo) -> Any:
    if isinstance(value, (Model, Unknown, InvalidRecord)):
        return value
    if not isinstance(value, dict):
        raise PydanticCustomError("object", "Input should be an object.")
    tag = value.get("$type")
    kind = record_class(tag) if isinstance(tag, str) else None
    return value if kind is None else read_record(kind, value, info.context)


def read_record(kind: type[Model], value: dict[str, Any], context: Any = None) -> Model | InvalidRecord:
    """Read a record of a known type; one that breaks its Lexicon comes back as an InvalidRecord."""
    complete(kind)
    try:
        record: Model = kind.__pydantic_validator__.validate_python(
            value, by_alias=True, by_name=False, context=context
        )
    except ValidationError as error:
        return InvalidRecord(value, error)
    return record


OPEN_UNION = _OpenUnion()
CLOSED_UNION = _ClosedUnion()
UNKNOWN_FIELD = _UnknownField()

UnknownObject = Annotated[Record | dict[str, Any], UNKNOWN_FIELD]
