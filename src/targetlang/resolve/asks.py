"""What kind of quantity the name of an indicator, or the place it stands in, asks for (language.md §6)."""

RATIO_ENDINGS = ("率", "比例", "占比", "比重", "满意度", "百分比")
NOT_RATIOS = ("频率", "效率", "功率", "速率", "汇率", "容积率", "心率", "斜率", "税率", "利率")
TIME_ENDINGS = ("时间", "时长", "期限", "时限")
DAYS_ENDINGS = ("天数",)
COUNT_ENDINGS = ("次数", "人数", "数量", "个数", "户数", "件数")
_BRACKETS = "(（"


def asked_by_name(name: str) -> str | None:
    """Return ratio, time, days or count where the name says it, else None. What stands in brackets is left out."""
    if "(%)" in name or "（%）" in name or "（％）" in name:
        return "ratio"
    for mark in _BRACKETS:
        name = name.split(mark, 1)[0] or name
    if name.endswith(RATIO_ENDINGS):
        return None if name.endswith(NOT_RATIOS) else "ratio"
    if name.endswith(DAYS_ENDINGS):
        return "days"
    if name.endswith(TIME_ENDINGS):
        return "time"
    if name.endswith(COUNT_ENDINGS):
        return "count"
    return None


def unit_in_name(name: str) -> str | None:
    """Return the unit of a name that ends in one in brackets: `面积(亩)` → 亩."""
    if not name.endswith((")", "）")):
        return None
    at = max(name.rfind("("), name.rfind("（"))
    return name[at + 1 : -1].strip() or None if at > 0 else None
