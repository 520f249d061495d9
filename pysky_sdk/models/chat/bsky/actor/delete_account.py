# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.actor.deleteAccount`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteAccountOutput"]


class DeleteAccountOutput(_m.Model):
    """Output of `chat.bsky.actor.deleteAccount`.

    Source: Lexicon `chat.bsky.actor.deleteAccount`.
    """
