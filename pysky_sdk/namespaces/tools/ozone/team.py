# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.team`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
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
    """Endpoints below `tools.ozone.team`."""

    @_e.endpoint(_ADD_MEMBER)
    def add_member(
        self,
        *,
        did: _m.Did,
        role: _t.Annotated[
            _t.Union[
                _t.Literal[
                    "tools.ozone.team.defs#roleAdmin",
                    "tools.ozone.team.defs#roleModerator",
                    "tools.ozone.team.defs#roleVerifier",
                    "tools.ozone.team.defs#roleTriage",
                ],
                _m.String,
            ],
            _m.KNOWN_VALUES,
        ],
    ) -> tools_ozone_team_defs.Member:
        """Add a member to the ozone team. Requires admin role.

        Args:
            did: Format: did.
            role: Known values: tools.ozone.team.defs#roleAdmin,
                tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier,
                tools.ozone.team.defs#roleTriage.

        Raises:
            errors.MemberAlreadyExists: Member already exists in the team.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.addMember`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_MEMBER)
    def delete_member(self, *, did: _m.Did) -> None:
        """Delete a member from ozone team. Requires admin role.

        Args:
            did: Format: did.

        Raises:
            errors.MemberNotFound: The member being deleted does not exist
            errors.CannotDeleteSelf: You can not delete yourself from the team
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.deleteMember`.
        """
        return _e.declared()

    @_e.paged(_LIST_MEMBERS)
    def list_members(
        self,
        *,
        q: _t.Optional[_m.String] = None,
        disabled: _t.Optional[_m.Boolean] = None,
        roles: _t.Optional[_t.List[_m.String]] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[tools_ozone_team_list_members.ListMembersOutput, tools_ozone_team_defs.Member]:
        """List all members with access to the ozone service.

        Args:
            q: No description.
            disabled: No description.
            roles: No description.
            limit: 1 to 100. Default: 50.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.listMembers`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_MEMBER)
    def update_member(
        self,
        *,
        did: _m.Did,
        disabled: _t.Optional[_m.Boolean] = None,
        role: _t.Optional[
            _t.Annotated[
                _t.Union[
                    _t.Literal[
                        "tools.ozone.team.defs#roleAdmin",
                        "tools.ozone.team.defs#roleModerator",
                        "tools.ozone.team.defs#roleVerifier",
                        "tools.ozone.team.defs#roleTriage",
                    ],
                    _m.String,
                ],
                _m.KNOWN_VALUES,
            ]
        ] = None,
    ) -> tools_ozone_team_defs.Member:
        """Update a member in the ozone service. Requires admin role.

        Args:
            did: Format: did.
            disabled: No description.
            role: Known values: tools.ozone.team.defs#roleAdmin,
                tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier,
                tools.ozone.team.defs#roleTriage.

        Raises:
            errors.MemberNotFound: The member being updated does not exist in the team
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.updateMember`.
        """
        return _e.declared()


class AsyncToolsOzoneTeamNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.team`."""

    @_e.async_endpoint(_ADD_MEMBER)
    def add_member(
        self,
        *,
        did: _m.Did,
        role: _t.Annotated[
            _t.Union[
                _t.Literal[
                    "tools.ozone.team.defs#roleAdmin",
                    "tools.ozone.team.defs#roleModerator",
                    "tools.ozone.team.defs#roleVerifier",
                    "tools.ozone.team.defs#roleTriage",
                ],
                _m.String,
            ],
            _m.KNOWN_VALUES,
        ],
    ) -> tools_ozone_team_defs.Member:
        """Add a member to the ozone team. Requires admin role.

        Args:
            did: Format: did.
            role: Known values: tools.ozone.team.defs#roleAdmin,
                tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier,
                tools.ozone.team.defs#roleTriage.

        Raises:
            errors.MemberAlreadyExists: Member already exists in the team.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.addMember`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_MEMBER)
    def delete_member(self, *, did: _m.Did) -> None:
        """Delete a member from ozone team. Requires admin role.

        Args:
            did: Format: did.

        Raises:
            errors.MemberNotFound: The member being deleted does not exist
            errors.CannotDeleteSelf: You can not delete yourself from the team
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.deleteMember`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_MEMBERS)
    def list_members(
        self,
        *,
        q: _t.Optional[_m.String] = None,
        disabled: _t.Optional[_m.Boolean] = None,
        roles: _t.Optional[_t.List[_m.String]] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[tools_ozone_team_list_members.ListMembersOutput, tools_ozone_team_defs.Member]:
        """List all members with access to the ozone service.

        Args:
            q: No description.
            disabled: No description.
            roles: No description.
            limit: 1 to 100. Default: 50.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.listMembers`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_MEMBER)
    def update_member(
        self,
        *,
        did: _m.Did,
        disabled: _t.Optional[_m.Boolean] = None,
        role: _t.Optional[
            _t.Annotated[
                _t.Union[
                    _t.Literal[
                        "tools.ozone.team.defs#roleAdmin",
                        "tools.ozone.team.defs#roleModerator",
                        "tools.ozone.team.defs#roleVerifier",
                        "tools.ozone.team.defs#roleTriage",
                    ],
                    _m.String,
                ],
                _m.KNOWN_VALUES,
            ]
        ] = None,
    ) -> tools_ozone_team_defs.Member:
        """Update a member in the ozone service. Requires admin role.

        Args:
            did: Format: did.
            disabled: No description.
            role: Known values: tools.ozone.team.defs#roleAdmin,
                tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleVerifier,
                tools.ozone.team.defs#roleTriage.

        Raises:
            errors.MemberNotFound: The member being updated does not exist in the team
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.team.updateMember`.
        """
        return _e.declared()
