"""What is left of a document that breaks the language: the rest of it is checked in the same run.

What is broken is replaced by what fits in its place and wherever it is referred to, so that nothing is blamed
for it but the mistake itself.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from codegen.lexicon import LexiconDoc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Keys = tuple[str | int, ...]


def salvaged(raw: Any) -> LexiconDoc | None:
    """The document without its mistakes; None if it is none at all, or says neither its version nor its id.

    The properties that hold a mistake are replaced first. Then what else holds one goes; after that whole
    definitions are replaced, and at last those go whose names are wrong.
    """
    rest = deepcopy(raw)
    for repair in (_replace_property, _prune, _replace_definition, _remove):
        try:
            return LexiconDoc.model_validate(rest)
        except ValidationError as error:
            for keys in [json_keys(rest, row["loc"]) for row in error.errors(include_url=False)]:
                repair(rest, keys)
    try:
        return LexiconDoc.model_validate(rest)
    except ValidationError:
        return None  # its own problems are told already


def json_keys(raw: Any, location: Keys) -> Keys:
    """Where something is in a document, without the steps that pydantic adds for unions and for keys."""
    return tuple(_steps(raw, location))


def _steps(node: Any, location: Keys) -> Iterator[str | int]:
    after_tag = False
    for step in location:
        if step == "[key]":
            continue
        # Inside a tagged union pydantic names the chosen type first, once.
        if not after_tag and isinstance(node, dict) and node.get("type") == step:
            after_tag = True
            continue
        after_tag = False
        yield step
        node = _child(node, step)


def _child(node: Any, step: str | int) -> Any:
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        return node[step]
    return None


def _replace_property(rest: Any, keys: Keys) -> None:
    """Put a value of any type in the place of the innermost property on the way."""
    inner = [index for index in range(3, len(keys)) if keys[index - 1] == "properties"]
    if inner:
        _change(rest, keys[: inner[-1] + 1], lambda _old: {"type": "unknown"})
    else:
        _prune(rest, keys)


def _prune(rest: Any, keys: Keys) -> None:
    """Take out what holds a mistake in a definition: whole lists, so that no item changes its place."""
    in_list = next((index for index, key in enumerate(keys) if isinstance(key, int)), 0)
    part = keys[:in_list] if in_list else keys
    holder = _at(rest, part[:-1])
    if not isinstance(holder, dict):
        return  # gone with another mistake
    if part[-1] in holder and len(part) > 2:
        del holder[part[-1]]
    elif len(part) > 3 and not in_list:  # something is missing
        del _at(rest, part[:-2])[part[-2]]
    elif not in_list:
        _replace_definition(rest, keys)


def _at(node: Any, keys: Keys) -> Any:
    for key in keys:
        node = _child(node, key)
    return node


def _replace_definition(rest: Any, keys: Keys) -> None:
    if len(keys) > 1 and keys[0] == "defs":
        _change(rest, keys[:2], _stand_in)
    else:
        _remove(rest, keys)


def _stand_in(old: Any) -> Any:
    """An object may be referred to by everything; a token has another kind of name."""
    is_token = isinstance(old, dict) and old.get("type") == "token"
    return {"type": "token" if is_token else "object"}


def _change(rest: Any, keys: Keys, change: Callable[[Any], Any]) -> None:
    holder = _at(rest, keys[:-1])
    if isinstance(holder, dict):
        holder[keys[-1]] = change(holder.get(keys[-1]))


def _remove(rest: Any, keys: Keys) -> None:
    """Remove a definition, or something that a document may lack."""
    if len(keys) > 1 and keys[0] == "defs" and isinstance(rest["defs"], dict):
        rest["defs"].pop(keys[1], None)
    elif isinstance(rest, dict) and keys:
        rest.pop(keys[0], None)
