# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getHostStatus`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.sync import defs as com_atproto_sync_defs

__all__ = ["GetHostStatusOutput", "GetHostStatusParams"]


class GetHostStatusParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getHostStatus`.

    Source: Lexicon `com.atproto.sync.getHostStatus`.
    """

    hostname: _m.String
    """Hostname of the host (eg, PDS or relay) being queried."""


class GetHostStatusOutput(_m.Model):
    """Output of `com.atproto.sync.getHostStatus`.

    Source: Lexicon `com.atproto.sync.getHostStatus`.
    """

    hostname: _m.String

    seq: _t.Optional[_m.Integer] = None
    """Recent repo stream event sequence number. May be delayed from actual stream processing (eg,
    persisted cursor not in-memory cursor).
    """

    account_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="accountCount", serialization_alias="accountCount"
    )
    """Number of accounts on the server which are associated with the upstream host. Note that the
    upstream may actually have more accounts.
    """

    status: _t.Optional[com_atproto_sync_defs.HostStatus] = None
    """Known values: active, idle, offline, throttled, banned."""
