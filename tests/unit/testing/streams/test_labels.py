"""The stream of labels."""

from __future__ import annotations

from itertools import islice

from pysky_sdk import Client, models
from pysky_sdk.testing import Account, StandIn

Labels = models.com.atproto.label.subscribe_labels.Labels
LABELER = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"


def test_labels_come_in_order_as_they_are_put_on_and_taken_off(
    client: Client, server: StandIn, alice: Account
) -> None:
    uri = client.post("hello").uri
    put_on = server.add_label(uri, "spam")
    server.add_label(alice.did, "!hide", labeler=LABELER)
    server.remove_label(uri, "spam")
    server.remove_label(uri, "spam")

    with client.com.atproto.label.subscribe_labels(cursor=0) as stream:
        found = [message for message in islice(stream, 3) if isinstance(message, Labels)]

    labels = [label for message in found for label in message.labels]
    assert [message.seq for message in found] == [1, 2, 3]
    assert [(label.uri, label.val, label.neg) for label in labels] == [
        (uri, "spam", None),
        (alice.did, "!hide", None),
        (uri, "spam", True),
    ]
    assert labels[0].cid == put_on["cid"]
    assert labels[1].src == LABELER
    assert all(label.sig is not None and len(label.sig) == 64 for label in labels)
