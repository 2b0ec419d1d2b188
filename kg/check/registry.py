"""All checks, by hand: what each can find, and how they are run and explained."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import fill

from kg.check import arithmetic, chronology, covers, form, identity, percentages, silence
from kg.check.facts import Facts, index
from kg.check.kind import Kind
from kg.check.reading import READING
from kg.errors import UsageError
from kg.model.filing import Extraction
from kg.model.finding import Finding
from kg.model.graph import Resolved


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its function, and the kinds of finding that it can give."""

    run: Callable[[Facts], Iterator[Finding]]
    kinds: tuple[Kind, ...]


CHECKS: tuple[Check, ...] = (
    Check(identity.cusip_conflicts, (identity.CUSIP_CONFLICT,)),
    Check(identity.cusip_numbers, (identity.CUSIP_CHECK_DIGIT, identity.CUSIP_LENGTH)),
    Check(identity.address_spellings, (identity.ADDRESS_SPELLINGS,)),
    Check(identity.irs_numbers, (identity.IRS_CONFLICT,)),
    Check(
        percentages.percentages,
        (
            percentages.PERCENT_CONFIRMED,
            percentages.PERCENT_ROUNDED,
            percentages.PERCENT_TRUNCATED,
            percentages.PERCENT_DENOMINATOR,
            percentages.PERCENT_MISMATCH,
        ),
    ),
    Check(arithmetic.powers, (arithmetic.POWERS_AGGREGATE,)),
    Check(arithmetic.transactions, (arithmetic.TRANSACTIONS_TOTAL,)),
    Check(chronology.dates_order, (chronology.DATES_ORDER,)),
    Check(form.signatures_missing, (form.SIGNATURE_MISSING,)),
    Check(form.amendments_unnumbered, (form.AMENDMENT_UNNUMBERED,)),
    Check(covers.covers_and_bodies, (covers.COVER_DIFFERS,)),
    Check(
        silence.parties_missing,
        (silence.ISSUER_MISSING, silence.CLASS_MISSING, silence.CUSIP_MISSING, silence.PERSON_MISSING),
    ),
    Check(silence.cover_missing, (silence.EVENT_MISSING, silence.RULE_MISSING)),
    Check(silence.holdings_empty, (silence.HOLDING_EMPTY,)),
)

OF_TEXT: tuple[tuple[Callable[[Extraction], Iterator[Finding]], Kind], ...] = (
    (covers.rows_unread, covers.ROW_UNREAD),
    (covers.answers_differ, covers.COVER_DIFFERS),
)
"""The checks that hold one filing's claims against its text, each with the kind of finding that it gives."""

KINDS: dict[str, Kind] = {
    kind.code: kind for kind in (*(k for check in CHECKS for k in check.kinds), *(kind for _, kind in OF_TEXT))
}
"""Code → kind, of all that the checks can find."""


def _order(finding: Finding) -> tuple[str, int, str, int, str, str]:
    place = min((evidence.start for evidence in finding.evidence), default=0)
    return finding.filing, -finding.severity, finding.code, place, finding.focus, finding.message


def check(resolved: Resolved, extractions: Sequence[Extraction] = ()) -> tuple[Finding, ...]:
    """All that the checks find in the graph, and in each extraction's text: by filing, the gravest first, then by code
    and place in the text."""
    facts = index(resolved, extractions)
    found = [finding for check in CHECKS for finding in check.run(facts)]
    found += [finding for extraction in extractions for run, _ in OF_TEXT for finding in run(extraction)]
    return tuple(sorted(found, key=_order))


def explain(code: str) -> str:
    """What a finding's code means, in a few lines. Raises UsageError for a code that no finding has."""
    known = {**KINDS, **{kind.code: kind for kind in READING}}
    kind = known.get(code)
    if kind is None:
        raise UsageError(f"no finding has the code {code!r}; the codes are {', '.join(sorted(known))}")
    heading = f"{kind.code} ({kind.severity.name.lower()})\n{kind.title}"
    return f"{heading}\n\n{fill(kind.explanation, 88)}\n\nRule: {kind.rule}\n"
