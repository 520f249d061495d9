# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.getLog`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import _defs__others as chat_bsky_convo_defs__others
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["GetLogOutput", "GetLogParams"]


class GetLogParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.getLog`.

    Source: Lexicon `chat.bsky.convo.getLog`.
    """

    cursor: _t.Optional[_m.String] = None


class GetLogOutput(_m.Model):
    """Output of `chat.bsky.convo.getLog`.

    Source: Lexicon `chat.bsky.convo.getLog`.
    """

    cursor: _t.Optional[_m.String] = None

    logs: _t.List[
        _t.Annotated[
            _t.Union[
                chat_bsky_convo_defs__others.LogBeginConvo,
                chat_bsky_convo_defs__others.LogAcceptConvo,
                chat_bsky_convo_defs__others.LogLeaveConvo,
                chat_bsky_convo_defs__others.LogMuteConvo,
                chat_bsky_convo_defs__others.LogUnmuteConvo,
                chat_bsky_convo_defs.LogCreateMessage,
                chat_bsky_convo_defs.LogDeleteMessage,
                chat_bsky_convo_defs.LogReadMessage,
                chat_bsky_convo_defs.LogAddReaction,
                chat_bsky_convo_defs.LogRemoveReaction,
                chat_bsky_convo_defs.LogReadConvo,
                chat_bsky_convo_defs.LogAddMember,
                chat_bsky_convo_defs.LogRemoveMember,
                chat_bsky_convo_defs.LogMemberJoin,
                chat_bsky_convo_defs.LogMemberLeave,
                chat_bsky_convo_defs.LogLockConvo,
                chat_bsky_convo_defs.LogUnlockConvo,
                chat_bsky_convo_defs.LogLockConvoPermanently,
                chat_bsky_convo_defs.LogEditGroup,
                chat_bsky_convo_defs.LogCreateJoinLink,
                chat_bsky_convo_defs.LogEditJoinLink,
                chat_bsky_convo_defs.LogEnableJoinLink,
                chat_bsky_convo_defs.LogDisableJoinLink,
                chat_bsky_convo_defs__others.LogIncomingJoinRequest,
                chat_bsky_convo_defs__others.LogApproveJoinRequest,
                chat_bsky_convo_defs__others.LogRejectJoinRequest,
                chat_bsky_convo_defs__others.LogOutgoingJoinRequest,
                chat_bsky_convo_defs__others.LogWithdrawIncomingJoinRequest,
                chat_bsky_convo_defs__others.LogWithdrawOutgoingJoinRequest,
                chat_bsky_convo_defs__others.LogReadJoinRequests,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]
