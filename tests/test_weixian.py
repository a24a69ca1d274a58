"""The published document of 魏县 comes out of the compiler as it was printed."""

import json
from pathlib import Path

import jsonschema
import pytest
from fragments import block_fragments
from fragments import published_fragments
from presence import laid_out
from presence import there

from targetlang.backends.to_html import render as to_html
from targetlang.backends.to_json import render as to_json
from targetlang.backends.to_text import render as to_text
from targetlang.cli.files import read_file
from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.ports.document_schema import SCHEMA
from targetlang.source.width import display_width
from targetlang.tables import Table

ROOT = Path(__file__).parent.parent
PUBLISHED = Path(__file__).parent / "cases" / "forms" / "hebei_2021" / "weixian" / "published.txt"


def compiled() -> Compiled:
    path = ROOT / "examples" / "weixian" / "信访局.target"
    return compile_bytes(str(path), path.read_bytes(), read_file)


def test_every_fragment_comes_out_in_order() -> None:
    result = compiled()
    expected = published_fragments(PUBLISHED.read_text(encoding="utf-8"))
    assert len(expected) == 347
    assert block_fragments(laid_out(result)) == expected


# What a reviewer would say about the published document, and nothing else (docs/sample-review.md shows it).
EXPECTED = {
    "warning": ["L103", "Q103", "Q104", "U103"],
    "note": [
        *("C126", "C127", "C128", "L101", "L102", "L104", "L108", "L114", "M112", "M122", "Q102", "Q113", "Q114", "Q115"),
        *("Q121", "Q124", "Q125", "Q129", "Q130", "Q132", "Q136"),
    ],
}


@pytest.mark.parametrize("severity", ["error", "warning", "note"])
def test_it_is_told_what_a_reviewer_would_say(severity: str) -> None:
    told = {one.code for one in compiled().findings if severity_of(one) == severity}
    assert sorted(told) == EXPECTED.get(severity, [])


def test_tables_are_tiled_without_gap() -> None:
    result = compiled()
    tables = [block for block in laid_out(result) if isinstance(block, Table)]
    assert len(tables) == 10
    assert all(table.complete for table in tables)


def test_text_keeps_its_width_and_its_frame() -> None:
    result = compiled()
    lines = to_text(laid_out(result)).decode().split("\n")
    framed = [line for line in lines if line[:1] in "┌│├└" and line]
    assert {display_width(line) for line in framed} == {100}


def test_json_is_valid_and_keeps_spellings() -> None:
    document = json.loads(to_json(there(compiled().document)))
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    budget = document["departments"][0]["projects"][0]["fields"][0]["value"]["total"]
    assert budget == {
        "text": "34.00万元",
        "number": "34.00",
        "unit": "万元",
        "base": {"number": "340000", "unit": "元"},
    }
    targets = [one["target"] for one in document["departments"][0]["projects"][0]["indicators"]]
    assert targets[0]["comparator"] is None
    assert targets[-1]["comparator"] == "ge"
    assert [one["sign_code"] for one in targets] == [9, 9, 9, 9, 6, 6, 1]


def test_same_bytes_twice_and_nothing_from_outside() -> None:
    result = compiled()
    blocks = laid_out(result)
    page = to_html(blocks)
    assert page == to_html(laid_out(result))
    assert b"http" not in page
    assert b"<script" not in page
