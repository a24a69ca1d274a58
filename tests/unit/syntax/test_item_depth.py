"""Items stand one level below the field that they belong to, wherever that stands."""

from targetlang.formatting import format_bytes

WRITTEN = """规范: 财政部2021
总体目标:
- 摸清底数
部门 某局
分项目标:
    - 办结来信
项目 巡查
  预算: 3万元
  目标:
  - 全年巡查
  # 有待补充
  - 及时上报
  产出.数量 巡查次数: 3次
  来源:
  - 巡查登记表
  - 台账
"""
FORMATTED = """规范: 财政部2021
总体目标:
  - 摸清底数
部门 某局
分项目标:
  - 办结来信
项目 巡查
  预算: 3万元
  目标:
    - 全年巡查
    # 有待补充
    - 及时上报
  产出.数量 巡查次数: 3次
    来源:
      - 巡查登记表
      - 台账
"""


def test_items_stand_below_their_field() -> None:
    formatted, why = format_bytes("a.target", WRITTEN.encode())
    assert (formatted.decode(), why) == (FORMATTED, "")
