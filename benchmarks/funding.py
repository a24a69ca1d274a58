"""Money of generated projects: budgets whose sources add up, cost lines that make a budget, plans of payment."""

from decimal import Decimal
from random import Random

from benchmarks.indicators import percent
from benchmarks.records import Budget
from benchmarks.records import CostLine
from benchmarks.records import Quantity
from benchmarks.records import Source

CENT = Decimal("0.01")
PLANS = (
    (("3月底", 25), ("6月底", 50), ("10月底", 75), ("12月底", 100)),
    (("3月底", 10), ("6月底", 45), ("10月底", 80), ("12月底", 100)),
    (("3月底", 30), ("6月底", 60), ("10月底", 85), ("12月底", 100)),
    (("3月底", 0), ("6月底", 40), ("10月底", 90), ("12月底", 100)),
    (("6月底", 50), ("12月底", 100)),
    (("12月底", 100),),
)


def money(number: Decimal) -> Quantity:
    """Return an amount in 万元 with two decimals."""
    return Quantity(number.quantize(CENT), "万元")


def draw_plan(rng: Random) -> list[tuple[str, Quantity]]:
    """Draw a cumulative plan that ends in 100%."""
    return [(checkpoint, percent(share)) for checkpoint, share in rng.choice(PLANS)]


def draw_costs(rng: Random, rate: str, price: Decimal, basis: str) -> tuple[list[CostLine], Decimal]:
    """Draw one to three cost lines and return them with their exact sum in 万元.

    `rate` names a 令 that is worth `price` 万元/次.
    """
    times = rng.randint(4, 60)
    people = rng.randint(2, 30)
    monthly = Decimal(rng.randint(20, 90)) / 100
    lump = Decimal(rng.randint(300, 9000)) / 100
    duty = CostLine("值班及组织费", ("×", Quantity(Decimal(times), "次"), rate))
    work = Quantity(Decimal(people), "人")
    wages = CostLine(
        "人员劳务费",
        ("×", ("×", work, Quantity(Decimal(12), "月")), Quantity(monthly, "万元/人·月")),
        "按上年合同单价" if rng.random() < 0.6 else None,
        [basis] if rng.random() < 0.6 else [],
    )
    drawn = (
        (duty, times * price),
        (wages, people * 12 * monthly),
        (CostLine("设备购置费", Quantity(lump, "万元"), "询价结果", [basis]), lump),
    )
    chosen = rng.sample(drawn, rng.randint(1, 3))
    return [line for line, _ in chosen], sum((worth for _, worth in chosen), Decimal(0))


def draw_budget(rng: Random, total: Decimal) -> Budget:
    """Split a total in 万元 into sources as the form has them; some are left out, some have sources of their own."""
    chance = rng.random()
    if chance < 0.08:
        return Budget(money(total))
    other = Decimal(0) if chance < 0.6 else (total * rng.randint(1, 40) / 100).quantize(CENT)
    fiscal = Source("财政", money(total - other))
    if rng.random() < 0.35:
        upper = ((total - other) * rng.randint(10, 80) / 100).quantize(CENT)
        fiscal.parts = [Source("上级", money(upper)), Source("本级", money(total - other - upper))]
    if other or rng.random() < 0.3:
        return Budget(money(total), [fiscal, Source("其他", money(other))])
    return Budget(money(total), [fiscal])
