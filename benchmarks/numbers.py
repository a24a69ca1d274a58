"""Codes and spelled ordinals of generated files."""

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
ORDINALS = "甲乙丙丁戊己庚辛壬癸"


def seal_code(body: str) -> str:
    """Return a 20-character project code with its check character (language.md §9)."""
    total = sum(pow(3, place, 31) * ALPHABET.index(letter) for place, letter in enumerate(body))
    return body + ALPHABET[(30 - total) % 31]


def project_code(number: int, year: int = 25) -> str:
    """Return the valid code of the project with this running number."""
    return seal_code(f"130434{year}P{number:011d}")


def spell_ordinal(number: int) -> str:
    """Spell a number with the ten stems, so that it can stand in a name: 12 is 乙丙."""
    return "".join(ORDINALS[int(digit)] for digit in str(number))
