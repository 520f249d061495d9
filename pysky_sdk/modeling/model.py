"""The base of every generated model: strict when constructed, tolerant when read, exact when written."""

# No `from __future__ import annotations` here: pydantic evaluates the class variables below again for every
# one of the hundreds of models, and what is no string costs nothing.

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict
from typing_extensions import Self

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

_SECRET_FIELDS = frozenset({"access_jwt", "refresh_jwt", "password", "token", "email_auth_factor_token", "auth_factor_token"})


class Model(BaseModel):
    """An object of a Lexicon.

    Fields are snake_case and are accepted by that name or by the Lexicon's own. Three states are told apart:
    a field that is absent reads as None (or its Lexicon default) and is not in `model_fields_set`; `null` is
    None and in it; anything else is the value. Fields the Lexicon does not know are kept in `model_extra`.

    Construction and `model_validate` raise `pydantic.ValidationError` for any violation of the Lexicon.
    """

    model_config = ConfigDict(
        extra="allow",
        strict=True,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        validate_assignment=True,
        protected_namespaces=(),
    )

    TYPE: ClassVar[str]
    """The object's `$type`, on models that are records or members of a union."""

    ALWAYS_TYPED: ClassVar[bool] = False
    """Whether `$type` is written wherever the object stands, not only inside unions."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        schema = handler(source)
        # Strict scalars, but a plain dict is a valid way to give an object.
        inner: Any = handler.resolve_ref_schema(schema)
        inner["strict"] = False
        return schema

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if "TYPE" in vars(cls):
            # A tagged union finds its member by this attribute when it is given an instance.
            setattr(cls, "$type", cls.TYPE)

    if not TYPE_CHECKING:  # type checkers see the signature that pydantic's dataclass_transform derives

        def __init__(self, /, **data: Any) -> None:
            from pysky_sdk.modeling.check import construct

            construct(self, data)

        # Nested objects are built by pydantic-core directly; the outermost one checks the whole tree.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Validate a dict or an instance strictly and return the model.

        Raises:
            pydantic.ValidationError: the data violates the Lexicon.
        """
        from pysky_sdk.modeling.check import check_constructed

        return check_constructed(super().model_validate(obj, **options))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Validate JSON strictly and return the model.

        Raises:
            pydantic.ValidationError: the data violates the Lexicon.
        """
        from pysky_sdk.modeling.check import check_constructed

        return check_constructed(super().model_validate_json(json_data, **options))

    def check(self) -> Self:
        """Check formats, lengths and ranges of the whole tree, as is done before anything is sent.

        Raises:
            pydantic.ValidationError: naming every violation.
        """
        from pysky_sdk.modeling.check import check

        check(self)
        return self

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object that goes on the wire; decoding and encoding changes nothing."""
        from pysky_sdk.modeling.wire import to_wire

        return to_wire(self)

    def to_wire_json(self) -> bytes:
        """Return `to_wire` as compact UTF-8 JSON."""
        from pysky_sdk.modeling.wire import to_wire_json

        return to_wire_json(self)

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if value is None and name in type(self).model_fields:
            from pysky_sdk.modeling.plan import plan_of

            if not plan_of(type(self)).fields[name].nullable:
                # None means "absent" for a field that cannot be null.
                self.__pydantic_fields_set__.discard(name)

    def __delattr__(self, name: str) -> None:
        field = type(self).model_fields.get(name)
        if field is None or field.is_required():
            super().__delattr__(name)
        else:
            vars(self)[name] = field.default
            self.__pydantic_fields_set__.discard(name)

    def __repr_args__(self) -> "Iterator[tuple[str | None, Any]]":
        shown = self.__pydantic_fields_set__
        for name, value in self.__dict__.items():
            if name in shown:
                yield name, "***" if name in _SECRET_FIELDS and value else value
        yield from (self.__pydantic_extra__ or {}).items()


class Record(Model):
    """A record of a repository; always written with its `$type`."""

    ALWAYS_TYPED: ClassVar[bool] = True


class MethodModel(Model):
    """Parameters or input of a method. They can hold secrets, so errors do not repeat the input."""

    model_config = ConfigDict(hide_input_in_errors=True)
