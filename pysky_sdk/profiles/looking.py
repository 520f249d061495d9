"""Looking profiles up: the flows behind Profiles and AsyncProfiles, where they are described."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.flow import Run
from pysky_sdk.errors import InvalidRequest, ProfileNotFound
from pysky_sdk.profiles.actors import INVALID_HANDLE, actor_of, is_did
from pysky_sdk.profiles.cache import ProfileCache
from pysky_sdk.profiles.views import from_stored, is_gone, is_missing, public_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.options import Options
    from pysky_sdk.database.profiles import Entry
    from pysky_sdk.models.app.bsky.actor.defs import ProfileViewDetailed

PROFILE_AGE = timedelta(hours=1)
HANDLE_AGE = timedelta(hours=24)
BATCH = 25
"""Actors in one getProfiles, the limit of its Lexicon."""

_GET_PROFILE = "app.bsky.actor.getProfile"
_RESOLVE = "com.atproto.identity.resolveHandle"
_MICROSECOND = timedelta(microseconds=1)


class Looking:
    """The flows of one client."""

    _clock: Clock
    _options: Options

    def __init__(self, client: Any) -> None:
        self._client = client
        self._clock = client._clock  # noqa: SLF001 - the client's own parts
        self._options = client._options  # noqa: SLF001
        self._cache = ProfileCache(client.database, self._clock)
        headers = self._options.headers
        # Labels, and everything else in a profile, depend on whom these name: such a view is nobody else's.
        self._shared = not (
            self._options.labelers
            or self._options.proxy
            or "atproto-proxy" in headers
            or "atproto-accept-labelers" in headers
        )

    def get(self, actor: str, age: timedelta, *, refresh: bool = False) -> Flow[ProfileViewDetailed]:
        name = actor_of(actor)
        found = yield from self._find([name], refresh=refresh or not self._shared)
        entry = found.get(name)
        if entry is not None:
            self._raise_if_missed(actor, entry, age, _GET_PROFILE)
            stored = self._stored(entry, age)
            if stored is not None:
                return stored
        return (yield from self._fetch(name, actor))

    def get_many(
        self, actors: Iterable[str], age: timedelta, *, refresh: bool = False
    ) -> Flow[dict[str, ProfileViewDetailed]]:
        if isinstance(actors, str):
            raise TypeError("get_many takes a list of actors; for one there is get.")
        names = {actor: actor_of(actor) for actor in actors}
        wanted = list(dict.fromkeys(names.values()))
        found = yield from self._find(wanted, refresh=refresh or not self._shared)
        unknown = {name for name, entry in found.items() if self._missed(entry, age)}
        # Reading thousands of profiles takes a while, which an event loop does not have.
        profiles: dict[str, ProfileViewDetailed] = yield Run(partial(self._all_stored, found, age))
        left = [name for name in wanted if name not in profiles and name not in unknown]
        for start in range(0, len(left), BATCH):
            profiles |= yield from self._fetch_batch(left[start : start + BATCH])
        return {actor: profiles[name] for actor, name in names.items() if name in profiles}

    def did(self, actor: str, age: timedelta, *, refresh: bool = False) -> Flow[str]:
        handle = actor_of(actor)
        if is_did(handle):
            return handle
        entry = (yield from self._find([handle], refresh=refresh)).get(handle)
        if entry is not None:
            if entry.unresolved:
                self._raise_if_missed(actor, entry, age, _RESOLVE)
            if entry.did is not None and self._is_fresh(entry.resolved, age):
                return entry.did
        return (yield from self._resolve(handle, actor))

    def handle(self, actor: str, age: timedelta, *, refresh: bool = False) -> Flow[str]:
        name = actor_of(actor)
        entry = (yield from self._find([name], refresh=refresh)).get(name)
        if entry is not None:
            self._raise_if_missed(actor, entry, age, _GET_PROFILE)
            if entry.profile is not None and self._is_fresh(entry.fetched, age):
                return entry.handle or INVALID_HANDLE
        return str((yield from self._fetch(name, actor)).handle).lower()

    def _find(self, names: Sequence[str], *, refresh: bool) -> Flow[dict[str, Entry]]:
        if refresh:
            return {}
        found: dict[str, Entry] = yield Run(partial(self._cache.find, names))
        return found

    def _fetch(self, name: str, actor: str) -> Flow[ProfileViewDetailed]:
        try:
            profile = yield from self._client.app.bsky.actor.get_profile.flow(actor=name)
        except InvalidRequest as error:
            if not is_missing(error):
                raise
            if not is_gone(error):  # one who is may be back any moment: that is not kept
                yield from self._keep([], [name])
            raise ProfileNotFound.of(error, actor) from error
        view = public_view(profile)
        yield from self._keep([view], [])
        return view

    def _fetch_batch(self, names: list[str]) -> Flow[dict[str, ProfileViewDetailed]]:
        """Fetch up to 25; whoever is missing in the answer is missing in the result."""
        output = yield from self._client.app.bsky.actor.get_profiles.flow(actors=names)
        views = [public_view(profile) for profile in output.profiles]
        by_name = {str(view.handle).lower(): view for view in views if view.handle != INVALID_HANDLE}
        by_name |= {view.did: view for view in views}
        found = {name: by_name[name] for name in names if name in by_name}
        missing = [name for name in names if name not in by_name]
        nameless = {view.did for view in views} - {view.did for view in found.values()}
        yield from self._keep(views, [] if nameless else missing)
        if nameless:
            # Asked for by a handle that its account does not confirm: one by one it is clear who is who.
            for name in missing:
                try:
                    found[name] = yield from self._fetch(name, name)
                except ProfileNotFound:
                    continue  # left out, as the others whom the server left out
        return found

    def _resolve(self, handle: str, actor: str) -> Flow[str]:
        try:
            output = yield from self._client.com.atproto.identity.resolve_handle.flow(handle=handle)
        except InvalidRequest as error:
            if not is_missing(error):
                raise
            yield Run(partial(self._cache.keep_handle, handle, None))
            raise ProfileNotFound.of(error, actor) from error
        yield Run(partial(self._cache.keep_handle, handle, output.did))
        return str(output.did)

    def _keep(self, views: Sequence[ProfileViewDetailed], missing: Sequence[str]) -> Flow[None]:
        if self._shared:
            yield Run(partial(self._cache.keep, views, missing))

    def _stored(self, entry: Entry, age: timedelta) -> ProfileViewDetailed | None:
        if entry.profile is None or not self._is_fresh(entry.fetched, age):
            return None
        return from_stored(entry.profile, strict=self._options.validation == "strict")

    def _all_stored(self, found: dict[str, Entry], age: timedelta) -> dict[str, ProfileViewDetailed]:
        profiles = {name: self._stored(entry, age) for name, entry in found.items()}
        return {name: profile for name, profile in profiles.items() if profile is not None}

    def _missed(self, entry: Entry, age: timedelta) -> bool:
        return self._now() < entry.missed_until and self._is_fresh(entry.missed, age)

    def _raise_if_missed(self, actor: str, entry: Entry, age: timedelta, nsid: str) -> None:
        if self._missed(entry, age):
            raise ProfileNotFound.cached(actor, nsid, entry.missed_until / 1e6)

    def _is_fresh(self, moment: int, age: timedelta) -> bool:
        # By the distance: another machine's clock may be ahead a little, and one that is far ahead was wrong.
        return abs(self._now() - moment) < age // _MICROSECOND

    def _now(self) -> int:
        return round(self._clock.time() * 1_000_000)
