# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.putActivitySubscription`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.notification import _defs__others as app_bsky_notification_defs__others

__all__ = ["PutActivitySubscriptionInput", "PutActivitySubscriptionOutput"]


class PutActivitySubscriptionInput(_m.MethodModel):
    """Input of `app.bsky.notification.putActivitySubscription`.

    Source: Lexicon `app.bsky.notification.putActivitySubscription`.
    """

    subject: _m.Did
    """Format did."""

    activity_subscription: app_bsky_notification_defs__others.ActivitySubscription = _Field(
        validation_alias="activitySubscription", serialization_alias="activitySubscription"
    )


class PutActivitySubscriptionOutput(_m.Model):
    """Output of `app.bsky.notification.putActivitySubscription`.

    Source: Lexicon `app.bsky.notification.putActivitySubscription`.
    """

    subject: _m.Did
    """Format did."""

    activity_subscription: _t.Optional[app_bsky_notification_defs__others.ActivitySubscription] = _Field(
        default=None, validation_alias="activitySubscription", serialization_alias="activitySubscription"
    )
