"""The Lexicon language, version 1, as pydantic models.

A model holds one document as it was written: references are not followed here, and whether the parts of a
document agree with each other is decided by `codegen.checks`. Fields that the language does not know are
ignored, as its specification asks; known ones are read strictly.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from codegen.syntax import is_def_name, is_nsid

# Beyond these a number does not survive a JavaScript peer, so the data model ends here.
SafeInteger: TypeAlias = Annotated[int, Field(ge=-(2**53) + 1, le=2**53 - 1)]
Length: TypeAlias = Annotated[SafeInteger, Field(ge=0)]

StringFormat: TypeAlias = Literal[
    "at-identifier",
    "at-uri",
    "cid",
    "datetime",
    "did",
    "handle",
    "language",
    "nsid",
    "record-key",
    "tid",
    "uri",
]


def _nsid(value: str) -> str:
    if not is_nsid(value):
        raise ValueError(f"{value!r} is not an NSID")
    return value


def _def_name(value: str) -> str:
    if not is_def_name(value):
        raise ValueError(f"{value!r} cannot name a definition: letters, digits, `_` and `-`, no digit first")
    return value


class Node(BaseModel):
    """Anything in a document that may carry a description."""

    model_config = ConfigDict(
        extra="ignore", frozen=True, strict=True, alias_generator=to_camel, populate_by_name=True
    )

    description: str | None = None


# --- Values -------------------------------------------------------------------------------------------


class NullDef(Node):
    """The value null, which only older texts of the language have."""

    type: Literal["null"]


class BooleanDef(Node):
    """True or false."""

    type: Literal["boolean"]
    default: bool | None = None
    const: bool | None = None


class IntegerDef(Node):
    """A whole number."""

    type: Literal["integer"]
    minimum: SafeInteger | None = None
    maximum: SafeInteger | None = None
    enum: list[SafeInteger] | None = None
    default: SafeInteger | None = None
    const: SafeInteger | None = None


class StringDef(Node):
    """Text; lengths count UTF-8 bytes, graphemes what a reader calls letters."""

    type: Literal["string"]
    format: StringFormat | None = None
    min_length: Length | None = None
    max_length: Length | None = None
    min_graphemes: Length | None = None
    max_graphemes: Length | None = None
    known_values: list[str] | None = None
    enum: list[str] | None = None
    default: str | None = None
    const: str | None = None


class BytesDef(Node):
    """Raw bytes."""

    type: Literal["bytes"]
    min_length: Length | None = None
    max_length: Length | None = None


class CidLinkDef(Node):
    """A link to a block by its content identifier."""

    type: Literal["cid-link"]


class BlobDef(Node):
    """An uploaded file; `accept` holds MIME types and globs of them."""

    type: Literal["blob"]
    accept: list[str] | None = None
    max_size: Length | None = None


class UnknownDef(Node):
    """Any object, of a type that the document leaves open."""

    type: Literal["unknown"]


class TokenDef(Node):
    """A name without data, for use as one of a string's known values."""

    type: Literal["token"]


class RefDef(Node):
    """A reference to a named definition, in this document or another."""

    type: Literal["ref"]
    ref: str


class UnionDef(Node):
    """One of several objects or records, told apart by `$type`; open unless `closed`."""

    type: Literal["union"]
    refs: list[str]
    closed: bool = False


class ArrayDef(Node):
    """A list of values of one kind; lengths count items."""

    type: Literal["array"]
    items: FieldDef
    min_length: Length | None = None
    max_length: Length | None = None


class ObjectDef(Node):
    """Named values, in the order in which the document lists them."""

    type: Literal["object"]
    properties: dict[str, FieldDef] = Field(default_factory=dict)
    required: list[str] = Field(default_factory=list)
    nullable: list[str] = Field(default_factory=list)


# --- Methods and records ------------------------------------------------------------------------------


class ParamArrayDef(Node):
    """A parameter that may be repeated."""

    type: Literal["array"]
    items: ParamItemDef
    min_length: Length | None = None
    max_length: Length | None = None


class ParamsDef(Node):
    """The parameters in a URL, which can only hold flat values."""

    type: Literal["params"]
    properties: dict[str, ParamDef] = Field(default_factory=dict)
    required: list[str] = Field(default_factory=list)


class Body(Node):
    """What a method takes or gives; without a schema it is not described beyond its encoding."""

    encoding: str
    body_schema: BodySchema | None = Field(default=None, alias="schema")


class ErrorDef(Node):
    """An error that a method declares."""

    name: str


class Message(Node):
    """What a subscription sends."""

    message_schema: UnionDef = Field(alias="schema")


class QueryDef(Node):
    """A method that reads."""

    type: Literal["query"]
    parameters: ParamsDef | None = None
    output: Body | None = None
    errors: list[ErrorDef] = Field(default_factory=list)


class ProcedureDef(Node):
    """A method that changes something; it may take parameters and a body at once."""

    type: Literal["procedure"]
    parameters: ParamsDef | None = None
    input: Body | None = None
    output: Body | None = None
    errors: list[ErrorDef] = Field(default_factory=list)


class SubscriptionDef(Node):
    """A stream of messages."""

    type: Literal["subscription"]
    parameters: ParamsDef | None = None
    message: Message | None = None
    errors: list[ErrorDef] = Field(default_factory=list)


class RecordDef(Node):
    """A record of a repository; `key` is `tid`, `nsid`, `any` or `literal:<key>`."""

    type: Literal["record"]
    key: str
    record: ObjectDef


class PermissionDef(Node):
    """One permission of a set. What else it holds depends on its resource, and stays in `model_extra`."""

    model_config = ConfigDict(extra="allow")

    type: Literal["permission"]
    resource: str
    lxm: list[str] | None = None
    aud: str | None = None
    inherit_aud: bool | None = None
    collection: list[str] | None = None
    action: list[str] | None = None
    accept: list[str] | None = None


class PermissionSetDef(Node):
    """Permissions that an application asks for together, with texts for the person who is asked."""

    type: Literal["permission-set"]
    title: str | None = None
    title_lang: dict[str, str] = Field(default_factory=dict, alias="title:lang")
    detail: str | None = None
    detail_lang: dict[str, str] = Field(default_factory=dict, alias="detail:lang")
    permissions: list[PermissionDef]


# --- What may stand where -----------------------------------------------------------------------------

_Discriminated = Field(discriminator="type")

ParamItemDef: TypeAlias = Annotated[BooleanDef | IntegerDef | StringDef | UnknownDef, _Discriminated]
ParamDef: TypeAlias = Annotated[
    BooleanDef | IntegerDef | StringDef | UnknownDef | ParamArrayDef, _Discriminated
]
BodySchema: TypeAlias = Annotated[ObjectDef | RefDef | UnionDef, _Discriminated]
FieldDef: TypeAlias = Annotated[
    NullDef
    | BooleanDef
    | IntegerDef
    | StringDef
    | BytesDef
    | CidLinkDef
    | BlobDef
    | UnknownDef
    | RefDef
    | UnionDef
    | ArrayDef
    | ObjectDef,
    _Discriminated,
]
PrimaryDef: TypeAlias = QueryDef | ProcedureDef | SubscriptionDef | RecordDef | PermissionSetDef
# No `ref`, `union` or `unknown`: a name for one of these would be a second name for something else.
DataDef: TypeAlias = (
    ObjectDef | ArrayDef | TokenDef | StringDef | BooleanDef | IntegerDef | BytesDef | CidLinkDef | BlobDef
)
NamedDef: TypeAlias = PrimaryDef | DataDef


class LexiconDoc(Node):
    """One document: everything that an NSID defines."""

    lexicon: Literal[1]
    id: Annotated[str, AfterValidator(_nsid)]
    revision: Any = None
    defs: dict[Annotated[str, AfterValidator(_def_name)], Annotated[NamedDef, _Discriminated]] = Field(
        min_length=1
    )
