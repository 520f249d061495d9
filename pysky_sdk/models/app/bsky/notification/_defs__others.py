# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.app.bsky.notification.defs`: import its names from there.

Source: Lexicon `app.bsky.notification.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ActivitySubscription", "RecordDeleted", "SubjectActivitySubscription"]


class RecordDeleted(_m.Model):
    """Source: Lexicon `app.bsky.notification.defs#recordDeleted`."""

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#recordDeleted"


class ActivitySubscription(_m.Model):
    """Source: Lexicon `app.bsky.notification.defs#activitySubscription`."""

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#activitySubscription"

    post: _m.Boolean

    reply: _m.Boolean


class SubjectActivitySubscription(_m.Model):
    """Object used to store activity subscription data in stash.

    Source: Lexicon `app.bsky.notification.defs#subjectActivitySubscription`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#subjectActivitySubscription"

    subject: _m.Did
    """Format did."""

    activity_subscription: ActivitySubscription = _Field(
        validation_alias="activitySubscription", serialization_alias="activitySubscription"
    )
