"""What the generator knows about a method."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["query", "procedure"]
Order = Literal["oldest", "newest", "any"]
"""How a list is sorted: `oldest` or `newest` first, by when objects came to be listed, or in `any` way."""


class MethodSpec(NamedTuple):
    """A query, procedure or subscription of a Lexicon, without importing its models."""

    nsid: str
    kind: Kind | Literal["subscription"]

    params: str | None = None
    """Import path `module:Class` of the model of the parameters; None without parameters."""

    input: str | None = None
    """Import path of the model of the JSON input; None without input, or with a binary one."""

    input_encoding: str | None = None
    """MIME type of the input; None without input."""

    input_is_object: bool = False
    """Whether the properties of the input are keyword arguments; otherwise it is the argument `input`."""

    output: str | None = None
    """Import path of the model of the JSON output; None without output, or with a binary one."""

    output_encoding: str | None = None
    """MIME type of the output; None without output."""

    errors: tuple[str, ...] = ()
    """The names of the declared errors."""

    error_module: str | None = None
    """The module with the classes of errors that only a third party's Lexicons declare."""

    cursor: Literal["params", "input"] | None = None
    """Where the cursor goes, on paginated methods."""

    items: str | None = None
    """The field of the output that holds the items of a page."""

    order: Order = "any"
    """The order of the items; `any` also where nobody knows it."""

    turned_by: tuple[tuple[str, str, Order], ...] = ()
    """Values of parameters that make it another order: (the Lexicon's name, the value, the order)."""

    identity: tuple[str, ...] = ()
    """What tells items apart, all together: paths of fields in them, such as `post.uri`."""

    position: tuple[str, ...] = ()
    """Where an item stands in its list, the first of these paths that it has: it sorts like the list. Of a
    subscription: the field of a message that its cursor names."""

    numbered: bool = False
    """Whether the cursor of a subscription is a number."""

    messages: tuple[tuple[str, str], ...] = ()
    """What a subscription sends: each type, with the import path of its model."""

    renamed: tuple[tuple[str, str], ...] = ()
    """Keyword arguments with another name than their field: (argument, `params.field`, `input.field` or
    `body.field`)."""

    @property
    def binary_input(self) -> bool:
        """Whether the input is bytes: the arguments `data` and `content_type`."""
        return self.input_encoding is not None and "json" not in self.input_encoding

    @property
    def binary_output(self) -> bool:
        """Whether the output is bytes."""
        return self.output_encoding is not None and "json" not in self.output_encoding.partition(";")[
            0
        ].split("/")[-1].split("+")
