# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.labeler.service`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.labeler import defs as app_bsky_labeler_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs

__all__ = ["Service"]


class Service(_m.Record):
    """A declaration of the existence of labeler service.

    Source: Lexicon `app.bsky.labeler.service`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.service"

    policies: app_bsky_labeler_defs.LabelerPolicies

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format: datetime."""

    reason_types: _t.Optional[_t.List[com_atproto_moderation_defs.ReasonType]] = _Field(
        None, validation_alias="reasonTypes", serialization_alias="reasonTypes"
    )
    """The set of report reason 'codes' which are in-scope for this service to review and action. These
    usually align to policy categories. If not defined (distinct from empty array), all reason types
    are allowed.
    """

    subject_types: _t.Optional[_t.List[com_atproto_moderation_defs.SubjectType]] = _Field(
        None, validation_alias="subjectTypes", serialization_alias="subjectTypes"
    )
    """The set of subject types (account, record, etc) this service accepts reports on."""

    subject_collections: _t.Optional[_t.List[_m.Nsid]] = _Field(
        None, validation_alias="subjectCollections", serialization_alias="subjectCollections"
    )
    """Set of record types (collection NSIDs) which can be reported to this service. If not defined
    (distinct from empty array), default is any record type. Each item: format: nsid.
    """
