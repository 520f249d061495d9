"""The base of every generated model: strict when constructed, tolerant when read, exact when written."""

# No `from __future__ import annotations` here: pydantic evaluates the class variables below again for every
# one of the hundreds of models, and what is no string costs nothing.

from functools import cache
from importlib import import_module
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import GetCoreSchemaHandler

_SECRETS = frozenset({"code", "codes", "invitecode", "invitecodes", "otp", "pin", "pwd", "verificationcode"})
_SECRET_WORDS = (
    "apikey",
    "credential",
    "jwt",
    "onetimecode",
    "passcode",
    "passphrase",
    "password",
    "privatekey",
    "secret",
)
"""Field names, and parts of such, in lower case and without underscores, whose values are not shown."""


@cache
def _strict_side() -> Any:
    """Import what construction and assignment need, when they are first used: reading does without."""
    return import_module("pysky_sdk.modeling.check")


@cache
def _wire_side() -> Any:
    """Import what writes, when something is first written: an import costs a tenth of writing a post."""
    return import_module("pysky_sdk.modeling.wire")


def _first_json(model: "Model") -> bytes:
    """Stand in for what writes until something is: a look at `_wire_side` each time would be noticed."""
    global _json_of  # noqa: PLW0603 - what it is from then on
    _json_of = _wire_side().to_wire_json
    return _json_of(model)


_json_of: "Callable[[Model], bytes]" = _first_json


class _Signature:
    """The constructor's signature with the Python names; pydantic's shows the names on the wire."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> Signature:
        if instance is not None:
            raise AttributeError("__signature__")
        fields = owner.model_fields.items()
        others = "extra"
        while others in owner.model_fields:
            others += "_"
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if info.is_required() else info.default,
                    annotation=info.annotation,
                )
                for name, info in fields
            ]
            + [Parameter(others, Parameter.VAR_KEYWORD)]
        )


_SIGNATURE = _Signature()


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
        hide_input_in_errors=True,  # an error is logged, and what is read can be a token or a private message
    )

    TYPE: ClassVar[str]
    """The object's `$type`, on models that are records or members of a union."""

    ALWAYS_TYPED: ClassVar[bool] = False
    """Whether `$type` is written wherever the object stands, not only inside unions."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: "GetCoreSchemaHandler"
    ) -> core_schema.CoreSchema:
        schema = handler(source)
        # Strict scalars, but a plain dict is a valid way to give an object.
        inner: Any = handler.resolve_ref_schema(schema)
        while inner["type"] != "model":
            inner = inner["schema"]  # the model validators of a caller's subclass
        inner["strict"] = False
        for field in inner["schema"].get("fields", {}).values():
            _tell_constants_apart(field)
        return schema

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if "TYPE" in vars(cls):
            # A tagged union finds its member by this attribute when it is given an instance.
            setattr(cls, "$type", cls.TYPE)
        type.__setattr__(cls, "__signature__", _SIGNATURE)

    @classmethod
    def __pydantic_on_complete__(cls) -> None:
        type.__setattr__(cls, "__signature__", _SIGNATURE)  # pydantic has just put its own there

    if not TYPE_CHECKING:  # type checkers see the signature that pydantic's dataclass_transform derives

        def __init__(self, /, **data: Any) -> None:
            _strict_side().construct(self, data)

        # Nested objects are built by pydantic-core directly; the outermost one checks the whole tree.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Validate a dict or an instance strictly and return the model.

        Raises:
            pydantic.ValidationError: the data violates the Lexicon.
        """
        instance: Self = super().model_validate(obj, **_strictly(options))
        given = bool(instance is obj)
        if given:
            return instance.check()  # it may have been read tolerantly, or changed
        checked: Self = _strict_side().check_constructed(instance)
        return checked

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Validate JSON strictly and return the model.

        Raises:
            pydantic.ValidationError: the data violates the Lexicon.
        """
        instance = super().model_validate_json(json_data, **_strictly(options))
        checked: Self = _strict_side().check_constructed(instance)
        return checked

    def check(self) -> Self:
        """Check formats, lengths and ranges of the whole tree, as is done before anything is sent.

        Raises:
            pydantic.ValidationError: naming every violation.
        """
        _strict_side().check(self)
        return self

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object that goes on the wire; decoding and encoding changes nothing."""
        wire: dict[str, Any] = _wire_side().to_wire(self)
        return wire

    def to_wire_json(self) -> bytes:
        """Return `to_wire` as compact UTF-8 JSON."""
        return _json_of(self)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in type(self).model_fields:
            _strict_side().assign(self, name, value)
            return
        if not name.startswith("_") and not hasattr(self, name):
            _strict_side().check_new_name(self, name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        field = type(self).model_fields.get(name)
        if field is None:
            super().__delattr__(name)
        elif field.is_required():
            raise AttributeError(f"{name!r} is required: it can be changed, not deleted")
        else:
            vars(self)[name] = field.get_default(call_default_factory=True, validated_data={})
            self.__pydantic_fields_set__.discard(name)

    def __eq__(self, other: object) -> bool:
        """Equal models are of one class and the same on the wire, wherever they stand.

        So a `$type` that was read along makes no difference, and `null` is not the same as absent.
        """
        if not isinstance(other, Model):
            return NotImplemented
        return (
            type(self) is type(other)
            and vars(self) == vars(other)
            and _without_type(self) == _without_type(other)
            and _nulls(self) == _nulls(other)
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr_args__(self) -> "Iterator[tuple[str | None, Any]]":
        present = self.__pydantic_fields_set__
        for name, value in (vars(self) | (self.__pydantic_extra__ or {})).items():
            if name in present:
                yield name, shown(name, value)


def _tell_constants_apart(schema: Any) -> None:
    """Make constants that are numbers or booleans strict: to pydantic's literals, 1 is True."""
    while "schema" in schema or "items_schema" in schema:
        schema = schema.get("schema") or schema["items_schema"]
    kinds = {type(value) for value in schema["expected"]} if schema["type"] == "literal" else set()
    if kinds <= {str}:
        return
    literal: Any = dict(schema)
    strict = core_schema.bool_schema(strict=True) if kinds == {bool} else core_schema.int_schema(strict=True)
    schema.clear()
    schema.update(core_schema.chain_schema([strict, literal]))


def _is_secret(name: str) -> bool:
    plain = name.replace("_", "").replace("-", "").lower()
    return plain in _SECRETS or plain.endswith("token") or any(word in plain for word in _SECRET_WORDS)


def shown(name: str, value: Any) -> Any:
    """Return what a repr may say of a value; plain objects can hold secrets as well."""
    if value and _is_secret(name):
        return "***"
    if type(value) is dict:
        return {key: shown(str(key), entry) for key, entry in value.items()}
    if type(value) is list:
        return [shown("", entry) for entry in value]
    return value


def _strictly(options: dict[str, Any]) -> dict[str, Any]:
    from pysky_sdk.modeling.scalars import STRICT

    return {"context": STRICT} | options


def _without_type(model: Model) -> dict[str, Any]:
    return {name: value for name, value in (model.__pydantic_extra__ or {}).items() if name != "$type"}


def _nulls(model: Model) -> set[str]:
    values = vars(model)
    return {name for name in model.__pydantic_fields_set__ if name in values and values[name] is None}


class Record(Model):
    """A record of a repository; always written with its `$type`."""

    model_config = ConfigDict(hide_input_in_errors=False)  # records are public

    ALWAYS_TYPED: ClassVar[bool] = True


class MethodModel(Model):
    """Parameters or input of a method."""
