"""What every reader of documents does."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang.ports.importer import Importer
from targetlang.ports.importer import Unreadable
from targetlang.ports.importer import find_importer
from targetlang.ports.importer import importer_names

READERS: list[Importer] = [one for name in importer_names() if (one := find_importer(f".{name}")) is not None]


def test_names() -> None:
    assert [(one.name, one.suffixes, one.gives) for one in READERS] == [
        ("docx", (".docx",), "blocks"),
        ("html", (".html", ".htm"), "blocks"),
        ("json", (".json",), "text"),
        ("txt", (".txt",), "blocks"),
        ("xlsx", (".xlsx",), "blocks"),
    ]


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.name)
@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes(reader: Importer, data: bytes) -> None:
    with suppress(Unreadable):
        assert isinstance(reader.read(data), str if reader.gives == "text" else tuple)
