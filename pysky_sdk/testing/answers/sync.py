"""com.atproto.sync: whole repos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.data.car import car
from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import page

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Repo

JSON = dict[str, Any]


def _repo(call: Call) -> Repo:
    did = call.params["did"]
    if call.world.accounts.find(did) is None:
        raise invalid(f"Could not find repo for DID: {did}", "RepoNotFound")
    return call.world.repos.at(call.world.accounts.of_repo(did).did)


@method("com.atproto.sync.getLatestCommit", auth="none")
def get_latest_commit(call: Call) -> JSON:
    """Say which commit a repo is at."""
    return _repo(call).commit.ref


@method("com.atproto.sync.getRepoStatus", auth="none")
def get_repo_status(call: Call) -> JSON:
    """Say whether a repo can be read."""
    did = call.params["did"]
    account = call.world.accounts.find(did)
    if account is None:
        raise invalid(f"Could not find repo for DID: {did}", "RepoNotFound")
    if account.status is not None:
        return {"did": did, "active": False, "status": account.status}
    return {"did": did, "active": True, "rev": call.world.repos.at(did).commit.rev}


@method("com.atproto.sync.listRepos", auth="none")
def list_repos(call: Call) -> JSON:
    """List the repos of all accounts, the oldest first."""
    if "::" not in call.params.get("cursor", "::"):
        raise invalid("Malformed cursor")
    order = {repo.did: f"{number:08d}::{repo.did}" for number, repo in enumerate(call.world.repos)}
    shown, cursor = page(
        call, call.world.repos, lambda repo: order[repo.did], newest_first=False, end="empty page"
    )
    return {"repos": [_listed(call, repo) for repo in shown], **cursor}


def _listed(call: Call, repo: Repo) -> JSON:
    account = call.world.accounts.at(repo.did)
    row: JSON = {"did": repo.did, "head": repo.commit.cid, "rev": repo.commit.rev, "active": account.active}
    return row if account.status is None else row | {"status": account.status}


@method("com.atproto.sync.getRepo", auth="none")
def get_repo(call: Call) -> bytes:
    """Return a repo as a CAR file."""
    repo = _repo(call)
    commit = repo.commit
    records = {record.cid: record.block for name in repo.collections for record in repo.of(name)}
    return car(commit.cid, {commit.cid: commit.block, **repo.nodes, **records})


@method("com.atproto.sync.getRecord", auth="none")
def get_record(call: Call) -> bytes:
    """Return a record with the nodes that lead to it, as a CAR file."""
    repo = _repo(call)
    record = repo.get(call.params["collection"], call.params["rkey"])
    blocks = {repo.commit.cid: repo.commit.block, **repo.nodes}
    if record is not None:
        blocks[record.cid] = record.block
    return car(repo.commit.cid, blocks)
