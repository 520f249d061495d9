"""Link cards: `client.link_card(url)` makes one of a page's own metadata."""

from __future__ import annotations

from pysky_sdk.cards.card import LinkCard
from pysky_sdk.cards.cards import Cards
from pysky_sdk.cards.cards_aio import AsyncCards

__all__ = ["AsyncCards", "Cards", "LinkCard"]
