"""Data of units and names with a fault is not prepared."""

from pathlib import Path

import pytest

from targetlang.units import prepare_names
from targetlang.units import prepare_units

UNITS = (Path(prepare_units.__file__).parent / "units.toml").read_text(encoding="utf-8")


def test_a_word_stands_once_in_a_list() -> None:
    with pytest.raises(ValueError, match=r"twice in lower\.endings"):
        prepare_names.prepare('[lower]\nendings = ["投诉率", "事故数", "投诉率"]\n')


@pytest.mark.parametrize(("more", "word"), [("米", "米"), ("千米", "千米")])
def test_an_alias_names_one_unit_of_a_dimension(more: str, word: str) -> None:
    prepare_units.prepare(UNITS)
    with pytest.raises(ValueError, match=f"^{word} stands twice under 长度"):
        prepare_units.prepare(UNITS.replace('"公里" = [1000, ', f'"公里" = [1000, "{more}", ', 1))
