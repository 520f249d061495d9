# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat.bsky.group`.

Methods: add_members, approve_join_request, create_group, create_join_link, disable_join_link,
edit_group, edit_join_link, enable_join_link, get_join_link_previews, list_join_requests,
list_mutual_groups, reject_join_request, remove_members, request_join, update_join_requests_read,
withdraw_join_request.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs
    from pysky_sdk.models.chat.bsky.group import add_members as chat_bsky_group_add_members
    from pysky_sdk.models.chat.bsky.group import approve_join_request as chat_bsky_group_approve_join_request
    from pysky_sdk.models.chat.bsky.group import create_group as chat_bsky_group_create_group
    from pysky_sdk.models.chat.bsky.group import create_join_link as chat_bsky_group_create_join_link
    from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs
    from pysky_sdk.models.chat.bsky.group import disable_join_link as chat_bsky_group_disable_join_link
    from pysky_sdk.models.chat.bsky.group import edit_group as chat_bsky_group_edit_group
    from pysky_sdk.models.chat.bsky.group import edit_join_link as chat_bsky_group_edit_join_link
    from pysky_sdk.models.chat.bsky.group import enable_join_link as chat_bsky_group_enable_join_link
    from pysky_sdk.models.chat.bsky.group import (
        get_join_link_previews as chat_bsky_group_get_join_link_previews,
    )
    from pysky_sdk.models.chat.bsky.group import list_join_requests as chat_bsky_group_list_join_requests
    from pysky_sdk.models.chat.bsky.group import list_mutual_groups as chat_bsky_group_list_mutual_groups
    from pysky_sdk.models.chat.bsky.group import reject_join_request as chat_bsky_group_reject_join_request
    from pysky_sdk.models.chat.bsky.group import remove_members as chat_bsky_group_remove_members
    from pysky_sdk.models.chat.bsky.group import request_join as chat_bsky_group_request_join
    from pysky_sdk.models.chat.bsky.group import (
        update_join_requests_read as chat_bsky_group_update_join_requests_read,
    )
    from pysky_sdk.models.chat.bsky.group import (
        withdraw_join_request as chat_bsky_group_withdraw_join_request,
    )


__all__ = ["AsyncChatBskyGroupNamespace", "ChatBskyGroupNamespace"]

_ADD_MEMBERS = _e.MethodSpec(
    nsid="chat.bsky.group.addMembers",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.add_members:AddMembersInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.add_members:AddMembersOutput",
    errors=(
        "AccountSuspended",
        "BlockedActor",
        "BlockedSubject",
        "ConvoLocked",
        "InsufficientRole",
        "InvalidConvo",
        "MemberLimitReached",
        "NotFollowedBySender",
        "RecipientNotFound",
        "UserForbidsGroups",
    ),
)
_APPROVE_JOIN_REQUEST = _e.MethodSpec(
    nsid="chat.bsky.group.approveJoinRequest",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.approve_join_request:ApproveJoinRequestInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.approve_join_request:ApproveJoinRequestOutput",
    errors=("InvalidConvo", "InsufficientRole", "MemberLimitReached"),
)
_CREATE_GROUP = _e.MethodSpec(
    nsid="chat.bsky.group.createGroup",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.create_group:CreateGroupInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.create_group:CreateGroupOutput",
    errors=(
        "AccountSuspended",
        "BlockedActor",
        "BlockedSubject",
        "NewAccountCannotCreateGroup",
        "NotFollowedBySender",
        "RecipientNotFound",
        "UserForbidsGroups",
    ),
)
_CREATE_JOIN_LINK = _e.MethodSpec(
    nsid="chat.bsky.group.createJoinLink",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.create_join_link:CreateJoinLinkInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.create_join_link:CreateJoinLinkOutput",
    errors=("EnabledJoinLinkAlreadyExists", "InvalidConvo", "InsufficientRole"),
)
_DISABLE_JOIN_LINK = _e.MethodSpec(
    nsid="chat.bsky.group.disableJoinLink",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.disable_join_link:DisableJoinLinkInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.disable_join_link:DisableJoinLinkOutput",
    errors=("InvalidConvo", "InsufficientRole", "NoJoinLink"),
)
_EDIT_GROUP = _e.MethodSpec(
    nsid="chat.bsky.group.editGroup",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.edit_group:EditGroupInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.edit_group:EditGroupOutput",
    errors=("ConvoLocked", "InvalidConvo", "InsufficientRole"),
)
_EDIT_JOIN_LINK = _e.MethodSpec(
    nsid="chat.bsky.group.editJoinLink",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.edit_join_link:EditJoinLinkInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.edit_join_link:EditJoinLinkOutput",
    errors=("InvalidConvo", "InsufficientRole", "NoJoinLink"),
)
_ENABLE_JOIN_LINK = _e.MethodSpec(
    nsid="chat.bsky.group.enableJoinLink",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.enable_join_link:EnableJoinLinkInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.enable_join_link:EnableJoinLinkOutput",
    errors=("InvalidConvo", "InsufficientRole", "NoJoinLink", "LinkAlreadyEnabled"),
)
_GET_JOIN_LINK_PREVIEWS = _e.MethodSpec(
    nsid="chat.bsky.group.getJoinLinkPreviews",
    kind="query",
    params="pysky_sdk.models.chat.bsky.group.get_join_link_previews:GetJoinLinkPreviewsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.get_join_link_previews:GetJoinLinkPreviewsOutput",
)
_LIST_JOIN_REQUESTS = _e.MethodSpec(
    nsid="chat.bsky.group.listJoinRequests",
    kind="query",
    params="pysky_sdk.models.chat.bsky.group.list_join_requests:ListJoinRequestsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.list_join_requests:ListJoinRequestsOutput",
    errors=("InvalidConvo", "InsufficientRole"),
    cursor="params",
    items="requests",
    order="any",
    identity=("convo_id", "requested_by.did", "requested_at"),
)
_LIST_MUTUAL_GROUPS = _e.MethodSpec(
    nsid="chat.bsky.group.listMutualGroups",
    kind="query",
    params="pysky_sdk.models.chat.bsky.group.list_mutual_groups:ListMutualGroupsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.list_mutual_groups:ListMutualGroupsOutput",
    cursor="params",
    items="convos",
    order="any",
    identity=("id",),
)
_REJECT_JOIN_REQUEST = _e.MethodSpec(
    nsid="chat.bsky.group.rejectJoinRequest",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.reject_join_request:RejectJoinRequestInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.reject_join_request:RejectJoinRequestOutput",
    errors=("InvalidConvo", "InsufficientRole"),
)
_REMOVE_MEMBERS = _e.MethodSpec(
    nsid="chat.bsky.group.removeMembers",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.remove_members:RemoveMembersInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.remove_members:RemoveMembersOutput",
    errors=("InvalidConvo", "InsufficientRole"),
)
_REQUEST_JOIN = _e.MethodSpec(
    nsid="chat.bsky.group.requestJoin",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.request_join:RequestJoinInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.request_join:RequestJoinOutput",
    errors=(
        "ConvoLocked",
        "FollowRequired",
        "InvalidCode",
        "LinkDisabled",
        "MemberLimitReached",
        "UserKicked",
    ),
)
_UPDATE_JOIN_REQUESTS_READ = _e.MethodSpec(
    nsid="chat.bsky.group.updateJoinRequestsRead",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.update_join_requests_read:UpdateJoinRequestsReadInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.update_join_requests_read:UpdateJoinRequestsReadOutput",
    errors=("InvalidConvo", "InsufficientRole"),
)
_WITHDRAW_JOIN_REQUEST = _e.MethodSpec(
    nsid="chat.bsky.group.withdrawJoinRequest",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.group.withdraw_join_request:WithdrawJoinRequestInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.group.withdraw_join_request:WithdrawJoinRequestOutput",
    errors=("InvalidJoinRequest",),
)


class ChatBskyGroupNamespace(_e.Namespace):
    """Everything below `chat.bsky.group`.

    Methods: add_members, approve_join_request, create_group, create_join_link, disable_join_link,
    edit_group, edit_join_link, enable_join_link, get_join_link_previews, list_join_requests,
    list_mutual_groups, reject_join_request, remove_members, request_join,
    update_join_requests_read, withdraw_join_request.
    """

    @_e.endpoint(_ADD_MEMBERS)
    def add_members(
        self, *, convo_id: str, members: list[str]
    ) -> chat_bsky_group_add_members.AddMembersOutput:
        """Adds members to a group. The members are added in 'request' status, so they have to accept
        it. This creates convo memberships.

        Args:
            convo_id: Text.
            members: At least 1 items; each item: format did.

        Returns:
            AddMembersOutput: `convo`, `added_members`.

        Raises:
            errors.AccountSuspended: declared by the Lexicon.
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedSubject: declared by the Lexicon.
            errors.ConvoLocked: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.MemberLimitReached: declared by the Lexicon.
            errors.NotFollowedBySender: declared by the Lexicon.
            errors.RecipientNotFound: declared by the Lexicon.
            errors.UserForbidsGroups: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.addMembers`.
        """
        _e.declared()

    @_e.endpoint(_APPROVE_JOIN_REQUEST)
    def approve_join_request(
        self, *, convo_id: str, member: str
    ) -> chat_bsky_group_approve_join_request.ApproveJoinRequestOutput:
        """Approves a request to join a group (via join link) the user owns. Action taken by the group
        owner.

        Args:
            convo_id: Text.
            member: Format did.

        Returns:
            ApproveJoinRequestOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.MemberLimitReached: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.approveJoinRequest`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_GROUP)
    def create_group(
        self, *, members: list[str], name: str
    ) -> chat_bsky_group_create_group.CreateGroupOutput:
        """Creates a group convo, specifying the members to be added to it. Unlike getConvoForMembers,
        this isn't idempotent. It will create new groups even if the membership is identical to
        pre-existing groups. Will create 'request' membership for all members, except the owner who
        is 'accepted'.

        Args:
            members: The members to add to the group. The owner is automatically added. Implementations may enforce a lower maximum than the 10,000-item schema limit; Bluesky currently supports up to 100 total members. If the owner is included in this list, the list may contain up to the implementation's total member limit. Otherwise, it may contain one fewer. At most 10000 items; each item: format did.
            name: At most 50 graphemes; 1 to 500 UTF-8 bytes.

        Returns:
            CreateGroupOutput: `convo`.

        Raises:
            errors.AccountSuspended: declared by the Lexicon.
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedSubject: declared by the Lexicon.
            errors.NewAccountCannotCreateGroup: declared by the Lexicon.
            errors.NotFollowedBySender: declared by the Lexicon.
            errors.RecipientNotFound: declared by the Lexicon.
            errors.UserForbidsGroups: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.createGroup`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_JOIN_LINK)
    def create_join_link(
        self,
        *,
        convo_id: str,
        join_rule: _t.Literal["anyone", "followedByOwner"] | str,
        require_approval: bool = False,
    ) -> chat_bsky_group_create_join_link.CreateJoinLinkOutput:
        """Creates a join link for the group convo.

        Args:
            convo_id: Text.
            join_rule: Known values: anyone, followedByOwner.
            require_approval: Default False.

        Returns:
            CreateJoinLinkOutput: `join_link`.

        Raises:
            errors.EnabledJoinLinkAlreadyExists: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.createJoinLink`.
        """
        _e.declared()

    @_e.endpoint(_DISABLE_JOIN_LINK)
    def disable_join_link(self, *, convo_id: str) -> chat_bsky_group_disable_join_link.DisableJoinLinkOutput:
        """Disables the active join link for the group convo.

        Args:
            convo_id: Text.

        Returns:
            DisableJoinLinkOutput: `join_link`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.NoJoinLink: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.disableJoinLink`.
        """
        _e.declared()

    @_e.endpoint(_EDIT_GROUP)
    def edit_group(self, *, convo_id: str, name: str) -> chat_bsky_group_edit_group.EditGroupOutput:
        """Edits group settings.

        Args:
            convo_id: Text.
            name: At most 50 graphemes; 1 to 500 UTF-8 bytes.

        Returns:
            EditGroupOutput: `convo`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.editGroup`.
        """
        _e.declared()

    @_e.endpoint(_EDIT_JOIN_LINK)
    def edit_join_link(
        self,
        *,
        convo_id: str,
        require_approval: bool | None = None,
        join_rule: _t.Literal["anyone", "followedByOwner"] | str | None = None,
    ) -> chat_bsky_group_edit_join_link.EditJoinLinkOutput:
        """Edits the existing join link settings for the group convo.

        Args:
            convo_id: Text.
            require_approval: True or false.
            join_rule: Known values: anyone, followedByOwner.

        Returns:
            EditJoinLinkOutput: `join_link`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.NoJoinLink: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.editJoinLink`.
        """
        _e.declared()

    @_e.endpoint(_ENABLE_JOIN_LINK)
    def enable_join_link(self, *, convo_id: str) -> chat_bsky_group_enable_join_link.EnableJoinLinkOutput:
        """Re-enables a previously disabled join link for the group convo.

        Args:
            convo_id: Text.

        Returns:
            EnableJoinLinkOutput: `join_link`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.NoJoinLink: declared by the Lexicon.
            errors.LinkAlreadyEnabled: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.enableJoinLink`.
        """
        _e.declared()

    @_e.endpoint(_GET_JOIN_LINK_PREVIEWS)
    def get_join_link_previews(
        self, *, codes: list[str]
    ) -> chat_bsky_group_get_join_link_previews.GetJoinLinkPreviewsOutput:
        """Get public information about groups from join links. The output array matches the input
        codes one-to-one by position (and each view also carries its 'code'). Disabled codes return
        a disabledJoinLinkPreviewView, and codes that do not map to a previewable link return an
        invalidJoinLinkPreviewView.

        Args:
            codes: 1 to 50 items.

        Returns:
            GetJoinLinkPreviewsOutput: `join_link_previews`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.getJoinLinkPreviews`.
        """
        _e.declared()

    @_e.paged(_LIST_JOIN_REQUESTS)
    def list_join_requests(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_group_list_join_requests.ListJoinRequestsOutput, chat_bsky_group_defs.JoinRequestView
    ]:
        """Lists a page of request to join a group (via join link) the user owns. Shows the data from
        the owner's point of view.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListJoinRequestsOutput: `cursor`, `requests`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.listJoinRequests`.
        """
        _e.declared()

    @_e.paged(_LIST_MUTUAL_GROUPS)
    def list_mutual_groups(
        self, *, subject: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[chat_bsky_group_list_mutual_groups.ListMutualGroupsOutput, chat_bsky_convo_defs.ConvoView]:
        """Returns a page of group conversations that both the requester and the specified actor are
        members of.

        Args:
            subject: Format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListMutualGroupsOutput: `cursor`, `convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.listMutualGroups`.
        """
        _e.declared()

    @_e.endpoint(_REJECT_JOIN_REQUEST)
    def reject_join_request(
        self, *, convo_id: str, member: str
    ) -> chat_bsky_group_reject_join_request.RejectJoinRequestOutput:
        """Rejects a request to join a group (via join link) the user owns. Action taken by the group
        owner.

        Args:
            convo_id: Text.
            member: Format did.

        Returns:
            RejectJoinRequestOutput: no fields.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.rejectJoinRequest`.
        """
        _e.declared()

    @_e.endpoint(_REMOVE_MEMBERS)
    def remove_members(
        self, *, convo_id: str, members: list[str]
    ) -> chat_bsky_group_remove_members.RemoveMembersOutput:
        """Removes members from a group. This deletes convo memberships, doesn't just set a status.

        Args:
            convo_id: Text.
            members: At least 1 items; each item: format did.

        Returns:
            RemoveMembersOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.removeMembers`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_JOIN)
    def request_join(self, *, code: str) -> chat_bsky_group_request_join.RequestJoinOutput:
        """Sends a request to join a group (via join link) to the group owner. Action taken by the
        prospective group member.

        Args:
            code: Text.

        Returns:
            RequestJoinOutput: `status`, `convo`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.FollowRequired: declared by the Lexicon.
            errors.InvalidCode: declared by the Lexicon.
            errors.LinkDisabled: declared by the Lexicon.
            errors.MemberLimitReached: declared by the Lexicon.
            errors.UserKicked: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.requestJoin`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_JOIN_REQUESTS_READ)
    def update_join_requests_read(
        self, *, convo_id: str
    ) -> chat_bsky_group_update_join_requests_read.UpdateJoinRequestsReadOutput:
        """Marks all join requests as read for the group owner.

        Args:
            convo_id: Text.

        Returns:
            UpdateJoinRequestsReadOutput: no fields.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.updateJoinRequestsRead`.
        """
        _e.declared()

    @_e.endpoint(_WITHDRAW_JOIN_REQUEST)
    def withdraw_join_request(
        self, *, convo_id: str
    ) -> chat_bsky_group_withdraw_join_request.WithdrawJoinRequestOutput:
        """Withdraws a pending request to join a group. Action taken by the prospective member who
        originally requested to join.

        Args:
            convo_id: Text.

        Returns:
            WithdrawJoinRequestOutput: no fields.

        Raises:
            errors.InvalidJoinRequest: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.withdrawJoinRequest`.
        """
        _e.declared()


class AsyncChatBskyGroupNamespace(_e.AsyncNamespace):
    """Everything below `chat.bsky.group`.

    Methods: add_members, approve_join_request, create_group, create_join_link, disable_join_link,
    edit_group, edit_join_link, enable_join_link, get_join_link_previews, list_join_requests,
    list_mutual_groups, reject_join_request, remove_members, request_join,
    update_join_requests_read, withdraw_join_request.
    """

    @_e.async_endpoint(_ADD_MEMBERS)
    def add_members(
        self, *, convo_id: str, members: list[str]
    ) -> chat_bsky_group_add_members.AddMembersOutput:
        """Adds members to a group. The members are added in 'request' status, so they have to accept
        it. This creates convo memberships.

        Args:
            convo_id: Text.
            members: At least 1 items; each item: format did.

        Returns:
            AddMembersOutput: `convo`, `added_members`.

        Raises:
            errors.AccountSuspended: declared by the Lexicon.
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedSubject: declared by the Lexicon.
            errors.ConvoLocked: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.MemberLimitReached: declared by the Lexicon.
            errors.NotFollowedBySender: declared by the Lexicon.
            errors.RecipientNotFound: declared by the Lexicon.
            errors.UserForbidsGroups: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.addMembers`.
        """
        _e.declared()

    @_e.async_endpoint(_APPROVE_JOIN_REQUEST)
    def approve_join_request(
        self, *, convo_id: str, member: str
    ) -> chat_bsky_group_approve_join_request.ApproveJoinRequestOutput:
        """Approves a request to join a group (via join link) the user owns. Action taken by the group
        owner.

        Args:
            convo_id: Text.
            member: Format did.

        Returns:
            ApproveJoinRequestOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.MemberLimitReached: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.approveJoinRequest`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_GROUP)
    def create_group(
        self, *, members: list[str], name: str
    ) -> chat_bsky_group_create_group.CreateGroupOutput:
        """Creates a group convo, specifying the members to be added to it. Unlike getConvoForMembers,
        this isn't idempotent. It will create new groups even if the membership is identical to
        pre-existing groups. Will create 'request' membership for all members, except the owner who
        is 'accepted'.

        Args:
            members: The members to add to the group. The owner is automatically added. Implementations may enforce a lower maximum than the 10,000-item schema limit; Bluesky currently supports up to 100 total members. If the owner is included in this list, the list may contain up to the implementation's total member limit. Otherwise, it may contain one fewer. At most 10000 items; each item: format did.
            name: At most 50 graphemes; 1 to 500 UTF-8 bytes.

        Returns:
            CreateGroupOutput: `convo`.

        Raises:
            errors.AccountSuspended: declared by the Lexicon.
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedSubject: declared by the Lexicon.
            errors.NewAccountCannotCreateGroup: declared by the Lexicon.
            errors.NotFollowedBySender: declared by the Lexicon.
            errors.RecipientNotFound: declared by the Lexicon.
            errors.UserForbidsGroups: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.createGroup`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_JOIN_LINK)
    def create_join_link(
        self,
        *,
        convo_id: str,
        join_rule: _t.Literal["anyone", "followedByOwner"] | str,
        require_approval: bool = False,
    ) -> chat_bsky_group_create_join_link.CreateJoinLinkOutput:
        """Creates a join link for the group convo.

        Args:
            convo_id: Text.
            join_rule: Known values: anyone, followedByOwner.
            require_approval: Default False.

        Returns:
            CreateJoinLinkOutput: `join_link`.

        Raises:
            errors.EnabledJoinLinkAlreadyExists: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.createJoinLink`.
        """
        _e.declared()

    @_e.async_endpoint(_DISABLE_JOIN_LINK)
    def disable_join_link(self, *, convo_id: str) -> chat_bsky_group_disable_join_link.DisableJoinLinkOutput:
        """Disables the active join link for the group convo.

        Args:
            convo_id: Text.

        Returns:
            DisableJoinLinkOutput: `join_link`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.NoJoinLink: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.disableJoinLink`.
        """
        _e.declared()

    @_e.async_endpoint(_EDIT_GROUP)
    def edit_group(self, *, convo_id: str, name: str) -> chat_bsky_group_edit_group.EditGroupOutput:
        """Edits group settings.

        Args:
            convo_id: Text.
            name: At most 50 graphemes; 1 to 500 UTF-8 bytes.

        Returns:
            EditGroupOutput: `convo`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.editGroup`.
        """
        _e.declared()

    @_e.async_endpoint(_EDIT_JOIN_LINK)
    def edit_join_link(
        self,
        *,
        convo_id: str,
        require_approval: bool | None = None,
        join_rule: _t.Literal["anyone", "followedByOwner"] | str | None = None,
    ) -> chat_bsky_group_edit_join_link.EditJoinLinkOutput:
        """Edits the existing join link settings for the group convo.

        Args:
            convo_id: Text.
            require_approval: True or false.
            join_rule: Known values: anyone, followedByOwner.

        Returns:
            EditJoinLinkOutput: `join_link`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.NoJoinLink: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.editJoinLink`.
        """
        _e.declared()

    @_e.async_endpoint(_ENABLE_JOIN_LINK)
    def enable_join_link(self, *, convo_id: str) -> chat_bsky_group_enable_join_link.EnableJoinLinkOutput:
        """Re-enables a previously disabled join link for the group convo.

        Args:
            convo_id: Text.

        Returns:
            EnableJoinLinkOutput: `join_link`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.NoJoinLink: declared by the Lexicon.
            errors.LinkAlreadyEnabled: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.enableJoinLink`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_JOIN_LINK_PREVIEWS)
    def get_join_link_previews(
        self, *, codes: list[str]
    ) -> chat_bsky_group_get_join_link_previews.GetJoinLinkPreviewsOutput:
        """Get public information about groups from join links. The output array matches the input
        codes one-to-one by position (and each view also carries its 'code'). Disabled codes return
        a disabledJoinLinkPreviewView, and codes that do not map to a previewable link return an
        invalidJoinLinkPreviewView.

        Args:
            codes: 1 to 50 items.

        Returns:
            GetJoinLinkPreviewsOutput: `join_link_previews`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.getJoinLinkPreviews`.
        """
        _e.declared()

    @_e.async_paged(_LIST_JOIN_REQUESTS)
    def list_join_requests(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_group_list_join_requests.ListJoinRequestsOutput, chat_bsky_group_defs.JoinRequestView
    ]:
        """Lists a page of request to join a group (via join link) the user owns. Shows the data from
        the owner's point of view.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListJoinRequestsOutput: `cursor`, `requests`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.listJoinRequests`.
        """
        _e.declared()

    @_e.async_paged(_LIST_MUTUAL_GROUPS)
    def list_mutual_groups(
        self, *, subject: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[chat_bsky_group_list_mutual_groups.ListMutualGroupsOutput, chat_bsky_convo_defs.ConvoView]:
        """Returns a page of group conversations that both the requester and the specified actor are
        members of.

        Args:
            subject: Format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListMutualGroupsOutput: `cursor`, `convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.listMutualGroups`.
        """
        _e.declared()

    @_e.async_endpoint(_REJECT_JOIN_REQUEST)
    def reject_join_request(
        self, *, convo_id: str, member: str
    ) -> chat_bsky_group_reject_join_request.RejectJoinRequestOutput:
        """Rejects a request to join a group (via join link) the user owns. Action taken by the group
        owner.

        Args:
            convo_id: Text.
            member: Format did.

        Returns:
            RejectJoinRequestOutput: no fields.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.rejectJoinRequest`.
        """
        _e.declared()

    @_e.async_endpoint(_REMOVE_MEMBERS)
    def remove_members(
        self, *, convo_id: str, members: list[str]
    ) -> chat_bsky_group_remove_members.RemoveMembersOutput:
        """Removes members from a group. This deletes convo memberships, doesn't just set a status.

        Args:
            convo_id: Text.
            members: At least 1 items; each item: format did.

        Returns:
            RemoveMembersOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.removeMembers`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_JOIN)
    def request_join(self, *, code: str) -> chat_bsky_group_request_join.RequestJoinOutput:
        """Sends a request to join a group (via join link) to the group owner. Action taken by the
        prospective group member.

        Args:
            code: Text.

        Returns:
            RequestJoinOutput: `status`, `convo`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.FollowRequired: declared by the Lexicon.
            errors.InvalidCode: declared by the Lexicon.
            errors.LinkDisabled: declared by the Lexicon.
            errors.MemberLimitReached: declared by the Lexicon.
            errors.UserKicked: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.requestJoin`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_JOIN_REQUESTS_READ)
    def update_join_requests_read(
        self, *, convo_id: str
    ) -> chat_bsky_group_update_join_requests_read.UpdateJoinRequestsReadOutput:
        """Marks all join requests as read for the group owner.

        Args:
            convo_id: Text.

        Returns:
            UpdateJoinRequestsReadOutput: no fields.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.updateJoinRequestsRead`.
        """
        _e.declared()

    @_e.async_endpoint(_WITHDRAW_JOIN_REQUEST)
    def withdraw_join_request(
        self, *, convo_id: str
    ) -> chat_bsky_group_withdraw_join_request.WithdrawJoinRequestOutput:
        """Withdraws a pending request to join a group. Action taken by the prospective member who
        originally requested to join.

        Args:
            convo_id: Text.

        Returns:
            WithdrawJoinRequestOutput: no fields.

        Raises:
            errors.InvalidJoinRequest: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.group.withdrawJoinRequest`.
        """
        _e.declared()
