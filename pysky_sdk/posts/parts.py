"""The parts of a thread, out of what people give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from pysky_sdk.errors import InputError
from pysky_sdk.posts.drafts import Draft
from pysky_sdk.posts.planning import Plan, as_rich, plan_of

if TYPE_CHECKING:
    from pysky_sdk.richtext import RichText

Part: TypeAlias = "str | RichText | Draft | Mapping[str, Any]"
"""A post of a thread: its text, or a `Draft`, or the arguments of one."""


def drafts_of(
    parts: str | RichText | Sequence[Part],
    markdown: str | None,
    *,
    numbered: bool,
    shared: Mapping[str, Any],
) -> list[Draft]:
    """Return the posts of a thread: a text is split, a list has one for each item.

    Args:
        parts: what the caller gave.
        markdown: a long text instead; its images go with the parts that they stand in.
        numbered: whether the posts of a text that is split get numbers.
        shared: what holds for all parts that do not say otherwise.

    Raises:
        errors.InputError: there is nothing to post, or too much.
    """
    from pysky_sdk.richtext import RichText

    if markdown is not None:
        if isinstance(parts, RichText) or parts:
            raise InputError("Give the parts of a thread or markdown=, not both.")
        parts = RichText.from_markdown(markdown)
    if isinstance(parts, (str, RichText)):
        return [Draft(text, **shared) for text in as_rich(parts).split(numbered=numbered)]
    drafts = [_draft(part, shared) for part in parts]
    if not drafts:
        raise InputError("A thread needs at least one post.")
    return drafts


def _draft(part: Part, shared: Mapping[str, Any]) -> Draft:
    if isinstance(part, Mapping):
        return Draft(**{**shared, **part})
    if not isinstance(part, Draft):
        return Draft(part, **shared)
    unset = {name: shared[name] for name in ("langs", "labels") if not getattr(part, name)}
    return replace(part, **unset, allow_quotes=part.allow_quotes and shared["allow_quotes"])


def plans_of(drafts: Sequence[Draft]) -> list[Plan]:
    """Check all drafts.

    Raises:
        errors.InputError: one cannot be a post; it says which and why.
        pydantic.ValidationError: a field of one breaks its rules.
    """
    plans = []
    for number, draft in enumerate(drafts, 1):
        try:
            plans.append(plan_of(draft))
        except InputError as error:
            raise InputError(f"Part {number} of {len(drafts)}: {error}") from error
    return plans
