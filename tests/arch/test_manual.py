"""What the manual pages show is what the compiler does."""

import re
from pathlib import Path

import pytest
from presence import laid_out

from targetlang.backends.to_text import render
from targetlang.cli.files import read_file
from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import compile_bytes

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_example_compiles_to_the_table_beside_it(page: str) -> None:
    source, table = re.findall(r"^```\n(.*?)^```$", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)[:2]
    result = compile_bytes("example.target", source.encode(), read_file)
    assert [one.code for one in result.findings if severity_of(one) == "error"] == []
    assert table in render(laid_out(result)).decode()
