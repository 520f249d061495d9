"""Subscriptions -> what stands in a namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.arguments import Arguments
from codegen.ir import Method
from codegen.lexicon import IntegerDef, ObjectDef, RecordDef, StringDef, SubscriptionDef
from codegen.method_doc import method_doc
from codegen.names import constant, identifier
from codegen.properties import Object

if TYPE_CHECKING:
    from codegen.lexicon import Node
    from codegen.load import Document
    from codegen.resolve import Resolved
    from codegen.scope import SignatureScope, World

_POSITIONS = ("seq", "cursor", "rev")
"""What a cursor may name in messages, by custom, since no Lexicon says it. Official: `seq` and `rev`."""


def build_subscription(world: World, scope: SignatureScope, document: Document) -> Method:
    """A subscription, ready to be printed."""
    main = document.lexicon.defs["main"]
    assert isinstance(main, SubscriptionDef)  # noqa: S101 - for the type checker: the caller chose it
    nsid, names = document.nsid, world.names[document.nsid]
    arguments = Arguments(scope)
    params = None if main.parameters is None else names.parts["Params"]
    rows = []
    if main.parameters is not None:
        rows = arguments.properties("params", Object(main.parameters, nsid, names.parts["Params"]))
    members = _members(world, nsid, main)
    position = _position(main, members)
    last = nsid.rpartition(".")[2]
    errors = tuple(error.name for error in main.errors)
    spec = {
        "nsid": nsid,
        "kind": "subscription",
        "params": params and world.class_path(nsid, params),
        "errors": errors or None,
        "error_module": f"{world.package}.namespaces._errors" if errors and not world.official else None,
        "cursor": position and "params",
        "position": position and (position,),
        "numbered": True if position and _is_numbered(main) else None,
        "messages": tuple(_message(world, member) for member in members) or None,
        "renamed": tuple(arguments.renamed.items()) or None,
    }
    return Method(
        name=identifier(last),
        nsid=nsid,
        kind="subscription",
        doc=method_doc(nsid, main, rows, _returned(world, members)),
        spec_name=f"_{constant(last)}",
        spec=tuple((key, repr(value)) for key, value in spec.items() if value is not None),
        parameters=tuple(sorted(rows, key=lambda row: row.default is not None)),
        returns=f"_e.Messages[{_union(world, scope, members)}]",
        shape="subscription" if position else "live_subscription",
    )


def _members(world: World, nsid: str, main: SubscriptionDef) -> list[Resolved]:
    refs = main.message.message_schema.refs if main.message is not None else []
    return [world.catalog.lookup(ref, nsid) for ref in refs]


def _message(world: World, member: Resolved) -> tuple[str, str]:
    """The type of a message, and where its model is."""
    type_id = member.nsid if member.name == "main" else f"{member.nsid}#{member.name}"
    return type_id, world.class_path(member.nsid, _class(world, member))


def _class(world: World, member: Resolved) -> str:
    return world.names[member.nsid].defs[member.name]


def _union(world: World, scope: SignatureScope, members: list[Resolved]) -> str:
    """What comes out of it; without a word about that, objects that nobody knows."""
    return " | ".join(scope.qualified(it.nsid, _class(world, it)) for it in members) or "_m.Unknown"


def _returned(world: World, members: list[Resolved]) -> str:
    names = ", ".join(_class(world, member) for member in members)
    return f"Messages, as they come: {names}." if names else "Messages, as they come."


def _position(main: SubscriptionDef, members: list[Resolved]) -> str | None:
    """The property of messages that the cursor names: one of its own type; None without any."""
    cursor = None if main.parameters is None else main.parameters.properties.get("cursor")
    if not isinstance(cursor, IntegerDef | StringDef):
        return None
    for name in _POSITIONS:
        if any(isinstance(_properties(member).get(name), type(cursor)) for member in members):
            return name
    return None


def _is_numbered(main: SubscriptionDef) -> bool:
    return main.parameters is not None and isinstance(main.parameters.properties["cursor"], IntegerDef)


def _properties(member: Resolved) -> dict[str, Node]:
    schema = member.definition
    schema = schema.record if isinstance(schema, RecordDef) else schema
    return dict(schema.properties) if isinstance(schema, ObjectDef) else {}
