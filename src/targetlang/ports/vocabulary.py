"""The words of the language and of one form: which keys, kinds and paths there are, and what they mean."""

from targetlang.ports.form import FieldSpec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Form
    from targetlang.ports.form import FundingSpec
    from targetlang.ports.form import Path

HEADER_KINDS = ("部门", "单位", "项目", "指标组")
ENTRY_KINDS = ("依据", "令", "计量", "测算", "任务", "撤销")
KIND_ALIASES = {"预算单位": "单位"}
PART_LABEL = "其中：{name}"
BUDGET = "预算"
PLAN = "支出"
FISCAL_YEAR = "年度"

_TOP = ("document", "department")

LANGUAGE_FIELDS = (
    FieldSpec("年度", "fiscal_year", _TOP, "year"),
    FieldSpec("规范", "form", _TOP, "form"),
    FieldSpec("引入", "include", _TOP, "include"),
    FieldSpec("总体目标", "overall_objectives", _TOP, aliases=("总体绩效目标",)),
    FieldSpec("分项目标", "specific_objectives", _TOP, aliases=("分项绩效目标",)),
    FieldSpec("保障措施", "safeguards", _TOP, aliases=("工作保障措施",)),
    FieldSpec("预算", "budget", ("project",), "money", aliases=("预算数",)),
    FieldSpec("用途", "use_of_funds", ("project",), aliases=("资金用途",)),
    FieldSpec("支出", "disbursement_plan", ("project",), "plan", aliases=("资金支出计划", "支出计划")),
    FieldSpec("目标", "objective", ("project",), aliases=("绩效目标",)),
    FieldSpec("期限", "period", ("project",), "period"),
    FieldSpec("主管", "competent_department", ("project",), "line"),
    FieldSpec("实施", "implementing_entity", ("project",), "line"),
    FieldSpec("原编码", "previous_code", ("project",), "line"),
    FieldSpec("采用", "uses", ("project", "department"), "uses"),
    FieldSpec("执行", "execution", ("project",), "money"),
    FieldSpec("依据", "basis", ("project", "group", "department", "indicator", "task"), "basis"),
    FieldSpec("变动", "change_reason", ("project", "department", "indicator"), "text"),
    FieldSpec("来源", "data_source", ("indicator",), "text"),
    FieldSpec("评分", "scoring_rule", ("indicator",), "text"),
    FieldSpec("佐证", "evidence", ("indicator",), "text"),
    FieldSpec("公式", "formula", ("project", "indicator"), "text"),
    FieldSpec("备注", "remark", ("project", "indicator", "cost", "task"), "text"),
    FieldSpec("上年", "last_year", ("indicator", "cost", "task"), "target"),
    FieldSpec("前年", "year_before_last", ("indicator", "cost", "task"), "target"),
)
"""The fields that language.md §8 and §5 give to every form."""


class Vocabulary:
    """Lookup tables made once for a form; without a form only the language's own words are known."""

    __slots__ = ("_keys_of", "by_key", "firsts", "form", "levels", "paths", "seconds", "shorts")

    def __init__(self, form: "Form | None", first_levels: tuple[str, ...] = ()) -> None:
        self.form = form
        self.by_key: dict[str, FieldSpec] = {}
        for spec in LANGUAGE_FIELDS + (form.fields if form else ()):
            for word in (spec.key, *spec.aliases):
                self.by_key[word] = spec
        self.by_key |= _printed(form, self.by_key) if form else {}
        self._keys_of: dict[str, dict[str | None, FieldSpec]] = {}
        self.paths: dict[str, Path] = {}
        self.firsts: dict[str, str] = {}
        self.seconds: dict[str, list[Path]] = {}
        self.shorts: list[Path] = []
        for category in form.categories if form else ():
            for word in _spellings(category.name, category.short, category.aliases):
                self.firsts[word] = category.short
        self.levels = frozenset(first_levels) | frozenset(self.firsts)
        if form is not None:
            self._add_paths(form)

    def keys_of(self, owner: str) -> dict[str | None, FieldSpec]:
        """Return the fields that a kind of block or line may have, by every word for them."""
        known = self._keys_of.get(owner)
        if known is None:
            known = self._keys_of[owner] = {word: spec for word, spec in self.by_key.items() if owner in spec.owners}
        return known

    def _add_paths(self, form: "Form") -> None:
        from targetlang.ports.form import Path

        for category in form.categories:
            seconds = category.subcategories or (None,)
            for subcategory in seconds:
                path = Path.of(category, subcategory, len(self.shorts))
                self.shorts.append(path)
                words = (
                    _spellings(subcategory.name, subcategory.short, subcategory.aliases)
                    if subcategory
                    else {""}
                )
                for word in words:
                    self.seconds.setdefault(word, []).append(path)
                    for first in _spellings(category.name, category.short, category.aliases):
                        self.paths[f"{first}.{word}"] = path

    def _formless(self, parts: list[str]) -> "Path":
        """Return a path for a file that names no form: its levels as they are written."""
        from targetlang.ports.form import Category
        from targetlang.ports.form import Path
        from targetlang.ports.form import Subcategory

        second = Subcategory(parts[1], parts[1]) if parts[1] else None
        path = Path.of(Category(parts[0], parts[0]), second, 0)
        return self.paths.setdefault(".".join(parts), path)

    def find_path(self, written: str) -> "Path | None":
        """Return the path that a written one means, with any dot and blanks around it; remembered."""
        path = self.paths.get(written)
        if path is None:
            parts = split_path(written)
            path = self.paths.get(".".join(parts)) if parts else None
            if parts and self.form is None and parts[0] in self.levels:
                path = self._formless(parts)
            if path is not None:
                self.paths[written] = path
        return path


def _printed(form: "Form", known: dict[str, FieldSpec]) -> dict[str, FieldSpec]:
    """Return the fields by what the form prints for them, where that is no word for another one already."""
    labels = {spec.key: spec.label for spec in form.fields if spec.label} | form.labels
    words = [label for key, label in labels.items() if key in known]
    return {
        label: known[key]
        for key, label in labels.items()
        if key in known and label not in known and words.count(label) == 1 and not any(mark in label for mark in " :：")
    }


def sources_by_word(sources: "tuple[FundingSpec, ...]") -> "dict[str, FundingSpec]":
    """Return sources of money by their names, and by what the form prints for them: `（一）财政拨款小计` is 财政拨款小计."""
    printed = [(_printed_name(one.label), one) for one in sources]
    words = [word for word, _ in printed]
    known = {word: one for word, one in printed if word and words.count(word) == 1}
    return known | {one.name: one for one in sources}


def _printed_name(label: str) -> str:
    """Return a label of the form without its blanks, its number and `其中：`."""
    word = "".join(label.split())
    for mark in "：:、）)":
        word = word.rpartition(mark)[2]
    return word


def split_path(written: str) -> list[str]:
    """Return the two parts of a written path, without blanks; [] where there is no dot."""
    for at, character in enumerate(written):
        if character in ".．。·/／":
            return [written[:at].strip(" \t\u3000"), written[at + 1 :].strip(" \t\u3000")]
    return []


def _spellings(name: str, short: str, aliases: tuple[str, ...]) -> set[str]:
    """Return the ways in which a level may be written: official, without 指标, short, aliases."""
    return {name, name.removesuffix("指标"), short, *aliases}
