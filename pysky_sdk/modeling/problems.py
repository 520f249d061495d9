"""Violations of a Lexicon, gathered leaf by leaf and raised together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, LiteralString, NamedTuple, TypeAlias

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

if TYPE_CHECKING:
    from pysky_sdk.modeling.model import Model


class Problem(NamedTuple):
    """One violation: where, which rule, what to tell, and the value at fault."""

    loc: tuple[str | int, ...]
    code: LiteralString
    message: str
    value: Any


Problems: TypeAlias = "list[Problem] | None"
"""None is the common case, and allocates nothing."""


def problem(code: LiteralString, message: str, value: Any) -> list[Problem]:
    """Return one violation, of the value at hand."""
    return [Problem((), code, message, value)]


def add(found: Problems, more: list[Problem], step: str | int) -> list[Problem]:
    """Join the violations found one step further down to those found here."""
    rows = [] if found is None else found
    rows += [row._replace(loc=(step, *row.loc)) for row in more]
    return rows


def raise_for(problems: Problems, cls: type[Model]) -> None:
    """Raise one ValidationError with all violations, if there are any."""
    if problems is None:
        return
    details = [
        InitErrorDetails(
            # The message is a parameter, because braces in a template are read as parameters.
            type=PydanticCustomError(row.code, "{message}", {"message": row.message}),
            loc=row.loc,
            input=row.value,
        )
        for row in problems
    ]
    hide = bool(cls.model_config.get("hide_input_in_errors"))
    raise ValidationError.from_exception_data(cls.__name__, details, hide_input=hide)


def too_deep(value: Any) -> list[Problem]:
    """Return the violation of a tree that Python cannot walk (or that leads back to itself)."""
    return problem("nesting", "The data is nested too deeply to be sent.", type(value).__name__)
