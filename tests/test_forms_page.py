"""The page about forms of one's own: its form works as printed, and it leaves out nothing that there is."""

import re
from pathlib import Path

import pytest
from presence import laid_out
from presence import there

from targetlang.backends.to_text import render
from targetlang.cli.files import read_file
from targetlang.diagnostics.severity import severity_of
from targetlang.layout import sandbox
from targetlang.layout.names import name_all
from targetlang.layout.rows import RowCell
from targetlang.layout.views import VIEWS
from targetlang.model.document import Document
from targetlang.pipeline import compile_bytes
from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.form_index import find_form
from targetlang.ports.form_shape import FORM
from targetlang.ports.form_shape import TYPES

PAGE = (Path(__file__).parent.parent / "docs" / "forms.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"[A-Za-z_]+", " ".join(re.findall(r"`([^`\n]+)`", PAGE))))


def block(kind: str) -> str:
    return there(re.search(rf"^```{kind}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE))[1]


def test_the_form_of_the_page_works_as_it_says(tmp_path: Path) -> None:
    folder = tmp_path / "forms" / "本县"
    folder.mkdir(parents=True)
    (folder / "form.toml").write_text(block("toml"), encoding="utf-8")
    (folder / "layout.html.j2").write_text(block("html"), encoding="utf-8")
    path = tmp_path / "水务局.target"
    path.write_text(block("target"), encoding="utf-8")
    result = compile_bytes(str(path), path.read_bytes(), read_file, str(tmp_path))
    assert [one for one in result.findings if severity_of(one) != "note"] == []
    assert render(laid_out(result)).decode() == block("text")


def keys_of(shape: object) -> set[str]:
    if isinstance(shape, dict):
        own = {key.removesuffix("!") for key in shape} - {"*", "parts"}
        return own | {key for name, one in shape.items() if name != "parts" for key in keys_of(one)}
    return keys_of(shape[0]) if isinstance(shape, list) else set()


def test_every_key_of_the_data_is_told() -> None:
    assert keys_of(FORM) <= CODE
    assert {*TYPES, *COLUMN_KEYS} <= CODE


@pytest.mark.parametrize("view", [*VIEWS, RowCell], ids=lambda view: view.__name__)
def test_every_name_that_a_layout_may_ask_is_told(view: type) -> None:
    names = {name for one in view.__mro__ for name in vars(one) if one is not object and not name.startswith("_")}
    assert names <= CODE


def test_every_name_that_a_layout_has_is_told() -> None:
    told = there(re.search(r"^直接能用的名字：.*?\n\n", PAGE, re.DOTALL | re.MULTILINE))[0]
    given = {name for name in name_all(Document("a.target"), there(find_form("河北"))) if name.isidentifier() and not name.startswith("_")}
    assert {name for name in given if not re.search(rf"`{name}\b", told)} == set()


def test_every_filter_and_every_name_given_is_told() -> None:
    environment = sandbox.make_environment()
    assert {name for name in (*environment.filters, *environment.globals) if not name.startswith("_")} <= CODE
