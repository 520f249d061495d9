# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.atproto.sync`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
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
)
_LIST_HOSTS = _e.MethodSpec(
    nsid="com.atproto.sync.listHosts",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_hosts:ListHostsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_hosts:ListHostsOutput",
    cursor="params",
    items="hosts",
)
_LIST_REPOS = _e.MethodSpec(
    nsid="com.atproto.sync.listRepos",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_repos:ListReposParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_repos:ListReposOutput",
    cursor="params",
    items="repos",
)
_LIST_REPOS_BY_COLLECTION = _e.MethodSpec(
    nsid="com.atproto.sync.listReposByCollection",
    kind="query",
    params="pysky_sdk.models.com.atproto.sync.list_repos_by_collection:ListReposByCollectionParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.sync.list_repos_by_collection:ListReposByCollectionOutput",
    cursor="params",
    items="repos",
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


class ComAtprotoSyncNamespace(_e.Namespace):
    """Endpoints below `com.atproto.sync`."""

    @_e.binary(_GET_BLOB)
    def get_blob(self, *, did: _m.Did, cid: _m.Cid) -> bytes:
        """Get a blob associated with a given account. Returns the full blob as originally uploaded.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the account. Format: did.
            cid: The CID of the blob to fetch. Format: cid.

        Raises:
            errors.BlobNotFound: Declared by the Lexicon.
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getBlob`.
        """
        return _e.declared()

    @_e.binary(_GET_BLOCKS)
    def get_blocks(self, *, did: _m.Did, cids: _t.List[_m.Cid]) -> bytes:
        """Get data blocks from a given repo, by CID. For example, intermediate MST nodes, or records.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format: did.
            cids: Each item: format: cid.

        Raises:
            errors.BlockNotFound: Declared by the Lexicon.
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getBlocks`.
        """
        return _e.declared()

    @_e.binary(_GET_CHECKOUT)
    def get_checkout(self, *, did: _m.Did) -> bytes:
        """DEPRECATED - please use com.atproto.sync.getRepo instead

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getCheckout`.
        """
        return _e.declared()

    @_e.endpoint(_GET_HEAD)
    def get_head(self, *, did: _m.Did) -> com_atproto_sync_get_head.GetHeadOutput:
        """DEPRECATED - please use com.atproto.sync.getLatestCommit instead

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.HeadNotFound: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getHead`.
        """
        return _e.declared()

    @_e.endpoint(_GET_HOST_STATUS)
    def get_host_status(self, *, hostname: _m.String) -> com_atproto_sync_get_host_status.GetHostStatusOutput:
        """Returns information about a specified upstream host, as consumed by the server. Implemented
        by relays.

        Args:
            hostname: Hostname of the host (eg, PDS or relay) being queried.

        Raises:
            errors.HostNotFound: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getHostStatus`.
        """
        return _e.declared()

    @_e.endpoint(_GET_LATEST_COMMIT)
    def get_latest_commit(self, *, did: _m.Did) -> com_atproto_sync_get_latest_commit.GetLatestCommitOutput:
        """Get the current commit CID & revision of the specified repo. Does not require auth.

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getLatestCommit`.
        """
        return _e.declared()

    @_e.binary(_GET_RECORD)
    def get_record(self, *, did: _m.Did, collection: _m.Nsid, rkey: _m.RecordKey) -> bytes:
        """Get data blocks needed to prove the existence or non-existence of record in the current
        version of repo. Does not require auth.

        Args:
            did: The DID of the repo. Format: did.
            collection: Format: nsid.
            rkey: Record Key. Format: record-key.

        Raises:
            errors.RecordNotFound: Declared by the Lexicon.
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getRecord`.
        """
        return _e.declared()

    @_e.binary(_GET_REPO)
    def get_repo(self, *, did: _m.Did, since: _t.Optional[_m.Tid] = None) -> bytes:
        """Download a repository export as CAR file. Optionally only a 'diff' since a previous
        revision. Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format: did.
            since: The revision ('rev') of the repo to create a diff from. Format: tid.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getRepo`.
        """
        return _e.declared()

    @_e.endpoint(_GET_REPO_STATUS)
    def get_repo_status(self, *, did: _m.Did) -> com_atproto_sync_get_repo_status.GetRepoStatusOutput:
        """Get the hosting status for a repository, on this server. Expected to be implemented by PDS
        and Relay.

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getRepoStatus`.
        """
        return _e.declared()

    @_e.paged(_LIST_BLOBS)
    def list_blobs(
        self,
        *,
        did: _m.Did,
        since: _t.Optional[_m.Tid] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 500,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[com_atproto_sync_list_blobs.ListBlobsOutput, _m.Cid]:
        """List blob CIDs for an account, since some repo revision. Does not require auth; implemented
        by PDS.

        Args:
            did: The DID of the repo. Format: did.
            since: Optional revision of the repo to list blobs since. Format: tid.
            limit: 1 to 1000. Default: 500.
            cursor: No description.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listBlobs`.
        """
        return _e.declared()

    @_e.paged(_LIST_HOSTS)
    def list_hosts(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 200,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[com_atproto_sync_list_hosts.ListHostsOutput, com_atproto_sync_list_hosts.Host]:
        """Enumerates upstream hosts (eg, PDS or relay instances) that this service consumes from.
        Implemented by relays.

        Args:
            limit: 1 to 1000. Default: 200.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listHosts`.
        """
        return _e.declared()

    @_e.paged(_LIST_REPOS)
    def list_repos(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 500,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[com_atproto_sync_list_repos.ListReposOutput, com_atproto_sync_list_repos.Repo]:
        """Enumerates all the DID, rev, and commit CID for all repos hosted by this service. Does not
        require auth; implemented by PDS and Relay.

        Args:
            limit: 1 to 1000. Default: 500.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listRepos`.
        """
        return _e.declared()

    @_e.paged(_LIST_REPOS_BY_COLLECTION)
    def list_repos_by_collection(
        self,
        *,
        collection: _m.Nsid,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 2000)] = 500,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[
        com_atproto_sync_list_repos_by_collection.ListReposByCollectionOutput,
        com_atproto_sync_list_repos_by_collection.Repo,
    ]:
        """Enumerates all the DIDs which have records with the given collection NSID.

        Args:
            collection: Format: nsid.
            limit: Maximum size of response set. Recommend setting a large maximum (1000+) when
                enumerating large DID lists. 1 to 2000. Default: 500.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listReposByCollection`.
        """
        return _e.declared()

    @_e.endpoint(_NOTIFY_OF_UPDATE)
    def notify_of_update(self, *, hostname: _m.String) -> None:
        """Notify a crawling service of a recent update, and that crawling should resume. Intended use
        is after a gap between repo stream events caused the crawling service to disconnect. Does
        not require auth; implemented by Relay. DEPRECATED: just use com.atproto.sync.requestCrawl

        Args:
            hostname: Hostname of the current service (usually a PDS) that is notifying of update.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.notifyOfUpdate`.
        """
        return _e.declared()

    @_e.endpoint(_REQUEST_CRAWL)
    def request_crawl(self, *, hostname: _m.String) -> None:
        """Request a service to persistently crawl hosted repos. Expected use is new PDS instances
        declaring their existence to Relays. Does not require auth.

        Args:
            hostname: Hostname of the current service (eg, PDS) that is requesting to be crawled.

        Raises:
            errors.HostBanned: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.requestCrawl`.
        """
        return _e.declared()


class AsyncComAtprotoSyncNamespace(_e.AsyncNamespace):
    """Endpoints below `com.atproto.sync`."""

    @_e.async_binary(_GET_BLOB)
    def get_blob(self, *, did: _m.Did, cid: _m.Cid) -> bytes:
        """Get a blob associated with a given account. Returns the full blob as originally uploaded.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the account. Format: did.
            cid: The CID of the blob to fetch. Format: cid.

        Raises:
            errors.BlobNotFound: Declared by the Lexicon.
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getBlob`.
        """
        return _e.declared()

    @_e.async_binary(_GET_BLOCKS)
    def get_blocks(self, *, did: _m.Did, cids: _t.List[_m.Cid]) -> bytes:
        """Get data blocks from a given repo, by CID. For example, intermediate MST nodes, or records.
        Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format: did.
            cids: Each item: format: cid.

        Raises:
            errors.BlockNotFound: Declared by the Lexicon.
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getBlocks`.
        """
        return _e.declared()

    @_e.async_binary(_GET_CHECKOUT)
    def get_checkout(self, *, did: _m.Did) -> bytes:
        """DEPRECATED - please use com.atproto.sync.getRepo instead

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getCheckout`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_HEAD)
    def get_head(self, *, did: _m.Did) -> com_atproto_sync_get_head.GetHeadOutput:
        """DEPRECATED - please use com.atproto.sync.getLatestCommit instead

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.HeadNotFound: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getHead`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_HOST_STATUS)
    def get_host_status(self, *, hostname: _m.String) -> com_atproto_sync_get_host_status.GetHostStatusOutput:
        """Returns information about a specified upstream host, as consumed by the server. Implemented
        by relays.

        Args:
            hostname: Hostname of the host (eg, PDS or relay) being queried.

        Raises:
            errors.HostNotFound: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getHostStatus`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_LATEST_COMMIT)
    def get_latest_commit(self, *, did: _m.Did) -> com_atproto_sync_get_latest_commit.GetLatestCommitOutput:
        """Get the current commit CID & revision of the specified repo. Does not require auth.

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getLatestCommit`.
        """
        return _e.declared()

    @_e.async_binary(_GET_RECORD)
    def get_record(self, *, did: _m.Did, collection: _m.Nsid, rkey: _m.RecordKey) -> bytes:
        """Get data blocks needed to prove the existence or non-existence of record in the current
        version of repo. Does not require auth.

        Args:
            did: The DID of the repo. Format: did.
            collection: Format: nsid.
            rkey: Record Key. Format: record-key.

        Raises:
            errors.RecordNotFound: Declared by the Lexicon.
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getRecord`.
        """
        return _e.declared()

    @_e.async_binary(_GET_REPO)
    def get_repo(self, *, did: _m.Did, since: _t.Optional[_m.Tid] = None) -> bytes:
        """Download a repository export as CAR file. Optionally only a 'diff' since a previous
        revision. Does not require auth; implemented by PDS.

        Args:
            did: The DID of the repo. Format: did.
            since: The revision ('rev') of the repo to create a diff from. Format: tid.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getRepo`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_REPO_STATUS)
    def get_repo_status(self, *, did: _m.Did) -> com_atproto_sync_get_repo_status.GetRepoStatusOutput:
        """Get the hosting status for a repository, on this server. Expected to be implemented by PDS
        and Relay.

        Args:
            did: The DID of the repo. Format: did.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.getRepoStatus`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_BLOBS)
    def list_blobs(
        self,
        *,
        did: _m.Did,
        since: _t.Optional[_m.Tid] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 500,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[com_atproto_sync_list_blobs.ListBlobsOutput, _m.Cid]:
        """List blob CIDs for an account, since some repo revision. Does not require auth; implemented
        by PDS.

        Args:
            did: The DID of the repo. Format: did.
            since: Optional revision of the repo to list blobs since. Format: tid.
            limit: 1 to 1000. Default: 500.
            cursor: No description.

        Raises:
            errors.RepoNotFound: Declared by the Lexicon.
            errors.RepoTakendown: Declared by the Lexicon.
            errors.RepoSuspended: Declared by the Lexicon.
            errors.RepoDeactivated: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listBlobs`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_HOSTS)
    def list_hosts(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 200,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[com_atproto_sync_list_hosts.ListHostsOutput, com_atproto_sync_list_hosts.Host]:
        """Enumerates upstream hosts (eg, PDS or relay instances) that this service consumes from.
        Implemented by relays.

        Args:
            limit: 1 to 1000. Default: 200.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listHosts`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_REPOS)
    def list_repos(
        self,
        *,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 1000)] = 500,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[com_atproto_sync_list_repos.ListReposOutput, com_atproto_sync_list_repos.Repo]:
        """Enumerates all the DID, rev, and commit CID for all repos hosted by this service. Does not
        require auth; implemented by PDS and Relay.

        Args:
            limit: 1 to 1000. Default: 500.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listRepos`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_REPOS_BY_COLLECTION)
    def list_repos_by_collection(
        self,
        *,
        collection: _m.Nsid,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 2000)] = 500,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[
        com_atproto_sync_list_repos_by_collection.ListReposByCollectionOutput,
        com_atproto_sync_list_repos_by_collection.Repo,
    ]:
        """Enumerates all the DIDs which have records with the given collection NSID.

        Args:
            collection: Format: nsid.
            limit: Maximum size of response set. Recommend setting a large maximum (1000+) when
                enumerating large DID lists. 1 to 2000. Default: 500.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.listReposByCollection`.
        """
        return _e.declared()

    @_e.async_endpoint(_NOTIFY_OF_UPDATE)
    def notify_of_update(self, *, hostname: _m.String) -> None:
        """Notify a crawling service of a recent update, and that crawling should resume. Intended use
        is after a gap between repo stream events caused the crawling service to disconnect. Does
        not require auth; implemented by Relay. DEPRECATED: just use com.atproto.sync.requestCrawl

        Args:
            hostname: Hostname of the current service (usually a PDS) that is notifying of update.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.notifyOfUpdate`.
        """
        return _e.declared()

    @_e.async_endpoint(_REQUEST_CRAWL)
    def request_crawl(self, *, hostname: _m.String) -> None:
        """Request a service to persistently crawl hosted repos. Expected use is new PDS instances
        declaring their existence to Relays. Does not require auth.

        Args:
            hostname: Hostname of the current service (eg, PDS) that is requesting to be crawled.

        Raises:
            errors.HostBanned: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.sync.requestCrawl`.
        """
        return _e.declared()
