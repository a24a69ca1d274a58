"""`units`: the dimensions by their names in `units/units.toml`, in both languages."""

SENTENCES = {
    "计数": ("计数", "counts"),
    "金额": ("金额", "money"),
    "外币": ("外币", "foreign money"),
    "比率": ("比率", "ratios"),
    "时间": ("时间", "time"),
    "月": ("月", "months"),
    "长度": ("长度", "length"),
    "车道长度": ("车道长度", "length of lanes"),
    "面积": ("面积", "area"),
    "体积": ("体积", "volume"),
    "质量": ("质量", "mass"),
    "标准煤": ("标准煤", "standard coal"),
    "能量": ("能量", "energy"),
    "功率": ("功率", "power"),
    "声级": ("声级", "sound level"),
    "温度": ("温度", "temperature"),
    "带宽": ("带宽", "bandwidth"),
    "评分": ("评分", "points"),
}
