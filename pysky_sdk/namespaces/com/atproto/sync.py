# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.sync`.

Methods: get_blob, get_blocks, get_checkout, get_head, get_host_status, get_latest_commit,
get_record, get_repo, get_repo_status, list_blobs, list_hosts, list_repos, list_repos_by_collection,
notify_of_update, request_crawl.

Streams: subscribe_repos.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.sync import get_head as com_atproto_sync_get_head
    from pysky_sdk.models.com.atproto.sync import get_host_status as com_atproto_sync_get_host_status
    from pysky_sdk.models.com.atproto.sync import get_latest_commit as com_atproto_sync_get_latest_commit
    from pysky_sdk.models.com.atproto.sync import get_repo_status as com_atproto_sync_get_repo_status
    from pysky_sdk.models.com.atproto.sync import list_blobs as com_atproto_sync_list_blobs
    from pysky_sdk.models.com.atproto.sync import list_hosts as com_atproto_sync_list_hosts
    from pysky_sdk.models.com.atproto.sync import list_repos as com_atproto_sync_list_repos
    from pysky_sdk.models.com.atproto.sync import (
        list_repos_by_collection as com_atproto_sync_list_repos_by_collection,
    )
    from pysky_sdk.models.com.atproto.sync import subscribe_repos as com_atproto_sync_subscribe_repos


__all__ = ["AsyncComAtprotoSyncNamespace", "ComAtprotoSyncNamespace"]

_GET_BLOB = _e.MethodSpec(
    nsid="com.atproto.sync.getBlob",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_blob:GetBlobParams",
    output_encoding="*/*",
    errors=("BlobNotFound", "RepoNotFound", "RepoTakendown", "RepoSuspended", "RepoDeactivated"),
)
_GET_BLOCKS = _e.MethodSpec(
    nsid="com.atproto.sync.getBlocks",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_blocks:GetBlocksParams",
    output_encoding="application/vnd.ipld.car",
    errors=("BlockNotFound", "RepoNotFound", "RepoTakendown", "RepoSuspended", "RepoDeactivated"),
)
_GET_CHECKOUT = _e.MethodSpec(
    nsid="com.atproto.sync.getCheckout",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_checkout:GetCheckoutParams",
    output_encoding="application/vnd.ipld.car",
)
_GET_HEAD = _e.MethodSpec(
    nsid="com.atproto.sync.getHead",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_head:GetHeadParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.get_head:GetHeadOutput",
    errors=("HeadNotFound",),
)
_GET_HOST_STATUS = _e.MethodSpec(
    nsid="com.atproto.sync.getHostStatus",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_host_status:GetHostStatusParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.get_host_status:GetHostStatusOutput",
    errors=("HostNotFound",),
)
_GET_LATEST_COMMIT = _e.MethodSpec(
    nsid="com.atproto.sync.getLatestCommit",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_latest_commit:GetLatestCommitParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.get_latest_commit:GetLatestCommitOutput",
    errors=("RepoNotFound", "RepoTakendown", "RepoSuspended", "RepoDeactivated"),
)
_GET_RECORD = _e.MethodSpec(
    nsid="com.atproto.sync.getRecord",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_record:GetRecordParams",
    output_encoding="application/vnd.ipld.car",
    errors=("RecordNotFound", "RepoNotFound", "RepoTakendown", "RepoSuspended", "RepoDeactivated"),
)
_GET_REPO = _e.MethodSpec(
    nsid="com.atproto.sync.getRepo",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_repo:GetRepoParams",
    output_encoding="application/vnd.ipld.car",
    errors=("RepoNotFound", "RepoTakendown", "RepoSuspended", "RepoDeactivated"),
)
_GET_REPO_STATUS = _e.MethodSpec(
    nsid="com.atproto.sync.getRepoStatus",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.get_repo_status:GetRepoStatusParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.get_repo_status:GetRepoStatusOutput",
    errors=("RepoNotFound",),
)
_LIST_BLOBS = _e.MethodSpec(
    nsid="com.atproto.sync.listBlobs",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_blobs:ListBlobsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_blobs:ListBlobsOutput",
    errors=("RepoNotFound", "RepoTakendown", "RepoSuspended", "RepoDeactivated"),
    cursor="params",
    items="cids",
    order="any",
)
_LIST_HOSTS = _e.MethodSpec(
    nsid="com.atproto.sync.listHosts",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_hosts:ListHostsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_hosts:ListHostsOutput",
    cursor="params",
    items="hosts",
    order="oldest",
    identity=("hostname",),
)
_LIST_REPOS = _e.MethodSpec(
    nsid="com.atproto.sync.listRepos",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_repos:ListReposParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_repos:ListReposOutput",
    cursor="params",
    items="repos",
    order="oldest",
    identity=("did",),
)
_LIST_REPOS_BY_COLLECTION = _e.MethodSpec(
    nsid="com.atproto.sync.listReposByCollection",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_repos_by_collection:ListReposByCollectionParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_repos_by_collection:ListReposByCollectionOutput",
    cursor="params",
    items="repos",
    order="any",
    identity=("did",),
)
_NOTIFY_OF_UPDATE = _e.MethodSpec(
    nsid="com.atproto.sync.notifyOfUpdate",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.sync.notify_of_update:NotifyOfUpdateInput",
    input_is_object=True,
)
_REQUEST_CRAWL = _e.MethodSpec(
    nsid="com.atproto.sync.requestCrawl",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.sync.request_crawl:RequestCrawlInput",
    input_is_object=True,
    errors=("HostBanned",),
)
_SUBSCRIBE_REPOS = _e.MethodSpec(
    nsid="com.atproto.sync.subscribeRepos",
    kind="subscription",
    params="pysky_sdk.models.com.atproto.sync.subscribe_repos:SubscribeReposParams",
    errors=("FutureCursor", "ConsumerTooSlow"),
    cursor="params",
    position=("seq",),
    numbered=True,
    messages=(
        (
            "com.atproto.sync.subscribeRepos#commit",
            "pysky_sdk.models.com.atproto.sync.subscribe_repos:Commit",
        ),
        ("com.atproto.sync.subscribeRepos#sync", "pysky_sdk.models.com.atproto.sync.subscribe_repos:Sync"),
        (
            "com.atproto.sync.subscribeRepos#identity",
            "pysky_sdk.models.com.atproto.sync.subscribe_repos:Identity",
        ),
        (
            "com.atproto.sync.subscribeRepos#account",
            "pysky_sdk.models.com.atproto.sync.subscribe_repos:Account",
        ),
        ("com.atproto.sync.subscribeRepos#info", "pysky_sdk.models.com.atproto.sync.subscribe_repos:Info"),
    ),
)


class ComAtprotoSyncNamespace(_e.Namespace):
    """Everything below `com.atproto.sync`.

    Methods: get_blob, get_blocks, get_checkout, get_head, get_host_status, get_latest_commit,
    get_record, get_repo, get_repo_status, list_blobs, list_hosts, list_repos,
    list_repos_by_collection, notify_of_update, request_crawl.

    Streams: subscribe_repos.
    """

    @_e.binary(_GET_BLOB)
    def get_blob(self, *, did: str, cid: str) -> bytes:
        """Get a blob associated with a given account. Returns the full blob as originally uploaded.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the account. Format did.
            cid: The CID of the blob to fetch. Format cid.

        Returns:
            The body, */*.

        Raises:
            errors.BlobNotFound: declared by the Lexicon.
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getBlob`.
        """
        _e.declared()

    @_e.binary(_GET_BLOCKS)
    def get_blocks(self, *, did: str, cids: list[str]) -> bytes:
        """Get data blocks from a given repo, by CID. For example, intermediate MST nodes, or records.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format did.
            cids: Each item: format cid.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.BlockNotFound: declared by the Lexicon.
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getBlocks`.
        """
        _e.declared()

    @_e.binary(_GET_CHECKOUT)
    def get_checkout(self, *, did: str) -> bytes:
        """DEPRECATED - please use com.atproto.sync.getRepo instead.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getCheckout`.
        """
        _e.declared()

    @_e.endpoint(_GET_HEAD)
    def get_head(self, *, did: str) -> com_atproto_sync_get_head.GetHeadOutput:
        """DEPRECATED - please use com.atproto.sync.getLatestCommit instead.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            GetHeadOutput: `root`.

        Raises:
            errors.HeadNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getHead`.
        """
        _e.declared()

    @_e.endpoint(_GET_HOST_STATUS)
    def get_host_status(self, *, hostname: str) -> com_atproto_sync_get_host_status.GetHostStatusOutput:
        """Returns information about a specified upstream host, as consumed by the server. Implemented
        by relays.

        Args:
            hostname: Hostname of the host (eg, PDS or relay) being queried.

        Returns:
            GetHostStatusOutput: `hostname`, `seq`, `account_count`, `status`.

        Raises:
            errors.HostNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getHostStatus`.
        """
        _e.declared()

    @_e.endpoint(_GET_LATEST_COMMIT)
    def get_latest_commit(self, *, did: str) -> com_atproto_sync_get_latest_commit.GetLatestCommitOutput:
        """Get the current commit CID & revision of the specified repo. Does not require auth.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            GetLatestCommitOutput: `cid`, `rev`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getLatestCommit`.
        """
        _e.declared()

    @_e.binary(_GET_RECORD)
    def get_record(self, *, did: str, collection: str, rkey: str) -> bytes:
        """Get data blocks needed to prove the existence or non-existence of record in the current
        version of repo. Does not require auth.

        Args:
            did: The DID of the repo. Format did.
            collection: Format nsid.
            rkey: Record Key. Format record-key.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.RecordNotFound: declared by the Lexicon.
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getRecord`.
        """
        _e.declared()

    @_e.binary(_GET_REPO)
    def get_repo(self, *, did: str, since: str | None = None) -> bytes:
        """Download a repository export as CAR file. Optionally only a 'diff' since a previous
        revision. Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format did.
            since: The revision ('rev') of the repo to create a diff from. Format tid.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getRepo`.
        """
        _e.declared()

    @_e.endpoint(_GET_REPO_STATUS)
    def get_repo_status(self, *, did: str) -> com_atproto_sync_get_repo_status.GetRepoStatusOutput:
        """Get the hosting status for a repository, on this server. Expected to be implemented by PDS
        and Relay.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            GetRepoStatusOutput: `did`, `active`, `status`, `rev`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getRepoStatus`.
        """
        _e.declared()

    @_e.paged(_LIST_BLOBS)
    def list_blobs(
        self, *, did: str, since: str | None = None, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[com_atproto_sync_list_blobs.ListBlobsOutput, str]:
        """List blob CIDs for an account, since some repo revision. Does not require auth; implemented
        by PDS.

        Args:
            did: The DID of the repo. Format did.
            since: Optional revision of the repo to list blobs since. Format tid.
            limit: 1 to 1000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListBlobsOutput: `cursor`, `cids`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listBlobs`.
        """
        _e.declared()

    @_e.paged(_LIST_HOSTS)
    def list_hosts(
        self, *, limit: int = 200, cursor: str | None = None
    ) -> _e.Paged[com_atproto_sync_list_hosts.ListHostsOutput, com_atproto_sync_list_hosts.Host]:
        """Enumerates upstream hosts (eg, PDS or relay instances) that this service consumes from.
        Implemented by relays.

        Args:
            limit: 1 to 1000; default 200.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListHostsOutput: `cursor`, `hosts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listHosts`.
        """
        _e.declared()

    @_e.paged(_LIST_REPOS)
    def list_repos(
        self, *, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[com_atproto_sync_list_repos.ListReposOutput, com_atproto_sync_list_repos.Repo]:
        """Enumerates all the DID, rev, and commit CID for all repos hosted by this service. Does not
        require auth; implemented by PDS and Relay.

        Args:
            limit: 1 to 1000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListReposOutput: `cursor`, `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listRepos`.
        """
        _e.declared()

    @_e.paged(_LIST_REPOS_BY_COLLECTION)
    def list_repos_by_collection(
        self, *, collection: str, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[
        com_atproto_sync_list_repos_by_collection.ListReposByCollectionOutput,
        com_atproto_sync_list_repos_by_collection.Repo,
    ]:
        """Enumerates all the DIDs which have records with the given collection NSID.

        Args:
            collection: Format nsid.
            limit: Maximum size of response set. Recommend setting a large maximum (1000+) when enumerating large DID lists. 1 to 2000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListReposByCollectionOutput: `cursor`, `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listReposByCollection`.
        """
        _e.declared()

    @_e.endpoint(_NOTIFY_OF_UPDATE)
    def notify_of_update(self, *, hostname: str) -> None:
        """Notify a crawling service of a recent update, and that crawling should resume. Intended use
        is after a gap between repo stream events caused the crawling service to disconnect. Does
        not require auth; implemented by Relay. DEPRECATED: just use com.atproto.sync.requestCrawl.

        Args:
            hostname: Hostname of the current service (usually a PDS) that is notifying of update.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.notifyOfUpdate`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_CRAWL)
    def request_crawl(self, *, hostname: str) -> None:
        """Request a service to persistently crawl hosted repos. Expected use is new PDS instances
        declaring their existence to Relays. Does not require auth.

        Args:
            hostname: Hostname of the current service (eg, PDS) that is requesting to be crawled.

        Raises:
            errors.HostBanned: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.requestCrawl`.
        """
        _e.declared()

    @_e.subscription(_SUBSCRIBE_REPOS)
    def subscribe_repos(
        self, *, cursor: int | None = None
    ) -> _e.Messages[
        com_atproto_sync_subscribe_repos.Commit
        | com_atproto_sync_subscribe_repos.Sync
        | com_atproto_sync_subscribe_repos.Identity
        | com_atproto_sync_subscribe_repos.Account
        | com_atproto_sync_subscribe_repos.Info
    ]:
        """Repository event stream, aka Firehose endpoint. Outputs repo commits with diff data, and
        identity update events, for all repositories on the current server. See the atproto
        specifications for details around stream sequencing, repo versioning, CAR diff format, and
        more. Public and does not require auth; implemented by PDS and Relay.

        Args:
            cursor: The last known event seq number to backfill from.

        Returns:
            Messages, as they come: Commit, Sync, Identity, Account, Info.

        Raises:
            errors.FutureCursor: declared by the Lexicon.
            errors.ConsumerTooSlow: If the consumer of the stream can not keep up with events, and a backlog gets too large, the server will drop the connection.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.subscribeRepos`.
        """
        _e.declared()


class AsyncComAtprotoSyncNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.sync`.

    Methods: get_blob, get_blocks, get_checkout, get_head, get_host_status, get_latest_commit,
    get_record, get_repo, get_repo_status, list_blobs, list_hosts, list_repos,
    list_repos_by_collection, notify_of_update, request_crawl.

    Streams: subscribe_repos.
    """

    @_e.async_binary(_GET_BLOB)
    def get_blob(self, *, did: str, cid: str) -> bytes:
        """Get a blob associated with a given account. Returns the full blob as originally uploaded.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the account. Format did.
            cid: The CID of the blob to fetch. Format cid.

        Returns:
            The body, */*.

        Raises:
            errors.BlobNotFound: declared by the Lexicon.
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getBlob`.
        """
        _e.declared()

    @_e.async_binary(_GET_BLOCKS)
    def get_blocks(self, *, did: str, cids: list[str]) -> bytes:
        """Get data blocks from a given repo, by CID. For example, intermediate MST nodes, or records.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format did.
            cids: Each item: format cid.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.BlockNotFound: declared by the Lexicon.
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getBlocks`.
        """
        _e.declared()

    @_e.async_binary(_GET_CHECKOUT)
    def get_checkout(self, *, did: str) -> bytes:
        """DEPRECATED - please use com.atproto.sync.getRepo instead.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getCheckout`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_HEAD)
    def get_head(self, *, did: str) -> com_atproto_sync_get_head.GetHeadOutput:
        """DEPRECATED - please use com.atproto.sync.getLatestCommit instead.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            GetHeadOutput: `root`.

        Raises:
            errors.HeadNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getHead`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_HOST_STATUS)
    def get_host_status(self, *, hostname: str) -> com_atproto_sync_get_host_status.GetHostStatusOutput:
        """Returns information about a specified upstream host, as consumed by the server. Implemented
        by relays.

        Args:
            hostname: Hostname of the host (eg, PDS or relay) being queried.

        Returns:
            GetHostStatusOutput: `hostname`, `seq`, `account_count`, `status`.

        Raises:
            errors.HostNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getHostStatus`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_LATEST_COMMIT)
    def get_latest_commit(self, *, did: str) -> com_atproto_sync_get_latest_commit.GetLatestCommitOutput:
        """Get the current commit CID & revision of the specified repo. Does not require auth.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            GetLatestCommitOutput: `cid`, `rev`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getLatestCommit`.
        """
        _e.declared()

    @_e.async_binary(_GET_RECORD)
    def get_record(self, *, did: str, collection: str, rkey: str) -> bytes:
        """Get data blocks needed to prove the existence or non-existence of record in the current
        version of repo. Does not require auth.

        Args:
            did: The DID of the repo. Format did.
            collection: Format nsid.
            rkey: Record Key. Format record-key.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.RecordNotFound: declared by the Lexicon.
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getRecord`.
        """
        _e.declared()

    @_e.async_binary(_GET_REPO)
    def get_repo(self, *, did: str, since: str | None = None) -> bytes:
        """Download a repository export as CAR file. Optionally only a 'diff' since a previous
        revision. Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format did.
            since: The revision ('rev') of the repo to create a diff from. Format tid.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getRepo`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_REPO_STATUS)
    def get_repo_status(self, *, did: str) -> com_atproto_sync_get_repo_status.GetRepoStatusOutput:
        """Get the hosting status for a repository, on this server. Expected to be implemented by PDS
        and Relay.

        Args:
            did: The DID of the repo. Format did.

        Returns:
            GetRepoStatusOutput: `did`, `active`, `status`, `rev`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.getRepoStatus`.
        """
        _e.declared()

    @_e.async_paged(_LIST_BLOBS)
    def list_blobs(
        self, *, did: str, since: str | None = None, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[com_atproto_sync_list_blobs.ListBlobsOutput, str]:
        """List blob CIDs for an account, since some repo revision. Does not require auth; implemented
        by PDS.

        Args:
            did: The DID of the repo. Format did.
            since: Optional revision of the repo to list blobs since. Format tid.
            limit: 1 to 1000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListBlobsOutput: `cursor`, `cids`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.RepoTakendown: declared by the Lexicon.
            errors.RepoSuspended: declared by the Lexicon.
            errors.RepoDeactivated: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listBlobs`.
        """
        _e.declared()

    @_e.async_paged(_LIST_HOSTS)
    def list_hosts(
        self, *, limit: int = 200, cursor: str | None = None
    ) -> _e.Paged[com_atproto_sync_list_hosts.ListHostsOutput, com_atproto_sync_list_hosts.Host]:
        """Enumerates upstream hosts (eg, PDS or relay instances) that this service consumes from.
        Implemented by relays.

        Args:
            limit: 1 to 1000; default 200.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListHostsOutput: `cursor`, `hosts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listHosts`.
        """
        _e.declared()

    @_e.async_paged(_LIST_REPOS)
    def list_repos(
        self, *, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[com_atproto_sync_list_repos.ListReposOutput, com_atproto_sync_list_repos.Repo]:
        """Enumerates all the DID, rev, and commit CID for all repos hosted by this service. Does not
        require auth; implemented by PDS and Relay.

        Args:
            limit: 1 to 1000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListReposOutput: `cursor`, `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listRepos`.
        """
        _e.declared()

    @_e.async_paged(_LIST_REPOS_BY_COLLECTION)
    def list_repos_by_collection(
        self, *, collection: str, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[
        com_atproto_sync_list_repos_by_collection.ListReposByCollectionOutput,
        com_atproto_sync_list_repos_by_collection.Repo,
    ]:
        """Enumerates all the DIDs which have records with the given collection NSID.

        Args:
            collection: Format nsid.
            limit: Maximum size of response set. Recommend setting a large maximum (1000+) when enumerating large DID lists. 1 to 2000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListReposByCollectionOutput: `cursor`, `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.listReposByCollection`.
        """
        _e.declared()

    @_e.async_endpoint(_NOTIFY_OF_UPDATE)
    def notify_of_update(self, *, hostname: str) -> None:
        """Notify a crawling service of a recent update, and that crawling should resume. Intended use
        is after a gap between repo stream events caused the crawling service to disconnect. Does
        not require auth; implemented by Relay. DEPRECATED: just use com.atproto.sync.requestCrawl.

        Args:
            hostname: Hostname of the current service (usually a PDS) that is notifying of update.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.notifyOfUpdate`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_CRAWL)
    def request_crawl(self, *, hostname: str) -> None:
        """Request a service to persistently crawl hosted repos. Expected use is new PDS instances
        declaring their existence to Relays. Does not require auth.

        Args:
            hostname: Hostname of the current service (eg, PDS) that is requesting to be crawled.

        Raises:
            errors.HostBanned: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.requestCrawl`.
        """
        _e.declared()

    @_e.async_subscription(_SUBSCRIBE_REPOS)
    def subscribe_repos(
        self, *, cursor: int | None = None
    ) -> _e.Messages[
        com_atproto_sync_subscribe_repos.Commit
        | com_atproto_sync_subscribe_repos.Sync
        | com_atproto_sync_subscribe_repos.Identity
        | com_atproto_sync_subscribe_repos.Account
        | com_atproto_sync_subscribe_repos.Info
    ]:
        """Repository event stream, aka Firehose endpoint. Outputs repo commits with diff data, and
        identity update events, for all repositories on the current server. See the atproto
        specifications for details around stream sequencing, repo versioning, CAR diff format, and
        more. Public and does not require auth; implemented by PDS and Relay.

        Args:
            cursor: The last known event seq number to backfill from.

        Returns:
            Messages, as they come: Commit, Sync, Identity, Account, Info.

        Raises:
            errors.FutureCursor: declared by the Lexicon.
            errors.ConsumerTooSlow: If the consumer of the stream can not keep up with events, and a backlog gets too large, the server will drop the connection.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.sync.subscribeRepos`.
        """
        _e.declared()
