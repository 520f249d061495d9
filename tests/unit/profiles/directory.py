"""A server that knows accounts and answers as an AppView and a PDS do."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.unit.core.support import failure, fresh, reply

NOBODY = failure(400, "InvalidRequest", "Profile not found")
UNRESOLVED = failure(400, "HandleNotFound", "Unable to resolve handle")


def did_of(name: str) -> str:
    """A DID with a name in it."""
    return f"did:plc:{name:a<24}"


@dataclass
class Directory:
    """Accounts by DID; what is asked is counted."""

    profiles: dict[str, dict[str, Any]] = field(default_factory=dict)
    resolvable: dict[str, str] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    viewers: bool = True

    def add(self, name: str, handle: str, **more: Any) -> Directory:
        """An account with a profile."""
        did = did_of(name)
        self.profiles[did] = {"did": did, "handle": handle, "displayName": name, **more}
        if handle != "handle.invalid":
            self.resolvable[handle] = did
        return self

    def rename(self, name: str, handle: str) -> None:
        """The account has another handle now."""
        did = did_of(name)
        self.resolvable = {it: owner for it, owner in self.resolvable.items() if owner != did}
        self.resolvable[handle] = did
        self.profiles[did]["handle"] = handle

    def count(self, method: str) -> int:
        return sum(row[0] == method for row in self.asked)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition(".")[2]
        params = request.url.params
        self.asked.append((method, *(text for _, text in params.multi_items())))
        if method == "createSession":
            return self._session(json.loads(request.content)["identifier"])
        viewer = request.headers.get("authorization", "")
        if method == "getProfiles":
            found = (self._find(actor) for actor in params.get_list("actors"))
            return reply({"profiles": [self._view(did, viewer) for did in found if did]})
        if method == "resolveHandle":
            did = self.resolvable.get(params["handle"])
            return reply({"did": did}) if did else fresh(UNRESOLVED)
        found_did = self._find(params["actor"])
        return self._view_or_error(params["actor"], found_did, viewer)

    def _view_or_error(self, actor: str, did: str | None, viewer: str) -> httpx.Response:
        if actor in self.gone:
            return failure(400, self.gone[actor], "It is gone")
        return fresh(NOBODY) if did is None else reply(self._view(did, viewer))

    def _find(self, actor: str) -> str | None:
        if actor in self.gone:
            return None
        by_handle = {profile["handle"]: did for did, profile in self.profiles.items()}
        did = actor if actor.startswith("did:") else self.resolvable.get(actor) or by_handle.get(actor)
        return did if did in self.profiles else None

    def _view(self, did: str, viewer: str) -> dict[str, Any]:
        profile = self.profiles[did]
        return {**profile, "viewer": {"muted": "alice" in viewer}} if viewer and self.viewers else profile

    @staticmethod
    def _session(name: str) -> httpx.Response:
        handle = f"{name}.test" if "." not in name else name
        who = {"did": did_of(handle.partition(".")[0]), "handle": handle}
        return reply({**who, "accessJwt": f"token-of-{handle}", "refreshJwt": f"refresh-{handle}"})
