"""The page about the database names every table and column that there is."""

from __future__ import annotations

import re

import pytest

from pysky_sdk.database.fields import SecretField, ShortSecretField
from pysky_sdk.database.tables import NAMES
from tests.docs.blocks import DOCS

PAGE = (DOCS / "database.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### (pysky_\w+)\n(.*?)(?=^### |\Z)", PAGE, re.MULTILINE | re.DOTALL))


def test_every_table_has_a_section_and_a_rule_for_pruning() -> None:
    assert SECTIONS.keys() == NAMES.keys()
    pruning = PAGE.partition("## What may be pruned")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(pysky_\w+)`", pruning)) == NAMES.keys()


@pytest.mark.parametrize("table", NAMES)
def test_columns_are_those_of_the_table(table: str) -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|$", SECTIONS[table], re.MULTILINE)

    fields = NAMES[table]._meta.sorted_fields
    assert [name for name, _, _ in rows] == [field.column_name for field in fields]
    for (_, kind, meaning), field in zip(rows, fields, strict=True):
        assert kind.endswith("may be null") is field.null
        assert ("secret" in kind) is isinstance(field, SecretField | ShortSecretField)
        assert meaning.strip()
