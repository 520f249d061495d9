"""How the names of Lexicons become names of Python, deterministically.

| Lexicon | Python |
|---|---|
| NSID segment `getProfile` | module and method `get_profile` |
| definition `main` of `app.bsky.feed.post` | class `Post` |
| definition `viewRecord` | class `ViewRecord` |
| token `modeListItem` | constant `MODE_LIST_ITEM` |
| parameters, input, output, messages of `getProfile` | `GetProfileParams`, `…Input`, `…Output`, `…Message` |
| object written out in property `imageSize` of `Post` | class `PostImageSize` |
| property `createdAt` | field `created_at` |
| group that begins with `preferences` in `app.bsky.actor.defs` | private module `_defs__preferences` |
| declared error `InvalidSwap` | class `InvalidSwap` in `pysky_sdk.errors` |

- What separates words in a Lexicon (capitals, hyphens, underscores) is an underscore here; a name that would
  begin with a digit gets an `n` before it.
- A keyword, an attribute that every model has, and a name that is taken already get an underscore behind
  them. Of two properties the one that is spelled like its Python name keeps it.
- A definition whose class name is that of its document's main definition, or of a part of it, gets `Def`
  behind it: `app.bsky.embed.external#external` is `ExternalDef`.
- A method or collection at an NSID that has others below it: a collection is a namespace as well
  (`social.grain.gallery.item`); a method gets an underscore behind it, and the namespace has the plain name.
- As a keyword argument a property has its plain name, also where the field of the model needs an underscore
  (`validate=`, `validate_`); an input property with the name of a query parameter gets one.
- Two definitions of one document that are neither of these and would get one name, and two documents that
  would be one module, are refused.
"""

from __future__ import annotations

import keyword
import re

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_NAME = re.compile(r"[^0-9A-Za-z]+")

# Attributes of every model; a field of one of these names would hide or break them. Fields are arguments of
# methods as well, where `self` is taken.
RESERVED_FIELDS = frozenset(
    {
        "self",
        *("check", "to_wire", "to_wire_json"),
        *("construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw"),
        *("schema", "schema_json", "update_forward_refs", "validate"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
        *("model_dump_json", "model_extra", "model_fields", "model_fields_set", "model_json_schema"),
        *("model_parametrized_name", "model_post_init", "model_rebuild", "model_validate"),
        *("model_validate_json", "model_validate_strings"),
    }
)


def snake(name: str) -> str:
    """`createdAt` -> `created_at`, `backgroundRGB` -> `background_rgb`, `cid-link` -> `cid_link`."""
    words = (_BOUNDARY.sub("_", part) for part in _NOT_NAME.split(name) if part)
    text = "_".join(words).lower()
    return text if text and not text[0].isdigit() else f"n{text}"


def pascal(name: str) -> str:
    """`getProfile` -> `GetProfile`, `kebab-name` -> `KebabName`."""
    text = "".join(part[0].upper() + part[1:] for part in _NOT_NAME.split(name) if part)
    text = text if text and not text[0].isdigit() else f"N{text}"
    return f"{text}_" if keyword.iskeyword(text) else text


def constant(name: str) -> str:
    """`curatelist` -> `CURATELIST`, `modeListItem` -> `MODE_LIST_ITEM`."""
    return snake(name).upper()


def identifier(name: str) -> str:
    """A snake_case name that may stand anywhere: keywords get an underscore."""
    text = snake(name)
    return f"{text}_" if keyword.iskeyword(text) else text


def unique(name: str, taken: set[str] | frozenset[str]) -> str:
    """The name, with as many underscores behind it as it takes."""
    while name in taken:
        name += "_"
    return name


def field_names(wire_names: list[str]) -> dict[str, str]:
    """Python names for the properties of one object; two that fall together are told apart by underscores."""
    names: dict[str, str] = {}
    for wire in wire_names:
        # No field has the name of another on the wire, since both are accepted from users.
        taken = RESERVED_FIELDS | set(names.values()) | (set(wire_names) - {wire})
        names[wire] = unique(identifier(wire), taken)
    return names


def argument_name(field: str, wire: str) -> str:
    """The keyword argument of a field: `validate` for `validate_`, since only models lack the former."""
    plain = identifier(wire) if wire else field
    return plain if field == f"{plain}_" and plain != "self" else field


def module_parts(nsid: str) -> tuple[str, ...]:
    """The modules of a document below `models`: `("app", "bsky", "actor", "get_profile")`."""
    return tuple(identifier(segment) for segment in nsid.split("."))


def module_alias(nsid: str) -> str:
    """The name under which one document's module is imported into another's."""
    return "_".join(module_parts(nsid))
