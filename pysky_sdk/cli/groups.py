"""Groups of commands that do something useful when only their name is given."""

from __future__ import annotations

from typing import Any, ClassVar

from typer.core import TyperGroup


class DefaultGroup(TyperGroup):
    """A group in which one command may be left out: `pysky log --errors` is `pysky log list --errors`."""

    default: ClassVar[str]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the command in where none is named."""
        if not args or (args[0].startswith("-") and args[0] not in self.get_help_option_names(ctx)):
            args = [self.default, *args]
        return super().parse_args(ctx, args)


def defaulting_to(name: str) -> type[DefaultGroup]:
    """The class of a group whose command of that name may be left out."""
    return type("DefaultGroup", (DefaultGroup,), {"default": name})
