"""What is prepared at build time is what its source says, and the start stays light."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest

from targetlang._prepared import keep as keeping
from targetlang._prepared.patterns import PATTERNS
from targetlang.ports import prepare_forms
from targetlang.ports import prepare_rules
from targetlang.resolve import prepare_confusable
from targetlang.source import pattern
from targetlang.source import prepare_patterns
from targetlang.syntax import prepare_grammar
from targetlang.units import prepare_names
from targetlang.units import prepare_units

SOURCE = Path(prepare_grammar.__file__).parent.parent


def test_prepared_grammar_is_current() -> None:
    grammar = Path(prepare_grammar.grammar_path()).read_text(encoding="utf-8")
    assert prepare_grammar.prepare(grammar) == (SOURCE / "_prepared" / "grammar.py").read_text(encoding="utf-8")


def test_the_grammar_of_an_installed_package_lies_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.exists", lambda _: True)
    assert Path(prepare_grammar.grammar_path()) == SOURCE / "grammar" / "target.lark"


def test_prepared_units_are_current() -> None:
    text = (SOURCE / "units" / "units.toml").read_text(encoding="utf-8")
    assert prepare_units.prepare(text) == (SOURCE / "_prepared" / "units.py").read_text(encoding="utf-8")


def test_prepared_names_are_current() -> None:
    text = (SOURCE / "units" / "names.toml").read_text(encoding="utf-8")
    assert prepare_names.prepare(text) == (SOURCE / "_prepared" / "names.py").read_text(encoding="utf-8")


def test_prepared_forms_are_current() -> None:
    assert prepare_forms.prepare(str(SOURCE / "forms")) == (SOURCE / "_prepared" / "forms.py").read_text(encoding="utf-8")


def test_prepared_confusable_characters_are_current() -> None:
    texts = [(SOURCE / "resolve" / name).read_text(encoding="utf-8") for name in ("sounds.txt", "looks.txt")]
    assert prepare_confusable.prepare(*texts) == (SOURCE / "_prepared" / "confusable.py").read_text(encoding="utf-8")


def test_prepared_classes_are_current() -> None:
    # In a process of its own: the classes have to be made by attrs, before any module of the package has made them.
    done = subprocess.run([sys.executable, "-m", "targetlang.records.prepare_records", "--check"], check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("module", [prepare_grammar, prepare_units, prepare_names, prepare_forms, prepare_rules, prepare_confusable])
def test_what_is_written_is_what_is_kept(module: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Path(keeping._FOLDER)
    monkeypatch.setattr(keeping, "_FOLDER", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["prepare"])
    module.main()
    written = list(tmp_path.iterdir())
    assert written
    assert [path.name for path in written if path.read_bytes() != (kept / path.name).read_bytes()] == []
    monkeypatch.setattr(sys, "argv", ["prepare", "--check"])
    with pytest.raises(SystemExit) as stop:
        module.main()
    assert not stop.value.code
    written[0].write_text("", encoding="utf-8")
    with pytest.raises(SystemExit) as stop:
        module.main()
    assert stop.value.code


def test_prepared_patterns_are_written_and_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_FOLDER", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["prepare"])
    prepare_patterns.main()
    made: dict[str, object] = {}
    exec((tmp_path / "patterns.py").read_text(encoding="utf-8"), made)
    assert set(cast("dict[object, object]", made["PATTERNS"])) == set(PATTERNS)
    monkeypatch.setattr(sys, "argv", ["prepare", "--check"])
    with pytest.raises(SystemExit) as stop:
        prepare_patterns.main()
    assert not stop.value.code


def test_prepared_patterns_are_current() -> None:
    assert prepare_patterns.is_current()


def test_a_prepared_pattern_is_the_one_that_python_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    for text, flags in PATTERNS:
        compiled_here = pattern.compiled.__wrapped__
        prepared = compiled_here(text, flags)
        monkeypatch.setattr(pattern, "_MADE_HERE", False)
        compiled = compiled_here(text, flags)
        monkeypatch.undo()
        assert prepared == compiled


# An engine that no pattern was prepared for has to compile them.
ONLY_PREPARED = ["re"] if pattern._MADE_HERE else []


@pytest.mark.parametrize(
    "module",
    ["targetlang._prepared.confusable", "attr", "lark", "jinja2", "tomllib", "json", "argparse", "typing", "fractions", *ONLY_PREPARED],
)
def test_check_starts_without(module: str) -> None:
    code = f"import sys, targetlang.cli.main as m; m.main(['check', 'examples/weixian/信访局.target']); sys.exit({module!r} in sys.modules)"
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
