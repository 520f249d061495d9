"""Sample values made from Lexicon JSON alone, without the generator: what a server could say, and a caller too."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent.parent
JSON = dict[str, Any]

CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi4y"
FORMATS = {
    "at-identifier": "alice.test",
    "at-uri": "at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.feed.post/3jzfcijpj2z2a",
    "cid": CID,
    "datetime": "2026-08-01T12:00:00.123Z",
    "did": "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    "handle": "alice.test",
    "language": "en",
    "nsid": "app.bsky.feed.post",
    "record-key": "3jzfcijpj2z2a",
    "tid": "3jzfcijpj2z2a",
    "uri": "https://example.com/page",
}


@cache
def documents() -> dict[str, JSON]:
    """All official Lexicons, corrected as the generator does."""
    found = (json.loads(path.read_text()) for path in sorted((ROOT / "lexicons").rglob("*.json")))
    by_nsid = {document["id"]: document for document in found}
    for row in tomllib.loads((ROOT / "codegen/overrides.toml").read_text())["correction"]:
        node = by_nsid[row["document"]]
        for key in row["path"][:-1]:
            node = node[key]
        node[row["path"][-1]] = row["value"]
    return by_nsid


def resolve(ref: str, base: str) -> tuple[str, str, JSON]:
    """The document, the name and the definition that a reference leads to."""
    nsid, _, name = ref.partition("#")
    nsid, name = nsid or base, name or "main"
    return nsid, name, documents()[nsid]["defs"][name]


def sample(schema: JSON, base: str, seen: tuple[str, ...] = ()) -> Any:
    """A valid value of a schema, with every optional property that does not lead in a circle."""
    match schema["type"]:
        case "array":
            return [sample(schema["items"], base, seen) for _ in range(max(1, schema.get("minLength", 1)))]
        case "object" | "params":
            return _object(schema, base, seen)
        case "ref":
            return _ref(schema["ref"], base, seen)
        case "union":
            return _union(schema, base, seen)
    return (
        _scalar(schema) if schema["type"] in ("string", "integer", "boolean", "token") else _special(schema)
    )


def _scalar(schema: JSON) -> Any:
    match schema["type"]:
        case "string":
            return _string(schema)
        case "integer":
            allowed = schema.get("enum", [max(schema.get("minimum", 3), min(schema.get("maximum", 3), 3))])
            return schema.get("const", allowed[0])
        case "boolean":
            return schema.get("const", True)
    return "com.example.defs#token"


def _special(schema: JSON) -> Any:
    match schema["type"]:
        case "unknown":
            return {"$type": "com.example.record", "n": 1, "nested": {"list": [1, "two", None]}}
        case "blob":
            kind = schema.get("accept", ["image/png"])[0].replace("*/*", "image/png").replace("/*", "/png")
            return {"$type": "blob", "ref": {"$link": CID}, "mimeType": kind, "size": 123}
        case "bytes":
            return {"$bytes": "aGVsbG8"}
        case "cid-link":
            return {"$link": CID}
    raise AssertionError(f"no sample for {schema}")


def _string(schema: JSON) -> str:
    for key in ("const", "enum", "knownValues"):
        if schema.get(key):
            return str(schema[key] if key == "const" else schema[key][0])
    if "format" in schema:
        return FORMATS[schema["format"]]
    shortest = max(schema.get("minLength", 0), schema.get("minGraphemes", 0))
    text = "text"[: min(schema.get("maxLength", 4), schema.get("maxGraphemes", 4))]
    return text.ljust(shortest, "x")


def _object(schema: JSON, base: str, seen: tuple[str, ...]) -> JSON:
    required = set(schema.get("required", ()))
    return {
        name: sample(node, base, seen)
        for name, node in schema.get("properties", {}).items()
        if name in required or not _leads_back(node, base, seen)
    }


def _leads_back(schema: JSON, base: str, seen: tuple[str, ...]) -> bool:
    if schema["type"] == "array":
        return _leads_back(schema["items"], base, seen)
    refs = [schema["ref"]] if schema["type"] == "ref" else schema.get("refs", [])[:1]
    targets = ["#".join(resolve(ref, base)[:2]) for ref in refs]
    return any(target in seen or len(seen) > 6 for target in targets)


def _ref(ref: str, base: str, seen: tuple[str, ...]) -> Any:
    nsid, name, definition = resolve(ref, base)
    if definition["type"] == "record":
        return {"$type": nsid, **sample(definition["record"], nsid, (*seen, f"{nsid}#{name}"))}
    return sample(definition, nsid, (*seen, f"{nsid}#{name}"))


def _union(schema: JSON, base: str, seen: tuple[str, ...]) -> JSON:
    # The first member that does not lead in a circle; a union without members takes anything.
    for ref in schema["refs"]:
        nsid, name, _ = resolve(ref, base)
        if f"{nsid}#{name}" not in seen:
            tag = nsid if name == "main" else f"{nsid}#{name}"
            return {"$type": tag, **_ref(ref, base, seen)}
    return {"$type": "com.example.other", "n": 1}


def methods(*kinds: str) -> list[str]:
    """The NSIDs of all methods of these kinds."""
    return [
        nsid
        for nsid, document in documents().items()
        if document["defs"].get("main", {}).get("type") in kinds
    ]
