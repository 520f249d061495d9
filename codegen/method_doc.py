"""The docstring of a method, in Google's sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.describe import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from codegen.ir import Field
    from codegen.lexicon import ErrorDef, ProcedureDef, QueryDef, SubscriptionDef


def method_doc(
    nsid: str, main: QueryDef | ProcedureDef | SubscriptionDef, arguments: Sequence[Field], returned: str
) -> str:
    """What the method does, its arguments, what it returns and raises, and where all that is written."""
    parts = [
        sentence(main.description) or f"Call `{nsid}`.",
        _section("Args", (f"{row.name}: {row.doc}" for row in arguments)),
        _section("Returns", [returned] if returned else []),
        _section("Raises", [*map(_error, main.errors), "errors.PyskyError: any other failure."]),
        f"Source: Lexicon `{nsid}`.",
    ]
    return "\n\n".join(part for part in parts if part)


def _error(error: ErrorDef) -> str:
    return f"errors.{error.name}: {sentence(error.description) or 'declared by the Lexicon.'}"


def _section(title: str, lines: Iterable[str]) -> str:
    """A title and its entries: each is one paragraph, whatever line breaks its Lexicon has."""
    rows = [f"    {' '.join(line.split())}" for line in lines]
    return "\n".join([f"{title}:", *rows]) if rows else ""
