"""The index of methods."""

from __future__ import annotations

from operator import attrgetter

from pysky_sdk import Client
from pysky_sdk.namespaces._index import METHODS, SUBSCRIPTIONS


def test_every_path_leads_to_its_method() -> None:
    with Client(database=False) as client:
        found = {nsid: attrgetter(path)(client).nsid for nsid, path in {**METHODS, **SUBSCRIPTIONS}.items()}
    assert (len(METHODS), len(SUBSCRIPTIONS), len(found)) == (319, 3, 322)
    assert all(nsid == its for nsid, its in found.items())
