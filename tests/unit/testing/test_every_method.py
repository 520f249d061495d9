"""Every method of the Lexicons, called as users call it; answers are read strictly."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.names import identifier
from pysky_sdk import errors
from pysky_sdk.core.spec import MethodSpec
from pysky_sdk.modeling.check import check_value
from pysky_sdk.modeling.codec import decode_object
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import plan_of, shape_of
from pysky_sdk.modeling.registry import load
from pysky_sdk.testing import StandIn
from pysky_sdk.testing.answers import declare_all
from pysky_sdk.testing.methods import all_specs, method_of
from pysky_sdk.testing.samples import Sampler

declare_all()
SPECS = all_specs()
MADE_UP = [spec for spec in SPECS if method_of(spec.nsid) is None]


def arguments(spec: MethodSpec) -> dict[str, Any]:
    """Made-up arguments of a method, by their Python names."""
    sampler = Sampler(f"arguments {spec.nsid}")
    targets = {target: argument for argument, target in spec.renamed}
    given: dict[str, Any] = {}
    for part, path in (("params", spec.params), ("input", spec.input if spec.input_is_object else None)):
        kind = None if path is None else load(path)
        if kind is not None:
            wire = sampler.object(kind)
            for field in plan_of(kind).fields.values():
                if field.wire in wire and field.wire != "cursor":
                    given[targets.get(f"{part}.{field.name}", field.name)] = wire[field.wire]
    if spec.binary_input:
        given |= {"data": b"binary", "content_type": (spec.input_encoding or "").replace("*/*", "a/b")}
    elif spec.input is not None and not spec.input_is_object:
        given["input"] = sampler.value(shape_of(load(spec.input)), None)
    return given


def endpoint(client: Any, nsid: str) -> Any:
    for segment in nsid.split("."):
        client = getattr(client, identifier(segment))
    return client


def test_all_methods_are_known() -> None:
    assert len(SPECS) == 319


@pytest.mark.parametrize("seed", [1, 2])
def test_every_method_answers_what_its_lexicon_says(seed: int) -> None:
    with StandIn(seed=seed, rate_limits=False) as server:
        alice = server.add_account("alice.test")
        client = server.client(
            alice, username=alice.did, validation="strict", rate_limits=False, max_retries=0
        )
        refused = {}
        for spec in SPECS:
            client.login()
            try:
                endpoint(client, spec.nsid)(**arguments(spec))
            except errors.StatusError as error:
                refused[spec.nsid] = error
        assert refused.keys().isdisjoint(spec.nsid for spec in MADE_UP)
        assert {error.status for error in refused.values()} <= {400, 401, 403}
        assert {call.nsid for call in server.calls} == {spec.nsid for spec in SPECS}


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.nsid)
def test_made_up_answers_obey_their_lexicon(spec: MethodSpec) -> None:
    if spec.output is None:
        assert spec.output_encoding is None or spec.binary_output or spec.output_encoding.endswith("json")
        return
    for seed in "abc":
        check_value(decode_object(spec.output, Sampler(seed).output(spec)))


def test_the_same_question_has_the_same_answer() -> None:
    def ask(seed: int, name: str) -> Model:
        with StandIn(seed=seed) as server:
            admin = server.client(server.add_account("alice.test"))
            return admin.tools.ozone.moderation.search_repos(q=name)

    assert ask(1, "a") == ask(1, "a")
    assert ask(1, "a") != ask(2, "a")
    assert ask(1, "a") != ask(1, "b")


@pytest.mark.parametrize("form", ["absent", "empty string"])
def test_made_up_lists_end(server: StandIn, form: Any) -> None:
    server.settings.end_of_list = form
    client = server.client(server.add_account("alice.test"))
    pages = list(client.tools.ozone.moderation.query_statuses.pages())
    posted = list(client.tools.ozone.safelink.query_rules.pages())
    assert (len(pages), len(posted)) == (2, 2)
    assert pages[0] != pages[1]
