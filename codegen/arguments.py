"""The keyword arguments of a method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.describe import Describer
from codegen.names import argument_name, unique
from codegen.properties import properties_of

if TYPE_CHECKING:
    from codegen.ir import Field
    from codegen.properties import Object
    from codegen.scope import SignatureScope


class Arguments:
    """Names arguments; those that are called otherwise than their fields are in `renamed`."""

    def __init__(self, scope: SignatureScope) -> None:
        self.renamed: dict[str, str] = {}
        self._scope = scope
        self._taken: set[str] = set()

    def properties(self, part: str, owner: Object, about_cursor: str | None = None) -> list[Field]:
        """The properties of an object as arguments; `about_cursor` says what some Lexicons do not."""
        describer = Describer(self._scope.world.catalog, owner.nsid)
        rows = []
        for entry in properties_of(self._scope, owner):
            doc = entry.row.doc
            if not doc:
                doc = about_cursor if about_cursor and entry.row.wire == "cursor" else ""
                doc = doc or describer.kind(entry.schema)
            rows.append(entry.as_argument(self.free(part, entry.row.name, entry.row.wire), doc))
        return rows

    def free(self, part: str, field: str, wire: str = "") -> str:
        """The argument of a field: what only a model's field may not be called, an argument may."""
        name = unique(argument_name(field, wire), self._taken)
        if name != field:
            self.renamed[name] = f"{part}.{field}"
        self._taken.add(name)
        return name
