"""The class names of one document: which name each definition, body and inline object gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.lexicon import ProcedureDef, QueryDef, SubscriptionDef, TokenDef
from codegen.names import constant, pascal, unique
from codegen.problems import Problem, child_path

if TYPE_CHECKING:
    from codegen.load import Document


class DocumentNames:
    """Allocates names in a fixed order: the main definition, its parts, the other definitions, inline objects."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self._taken: set[str] = set()
        self._inline: dict[tuple[str, str], str] = {}
        self.last = document.nsid.rpartition(".")[2]
        self.parts: dict[str, str] = {}
        self.defs: dict[str, str] = {}
        defs = document.lexicon.defs
        if "main" in defs:
            self._name_main()
        for name in defs:
            if name != "main":
                self.defs[name] = self._name_def(name)

    def _name_main(self) -> None:
        main = self.document.lexicon.defs["main"]
        stem = pascal(self.last)
        if isinstance(main, QueryDef | ProcedureDef | SubscriptionDef):
            for part in ("Params", "Input", "Output", "Message"):
                self.parts[part] = self._take(f"{stem}{part}")
        elif isinstance(main, TokenDef):
            self.defs["main"] = self._take(constant(self.last))
        else:
            self.defs["main"] = self._take(stem)

    def _name_def(self, name: str) -> str:
        definition = self.document.lexicon.defs[name]
        wanted = constant(name) if isinstance(definition, TokenDef) else pascal(name)
        for other, existing in self.defs.items():
            if other != "main" and existing == wanted:
                self.problems.append(
                    Problem(
                        self.document.file,
                        child_path("$.defs", name),
                        f"`{name}` and `{other}` would both be called `{wanted}` in Python; rename one of them",
                    )
                )
        if wanted in self._taken:
            wanted += "Def"
        return self._take(wanted)

    def inline(self, owner: str, wire: str) -> str:
        """The class of an object that is written out inside a property of `owner`."""
        key = (owner, wire)
        if key not in self._inline:
            self._inline[key] = self._take(f"{owner}{pascal(wire)}")
        return self._inline[key]

    def _take(self, name: str) -> str:
        name = unique(name, self._taken)
        self._taken.add(name)
        return name
