# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""The errors that the Lexicons declare. `pysky_sdk.errors` offers the official ones by name."""

from pysky_sdk.errors import DeclaredError as _DeclaredError

__all__ = [
    "AccountNotFound",
    "AccountSuspended",
    "AccountTakedown",
    "ActorNotFound",
    "AlreadyAssigned",
    "AlreadyInTargetQueue",
    "AlreadyInTargetState",
    "AuthFactorTokenRequired",
    "BadAspectRatio",
    "BadExpiration",
    "BadQueryString",
    "BlobNotFound",
    "BlockedActor",
    "BlockedByActor",
    "BlockedSubject",
    "BlockNotFound",
    "CannotDeleteSelf",
    "ConflictingQueue",
    "ConsumerTooSlow",
    "ConvoLocked",
    "ConvoLockedByModeration",
    "DailyLimitExceeded",
    "DidDeactivated",
    "DidNotFound",
    "DidTooLong",
    "DraftLimitReached",
    "DuplicateCreate",
    "DuplicateExternalId",
    "DuplicateTemplateName",
    "EnabledJoinLinkAlreadyExists",
    "ExpiredToken",
    "FollowRequired",
    "FutureCursor",
    "HandleNotAvailable",
    "HandleNotFound",
    "HeadNotFound",
    "HostBanned",
    "HostNotFound",
    "IncompatibleDidDoc",
    "InsufficientRole",
    "InternalError",
    "InvalidAssignment",
    "InvalidCode",
    "InvalidContacts",
    "InvalidConvo",
    "InvalidCursor",
    "InvalidDid",
    "InvalidEmail",
    "InvalidHandle",
    "InvalidInitiation",
    "InvalidInviteCode",
    "InvalidJoinRequest",
    "InvalidLimit",
    "InvalidPartNumber",
    "InvalidPassword",
    "InvalidPhone",
    "InvalidRecommendedPolicies",
    "InvalidScopeReference",
    "InvalidStateTransition",
    "InvalidSwap",
    "InvalidToken",
    "InvalidUrl",
    "LexiconNotFound",
    "LinkAlreadyEnabled",
    "LinkDisabled",
    "MemberAlreadyExists",
    "MemberLimitReached",
    "MemberNotFound",
    "MessageDeleteNotAllowed",
    "MessagesDisabled",
    "MissingParts",
    "NewAccountCannotCreateGroup",
    "NoJoinLink",
    "NotFollowedBySender",
    "NotFound",
    "OutOfRange",
    "OwnerCannotLeave",
    "PartSizeMismatch",
    "QueueDisabled",
    "QueueNotFound",
    "ReactionInvalidValue",
    "ReactionLimitReached",
    "ReactionMessageDeleted",
    "ReactionNotAllowed",
    "RecipientNotFound",
    "RecordNotFound",
    "RegionNotSupported",
    "ReplyTargetNotFound",
    "RepoDeactivated",
    "RepoNotFound",
    "ReportClosed",
    "ReportNotFound",
    "RepoSuspended",
    "RepoTakendown",
    "RuleAlreadyExists",
    "RuleNotFound",
    "ServiceOverloaded",
    "SetNotFound",
    "SubjectHasAction",
    "TokenRequired",
    "TooManyContacts",
    "TooManyOpenUploads",
    "UnknownFeed",
    "UnknownList",
    "UnresolvableDid",
    "UnsupportedCollection",
    "UnsupportedContentType",
    "UnsupportedDomain",
    "UploadAborted",
    "UploadAlreadyCompleted",
    "UploadExpired",
    "UploadFailed",
    "UploadForbidden",
    "UploadNotFound",
    "UploadNotReady",
    "UserForbidsGroups",
    "UserKicked",
    "VideoTooLarge",
    "VideoTooLong",
]


class AccountNotFound(_DeclaredError):
    """The error `AccountNotFound`, as declared by:

    `com.atproto.server.confirmEmail`
    """


class AccountSuspended(_DeclaredError):
    """The error `AccountSuspended`, as declared by:

    `chat.bsky.convo.getConvoForMembers`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.createGroup`
    """


class AccountTakedown(_DeclaredError):
    """The error `AccountTakedown`, as declared by:

    `com.atproto.server.createAppPassword`
    `com.atproto.server.createSession`
    `com.atproto.server.listAppPasswords`
    `com.atproto.server.refreshSession`
    """


class ActorNotFound(_DeclaredError):
    """The error `ActorNotFound`, as declared by:

    `app.bsky.graph.getRelationships`: The primary actor at-identifier could not be resolved.
    """


class AlreadyAssigned(_DeclaredError):
    """The error `AlreadyAssigned`, as declared by:

    `tools.ozone.report.assignModerator`: The report is already assigned to another user.
    """


class AlreadyInTargetQueue(_DeclaredError):
    """The error `AlreadyInTargetQueue`, as declared by:

    `tools.ozone.report.reassignQueue`: The report is already assigned to the target queue.
    """


class AlreadyInTargetState(_DeclaredError):
    """The error `AlreadyInTargetState`, as declared by:

    `tools.ozone.report.createActivity`: The report is already in the status implied by this activity type.
    """


class AuthFactorTokenRequired(_DeclaredError):
    """The error `AuthFactorTokenRequired`, as declared by:

    `com.atproto.server.createSession`
    """


class BadAspectRatio(_DeclaredError):
    """The error `BadAspectRatio`, as declared by:

    `app.bsky.video.startUpload`: The advisory declared dimensions have an unsupported aspect ratio.
    """


class BadExpiration(_DeclaredError):
    """The error `BadExpiration`, as declared by:

    `com.atproto.server.getServiceAuth`: Indicates that the requested expiration date is not a valid. May be in the past or may be reliant on the requested scopes.
    """


class BadQueryString(_DeclaredError):
    """The error `BadQueryString`, as declared by:

    `app.bsky.feed.searchPosts`
    `app.bsky.feed.searchPostsV2`
    `app.bsky.unspecced.searchActorsSkeleton`
    `app.bsky.unspecced.searchPostsSkeleton`
    `app.bsky.unspecced.searchStarterPacksSkeleton`
    """


class BlobNotFound(_DeclaredError):
    """The error `BlobNotFound`, as declared by:

    `com.atproto.sync.getBlob`
    """


class BlockNotFound(_DeclaredError):
    """The error `BlockNotFound`, as declared by:

    `com.atproto.sync.getBlocks`
    """


class BlockedActor(_DeclaredError):
    """The error `BlockedActor`, as declared by:

    `app.bsky.feed.getActorLikes`
    `app.bsky.feed.getAuthorFeed`
    `chat.bsky.convo.getConvoForMembers`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.createGroup`
    """


class BlockedByActor(_DeclaredError):
    """The error `BlockedByActor`, as declared by:

    `app.bsky.feed.getActorLikes`
    `app.bsky.feed.getAuthorFeed`
    """


class BlockedSubject(_DeclaredError):
    """The error `BlockedSubject`, as declared by:

    `chat.bsky.convo.getConvoForMembers`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.createGroup`
    """


class CannotDeleteSelf(_DeclaredError):
    """The error `CannotDeleteSelf`, as declared by:

    `tools.ozone.team.deleteMember`: You can not delete yourself from the team.
    """


class ConflictingQueue(_DeclaredError):
    """The error `ConflictingQueue`, as declared by:

    `tools.ozone.queue.createQueue`: The queue configuration conflicts with an existing queue.
    """


class ConsumerTooSlow(_DeclaredError):
    """The error `ConsumerTooSlow`, as declared by:

    `chat.bsky.moderation.subscribeModEvents`: If the consumer of the stream can not keep up with events, and a backlog gets too large, the server will drop the connection.
    `com.atproto.sync.subscribeRepos`: If the consumer of the stream can not keep up with events, and a backlog gets too large, the server will drop the connection.
    """


class ConvoLocked(_DeclaredError):
    """The error `ConvoLocked`, as declared by:

    `chat.bsky.convo.lockConvo`
    `chat.bsky.convo.sendMessage`
    `chat.bsky.convo.sendMessageBatch`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.editGroup`
    `chat.bsky.group.requestJoin`
    """


class ConvoLockedByModeration(_DeclaredError):
    """The error `ConvoLockedByModeration`, as declared by:

    `chat.bsky.convo.unlockConvo`
    """


class DailyLimitExceeded(_DeclaredError):
    """The error `DailyLimitExceeded`, as declared by:

    `app.bsky.video.startUpload`: The daily video or byte allowance, including active reservations, is exhausted.
    """


class DidDeactivated(_DeclaredError):
    """The error `DidDeactivated`, as declared by:

    `com.atproto.identity.refreshIdentity`: The DID previously existed, but has been deactivated.
    `com.atproto.identity.resolveDid`: The DID previously existed, but has been deactivated.
    `com.atproto.identity.resolveIdentity`: The DID previously existed, but has been deactivated.
    """


class DidNotFound(_DeclaredError):
    """The error `DidNotFound`, as declared by:

    `com.atproto.identity.refreshIdentity`: The DID resolution process confirmed that there is no current DID.
    `com.atproto.identity.resolveDid`: The DID resolution process confirmed that there is no current DID.
    `com.atproto.identity.resolveIdentity`: The DID resolution process confirmed that there is no current DID.
    """


class DidTooLong(_DeclaredError):
    """The error `DidTooLong`, as declared by:

    `app.bsky.ageassurance.begin`
    `app.bsky.unspecced.initAgeAssurance`
    """


class DraftLimitReached(_DeclaredError):
    """The error `DraftLimitReached`, as declared by:

    `app.bsky.draft.createDraft`: Trying to insert a new draft when the limit was already reached.
    """


class DuplicateCreate(_DeclaredError):
    """The error `DuplicateCreate`, as declared by:

    `com.atproto.server.getAccountInviteCodes`
    """


class DuplicateExternalId(_DeclaredError):
    """The error `DuplicateExternalId`, as declared by:

    `tools.ozone.moderation.emitEvent`: An event with the same external ID already exists for the subject.
    """


class DuplicateTemplateName(_DeclaredError):
    """The error `DuplicateTemplateName`, as declared by:

    `tools.ozone.communication.createTemplate`
    `tools.ozone.communication.updateTemplate`
    """


class EnabledJoinLinkAlreadyExists(_DeclaredError):
    """The error `EnabledJoinLinkAlreadyExists`, as declared by:

    `chat.bsky.group.createJoinLink`
    """


class ExpiredToken(_DeclaredError):
    """The error `ExpiredToken`, as declared by:

    `com.atproto.server.confirmEmail`
    `com.atproto.server.deleteAccount`
    `com.atproto.server.deleteSession`
    `com.atproto.server.refreshSession`
    `com.atproto.server.resetPassword`
    `com.atproto.server.updateEmail`
    """


class FollowRequired(_DeclaredError):
    """The error `FollowRequired`, as declared by:

    `chat.bsky.group.requestJoin`
    """


class FutureCursor(_DeclaredError):
    """The error `FutureCursor`, as declared by:

    `chat.bsky.moderation.subscribeModEvents`
    `com.atproto.label.subscribeLabels`
    `com.atproto.sync.subscribeRepos`
    """


class HandleNotAvailable(_DeclaredError):
    """The error `HandleNotAvailable`, as declared by:

    `com.atproto.server.createAccount`
    """


class HandleNotFound(_DeclaredError):
    """The error `HandleNotFound`, as declared by:

    `com.atproto.identity.refreshIdentity`: The resolution process confirmed that the handle does not resolve to any DID.
    `com.atproto.identity.resolveHandle`: The resolution process confirmed that the handle does not resolve to any DID.
    `com.atproto.identity.resolveIdentity`: The resolution process confirmed that the handle does not resolve to any DID.
    """


class HeadNotFound(_DeclaredError):
    """The error `HeadNotFound`, as declared by:

    `com.atproto.sync.getHead`
    """


class HostBanned(_DeclaredError):
    """The error `HostBanned`, as declared by:

    `com.atproto.sync.requestCrawl`
    """


class HostNotFound(_DeclaredError):
    """The error `HostNotFound`, as declared by:

    `com.atproto.sync.getHostStatus`
    """


class IncompatibleDidDoc(_DeclaredError):
    """The error `IncompatibleDidDoc`, as declared by:

    `com.atproto.server.createAccount`
    """


class InsufficientRole(_DeclaredError):
    """The error `InsufficientRole`, as declared by:

    `chat.bsky.convo.lockConvo`
    `chat.bsky.convo.unlockConvo`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.approveJoinRequest`
    `chat.bsky.group.createJoinLink`
    `chat.bsky.group.disableJoinLink`
    `chat.bsky.group.editGroup`
    `chat.bsky.group.editJoinLink`
    `chat.bsky.group.enableJoinLink`
    `chat.bsky.group.listJoinRequests`
    `chat.bsky.group.rejectJoinRequest`
    `chat.bsky.group.removeMembers`
    `chat.bsky.group.updateJoinRequestsRead`
    """


class InternalError(_DeclaredError):
    """The error `InternalError`, as declared by:

    `app.bsky.contact.dismissMatch`
    `app.bsky.contact.getMatches`
    `app.bsky.contact.getSyncStatus`
    `app.bsky.contact.importContacts`
    `app.bsky.contact.removeData`
    `app.bsky.contact.startPhoneVerification`
    `app.bsky.contact.verifyPhone`
    """


class InvalidAssignment(_DeclaredError):
    """The error `InvalidAssignment`, as declared by:

    `tools.ozone.queue.assignModerator`: The specified queue does not exist or is not enabled.
    `tools.ozone.queue.unassignModerator`: No active assignment exists for the given queue and user.
    `tools.ozone.report.assignModerator`: The report ID or queue ID is invalid.
    `tools.ozone.report.unassignModerator`: The report ID is invalid.
    """


class InvalidCode(_DeclaredError):
    """The error `InvalidCode`, as declared by:

    `app.bsky.contact.verifyPhone`
    `chat.bsky.group.requestJoin`
    """


class InvalidContacts(_DeclaredError):
    """The error `InvalidContacts`, as declared by:

    `app.bsky.contact.importContacts`
    """


class InvalidConvo(_DeclaredError):
    """The error `InvalidConvo`, as declared by:

    `chat.bsky.convo.acceptConvo`
    `chat.bsky.convo.addReaction`
    `chat.bsky.convo.deleteMessageForSelf`
    `chat.bsky.convo.getConvo`
    `chat.bsky.convo.getConvoMembers`
    `chat.bsky.convo.getMessages`
    `chat.bsky.convo.leaveConvo`
    `chat.bsky.convo.lockConvo`
    `chat.bsky.convo.muteConvo`
    `chat.bsky.convo.removeReaction`
    `chat.bsky.convo.sendMessage`
    `chat.bsky.convo.sendMessageBatch`
    `chat.bsky.convo.unlockConvo`
    `chat.bsky.convo.unmuteConvo`
    `chat.bsky.convo.updateRead`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.approveJoinRequest`
    `chat.bsky.group.createJoinLink`
    `chat.bsky.group.disableJoinLink`
    `chat.bsky.group.editGroup`
    `chat.bsky.group.editJoinLink`
    `chat.bsky.group.enableJoinLink`
    `chat.bsky.group.listJoinRequests`
    `chat.bsky.group.rejectJoinRequest`
    `chat.bsky.group.removeMembers`
    `chat.bsky.group.updateJoinRequestsRead`
    `chat.bsky.moderation.getConvo`
    `chat.bsky.moderation.getConvoMembers`
    """


class InvalidCursor(_DeclaredError):
    """The error `InvalidCursor`, as declared by:

    `app.bsky.contact.getMatches`
    """


class InvalidDid(_DeclaredError):
    """The error `InvalidDid`, as declared by:

    `app.bsky.contact.dismissMatch`
    `app.bsky.contact.getMatches`
    `app.bsky.contact.getSyncStatus`
    `app.bsky.contact.importContacts`
    `app.bsky.contact.removeData`
    `app.bsky.contact.startPhoneVerification`
    `app.bsky.contact.verifyPhone`
    """


class InvalidEmail(_DeclaredError):
    """The error `InvalidEmail`, as declared by:

    `app.bsky.ageassurance.begin`
    `app.bsky.unspecced.initAgeAssurance`
    `com.atproto.server.confirmEmail`
    `com.atproto.temp.checkHandleAvailability`: An invalid email was provided.
    """


class InvalidHandle(_DeclaredError):
    """The error `InvalidHandle`, as declared by:

    `com.atproto.server.createAccount`
    """


class InvalidInitiation(_DeclaredError):
    """The error `InvalidInitiation`, as declared by:

    `app.bsky.ageassurance.begin`
    `app.bsky.unspecced.initAgeAssurance`
    """


class InvalidInviteCode(_DeclaredError):
    """The error `InvalidInviteCode`, as declared by:

    `com.atproto.server.createAccount`
    """


class InvalidJoinRequest(_DeclaredError):
    """The error `InvalidJoinRequest`, as declared by:

    `chat.bsky.group.withdrawJoinRequest`
    """


class InvalidLimit(_DeclaredError):
    """The error `InvalidLimit`, as declared by:

    `app.bsky.contact.getMatches`
    """


class InvalidPartNumber(_DeclaredError):
    """The error `InvalidPartNumber`, as declared by:

    `app.bsky.video.uploadPart`: The part number is outside the upload's valid part range.
    """


class InvalidPassword(_DeclaredError):
    """The error `InvalidPassword`, as declared by:

    `com.atproto.server.createAccount`
    """


class InvalidPhone(_DeclaredError):
    """The error `InvalidPhone`, as declared by:

    `app.bsky.contact.startPhoneVerification`
    `app.bsky.contact.verifyPhone`
    """


class InvalidRecommendedPolicies(_DeclaredError):
    """The error `InvalidRecommendedPolicies`, as declared by:

    `tools.ozone.queue.createQueue`: One or more recommended policy keys do not exist in the configured policy list.
    `tools.ozone.queue.updateQueue`: One or more recommended policy keys do not exist in the configured policy list.
    """


class InvalidScopeReference(_DeclaredError):
    """The error `InvalidScopeReference`, as declared by:

    `com.atproto.temp.dereferenceScope`: An invalid scope reference was provided.
    """


class InvalidStateTransition(_DeclaredError):
    """The error `InvalidStateTransition`, as declared by:

    `tools.ozone.report.createActivity`: The requested state transition is not permitted from the report's current status.
    """


class InvalidSwap(_DeclaredError):
    """The error `InvalidSwap`, as declared by:

    `com.atproto.repo.applyWrites`: Indicates that the 'swapCommit' parameter did not match current commit.
    `com.atproto.repo.createRecord`: Indicates that 'swapCommit' didn't match current repo commit.
    `com.atproto.repo.deleteRecord`
    `com.atproto.repo.putRecord`
    """


class InvalidToken(_DeclaredError):
    """The error `InvalidToken`, as declared by:

    `app.bsky.contact.importContacts`
    `com.atproto.server.confirmEmail`
    `com.atproto.server.deleteAccount`
    `com.atproto.server.deleteSession`
    `com.atproto.server.refreshSession`
    `com.atproto.server.resetPassword`
    `com.atproto.server.updateEmail`
    """


class InvalidUrl(_DeclaredError):
    """The error `InvalidUrl`, as declared by:

    `tools.ozone.safelink.addRule`: The provided URL is invalid.
    """


class LexiconNotFound(_DeclaredError):
    """The error `LexiconNotFound`, as declared by:

    `com.atproto.lexicon.resolveLexicon`: No lexicon was resolved for the NSID.
    """


class LinkAlreadyEnabled(_DeclaredError):
    """The error `LinkAlreadyEnabled`, as declared by:

    `chat.bsky.group.enableJoinLink`
    """


class LinkDisabled(_DeclaredError):
    """The error `LinkDisabled`, as declared by:

    `chat.bsky.group.requestJoin`
    """


class MemberAlreadyExists(_DeclaredError):
    """The error `MemberAlreadyExists`, as declared by:

    `tools.ozone.team.addMember`: Member already exists in the team.
    """


class MemberLimitReached(_DeclaredError):
    """The error `MemberLimitReached`, as declared by:

    `chat.bsky.group.addMembers`
    `chat.bsky.group.approveJoinRequest`
    `chat.bsky.group.requestJoin`
    """


class MemberNotFound(_DeclaredError):
    """The error `MemberNotFound`, as declared by:

    `tools.ozone.team.deleteMember`: The member being deleted does not exist.
    `tools.ozone.team.updateMember`: The member being updated does not exist in the team.
    """


class MessageDeleteNotAllowed(_DeclaredError):
    """The error `MessageDeleteNotAllowed`, as declared by:

    `chat.bsky.convo.deleteMessageForSelf`: Indicates that this message cannot be deleted, e.g. because it is a system message.
    """


class MessagesDisabled(_DeclaredError):
    """The error `MessagesDisabled`, as declared by:

    `chat.bsky.convo.getConvoForMembers`
    """


class MissingParts(_DeclaredError):
    """The error `MissingParts`, as declared by:

    `app.bsky.video.finishUpload`: Not all parts are recorded; the error message lists the missing part numbers.
    """


class NewAccountCannotCreateGroup(_DeclaredError):
    """The error `NewAccountCannotCreateGroup`, as declared by:

    `chat.bsky.group.createGroup`
    """


class NoJoinLink(_DeclaredError):
    """The error `NoJoinLink`, as declared by:

    `chat.bsky.group.disableJoinLink`
    `chat.bsky.group.editJoinLink`
    `chat.bsky.group.enableJoinLink`
    """


class NotFollowedBySender(_DeclaredError):
    """The error `NotFollowedBySender`, as declared by:

    `chat.bsky.convo.getConvoForMembers`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.createGroup`
    """


class NotFound(_DeclaredError):
    """The error `NotFound`, as declared by:

    `app.bsky.feed.getPostThread`
    `tools.ozone.report.getLatestReport`: No report found.
    `tools.ozone.report.getReport`: No report found.
    """


class OutOfRange(_DeclaredError):
    """The error `OutOfRange`, as declared by:

    `tools.ozone.queue.routeReports`: The request is invalid, such as missing required fields or invalid field values.
    """


class OwnerCannotLeave(_DeclaredError):
    """The error `OwnerCannotLeave`, as declared by:

    `chat.bsky.convo.leaveConvo`: The owner of a group conversation cannot leave before locking the group.
    """


class PartSizeMismatch(_DeclaredError):
    """The error `PartSizeMismatch`, as declared by:

    `app.bsky.video.uploadPart`: Content-Length does not exactly match the expected size for this part.
    """


class QueueDisabled(_DeclaredError):
    """The error `QueueDisabled`, as declared by:

    `tools.ozone.report.reassignQueue`: The target queue is disabled and cannot receive new assignments.
    """


class QueueNotFound(_DeclaredError):
    """The error `QueueNotFound`, as declared by:

    `tools.ozone.report.reassignQueue`: No active queue exists with the given queueId.
    """


class ReactionInvalidValue(_DeclaredError):
    """The error `ReactionInvalidValue`, as declared by:

    `chat.bsky.convo.addReaction`: Indicates the value for the reaction is not acceptable. In general, this means it is not an emoji.
    `chat.bsky.convo.removeReaction`: Indicates the value for the reaction is not acceptable. In general, this means it is not an emoji.
    """


class ReactionLimitReached(_DeclaredError):
    """The error `ReactionLimitReached`, as declared by:

    `chat.bsky.convo.addReaction`: Indicates that the message has the maximum number of reactions allowed for a single user, and the requested reaction wasn't yet present. If it was already present, the request will not fail since it is idempotent.
    """


class ReactionMessageDeleted(_DeclaredError):
    """The error `ReactionMessageDeleted`, as declared by:

    `chat.bsky.convo.addReaction`: Indicates that the message has been deleted and reactions can no longer be added/removed.
    `chat.bsky.convo.removeReaction`: Indicates that the message has been deleted and reactions can no longer be added/removed.
    """


class ReactionNotAllowed(_DeclaredError):
    """The error `ReactionNotAllowed`, as declared by:

    `chat.bsky.convo.addReaction`: Indicates that reactions are not allowed on this message, e.g. because it is a system message.
    `chat.bsky.convo.removeReaction`: Indicates that reactions are not allowed on this message, e.g. because it is a system message.
    """


class RecipientNotFound(_DeclaredError):
    """The error `RecipientNotFound`, as declared by:

    `chat.bsky.convo.getConvoForMembers`
    `chat.bsky.group.addMembers`
    `chat.bsky.group.createGroup`
    """


class RecordNotFound(_DeclaredError):
    """The error `RecordNotFound`, as declared by:

    `com.atproto.repo.getRecord`
    `com.atproto.sync.getRecord`
    `tools.ozone.moderation.getRecord`
    """


class RegionNotSupported(_DeclaredError):
    """The error `RegionNotSupported`, as declared by:

    `app.bsky.ageassurance.begin`
    """


class ReplyTargetNotFound(_DeclaredError):
    """The error `ReplyTargetNotFound`, as declared by:

    `chat.bsky.convo.sendMessage`
    `chat.bsky.convo.sendMessageBatch`
    """


class RepoDeactivated(_DeclaredError):
    """The error `RepoDeactivated`, as declared by:

    `com.atproto.sync.getBlob`
    `com.atproto.sync.getBlocks`
    `com.atproto.sync.getLatestCommit`
    `com.atproto.sync.getRecord`
    `com.atproto.sync.getRepo`
    `com.atproto.sync.listBlobs`
    """


class RepoNotFound(_DeclaredError):
    """The error `RepoNotFound`, as declared by:

    `com.atproto.sync.getBlob`
    `com.atproto.sync.getBlocks`
    `com.atproto.sync.getLatestCommit`
    `com.atproto.sync.getRecord`
    `com.atproto.sync.getRepo`
    `com.atproto.sync.getRepoStatus`
    `com.atproto.sync.listBlobs`
    `tools.ozone.moderation.getAccountTimeline`
    `tools.ozone.moderation.getRepo`
    """


class RepoSuspended(_DeclaredError):
    """The error `RepoSuspended`, as declared by:

    `com.atproto.sync.getBlob`
    `com.atproto.sync.getBlocks`
    `com.atproto.sync.getLatestCommit`
    `com.atproto.sync.getRecord`
    `com.atproto.sync.getRepo`
    `com.atproto.sync.listBlobs`
    """


class RepoTakendown(_DeclaredError):
    """The error `RepoTakendown`, as declared by:

    `com.atproto.sync.getBlob`
    `com.atproto.sync.getBlocks`
    `com.atproto.sync.getLatestCommit`
    `com.atproto.sync.getRecord`
    `com.atproto.sync.getRepo`
    `com.atproto.sync.listBlobs`
    """


class ReportClosed(_DeclaredError):
    """The error `ReportClosed`, as declared by:

    `tools.ozone.report.reassignQueue`: The report is closed and cannot be reassigned.
    """


class ReportNotFound(_DeclaredError):
    """The error `ReportNotFound`, as declared by:

    `tools.ozone.report.createActivity`: No report exists with the given reportId or eventId.
    `tools.ozone.report.reassignQueue`: No report exists with the given reportId.
    """


class RuleAlreadyExists(_DeclaredError):
    """The error `RuleAlreadyExists`, as declared by:

    `tools.ozone.safelink.addRule`: A rule for this URL/domain already exists.
    """


class RuleNotFound(_DeclaredError):
    """The error `RuleNotFound`, as declared by:

    `tools.ozone.safelink.removeRule`: No active rule found for this URL/domain.
    `tools.ozone.safelink.updateRule`: No active rule found for this URL/domain.
    """


class ServiceOverloaded(_DeclaredError):
    """The error `ServiceOverloaded`, as declared by:

    `app.bsky.video.finishUpload`: The service is draining or temporarily at capacity; retry later.
    `app.bsky.video.startUpload`: The service is draining, at capacity, or temporarily unable to create the multipart upload.
    `app.bsky.video.uploadPart`: The service is draining or temporarily at capacity; retry on another worker.
    """


class SetNotFound(_DeclaredError):
    """The error `SetNotFound`, as declared by:

    `tools.ozone.set.deleteSet`: Set with the given name does not exist.
    `tools.ozone.set.deleteValues`: Set with the given name does not exist.
    `tools.ozone.set.getValues`: Set with the given name does not exist.
    """


class SubjectHasAction(_DeclaredError):
    """The error `SubjectHasAction`, as declared by:

    `tools.ozone.moderation.emitEvent`
    """


class TokenRequired(_DeclaredError):
    """The error `TokenRequired`, as declared by:

    `com.atproto.server.updateEmail`
    """


class TooManyContacts(_DeclaredError):
    """The error `TooManyContacts`, as declared by:

    `app.bsky.contact.importContacts`
    """


class TooManyOpenUploads(_DeclaredError):
    """The error `TooManyOpenUploads`, as declared by:

    `app.bsky.video.startUpload`: The account has reached its open multipart upload limit.
    """


class UnknownFeed(_DeclaredError):
    """The error `UnknownFeed`, as declared by:

    `app.bsky.feed.getFeed`
    `app.bsky.feed.getFeedSkeleton`
    """


class UnknownList(_DeclaredError):
    """The error `UnknownList`, as declared by:

    `app.bsky.feed.getListFeed`
    """


class UnresolvableDid(_DeclaredError):
    """The error `UnresolvableDid`, as declared by:

    `com.atproto.server.createAccount`
    """


class UnsupportedCollection(_DeclaredError):
    """The error `UnsupportedCollection`, as declared by:

    `app.bsky.bookmark.createBookmark`: The URI to be bookmarked is for an unsupported collection.
    `app.bsky.bookmark.deleteBookmark`: The URI to be bookmarked is for an unsupported collection.
    """


class UnsupportedContentType(_DeclaredError):
    """The error `UnsupportedContentType`, as declared by:

    `app.bsky.video.finishUpload`: The assembled object's detected content type is not supported.
    `app.bsky.video.startUpload`: The declared MIME type is not supported.
    """


class UnsupportedDomain(_DeclaredError):
    """The error `UnsupportedDomain`, as declared by:

    `com.atproto.server.createAccount`
    """


class UploadAborted(_DeclaredError):
    """The error `UploadAborted`, as declared by:

    `app.bsky.video.finishUpload`: The session is known to have been aborted.
    `app.bsky.video.uploadPart`: The session is known to have been aborted.
    """


class UploadAlreadyCompleted(_DeclaredError):
    """The error `UploadAlreadyCompleted`, as declared by:

    `app.bsky.video.uploadPart`: The session is known to have already completed.
    """


class UploadExpired(_DeclaredError):
    """The error `UploadExpired`, as declared by:

    `app.bsky.video.finishUpload`: The upload session expired before finalization began.
    `app.bsky.video.uploadPart`: The upload session expired before completion.
    """


class UploadFailed(_DeclaredError):
    """The error `UploadFailed`, as declared by:

    `app.bsky.video.finishUpload`: The session is known to have failed; the error carries its failure reason.
    `app.bsky.video.uploadPart`: The session is known to have failed; the error carries its failure reason.
    """


class UploadForbidden(_DeclaredError):
    """The error `UploadForbidden`, as declared by:

    `app.bsky.video.startUpload`: The account is not permitted to upload video.
    """


class UploadNotFound(_DeclaredError):
    """The error `UploadNotFound`, as declared by:

    `app.bsky.video.abortUpload`: The job ID is unknown or aged out of retention; known terminal sessions return their outcome and are never reported as not found.
    `app.bsky.video.finishUpload`: The job ID is unknown or aged out of retention; known terminal sessions are never reported as not found.
    `app.bsky.video.getUploadStatus`: The job ID is unknown or aged out of retention; known terminal sessions remain readable and are never reported as not found.
    `app.bsky.video.uploadPart`: The job ID is unknown or aged out of retention; known terminal sessions are never reported as not found.
    """


class UploadNotReady(_DeclaredError):
    """The error `UploadNotReady`, as declared by:

    `app.bsky.video.abortUpload`: A finish is in progress; check getUploadStatus and retry.
    `app.bsky.video.finishUpload`: A finish is in progress; check getUploadStatus and retry.
    `app.bsky.video.uploadPart`: A finish is in progress; check getUploadStatus and retry.
    """


class UserForbidsGroups(_DeclaredError):
    """The error `UserForbidsGroups`, as declared by:

    `chat.bsky.group.addMembers`
    `chat.bsky.group.createGroup`
    """


class UserKicked(_DeclaredError):
    """The error `UserKicked`, as declared by:

    `chat.bsky.group.requestJoin`
    """


class VideoTooLarge(_DeclaredError):
    """The error `VideoTooLarge`, as declared by:

    `app.bsky.video.startUpload`: The exact file size exceeds the per-file cap or remaining daily byte allowance.
    """


class VideoTooLong(_DeclaredError):
    """The error `VideoTooLong`, as declared by:

    `app.bsky.video.startUpload`: The advisory declared duration exceeds the limit.
    """
