"""What was checked when it was constructed is checked again where it can have changed without a check."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling.codec import encode_json
from tests.unit.modeling.things import CID, DID, NOW, Post

facet = models.app.bsky.richtext.facet
images = models.app.bsky.embed.images


def post() -> Any:
    """A post with a facet and a picture."""
    picture = models.Blob(ref=models.CidLink(link=CID), mime_type="image/png", size=10)
    return Post(
        text="hi @bob",
        langs=["en"],
        facets=[
            facet.Facet(index=facet.ByteSlice(byte_start=3, byte_end=7), features=[facet.Mention(did=DID)])
        ],
        embed=images.Images(images=[images.Image(image=picture, alt="")]),
        created_at=NOW,
    )


def _language(it: Any) -> None:
    it.langs.append("not a language")


def _too_many(it: Any) -> None:
    it.langs.extend(["de", "fr", "it"])


def _no_model(it: Any) -> None:
    it.facets[0].features.append("a tag")


def _untagged(it: Any) -> None:
    it.facets[0].features.append({"tag": "x"})


def _unchecked_item(it: Any) -> None:
    it.embed.images.append(images.Image.model_construct(alt=5))


def _unknown_field(it: Any) -> None:
    it.somethingelse = 1.5


def _below_an_unknown_field(it: Any) -> None:
    it.somethingelse = {"inner": []}
    it.somethingelse["inner"].append(1.5)


@pytest.mark.parametrize(
    "change",
    [
        _language,
        _too_many,
        _no_model,
        _untagged,
        _unchecked_item,
        _unknown_field,
        _below_an_unknown_field,
    ],
)
def test_a_change_that_no_check_saw_is_found_before_sending(change: Any) -> None:
    changed = post()
    assert encode_json(changed)
    change(changed)
    with pytest.raises(ValidationError):
        encode_json(changed)


@pytest.mark.parametrize("way", ["copy", "deepcopy", "pickle"])
def test_a_copy_is_checked_in_full(way: str) -> None:
    made = {
        "copy": lambda: post().model_copy(update={"text": "x" * 4000}),
        "deepcopy": lambda: copy.deepcopy(post()).model_copy(update={"text": 5}),
        "pickle": lambda: pickle.loads(pickle.dumps(post())).model_copy(update={"created_at": "today"}),
    }[way]()
    with pytest.raises(ValidationError):
        encode_json(made)


def test_a_field_that_was_set_is_checked_and_sent() -> None:
    changed = post()
    with pytest.raises(ValidationError):
        changed.created_at = "today"
    changed.text = "hello @bob"
    assert b'"hello @bob"' in encode_json(changed)
