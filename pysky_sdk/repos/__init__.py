"""Repositories as files: read without a server, and verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.repos.file import RepoFile

__all__ = ["RepoFile"]

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name
    __getattr__, __dir__ = submodules(__name__, (), {f"{__name__}.file": ["RepoFile"]})
