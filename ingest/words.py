"""Wording that depends on a number."""


def counted(number: int, thing: str, things: str | None = None) -> str:
    """`1 file`, `2 files`, `1,200 files`; `things` for a plural that does not end in s."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {things or thing + 's'}"
