"""Percentages recomputed: aggregate amount over shares outstanding, and how the stated figure follows."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.check.wording import decimals, figure
from kg.model.claim import Iri
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity

Figure = tuple[Decimal, Evidence]

_MOST_PLACES = 9  # structured forms print as many decimals as their program computed

_PERCENT_RULE = "Percent of class row: aggregate amount / shares outstanding; 17 CFR 240.13d-1(j), 13d-3(d)(1)"

PERCENT_CONFIRMED = Kind(
    "percent.confirmed",
    Severity.CONFIRMED,
    "The percentage is the aggregate amount over the shares outstanding",
    _PERCENT_RULE,
    "The stated percentage was recomputed from the aggregate amount and the shares outstanding that the filing "
    "states, and agrees when rounded to the decimals that are printed, or to the nearest tenth.",
)
PERCENT_ROUNDED = Kind(
    "percent.rounded",
    Severity.NOTE,
    "The percentage agrees only when rounded in an unusual way",
    _PERCENT_RULE,
    "The form asks for the nearest tenth. The stated percentage agrees with the recomputed one only when that is "
    "rounded to a whole percent, or is rounded twice (22.149 to 22.15 to 22.2).",
)
PERCENT_TRUNCATED = Kind(
    "percent.truncated",
    Severity.NOTE,
    "The percentage is cut off, not rounded",
    _PERCENT_RULE,
    "The stated percentage is the recomputed one with its further decimals left out. The form asks for the nearest "
    "tenth; the difference is less than one unit of the last decimal printed.",
)
PERCENT_DENOMINATOR = Kind(
    "percent.denominator",
    Severity.NOTE,
    "The percentage is smaller than the shares outstanding alone would make it",
    _PERCENT_RULE,
    "Shares that the holder can acquire within sixty days count as held and as outstanding, for this holder alone. "
    "The stated percentage fits such a larger denominator, which the filing need not print. It was not confirmed: "
    "another count of shares would also explain it.",
)
PERCENT_MISMATCH = Kind(
    "percent.mismatch",
    Severity.WARNING,
    "The percentage does not follow from the figures",
    _PERCENT_RULE,
    "Neither rounding, nor cutting off decimals, nor counting shares under rights exercisable within sixty days "
    "leads from the stated aggregate amount and shares outstanding to the stated percentage. One of the three is "
    "wrong, or the percentage was reckoned on a count that the filing does not state.",
)


def _rounded(value: Fraction, places: int) -> Fraction:
    """To so many decimals, a half upwards; exact at any size."""
    return Fraction((2 * value.numerator * 10**places + value.denominator) // (2 * value.denominator), 10**places)


def _cut(value: Fraction, places: int) -> Fraction:
    """Without the decimals after so many places; the value is not negative."""
    return Fraction(value.numerator * 10**places // value.denominator, 10**places)


def _places(percent: Decimal) -> int:
    """The decimals to compare: those of the figure, but one at least, since a tenth may be a whole number."""
    exponent = percent.as_tuple().exponent
    return min(max(1, -exponent), _MOST_PLACES) if isinstance(exponent, int) else 1


def _fit(percent: Decimal, amount: Decimal, count: Decimal) -> Kind:
    """How the percentage follows from the amount and the count of shares outstanding."""
    places = _places(percent)
    stated = _rounded(Fraction(percent), places)
    exact = 100 * Fraction(amount) / Fraction(count)
    if stated in (exact, _rounded(exact, places), _rounded(exact, 1)):
        return PERCENT_CONFIRMED
    if any(stated in (_rounded(exact, p), _rounded(_rounded(exact, p + 1), p)) for p in range(places + 1)):
        return PERCENT_ROUNDED
    if any(stated == _cut(exact, p) for p in range(places + 1)):
        return PERCENT_TRUNCATED
    # were all the shares held under rights, they would all be added to the count
    least = 100 * Fraction(amount) / Fraction(count + amount)
    return PERCENT_DENOMINATOR if _cut(least, places) <= stated < exact else PERCENT_MISMATCH


_FITS = (PERCENT_CONFIRMED, PERCENT_ROUNDED, PERCENT_TRUNCATED, PERCENT_DENOMINATOR, PERCENT_MISMATCH)


def _message(kind: Kind, name: str, percent: Decimal, amount: Decimal, count: Decimal) -> str:
    exact, places = 100 * Fraction(amount) / Fraction(count), _places(percent)
    sum_ = f"{figure(amount)} / {figure(count)} = {decimals(_rounded(exact, places + 2))} %"
    stated = f"{figure(percent)} %"
    if kind is PERCENT_CONFIRMED:
        return f"{name}: {sum_}, as stated ({stated})"
    if kind is PERCENT_ROUNDED:
        return f"{name}: {sum_}; the stated {stated} is rounded otherwise than to the nearest tenth or the last decimal"
    if kind is PERCENT_TRUNCATED:
        return f"{name}: {sum_}; the stated {stated} is cut off, not rounded ({decimals(_rounded(exact, places))} %)"
    if kind is PERCENT_DENOMINATOR:
        implied = 100 * Fraction(amount) / Fraction(percent)
        added = implied - Fraction(count)
        return (
            f"{name}: {sum_}; the stated {stated} would be of some {decimals(_rounded(implied, 0))} shares, "
            f"{decimals(_rounded(added, 0))} more, which rights exercisable within 60 days can add"
        )
    return f"{name}: {sum_}, but {stated} is stated; no rounding and no rights within 60 days explain it"


def _counts(facts: Facts, holding: Iri, filing: str) -> list[Figure]:
    """The counts of shares outstanding that the holding's percentage can be of: first those that it is
    said to be based on, then all of the class held."""
    held = set(facts.nodes(holding, terms.HELD_SECURITY, filing))
    bases = facts.nodes(holding, terms.PERCENT_BASIS, filing)
    bases += [s.subject for s in facts.said(terms.COUNT_OF, filing) if s.object in held]
    counts = [f for base in bases for f in facts.figures(base, terms.SHARES_OUTSTANDING, filing)]
    return [(count, words) for count, words in counts if count > 0]


def percentages(facts: Facts) -> Iterator[Finding]:
    """Each stated percentage against each aggregate amount and count; the best fit is what is reported."""
    for filing in facts.filings:
        for holding in facts.of(terms.HOLDING_CLASS, filing):
            amounts = facts.figures(holding.iri, terms.AGGREGATE_AMOUNT, filing)
            counts = _counts(facts, holding.iri, filing)
            pairs = [(amount, count) for amount in amounts for count in counts]
            if not pairs:
                continue
            name = facts.holder(holding.iri, filing)
            for stated, words in facts.figures(holding.iri, terms.PERCENT_OF_CLASS, filing):
                fits = [(_fit(stated, amount[0], count[0]), amount, count) for amount, count in pairs]
                kind, amount, count = min(fits, key=lambda fit: _FITS.index(fit[0]))
                message = _message(kind, name, stated, amount[0], count[0])
                yield kind.finding(filing, holding.iri, message, (words, amount[1], count[1]))
