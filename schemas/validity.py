"""When something is part of a return: from and until which moment, in which terms, in which variants."""

import re
from dataclasses import dataclass

TERMS = {"spring": 1, "summer": 5, "autumn": 10}
"""School terms in the order of the year, with the month of their census day, by which they stand among months."""

_LABEL = re.compile(f"20[0-9]{{2}}(-(0[1-9]|1[0-2]|Q[1-4]|{'|'.join(TERMS)}))?")


@dataclass(frozen=True)
class When:
    """What a submission is for, or any part of it: `moment` is a year `2024` or a month `2024-03`; None is any."""

    moment: str | None = None
    term: str | None = None
    variant: str | None = None

    def __str__(self) -> str:
        named = f"{self.moment[:4]} {self.term}" if self.moment and self.term else self.moment or "any period"
        return f"{named} ({self.variant})" if self.variant else named


ANY = When()


def when_of(label: str) -> When:
    """What the label of a period stands for: `2024`, `2024-03`, `2024-autumn` or `2024-Q1`. Raises ValueError."""
    year, _, within = label.partition("-")
    if not _LABEL.fullmatch(label):
        raise ValueError(label)
    if within in TERMS:
        return When(f"{year}-{TERMS[within]:02d}", within)
    return When(f"{year}-{within}" if within.isdigit() else year)


@dataclass(frozen=True)
class Span:
    """From the start of `from_` to the end of `until`, each a year or a month as text, or open; in these terms and
    variants, or in all of them."""

    from_: str | None = None
    until: str | None = None
    terms: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()

    def holds(self, when: When) -> bool:
        if when.moment is not None and not self._around(when.moment):
            return False
        in_term = not self.terms or when.term is None or when.term in self.terms
        return in_term and (not self.variants or when.variant is None or when.variant in self.variants)

    def _around(self, moment: str) -> bool:
        return (self.from_ or "") <= _end(moment) and moment <= _end(self.until or "9999")


@dataclass(frozen=True)
class Validity:
    """The spans in which something is part of a return; without any, it always is."""

    spans: tuple[Span, ...] = ()

    def holds(self, when: When) -> bool:
        return not self.spans or any(span.holds(when) for span in self.spans)

    @property
    def first(self) -> str | None:
        """The moment before which it is no part of the return, if there is one."""
        begins = [span.from_ for span in self.spans]
        return None if None in begins else min((moment for moment in begins if moment), default=None)

    @property
    def last(self) -> str | None:
        """The moment after which it is no part of the return any more, if there is one."""
        ends = [span.until for span in self.spans]
        return None if None in ends else max((moment for moment in ends if moment), default=None)

    @property
    def moments(self) -> frozenset[str]:
        """The moments at which it begins or ends."""
        return frozenset(moment for span in self.spans for moment in (span.from_, span.until) if moment)


ALWAYS = Validity()


def _end(moment: str) -> str:
    """A text that sorts after every month of a year, and after no later moment."""
    return f"{moment}~"
