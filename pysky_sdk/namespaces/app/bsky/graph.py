# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.graph`.

Records: block, follow, list, listblock, listitem, referencelistoptout, starterpack, verification.

Methods: get_actor_starter_packs, get_blocks, get_followers, get_follows, get_known_followers,
get_list, get_list_blocks, get_list_mutes, get_lists, get_lists_with_membership, get_mutes,
get_relationships, get_starter_pack, get_starter_packs, get_starter_packs_with_membership,
get_suggested_follows_by_actor, mute_actor, mute_actor_list, mute_thread, search_starter_packs,
search_starter_packs_v2, unmute_actor, unmute_actor_list, unmute_thread.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    import builtins as _b

    from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
    from pysky_sdk.models.app.bsky.graph import block as app_bsky_graph_block
    from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs
    from pysky_sdk.models.app.bsky.graph import follow as app_bsky_graph_follow
    from pysky_sdk.models.app.bsky.graph import (
        get_actor_starter_packs as app_bsky_graph_get_actor_starter_packs,
    )
    from pysky_sdk.models.app.bsky.graph import get_blocks as app_bsky_graph_get_blocks
    from pysky_sdk.models.app.bsky.graph import get_followers as app_bsky_graph_get_followers
    from pysky_sdk.models.app.bsky.graph import get_follows as app_bsky_graph_get_follows
    from pysky_sdk.models.app.bsky.graph import get_known_followers as app_bsky_graph_get_known_followers
    from pysky_sdk.models.app.bsky.graph import get_list as app_bsky_graph_get_list
    from pysky_sdk.models.app.bsky.graph import get_list_blocks as app_bsky_graph_get_list_blocks
    from pysky_sdk.models.app.bsky.graph import get_list_mutes as app_bsky_graph_get_list_mutes
    from pysky_sdk.models.app.bsky.graph import get_lists as app_bsky_graph_get_lists
    from pysky_sdk.models.app.bsky.graph import (
        get_lists_with_membership as app_bsky_graph_get_lists_with_membership,
    )
    from pysky_sdk.models.app.bsky.graph import get_mutes as app_bsky_graph_get_mutes
    from pysky_sdk.models.app.bsky.graph import get_relationships as app_bsky_graph_get_relationships
    from pysky_sdk.models.app.bsky.graph import get_starter_pack as app_bsky_graph_get_starter_pack
    from pysky_sdk.models.app.bsky.graph import get_starter_packs as app_bsky_graph_get_starter_packs
    from pysky_sdk.models.app.bsky.graph import (
        get_starter_packs_with_membership as app_bsky_graph_get_starter_packs_with_membership,
    )
    from pysky_sdk.models.app.bsky.graph import (
        get_suggested_follows_by_actor as app_bsky_graph_get_suggested_follows_by_actor,
    )
    from pysky_sdk.models.app.bsky.graph import list as app_bsky_graph_list
    from pysky_sdk.models.app.bsky.graph import listblock as app_bsky_graph_listblock
    from pysky_sdk.models.app.bsky.graph import listitem as app_bsky_graph_listitem
    from pysky_sdk.models.app.bsky.graph import referencelistoptout as app_bsky_graph_referencelistoptout
    from pysky_sdk.models.app.bsky.graph import search_starter_packs as app_bsky_graph_search_starter_packs
    from pysky_sdk.models.app.bsky.graph import (
        search_starter_packs_v2 as app_bsky_graph_search_starter_packs_v2,
    )
    from pysky_sdk.models.app.bsky.graph import starterpack as app_bsky_graph_starterpack
    from pysky_sdk.models.app.bsky.graph import verification as app_bsky_graph_verification


__all__ = ["AsyncAppBskyGraphNamespace", "AppBskyGraphNamespace"]

_GET_ACTOR_STARTER_PACKS = _e.MethodSpec(
    nsid="app.bsky.graph.getActorStarterPacks",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_actor_starter_packs:GetActorStarterPacksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_actor_starter_packs:GetActorStarterPacksOutput",
    cursor="params",
    items="starter_packs",
    order="newest",
    identity=("uri",),
    position=("indexed_at",),
)
_GET_BLOCKS = _e.MethodSpec(
    nsid="app.bsky.graph.getBlocks",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_blocks:GetBlocksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_blocks:GetBlocksOutput",
    cursor="params",
    items="blocks",
    order="newest",
    identity=("did",),
)
_GET_FOLLOWERS = _e.MethodSpec(
    nsid="app.bsky.graph.getFollowers",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_followers:GetFollowersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_followers:GetFollowersOutput",
    cursor="params",
    items="followers",
    order="newest",
    turned_by=(("sort", "top", "any"),),
    identity=("did",),
)
_GET_FOLLOWS = _e.MethodSpec(
    nsid="app.bsky.graph.getFollows",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_follows:GetFollowsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_follows:GetFollowsOutput",
    cursor="params",
    items="follows",
    order="newest",
    turned_by=(("sort", "top", "any"),),
    identity=("did",),
)
_GET_KNOWN_FOLLOWERS = _e.MethodSpec(
    nsid="app.bsky.graph.getKnownFollowers",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_known_followers:GetKnownFollowersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_known_followers:GetKnownFollowersOutput",
    cursor="params",
    items="followers",
    order="any",
    identity=("did",),
)
_GET_LIST = _e.MethodSpec(
    nsid="app.bsky.graph.getList",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_list:GetListParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_list:GetListOutput",
    cursor="params",
    items="items",
    order="newest",
    identity=("uri",),
)
_GET_LIST_BLOCKS = _e.MethodSpec(
    nsid="app.bsky.graph.getListBlocks",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_list_blocks:GetListBlocksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_list_blocks:GetListBlocksOutput",
    cursor="params",
    items="lists",
    order="any",
    identity=("uri",),
)
_GET_LIST_MUTES = _e.MethodSpec(
    nsid="app.bsky.graph.getListMutes",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_list_mutes:GetListMutesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_list_mutes:GetListMutesOutput",
    cursor="params",
    items="lists",
    order="any",
    identity=("uri",),
)
_GET_LISTS = _e.MethodSpec(
    nsid="app.bsky.graph.getLists",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_lists:GetListsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_lists:GetListsOutput",
    cursor="params",
    items="lists",
    order="newest",
    identity=("uri",),
    position=("indexed_at",),
)
_GET_LISTS_WITH_MEMBERSHIP = _e.MethodSpec(
    nsid="app.bsky.graph.getListsWithMembership",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_lists_with_membership:GetListsWithMembershipParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_lists_with_membership:GetListsWithMembershipOutput",
    cursor="params",
    items="lists_with_membership",
    order="newest",
    identity=("list.uri",),
    position=("list.indexed_at",),
)
_GET_MUTES = _e.MethodSpec(
    nsid="app.bsky.graph.getMutes",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_mutes:GetMutesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_mutes:GetMutesOutput",
    cursor="params",
    items="mutes",
    order="newest",
    identity=("did",),
)
_GET_RELATIONSHIPS = _e.MethodSpec(
    nsid="app.bsky.graph.getRelationships",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_relationships:GetRelationshipsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_relationships:GetRelationshipsOutput",
    errors=("ActorNotFound",),
)
_GET_STARTER_PACK = _e.MethodSpec(
    nsid="app.bsky.graph.getStarterPack",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_starter_pack:GetStarterPackParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_starter_pack:GetStarterPackOutput",
)
_GET_STARTER_PACKS = _e.MethodSpec(
    nsid="app.bsky.graph.getStarterPacks",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_starter_packs:GetStarterPacksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_starter_packs:GetStarterPacksOutput",
)
_GET_STARTER_PACKS_WITH_MEMBERSHIP = _e.MethodSpec(
    nsid="app.bsky.graph.getStarterPacksWithMembership",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_starter_packs_with_membership:GetStarterPacksWithMembershipParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_starter_packs_with_membership:GetStarterPacksWithMembershipOutput",
    cursor="params",
    items="starter_packs_with_membership",
    order="newest",
    identity=("starter_pack.uri",),
    position=("starter_pack.indexed_at",),
)
_GET_SUGGESTED_FOLLOWS_BY_ACTOR = _e.MethodSpec(
    nsid="app.bsky.graph.getSuggestedFollowsByActor",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.get_suggested_follows_by_actor:GetSuggestedFollowsByActorParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.get_suggested_follows_by_actor:GetSuggestedFollowsByActorOutput",
)
_MUTE_ACTOR = _e.MethodSpec(
    nsid="app.bsky.graph.muteActor",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.graph.mute_actor:MuteActorInput",
    input_is_object=True,
)
_MUTE_ACTOR_LIST = _e.MethodSpec(
    nsid="app.bsky.graph.muteActorList",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.graph.mute_actor_list:MuteActorListInput",
    input_is_object=True,
)
_MUTE_THREAD = _e.MethodSpec(
    nsid="app.bsky.graph.muteThread",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.graph.mute_thread:MuteThreadInput",
    input_is_object=True,
)
_SEARCH_STARTER_PACKS = _e.MethodSpec(
    nsid="app.bsky.graph.searchStarterPacks",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.search_starter_packs:SearchStarterPacksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.search_starter_packs:SearchStarterPacksOutput",
    cursor="params",
    items="starter_packs",
    order="any",
    identity=("uri",),
)
_SEARCH_STARTER_PACKS_V2 = _e.MethodSpec(
    nsid="app.bsky.graph.searchStarterPacksV2",
    kind="query",
    params="pysky_sdk.models.app.bsky.graph.search_starter_packs_v2:SearchStarterPacksV2Params",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.graph.search_starter_packs_v2:SearchStarterPacksV2Output",
    cursor="params",
    items="starter_packs",
    order="any",
    identity=("uri",),
)
_UNMUTE_ACTOR = _e.MethodSpec(
    nsid="app.bsky.graph.unmuteActor",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.graph.unmute_actor:UnmuteActorInput",
    input_is_object=True,
)
_UNMUTE_ACTOR_LIST = _e.MethodSpec(
    nsid="app.bsky.graph.unmuteActorList",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.graph.unmute_actor_list:UnmuteActorListInput",
    input_is_object=True,
)
_UNMUTE_THREAD = _e.MethodSpec(
    nsid="app.bsky.graph.unmuteThread",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.graph.unmute_thread:UnmuteThreadInput",
    input_is_object=True,
)


class AppBskyGraphNamespace(_e.Namespace):
    """Everything below `app.bsky.graph`.

    Records: block, follow, list, listblock, listitem, referencelistoptout, starterpack,
    verification.

    Methods: get_actor_starter_packs, get_blocks, get_followers, get_follows, get_known_followers,
    get_list, get_list_blocks, get_list_mutes, get_lists, get_lists_with_membership, get_mutes,
    get_relationships, get_starter_pack, get_starter_packs, get_starter_packs_with_membership,
    get_suggested_follows_by_actor, mute_actor, mute_actor_list, mute_thread, search_starter_packs,
    search_starter_packs_v2, unmute_actor, unmute_actor_list, unmute_thread.
    """

    @_cached_property
    def block(self) -> _r.RecordCollection[app_bsky_graph_block.Block]:
        """Record declaring a 'block' relationship against another account. NOTE: blocks are public in
        Bluesky; see blog posts for details.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.block`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.graph.block", "tid", "pysky_sdk.models.app.bsky.graph.block:Block"),
        )

    @_cached_property
    def follow(self) -> _r.RecordCollection[app_bsky_graph_follow.Follow]:
        """Record declaring a social 'follow' relationship of another account. Duplicate follows will
        be ignored by the AppView.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.follow`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.follow", "tid", "pysky_sdk.models.app.bsky.graph.follow:Follow"
            ),
        )

    @_cached_property
    def list(self) -> _r.RecordCollection[app_bsky_graph_list.List]:
        """Record representing a list of accounts (actors). Scope includes both moderation-oriented
        lists and curration-oriented lists.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.list`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.graph.list", "tid", "pysky_sdk.models.app.bsky.graph.list:List"),
        )

    @_cached_property
    def listblock(self) -> _r.RecordCollection[app_bsky_graph_listblock.Listblock]:
        """Record representing a block relationship against an entire an entire list of accounts
        (actors).

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.listblock`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.listblock", "tid", "pysky_sdk.models.app.bsky.graph.listblock:Listblock"
            ),
        )

    @_cached_property
    def listitem(self) -> _r.RecordCollection[app_bsky_graph_listitem.Listitem]:
        """Record representing an account's inclusion on a specific list. The AppView will ignore
        duplicate listitem records.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.listitem`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.listitem", "tid", "pysky_sdk.models.app.bsky.graph.listitem:Listitem"
            ),
        )

    @_cached_property
    def referencelistoptout(
        self,
    ) -> _r.RecordCollection[app_bsky_graph_referencelistoptout.Referencelistoptout]:
        """Record requesting that its author be omitted from the public presentation of a reference
        list. This record is only enforced when the subject list's current purpose is
        app.bsky.graph.defs#referencelist. AppView indexes at most one record per actor and list
        pair, and ignores duplicate records.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.referencelistoptout`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.referencelistoptout",
                "tid",
                "pysky_sdk.models.app.bsky.graph.referencelistoptout:Referencelistoptout",
            ),
        )

    @_cached_property
    def starterpack(self) -> _r.RecordCollection[app_bsky_graph_starterpack.Starterpack]:
        """Record defining a starter pack of actors and feeds for new users.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.starterpack`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.starterpack", "tid", "pysky_sdk.models.app.bsky.graph.starterpack:Starterpack"
            ),
        )

    @_cached_property
    def verification(self) -> _r.RecordCollection[app_bsky_graph_verification.Verification]:
        """Record declaring a verification relationship between two accounts. Verifications are only
        considered valid by an app if issued by an account the app considers trusted.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.verification`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.verification",
                "tid",
                "pysky_sdk.models.app.bsky.graph.verification:Verification",
            ),
        )

    @_e.paged(_GET_ACTOR_STARTER_PACKS)
    def get_actor_starter_packs(
        self, *, actor: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_get_actor_starter_packs.GetActorStarterPacksOutput,
        app_bsky_graph_defs.StarterPackViewBasic,
    ]:
        """Get a list of starter packs created by the actor.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetActorStarterPacksOutput: `cursor`, `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getActorStarterPacks`.
        """
        _e.declared()

    @_e.paged(_GET_BLOCKS)
    def get_blocks(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_blocks.GetBlocksOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates which accounts the requesting account is currently blocking. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetBlocksOutput: `cursor`, `blocks`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getBlocks`.
        """
        _e.declared()

    @_e.paged(_GET_FOLLOWERS)
    def get_followers(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        sort: _t.Literal["latest", "top"] | _b.str | None = None,
    ) -> _e.Paged[app_bsky_graph_get_followers.GetFollowersOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates accounts which follow a specified account (actor).

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            sort: Known values: latest, top.

        Returns:
            GetFollowersOutput: `subject`, `cursor`, `followers`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getFollowers`.
        """
        _e.declared()

    @_e.paged(_GET_FOLLOWS)
    def get_follows(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        sort: _t.Literal["latest", "top"] | _b.str | None = None,
    ) -> _e.Paged[app_bsky_graph_get_follows.GetFollowsOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates accounts which a specified account (actor) follows.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            sort: Known values: latest, top.

        Returns:
            GetFollowsOutput: `subject`, `cursor`, `follows`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getFollows`.
        """
        _e.declared()

    @_e.paged(_GET_KNOWN_FOLLOWERS)
    def get_known_followers(
        self, *, actor: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_get_known_followers.GetKnownFollowersOutput, app_bsky_actor_defs.ProfileView
    ]:
        """Enumerates accounts which follow a specified account (actor) and are followed by the viewer.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetKnownFollowersOutput: `subject`, `cursor`, `followers`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getKnownFollowers`.
        """
        _e.declared()

    @_e.paged(_GET_LIST)
    def get_list(
        self, *, list: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_list.GetListOutput, app_bsky_graph_defs.ListItemView]:
        """Gets a 'view' (with additional context) of a specified list.

        Args:
            list: Reference (AT-URI) of the list record to hydrate. Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListOutput: `cursor`, `list`, `items`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getList`.
        """
        _e.declared()

    @_e.paged(_GET_LIST_BLOCKS)
    def get_list_blocks(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_list_blocks.GetListBlocksOutput, app_bsky_graph_defs.ListView]:
        """Get mod lists that the requesting account (actor) is blocking. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListBlocksOutput: `cursor`, `lists`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getListBlocks`.
        """
        _e.declared()

    @_e.paged(_GET_LIST_MUTES)
    def get_list_mutes(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_list_mutes.GetListMutesOutput, app_bsky_graph_defs.ListView]:
        """Enumerates mod lists that the requesting account (actor) currently has muted. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListMutesOutput: `cursor`, `lists`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getListMutes`.
        """
        _e.declared()

    @_e.paged(_GET_LISTS)
    def get_lists(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        purposes: _b.list[_t.Literal["modlist", "curatelist"] | _b.str] | None = None,
    ) -> _e.Paged[app_bsky_graph_get_lists.GetListsOutput, app_bsky_graph_defs.ListView]:
        """Enumerates the lists created by a specified account (actor).

        Args:
            actor: The account (actor) to enumerate lists from. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            purposes: Optional filter by list purpose. If not specified, all supported types are returned. Each item: known values: modlist, curatelist.

        Returns:
            GetListsOutput: `cursor`, `lists`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getLists`.
        """
        _e.declared()

    @_e.paged(_GET_LISTS_WITH_MEMBERSHIP)
    def get_lists_with_membership(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        purposes: _b.list[_t.Literal["modlist", "curatelist"] | _b.str] | None = None,
    ) -> _e.Paged[
        app_bsky_graph_get_lists_with_membership.GetListsWithMembershipOutput,
        app_bsky_graph_get_lists_with_membership.ListWithMembership,
    ]:
        """Enumerates the lists created by the session user, and includes membership information about
        `actor` in those lists. Only supports curation and moderation lists (no reference lists,
        used in starter packs). Requires auth.

        Args:
            actor: The account (actor) to check for membership. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            purposes: Optional filter by list purpose. If not specified, all supported types are returned. Each item: known values: modlist, curatelist.

        Returns:
            GetListsWithMembershipOutput: `cursor`, `lists_with_membership`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getListsWithMembership`.
        """
        _e.declared()

    @_e.paged(_GET_MUTES)
    def get_mutes(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_mutes.GetMutesOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates accounts that the requesting account (actor) currently has fully muted. Mutes
        scoped to specific kinds of content (only reposts, only quote posts) are not included.
        Responses may contain more items than the requested limit. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetMutesOutput: `cursor`, `mutes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getMutes`.
        """
        _e.declared()

    @_e.endpoint(_GET_RELATIONSHIPS)
    def get_relationships(
        self, *, actor: _b.str, others: _b.list[_b.str] | None = None
    ) -> app_bsky_graph_get_relationships.GetRelationshipsOutput:
        """Enumerates public relationships between one account, and a list of other accounts. Does not
        require auth.

        Args:
            actor: Primary account requesting relationships for. Format at-identifier.
            others: List of 'other' accounts to be related back to the primary. At most 30 items; each item: format at-identifier.

        Returns:
            GetRelationshipsOutput: `actor`, `relationships`.

        Raises:
            errors.ActorNotFound: The primary actor at-identifier could not be resolved.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getRelationships`.
        """
        _e.declared()

    @_e.endpoint(_GET_STARTER_PACK)
    def get_starter_pack(
        self, *, starter_pack: _b.str
    ) -> app_bsky_graph_get_starter_pack.GetStarterPackOutput:
        """Gets a view of a starter pack.

        Args:
            starter_pack: Reference (AT-URI) of the starter pack record. Format at-uri.

        Returns:
            GetStarterPackOutput: `starter_pack`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getStarterPack`.
        """
        _e.declared()

    @_e.endpoint(_GET_STARTER_PACKS)
    def get_starter_packs(
        self, *, uris: _b.list[_b.str]
    ) -> app_bsky_graph_get_starter_packs.GetStarterPacksOutput:
        """Get views for a list of starter packs.

        Args:
            uris: At most 25 items; each item: format at-uri.

        Returns:
            GetStarterPacksOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getStarterPacks`.
        """
        _e.declared()

    @_e.paged(_GET_STARTER_PACKS_WITH_MEMBERSHIP)
    def get_starter_packs_with_membership(
        self, *, actor: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_get_starter_packs_with_membership.GetStarterPacksWithMembershipOutput,
        app_bsky_graph_get_starter_packs_with_membership.StarterPackWithMembership,
    ]:
        """Enumerates the starter packs created by the session user, and includes membership
        information about `actor` in those starter packs. Requires auth.

        Args:
            actor: The account (actor) to check for membership. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetStarterPacksWithMembershipOutput: `cursor`, `starter_packs_with_membership`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getStarterPacksWithMembership`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUGGESTED_FOLLOWS_BY_ACTOR)
    def get_suggested_follows_by_actor(
        self, *, actor: _b.str
    ) -> app_bsky_graph_get_suggested_follows_by_actor.GetSuggestedFollowsByActorOutput:
        """Enumerates follows similar to a given account (actor). Expected use is to recommend
        additional accounts immediately after following one account.

        Args:
            actor: Format at-identifier.

        Returns:
            GetSuggestedFollowsByActorOutput: `suggestions`, `rec_id_str`, `is_fallback`, `rec_id`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getSuggestedFollowsByActor`.
        """
        _e.declared()

    @_e.endpoint(_MUTE_ACTOR)
    def mute_actor(
        self, *, actor: _b.str, only_reposts: _b.bool | None = None, only_quoteposts: _b.bool | None = None
    ) -> None:
        """Creates a mute relationship for the specified account. If a mute already exists for the
        account, it is updated in place: the stored scope is replaced with the scope in this
        request. Mutes are private in Bluesky. Requires auth.

        Args:
            actor: Format at-identifier.
            only_reposts: Restrict the mute to the account's reposts. When any 'only' scope is set, just the scoped content is muted; when none are set, the account is fully muted. Repeat calls replace the stored scope rather than adding to it.
            only_quoteposts: Restrict the mute to the account's quote posts. See onlyReposts.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.muteActor`.
        """
        _e.declared()

    @_e.endpoint(_MUTE_ACTOR_LIST)
    def mute_actor_list(self, *, list: _b.str) -> None:
        """Creates a mute relationship for the specified list of accounts. Mutes are private in
        Bluesky. Requires auth.

        Args:
            list: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.muteActorList`.
        """
        _e.declared()

    @_e.endpoint(_MUTE_THREAD)
    def mute_thread(self, *, root: _b.str) -> None:
        """Mutes a thread preventing notifications from the thread and any of its children. Mutes are
        private in Bluesky. Requires auth.

        Args:
            root: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.muteThread`.
        """
        _e.declared()

    @_e.paged(_SEARCH_STARTER_PACKS)
    def search_starter_packs(
        self, *, q: _b.str, limit: _b.int = 25, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_search_starter_packs.SearchStarterPacksOutput, app_bsky_graph_defs.StarterPackViewBasic
    ]:
        """Find starter packs matching search criteria. Does not require auth.

        Args:
            q: Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            limit: 1 to 100; default 25.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchStarterPacksOutput: `cursor`, `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.searchStarterPacks`.
        """
        _e.declared()

    @_e.paged(_SEARCH_STARTER_PACKS_V2)
    def search_starter_packs_v2(
        self, *, q: _b.str, limit: _b.int = 25, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_search_starter_packs_v2.SearchStarterPacksV2Output, app_bsky_graph_defs.StarterPackView
    ]:
        """Find starter packs matching search criteria. Does not require auth.

        Args:
            q: Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            limit: 1 to 100; default 25.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchStarterPacksV2Output: `cursor`, `hits_total`, `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.searchStarterPacksV2`.
        """
        _e.declared()

    @_e.endpoint(_UNMUTE_ACTOR)
    def unmute_actor(self, *, actor: _b.str) -> None:
        """Unmutes the specified account. Requires auth.

        Args:
            actor: Format at-identifier.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.unmuteActor`.
        """
        _e.declared()

    @_e.endpoint(_UNMUTE_ACTOR_LIST)
    def unmute_actor_list(self, *, list: _b.str) -> None:
        """Unmutes the specified list of accounts. Requires auth.

        Args:
            list: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.unmuteActorList`.
        """
        _e.declared()

    @_e.endpoint(_UNMUTE_THREAD)
    def unmute_thread(self, *, root: _b.str) -> None:
        """Unmutes the specified thread. Requires auth.

        Args:
            root: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.unmuteThread`.
        """
        _e.declared()


class AsyncAppBskyGraphNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.graph`.

    Records: block, follow, list, listblock, listitem, referencelistoptout, starterpack,
    verification.

    Methods: get_actor_starter_packs, get_blocks, get_followers, get_follows, get_known_followers,
    get_list, get_list_blocks, get_list_mutes, get_lists, get_lists_with_membership, get_mutes,
    get_relationships, get_starter_pack, get_starter_packs, get_starter_packs_with_membership,
    get_suggested_follows_by_actor, mute_actor, mute_actor_list, mute_thread, search_starter_packs,
    search_starter_packs_v2, unmute_actor, unmute_actor_list, unmute_thread.
    """

    @_cached_property
    def block(self) -> _r.AsyncRecordCollection[app_bsky_graph_block.Block]:
        """Record declaring a 'block' relationship against another account. NOTE: blocks are public in
        Bluesky; see blog posts for details.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.block`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.graph.block", "tid", "pysky_sdk.models.app.bsky.graph.block:Block"),
        )

    @_cached_property
    def follow(self) -> _r.AsyncRecordCollection[app_bsky_graph_follow.Follow]:
        """Record declaring a social 'follow' relationship of another account. Duplicate follows will
        be ignored by the AppView.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.follow`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.follow", "tid", "pysky_sdk.models.app.bsky.graph.follow:Follow"
            ),
        )

    @_cached_property
    def list(self) -> _r.AsyncRecordCollection[app_bsky_graph_list.List]:
        """Record representing a list of accounts (actors). Scope includes both moderation-oriented
        lists and curration-oriented lists.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.list`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec("app.bsky.graph.list", "tid", "pysky_sdk.models.app.bsky.graph.list:List"),
        )

    @_cached_property
    def listblock(self) -> _r.AsyncRecordCollection[app_bsky_graph_listblock.Listblock]:
        """Record representing a block relationship against an entire an entire list of accounts
        (actors).

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.listblock`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.listblock", "tid", "pysky_sdk.models.app.bsky.graph.listblock:Listblock"
            ),
        )

    @_cached_property
    def listitem(self) -> _r.AsyncRecordCollection[app_bsky_graph_listitem.Listitem]:
        """Record representing an account's inclusion on a specific list. The AppView will ignore
        duplicate listitem records.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.listitem`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.listitem", "tid", "pysky_sdk.models.app.bsky.graph.listitem:Listitem"
            ),
        )

    @_cached_property
    def referencelistoptout(
        self,
    ) -> _r.AsyncRecordCollection[app_bsky_graph_referencelistoptout.Referencelistoptout]:
        """Record requesting that its author be omitted from the public presentation of a reference
        list. This record is only enforced when the subject list's current purpose is
        app.bsky.graph.defs#referencelist. AppView indexes at most one record per actor and list
        pair, and ignores duplicate records.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.referencelistoptout`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.referencelistoptout",
                "tid",
                "pysky_sdk.models.app.bsky.graph.referencelistoptout:Referencelistoptout",
            ),
        )

    @_cached_property
    def starterpack(self) -> _r.AsyncRecordCollection[app_bsky_graph_starterpack.Starterpack]:
        """Record defining a starter pack of actors and feeds for new users.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.starterpack`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.starterpack", "tid", "pysky_sdk.models.app.bsky.graph.starterpack:Starterpack"
            ),
        )

    @_cached_property
    def verification(self) -> _r.AsyncRecordCollection[app_bsky_graph_verification.Verification]:
        """Record declaring a verification relationship between two accounts. Verifications are only
        considered valid by an app if issued by an account the app considers trusted.

        Record key: a TID.

        Source: Lexicon `app.bsky.graph.verification`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.graph.verification",
                "tid",
                "pysky_sdk.models.app.bsky.graph.verification:Verification",
            ),
        )

    @_e.async_paged(_GET_ACTOR_STARTER_PACKS)
    def get_actor_starter_packs(
        self, *, actor: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_get_actor_starter_packs.GetActorStarterPacksOutput,
        app_bsky_graph_defs.StarterPackViewBasic,
    ]:
        """Get a list of starter packs created by the actor.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetActorStarterPacksOutput: `cursor`, `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getActorStarterPacks`.
        """
        _e.declared()

    @_e.async_paged(_GET_BLOCKS)
    def get_blocks(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_blocks.GetBlocksOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates which accounts the requesting account is currently blocking. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetBlocksOutput: `cursor`, `blocks`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getBlocks`.
        """
        _e.declared()

    @_e.async_paged(_GET_FOLLOWERS)
    def get_followers(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        sort: _t.Literal["latest", "top"] | _b.str | None = None,
    ) -> _e.Paged[app_bsky_graph_get_followers.GetFollowersOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates accounts which follow a specified account (actor).

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            sort: Known values: latest, top.

        Returns:
            GetFollowersOutput: `subject`, `cursor`, `followers`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getFollowers`.
        """
        _e.declared()

    @_e.async_paged(_GET_FOLLOWS)
    def get_follows(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        sort: _t.Literal["latest", "top"] | _b.str | None = None,
    ) -> _e.Paged[app_bsky_graph_get_follows.GetFollowsOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates accounts which a specified account (actor) follows.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            sort: Known values: latest, top.

        Returns:
            GetFollowsOutput: `subject`, `cursor`, `follows`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getFollows`.
        """
        _e.declared()

    @_e.async_paged(_GET_KNOWN_FOLLOWERS)
    def get_known_followers(
        self, *, actor: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_get_known_followers.GetKnownFollowersOutput, app_bsky_actor_defs.ProfileView
    ]:
        """Enumerates accounts which follow a specified account (actor) and are followed by the viewer.

        Args:
            actor: Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetKnownFollowersOutput: `subject`, `cursor`, `followers`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getKnownFollowers`.
        """
        _e.declared()

    @_e.async_paged(_GET_LIST)
    def get_list(
        self, *, list: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_list.GetListOutput, app_bsky_graph_defs.ListItemView]:
        """Gets a 'view' (with additional context) of a specified list.

        Args:
            list: Reference (AT-URI) of the list record to hydrate. Format at-uri.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListOutput: `cursor`, `list`, `items`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getList`.
        """
        _e.declared()

    @_e.async_paged(_GET_LIST_BLOCKS)
    def get_list_blocks(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_list_blocks.GetListBlocksOutput, app_bsky_graph_defs.ListView]:
        """Get mod lists that the requesting account (actor) is blocking. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListBlocksOutput: `cursor`, `lists`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getListBlocks`.
        """
        _e.declared()

    @_e.async_paged(_GET_LIST_MUTES)
    def get_list_mutes(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_list_mutes.GetListMutesOutput, app_bsky_graph_defs.ListView]:
        """Enumerates mod lists that the requesting account (actor) currently has muted. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetListMutesOutput: `cursor`, `lists`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getListMutes`.
        """
        _e.declared()

    @_e.async_paged(_GET_LISTS)
    def get_lists(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        purposes: _b.list[_t.Literal["modlist", "curatelist"] | _b.str] | None = None,
    ) -> _e.Paged[app_bsky_graph_get_lists.GetListsOutput, app_bsky_graph_defs.ListView]:
        """Enumerates the lists created by a specified account (actor).

        Args:
            actor: The account (actor) to enumerate lists from. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            purposes: Optional filter by list purpose. If not specified, all supported types are returned. Each item: known values: modlist, curatelist.

        Returns:
            GetListsOutput: `cursor`, `lists`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getLists`.
        """
        _e.declared()

    @_e.async_paged(_GET_LISTS_WITH_MEMBERSHIP)
    def get_lists_with_membership(
        self,
        *,
        actor: _b.str,
        limit: _b.int = 50,
        cursor: _b.str | None = None,
        purposes: _b.list[_t.Literal["modlist", "curatelist"] | _b.str] | None = None,
    ) -> _e.Paged[
        app_bsky_graph_get_lists_with_membership.GetListsWithMembershipOutput,
        app_bsky_graph_get_lists_with_membership.ListWithMembership,
    ]:
        """Enumerates the lists created by the session user, and includes membership information about
        `actor` in those lists. Only supports curation and moderation lists (no reference lists,
        used in starter packs). Requires auth.

        Args:
            actor: The account (actor) to check for membership. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            purposes: Optional filter by list purpose. If not specified, all supported types are returned. Each item: known values: modlist, curatelist.

        Returns:
            GetListsWithMembershipOutput: `cursor`, `lists_with_membership`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getListsWithMembership`.
        """
        _e.declared()

    @_e.async_paged(_GET_MUTES)
    def get_mutes(
        self, *, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[app_bsky_graph_get_mutes.GetMutesOutput, app_bsky_actor_defs.ProfileView]:
        """Enumerates accounts that the requesting account (actor) currently has fully muted. Mutes
        scoped to specific kinds of content (only reposts, only quote posts) are not included.
        Responses may contain more items than the requested limit. Requires auth.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetMutesOutput: `cursor`, `mutes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getMutes`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_RELATIONSHIPS)
    def get_relationships(
        self, *, actor: _b.str, others: _b.list[_b.str] | None = None
    ) -> app_bsky_graph_get_relationships.GetRelationshipsOutput:
        """Enumerates public relationships between one account, and a list of other accounts. Does not
        require auth.

        Args:
            actor: Primary account requesting relationships for. Format at-identifier.
            others: List of 'other' accounts to be related back to the primary. At most 30 items; each item: format at-identifier.

        Returns:
            GetRelationshipsOutput: `actor`, `relationships`.

        Raises:
            errors.ActorNotFound: The primary actor at-identifier could not be resolved.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getRelationships`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_STARTER_PACK)
    def get_starter_pack(
        self, *, starter_pack: _b.str
    ) -> app_bsky_graph_get_starter_pack.GetStarterPackOutput:
        """Gets a view of a starter pack.

        Args:
            starter_pack: Reference (AT-URI) of the starter pack record. Format at-uri.

        Returns:
            GetStarterPackOutput: `starter_pack`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getStarterPack`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_STARTER_PACKS)
    def get_starter_packs(
        self, *, uris: _b.list[_b.str]
    ) -> app_bsky_graph_get_starter_packs.GetStarterPacksOutput:
        """Get views for a list of starter packs.

        Args:
            uris: At most 25 items; each item: format at-uri.

        Returns:
            GetStarterPacksOutput: `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getStarterPacks`.
        """
        _e.declared()

    @_e.async_paged(_GET_STARTER_PACKS_WITH_MEMBERSHIP)
    def get_starter_packs_with_membership(
        self, *, actor: _b.str, limit: _b.int = 50, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_get_starter_packs_with_membership.GetStarterPacksWithMembershipOutput,
        app_bsky_graph_get_starter_packs_with_membership.StarterPackWithMembership,
    ]:
        """Enumerates the starter packs created by the session user, and includes membership
        information about `actor` in those starter packs. Requires auth.

        Args:
            actor: The account (actor) to check for membership. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetStarterPacksWithMembershipOutput: `cursor`, `starter_packs_with_membership`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getStarterPacksWithMembership`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUGGESTED_FOLLOWS_BY_ACTOR)
    def get_suggested_follows_by_actor(
        self, *, actor: _b.str
    ) -> app_bsky_graph_get_suggested_follows_by_actor.GetSuggestedFollowsByActorOutput:
        """Enumerates follows similar to a given account (actor). Expected use is to recommend
        additional accounts immediately after following one account.

        Args:
            actor: Format at-identifier.

        Returns:
            GetSuggestedFollowsByActorOutput: `suggestions`, `rec_id_str`, `is_fallback`, `rec_id`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.getSuggestedFollowsByActor`.
        """
        _e.declared()

    @_e.async_endpoint(_MUTE_ACTOR)
    def mute_actor(
        self, *, actor: _b.str, only_reposts: _b.bool | None = None, only_quoteposts: _b.bool | None = None
    ) -> None:
        """Creates a mute relationship for the specified account. If a mute already exists for the
        account, it is updated in place: the stored scope is replaced with the scope in this
        request. Mutes are private in Bluesky. Requires auth.

        Args:
            actor: Format at-identifier.
            only_reposts: Restrict the mute to the account's reposts. When any 'only' scope is set, just the scoped content is muted; when none are set, the account is fully muted. Repeat calls replace the stored scope rather than adding to it.
            only_quoteposts: Restrict the mute to the account's quote posts. See onlyReposts.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.muteActor`.
        """
        _e.declared()

    @_e.async_endpoint(_MUTE_ACTOR_LIST)
    def mute_actor_list(self, *, list: _b.str) -> None:
        """Creates a mute relationship for the specified list of accounts. Mutes are private in
        Bluesky. Requires auth.

        Args:
            list: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.muteActorList`.
        """
        _e.declared()

    @_e.async_endpoint(_MUTE_THREAD)
    def mute_thread(self, *, root: _b.str) -> None:
        """Mutes a thread preventing notifications from the thread and any of its children. Mutes are
        private in Bluesky. Requires auth.

        Args:
            root: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.muteThread`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_STARTER_PACKS)
    def search_starter_packs(
        self, *, q: _b.str, limit: _b.int = 25, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_search_starter_packs.SearchStarterPacksOutput, app_bsky_graph_defs.StarterPackViewBasic
    ]:
        """Find starter packs matching search criteria. Does not require auth.

        Args:
            q: Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            limit: 1 to 100; default 25.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchStarterPacksOutput: `cursor`, `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.searchStarterPacks`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_STARTER_PACKS_V2)
    def search_starter_packs_v2(
        self, *, q: _b.str, limit: _b.int = 25, cursor: _b.str | None = None
    ) -> _e.Paged[
        app_bsky_graph_search_starter_packs_v2.SearchStarterPacksV2Output, app_bsky_graph_defs.StarterPackView
    ]:
        """Find starter packs matching search criteria. Does not require auth.

        Args:
            q: Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query syntax is recommended.
            limit: 1 to 100; default 25.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchStarterPacksV2Output: `cursor`, `hits_total`, `starter_packs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.searchStarterPacksV2`.
        """
        _e.declared()

    @_e.async_endpoint(_UNMUTE_ACTOR)
    def unmute_actor(self, *, actor: _b.str) -> None:
        """Unmutes the specified account. Requires auth.

        Args:
            actor: Format at-identifier.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.unmuteActor`.
        """
        _e.declared()

    @_e.async_endpoint(_UNMUTE_ACTOR_LIST)
    def unmute_actor_list(self, *, list: _b.str) -> None:
        """Unmutes the specified list of accounts. Requires auth.

        Args:
            list: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.unmuteActorList`.
        """
        _e.declared()

    @_e.async_endpoint(_UNMUTE_THREAD)
    def unmute_thread(self, *, root: _b.str) -> None:
        """Unmutes the specified thread. Requires auth.

        Args:
            root: Format at-uri.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.graph.unmuteThread`.
        """
        _e.declared()
