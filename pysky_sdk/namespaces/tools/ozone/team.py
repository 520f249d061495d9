# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.team`.

Methods: add_member, delete_member, list_members, update_member.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.team import defs as tools_ozone_team_defs
    from pysky_sdk.models.tools.ozone.team import list_members as tools_ozone_team_list_members


__all__ = ["AsyncToolsOzoneTeamNamespace", "ToolsOzoneTeamNamespace"]

_ADD_MEMBER = _e.MethodSpec(
    nsid="tools.ozone.team.addMember",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.team.add_member:AddMemberInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.team.defs:Member",
    errors=("MemberAlreadyExists",),
)
_DELETE_MEMBER = _e.MethodSpec(
    nsid="tools.ozone.team.deleteMember",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.team.delete_member:DeleteMemberInput",
    input_is_object=True,
    errors=("MemberNotFound", "CannotDeleteSelf"),
)
_LIST_MEMBERS = _e.MethodSpec(
    nsid="tools.ozone.team.listMembers",
    kind="query",
    params="pysky_sdk.models.tools.ozone.team.list_members:ListMembersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.team.list_members:ListMembersOutput",
    cursor="params",
    items="members",
    order="oldest",
    identity=("did",),
)
_UPDATE_MEMBER = _e.MethodSpec(
    nsid="tools.ozone.team.updateMember",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.team.update_member:UpdateMemberInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.team.defs:Member",
    errors=("MemberNotFound",),
)


class ToolsOzoneTeamNamespace(_e.Namespace):
    """Everything below `tools.ozone.team`.

    Methods: add_member, delete_member, list_members, update_member.
    """

    @_e.endpoint(_ADD_MEMBER)
    def add_member(
        self,
        *,
        did: str,
        role: _t.Literal[
            "tools.ozone.team.defs#roleAdmin",
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleTriage",
        ]
        | str,
    ) -> tools_ozone_team_defs.Member:
        """Add a member to the ozone team. Requires admin role.

        Args:
            did: Format did.
            role: Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleTriage.

        Returns:
            Member: `did`, `disabled`, `profile`, `created_at`, `updated_at`, `last_updated_by`, `role`.

        Raises:
            errors.MemberAlreadyExists: Member already exists in the team.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.addMember`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_MEMBER)
    def delete_member(self, *, did: str) -> None:
        """Delete a member from ozone team. Requires admin role.

        Args:
            did: Format did.

        Raises:
            errors.MemberNotFound: The member being deleted does not exist.
            errors.CannotDeleteSelf: You can not delete yourself from the team.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.deleteMember`.
        """
        _e.declared()

    @_e.paged(_LIST_MEMBERS)
    def list_members(
        self,
        *,
        q: str | None = None,
        disabled: bool | None = None,
        roles: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[tools_ozone_team_list_members.ListMembersOutput, tools_ozone_team_defs.Member]:
        """List all members with access to the ozone service.

        Args:
            q: Text.
            disabled: True or false.
            roles: A list. Each item: text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListMembersOutput: `cursor`, `members`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.listMembers`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_MEMBER)
    def update_member(
        self,
        *,
        did: str,
        disabled: bool | None = None,
        role: _t.Literal[
            "tools.ozone.team.defs#roleAdmin",
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleTriage",
        ]
        | str
        | None = None,
    ) -> tools_ozone_team_defs.Member:
        """Update a member in the ozone service. Requires admin role.

        Args:
            did: Format did.
            disabled: True or false.
            role: Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleTriage.

        Returns:
            Member: `did`, `disabled`, `profile`, `created_at`, `updated_at`, `last_updated_by`, `role`.

        Raises:
            errors.MemberNotFound: The member being updated does not exist in the team.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.updateMember`.
        """
        _e.declared()


class AsyncToolsOzoneTeamNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.team`.

    Methods: add_member, delete_member, list_members, update_member.
    """

    @_e.async_endpoint(_ADD_MEMBER)
    def add_member(
        self,
        *,
        did: str,
        role: _t.Literal[
            "tools.ozone.team.defs#roleAdmin",
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleTriage",
        ]
        | str,
    ) -> tools_ozone_team_defs.Member:
        """Add a member to the ozone team. Requires admin role.

        Args:
            did: Format did.
            role: Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleTriage.

        Returns:
            Member: `did`, `disabled`, `profile`, `created_at`, `updated_at`, `last_updated_by`, `role`.

        Raises:
            errors.MemberAlreadyExists: Member already exists in the team.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.addMember`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_MEMBER)
    def delete_member(self, *, did: str) -> None:
        """Delete a member from ozone team. Requires admin role.

        Args:
            did: Format did.

        Raises:
            errors.MemberNotFound: The member being deleted does not exist.
            errors.CannotDeleteSelf: You can not delete yourself from the team.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.deleteMember`.
        """
        _e.declared()

    @_e.async_paged(_LIST_MEMBERS)
    def list_members(
        self,
        *,
        q: str | None = None,
        disabled: bool | None = None,
        roles: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[tools_ozone_team_list_members.ListMembersOutput, tools_ozone_team_defs.Member]:
        """List all members with access to the ozone service.

        Args:
            q: Text.
            disabled: True or false.
            roles: A list. Each item: text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListMembersOutput: `cursor`, `members`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.listMembers`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_MEMBER)
    def update_member(
        self,
        *,
        did: str,
        disabled: bool | None = None,
        role: _t.Literal[
            "tools.ozone.team.defs#roleAdmin",
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleTriage",
        ]
        | str
        | None = None,
    ) -> tools_ozone_team_defs.Member:
        """Update a member in the ozone service. Requires admin role.

        Args:
            did: Format did.
            disabled: True or false.
            role: Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleTriage.

        Returns:
            Member: `did`, `disabled`, `profile`, `created_at`, `updated_at`, `last_updated_by`, `role`.

        Raises:
            errors.MemberNotFound: The member being updated does not exist in the team.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.team.updateMember`.
        """
        _e.declared()
