"""A tiny Lexicon as the generator would write it."""

from __future__ import annotations

from typing import Annotated, Any

from pysky_sdk.core import endpoint as _e
from pysky_sdk.modeling import NULLABLE, MethodModel, Model
from pysky_sdk.omit import OMIT

_HERE = "tests.unit.core.things"


class Item(Model):
    name: str


class ListParams(MethodModel):
    actor: str
    limit: int = 50
    cursor: str | None = None
    tags: list[str] | None = None
    exact: bool | None = None


class ListOutput(Model):
    items: list[Item]
    cursor: str | None = None


class QueryInput(MethodModel):
    limit: int = 50
    cursor: str | None = None


class WriteInput(MethodModel):
    name: str
    swap: Annotated[str | None, NULLABLE] = None


class PartParams(MethodModel):
    part: int


LIST = _e.MethodSpec(
    nsid="com.example.listThings",
    kind="query",
    params=f"{_HERE}:ListParams",
    output=f"{_HERE}:ListOutput",
    output_encoding="application/json",
    errors=("InvalidCursor", "RateLimitExceeded", "NeverHeardOf"),
    cursor="params",
    items="items",
)
QUERY = _e.MethodSpec(
    nsid="com.example.queryThings",
    kind="procedure",
    input=f"{_HERE}:QueryInput",
    input_encoding="application/json",
    input_is_object=True,
    output=f"{_HERE}:ListOutput",
    output_encoding="application/json",
    cursor="input",
    items="items",
)
WRITE = _e.MethodSpec(
    nsid="com.example.writeThing",
    kind="procedure",
    input=f"{_HERE}:WriteInput",
    input_encoding="application/json",
    input_is_object=True,
)
TOUCH = _e.MethodSpec(nsid="com.example.touch", kind="procedure")
PUT_LIST = _e.MethodSpec(nsid="com.example.putList", kind="procedure", input_encoding="application/json")
UPLOAD = _e.MethodSpec(
    nsid="com.example.upload",
    kind="procedure",
    input_encoding="*/*",
    output=f"{_HERE}:Item",
    output_encoding="application/json",
)
PART = _e.MethodSpec(
    nsid="com.example.uploadPart", kind="procedure", params=f"{_HERE}:PartParams", input_encoding="video/mp4"
)
BOTH = _e.MethodSpec(
    nsid="com.example.both",
    kind="procedure",
    params=f"{_HERE}:PartParams",
    input=f"{_HERE}:PartParams",
    input_encoding="application/json",
    input_is_object=True,
    renamed=(("input_part", "input.part"),),
)
GET_FILE = _e.MethodSpec(
    nsid="com.example.getFile",
    kind="query",
    params=f"{_HERE}:PartParams",
    output_encoding="application/vnd.ipld.car",
)


class Things(_e.Namespace):
    @_e.paged(LIST)
    def list_things(
        self, *, actor: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[ListOutput, Item]:
        """List things.

        Source: Lexicon `com.example.listThings`.
        """
        return _e.declared()

    @_e.paged(QUERY)
    def query_things(self, *, limit: int = 50, cursor: str | None = None) -> _e.Paged[ListOutput, Item]:
        """Query things."""
        return _e.declared()

    @_e.endpoint(WRITE)
    def write_thing(self, *, name: str, swap: Any = OMIT) -> None:
        """Write a thing."""
        _e.declared()

    @_e.endpoint(TOUCH)
    def touch(self) -> None:
        """Touch."""
        _e.declared()

    @_e.endpoint(PUT_LIST)
    def put_list(self, *, input: list[int]) -> None:  # noqa: A002 - the Lexicon's word
        """Put a list."""
        _e.declared()

    @_e.endpoint(UPLOAD)
    def upload(self, *, data: _e.BinaryInput, content_type: str | None = None) -> Item:
        """Upload."""
        return _e.declared()

    @_e.endpoint(PART)
    def upload_part(self, *, part: int, data: _e.BinaryInput, content_type: str | None = None) -> None:
        """Upload a part."""
        _e.declared()

    @_e.endpoint(BOTH)
    def both(self, *, part: int, input_part: int) -> None:
        """A parameter and a property of one name."""
        _e.declared()

    @_e.binary(GET_FILE)
    def get_file(self, *, part: int) -> bytes:
        """Get a file."""
        return _e.declared()


class AsyncThings(_e.AsyncNamespace):
    list_things = _e.async_paged(LIST)(Things.list_things._function)
    query_things = _e.async_paged(QUERY)(Things.query_things._function)
    write_thing = _e.async_endpoint(WRITE)(Things.write_thing._function)
    touch = _e.async_endpoint(TOUCH)(Things.touch._function)
    put_list = _e.async_endpoint(PUT_LIST)(Things.put_list._function)
    upload = _e.async_endpoint(UPLOAD)(Things.upload._function)
    upload_part = _e.async_endpoint(PART)(Things.upload_part._function)
    both = _e.async_endpoint(BOTH)(Things.both._function)
    get_file = _e.async_binary(GET_FILE)(Things.get_file._function)


def things(client: Any) -> Any:
    """The namespace of either kind of client."""
    from pysky_sdk.client import AsyncClient

    return AsyncThings(client) if isinstance(client, AsyncClient) else Things(client)
