"""Keywords of the language that stand where they mean nothing.

Unknown fields are ignored by every reader of Lexicons. A known one on the wrong type (`maxLength` on an
integer, `input` on a query) is no field of the future but a mistake that would silently lose a rule.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from codegen.lexicon import FieldDef, Node, ParamsDef, PrimaryDef, TokenDef
from codegen.problems import child_path

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words such as `title` or `name` are left out: people use them for notes of their own.
_KEYWORDS = frozenset(
    {
        *("default", "const", "enum", "knownValues", "format", "minimum", "maximum"),
        *("minLength", "maxLength", "minGraphemes", "maxGraphemes", "accept", "maxSize"),
        *("properties", "required", "nullable", "items", "refs", "closed"),
        *("parameters", "input", "output", "message", "errors", "record"),
    }
)


@cache
def _fields_by_type() -> dict[str, frozenset[str]]:
    union, _discriminator = get_args(FieldDef)
    models: tuple[type[Node], ...] = (*get_args(union), *get_args(PrimaryDef), ParamsDef, TokenDef)
    fields = {}
    for model in models:
        [name] = get_args(model.model_fields["type"].annotation)
        fields[name] = frozenset(field.alias or key for key, field in model.model_fields.items())
    return fields


def misplaced_keywords(raw: Any, path: str = "$") -> Iterator[tuple[str, str]]:
    """The JSON path and the reason for every known keyword that does not belong to the type beside it."""
    if isinstance(raw, list):
        for index, item in enumerate(raw):
            yield from misplaced_keywords(item, child_path(path, index))
    if not isinstance(raw, dict):
        return
    kind = raw.get("type")
    # A property may itself be called `type`; only text is the name of a type.
    known = _fields_by_type().get(kind) if isinstance(kind, str) else None
    for key, value in raw.items():
        if known is not None and key in _KEYWORDS and key not in known:
            yield child_path(path, key), f"`{key}` has no meaning on type `{kind}`"
        yield from misplaced_keywords(value, child_path(path, key))
