"""Cover against body: what the rows of a cover page say, and what the filing says elsewhere of the same person."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.check.wording import figure
from kg.model.claim import Iri, Key, Mention
from kg.model.document import Block, BlockKind, Document
from kg.model.evidence import Evidence
from kg.model.filing import Extraction
from kg.model.finding import Finding, Severity
from kg.values import names, numbers, places

COVER_DIFFERS = Kind(
    "cover.differs",
    Severity.NOTE,
    "Cover and body disagree",
    "Rows 6 to 13 (13D) and 4 to 11 (13G) against Items 2, 4 and 5",
    "The filing states an amount, a power, a percentage or a place of organization twice, and not alike. The record "
    "has the cover's; both are in the graph where both were read. A figure in the body may also count something else, "
    "such as one of several accounts.",
)
ROW_UNREAD = Kind(
    "cover.row-unread",
    Severity.NOTE,
    "A numbered row of a cover page was seen, but not read",
    "Rows 7 to 13 (13D), 5 to 11 (13G)",
    "The label of a row stands in the text with a figure after it, and no fact was read there: the cover page has a "
    "layout that is not understood. The fact is left out; it is not 0.",
)

_ROWS: tuple[tuple[Iri, str], ...] = (
    (terms.SOLE_VOTING_POWER, "sole voting power"),
    (terms.SHARED_VOTING_POWER, "shared voting power"),
    (terms.SOLE_DISPOSITIVE_POWER, "sole dispositive power"),
    (terms.SHARED_DISPOSITIVE_POWER, "shared dispositive power"),
    (terms.AGGREGATE_AMOUNT, "aggregate amount"),
    (terms.PERCENT_OF_CLASS, "percentage"),
)
_PERCENTS_APART = Decimal("0.11")
"""Percentages that are no further apart may be one, rounded in two ways."""


def _of_cover(evidence: Evidence) -> bool:
    return evidence.rule.startswith(("cover.", "xml."))


def covers_and_bodies(facts: Facts) -> Iterator[Finding]:
    """Figures and places that were read from a cover page and otherwise from elsewhere."""
    for filing in facts.filings:
        for holding in facts.of(terms.HOLDING_CLASS, filing):
            for predicate, title in _ROWS:
                figures = facts.figures(holding.iri, predicate, filing)
                cover = [(value, words) for value, words in figures if _of_cover(words)]
                for value, words in figures:
                    if cover and not any(_same(predicate, value, c) for c, _ in cover):
                        name = facts.holder(holding.iri, filing)
                        yield _differs(filing, holding.iri, f"{name}: the {title}", cover[0], (value, words))
        for statement in facts.said(terms.REPORTING_PERSON, filing):
            yield from _places(facts, Iri(str(statement.object)), filing)


def _same(predicate: Iri, a: Decimal, b: Decimal) -> bool:
    return a == b or (predicate == terms.PERCENT_OF_CLASS and abs(a - b) <= _PERCENTS_APART)


def _differs(
    filing: str, focus: str, what: str, cover: tuple[object, Evidence], body: tuple[object, Evidence]
) -> Finding:
    a, b = (figure(value) if isinstance(value, Decimal) else str(value) for value in (cover[0], body[0]))
    return COVER_DIFFERS.finding(filing, focus, f"{what} is {a} on the cover and {b} in the body", (cover[1], body[1]))


def _places(facts: Facts, person: Iri, filing: str) -> Iterator[Finding]:
    said = [
        (str(s.object), e) for s in facts.about(person, terms.PLACE_OF_ORGANIZATION, filing) for e in s.evidence[:1]
    ]
    cover = next(((place, e) for place, e in said if _of_cover(e)), None)
    for place, words in said:
        if cover is None or _of_cover(words) or words.rule.startswith("header."):
            continue
        a, b = places.key(cover[0]), places.key(place)
        if (
            len(a) > 3
            and len(b) > 3
            and a not in b
            and b not in a
            and (places.is_country(place) or places.is_state(place))
        ):
            yield _differs(filing, person, f"{facts.name(person)}: the place of organization", cover, (place, words))


# "7   SOLE VOTING POWER"   "(9) Aggregate Amount Beneficially Owned by Each Reporting Person"
_LABEL = re.compile(
    r"""(?ix)(?<![\w.$])\(?(?P<number>[4-9]|1[0-3])\s?[.):]{0,2}\s{1,40}(?P<label>(?:sole|shared)\s+(?:voting|dispositive)\s+power
    |aggregate\s+amount\s+(?:of\s+)?beneficially\s+owned(?:\s+by\s+(?:each\s+)?(?:reporting\s+)?person)?
    |percent\s+of\s+(?:class|series)\s+represented(?:\s+by\s+amount\s+in\s+row\s*\(?\d{0,2}\)?)?)"""
)
_VALUE = re.compile(r"(?<![\w.(])(?P<value>\d{1,3}(?:,\d{3})+|\d{4,}|\d{1,3}(?:\.\d+)?\s?%|-0-)(?![\w)])")


def rows_unread(extraction: Extraction) -> Iterator[Finding]:
    """Rows of the cover that have a figure beside or under their label, and none was read from them."""
    document = extraction.filing.document
    if extraction.filing.markup == "xml":
        return
    form = next(document.of(BlockKind.FORM), None)
    if form is None:
        return
    said = (*(e for c in extraction.claims for e in c.evidence), *(e for f in extraction.findings for e in f.evidence))
    cited = sorted(
        (e.start, e.end)
        for e in said
        if e.document == document.id and not e.rule.startswith(("header.", "definition", "item."))
    )
    labels = list(_LABEL.finditer(document.text, form.start, form.end))
    for at, label in enumerate(labels):
        following = labels[at + 1].start() if at + 1 < len(labels) else form.end
        stop = min(following, label.end() + 240)
        value = _VALUE.search(document.text, label.end(), stop)
        if value is None or any(start < stop and label.start() < end for start, end in cited):
            continue
        title = names.one_line(label["label"]).lower()
        quote = document.cite(label.start(), value.end(), "check.row")
        message = f"Row {label['number']} ({title}) has {names.one_line(value['value'])}, which was not read"
        yield ROW_UNREAD.finding(extraction.filing.id, "", message, (quote,))


# "(a) Amount beneficially owned: 1,234,567"   "(b) Percent of class: 5.6%"   "(i) Sole power to vote ...: 0"
_ANSWERS: tuple[tuple[Iri, re.Pattern[str]], ...] = tuple(
    (term, re.compile(rf"(?i)\b{label}(?P<between>[^\d%]{{0,160}}?)(?<![\w.,$])(?P<value>{value})(?![\w,])"))
    for term, label, value in (
        (terms.AGGREGATE_AMOUNT, r"amount\s+beneficially\s+owned\b", r"\d{1,3}(?:,\d{3})+|\d{4,}"),
        (terms.PERCENT_OF_CLASS, r"percent\s+of\s+class\b", r"\d{1,3}(?:\.\d+)?(?=\s?%)"),
    )
)
_ELSEWHERE = re.compile(r"(?i)\b(?:see|row|item|cover|page)\b")


def answers_differ(extraction: Extraction) -> Iterator[Finding]:
    """The figures that Item 4 of a Schedule 13G answers with against the cover of the only reporting person, and the
    rows of the tables of Item 5 of a Schedule 13D against that of the person whom they name."""
    document, claims = extraction.filing.document, extraction.claims
    covers = _covers(extraction)
    if extraction.filing.markup == "xml" or not covers:
        return
    schedule = next((str(c.object) for c in claims if c.predicate == terms.FORM), "")
    item = next((b for b in document.of(BlockKind.ITEM) if b.label == ("4" if "13G" in schedule else "5")), None)
    if item is None:
        return
    if "13G" in schedule:
        stated = _answers(document, item) if len(covers) == 1 else []
        pairs = [(next(iter(covers)), term, value, quote) for term, value, quote in stated]
    else:
        pairs = list(_table_rows(document, item, covers))
    titles = dict(_ROWS)
    read = {(c.predicate, c.object) for c in claims if not _of_cover(c.evidence[0])}  # compared in the graph
    for name, term, value, quote in pairs:
        cover = covers[name].get(term)
        if cover is not None and (term, value) not in read and not _same(term, value, cover[0]):
            yield _differs(extraction.filing.id, "", f"{name}: the {titles[term]}", cover, (value, quote))


Figures = dict[Iri, tuple[Decimal, Evidence]]


def _covers(extraction: Extraction) -> dict[str, Figures]:
    """The figures of each reporting person's cover page, by name; of two of one name none."""
    holders: dict[Key, str] = {}
    out: dict[str, Figures] = {}
    for claim in extraction.claims:
        if claim.predicate == terms.HOLDER and isinstance(claim.object, Mention):
            holders[claim.subject.keys[0]] = claim.object.words
    for claim in extraction.claims:
        name = holders.get(claim.subject.keys[0])
        if name and isinstance(claim.object, Decimal) and _of_cover(claim.evidence[0]):
            out.setdefault(name, {}).setdefault(claim.predicate, (claim.object, claim.evidence[0]))
    return out


def _answers(document: Document, item: Block) -> list[tuple[Iri, Decimal, Evidence]]:
    out = []
    for term, pattern in _ANSWERS:
        found = list(pattern.finditer(document.text, item.start, item.end))
        if len(found) == 1 and not _ELSEWHERE.search(found[0]["between"]):
            value = numbers.to_decimal(found[0]["value"])
            out.append((term, value, document.cite(found[0].start(), found[0].end(), "check.item")))
    return out


def _table_rows(
    document: Document, item: Block, covers: dict[str, Figures]
) -> Iterator[tuple[str, Iri, Decimal, Evidence]]:
    """The percentage of each row of the item's tables that names one reporting person and states one percentage."""
    by_key = {names.key(name): name for name in covers}
    for row in document.of(BlockKind.ROW, within=item):
        words = document.words(row)
        first = names.key(names.clean(words.split("\t")[0].split("  ")[0]))
        percents = re.findall(r"(?<![\d.])(\d{1,2}(?:\.\d{1,4})?)\s*%", words)
        if first in by_key and len(percents) == 1:
            quote = document.cite(row.start, row.end, "check.row")
            yield by_key[first], terms.PERCENT_OF_CLASS, numbers.to_decimal(percents[0]), quote
