"""The Lexicon's scalar types as annotations: plain `str`, `int` and `bool` to every type checker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic_core import PydanticCustomError, core_schema

from pysky_sdk.modeling.constraints import Format

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, ValidationInfo


class _IntegerSchema:
    """An integer; a whole float (`1.0`) is read and kept as it is, a bool or a string is not an integer."""

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        whole = core_schema.with_info_after_validator_function(_whole, core_schema.float_schema(strict=True))
        return core_schema.union_schema(
            [core_schema.int_schema(strict=True), whole],
            mode="left_to_right",
            custom_error_type="int_type",
        )


STRICT = {"pysky_sdk": "strict"}
"""The validation context of what is constructed here, and not read from others."""


def _whole(value: float, info: ValidationInfo) -> float:
    if not value.is_integer():
        raise PydanticCustomError("int_type", "Input should be an integer, not a number with a fraction.")
    return int(value) if info.context is STRICT else value


class _KnownValues:
    """An open set of strings: the literals are for editors, any string is valid."""

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.str_schema(strict=True)


KNOWN_VALUES = _KnownValues()

# Names in PascalCase, because a field may be called `str`, `int` or `list` and would shadow the builtin.
String: TypeAlias = str
Boolean: TypeAlias = bool
Integer = Annotated[int, _IntegerSchema()]

AtIdentifier = Annotated[str, Format("at-identifier")]
AtUri = Annotated[str, Format("at-uri")]
Cid = Annotated[str, Format("cid")]
Datetime = Annotated[str, Format("datetime")]
Did = Annotated[str, Format("did")]
Handle = Annotated[str, Format("handle")]
Language = Annotated[str, Format("language")]
Nsid = Annotated[str, Format("nsid")]
RecordKey = Annotated[str, Format("record-key")]
Tid = Annotated[str, Format("tid")]
Uri = Annotated[str, Format("uri")]
