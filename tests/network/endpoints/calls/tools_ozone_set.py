"""tools.ozone.safelink and tools.ozone.set: lists that moderators keep."""

from __future__ import annotations

from pysky_sdk.syntax import next_tid
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World


def new_rule(world: World) -> str:
    """The domain of a new rule of the moderator's."""
    domain = f"{next_tid()}.example.com"
    world.moderator.client.tools.ozone.safelink.add_rule(
        url=domain, pattern="domain", action="warn", reason="spam", comment="many links"
    )
    return domain


@call("tools.ozone.safelink.addRule")
def add_rule(world: World) -> object:
    domain = f"{next_tid()}.example.com"
    answer = world.moderator.client.tools.ozone.safelink.add_rule(
        url=domain, pattern="domain", action="block", reason="phishing"
    )
    assert (answer.url, answer.event_type) == (domain, "addRule")
    return answer


@call("tools.ozone.safelink.updateRule")
def update_rule(world: World) -> object:
    answer = world.moderator.client.tools.ozone.safelink.update_rule(
        url=new_rule(world), pattern="domain", action="whitelist", reason="none"
    )
    assert (answer.action, answer.event_type) == ("whitelist", "updateRule")
    return answer


@call("tools.ozone.safelink.removeRule")
def remove_rule(world: World) -> object:
    answer = world.moderator.client.tools.ozone.safelink.remove_rule(url=new_rule(world), pattern="domain")
    assert answer.event_type == "removeRule"
    return answer


@call("tools.ozone.safelink.queryRules")
def query_rules(world: World) -> object:
    domain = new_rule(world)
    answer = world.moderator.client.tools.ozone.safelink.query_rules(urls=[domain])
    assert [rule.url for rule in answer.rules] == [domain]
    return answer


@call("tools.ozone.safelink.queryEvents")
def query_events(world: World) -> object:
    domain = new_rule(world)
    answer = world.moderator.client.tools.ozone.safelink.query_events(urls=[domain])
    assert [event.url for event in answer.events] == [domain]
    return answer


def new_set(world: World) -> str:
    """The name of a new set with two values."""
    name = f"set-{next_tid()}"
    sets = world.ozone_admin.client.tools.ozone.set
    sets.upsert_set(name=name, description="some words")
    sets.add_values(name=name, values=["one", "two"])
    return name


@call("tools.ozone.set.upsertSet")
def upsert_set(world: World) -> object:
    name = f"set-{next_tid()}"
    answer = world.ozone_admin.client.tools.ozone.set.upsert_set(name=name, description="words")
    assert (answer.name, answer.set_size) == (name, 0)
    return answer


@call("tools.ozone.set.querySets")
def query_sets(world: World) -> object:
    name = new_set(world)
    answer = world.ozone_admin.client.tools.ozone.set.query_sets(name_prefix=name)
    assert [(one.name, one.set_size) for one in answer.sets] == [(name, 2)]
    return answer


@call("tools.ozone.set.addValues")
def add_values(world: World) -> object:
    name = new_set(world)
    answer = world.ozone_admin.client.tools.ozone.set.add_values(name=name, values=["three"])
    assert set(world.ozone_admin.client.tools.ozone.set.get_values.iterate(name=name)) == {
        "one",
        "two",
        "three",
    }
    return answer


@call("tools.ozone.set.getValues")
def get_values(world: World) -> object:
    name = new_set(world)
    answer = world.ozone_admin.client.tools.ozone.set.get_values(name=name)
    assert (sorted(answer.values), answer.set.name) == (["one", "two"], name)
    return answer


@call("tools.ozone.set.deleteValues")
def delete_values(world: World) -> object:
    name = new_set(world)
    answer = world.ozone_admin.client.tools.ozone.set.delete_values(name=name, values=["one"])
    assert world.ozone_admin.client.tools.ozone.set.get_values(name=name).values == ["two"]
    return answer


@call("tools.ozone.set.deleteSet")
def delete_set(world: World) -> object:
    name = new_set(world)
    answer = world.ozone_admin.client.tools.ozone.set.delete_set(name=name)
    assert world.ozone_admin.client.tools.ozone.set.query_sets(name_prefix=name).sets == []
    return answer
