"""What every statement has, and what is said where it was not read; cover against body; IRS numbers."""

from datetime import date
from decimal import Decimal

import pytest
from resolved_sample import Sample

from kg import terms
from kg.check.covers import answers_differ, rows_unread
from kg.check.registry import check
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind, Document, Segment, SourceMap
from kg.model.evidence import Evidence
from kg.model.filing import Extraction, Filing


def _codes(sample: Sample) -> list[str]:
    return sorted(f.code for f in check(sample.resolved()))


def test_a_form_with_nothing_in_it_says_what_is_missing() -> None:
    sample = Sample()
    sample.say(sample.filing, terms.FORM, "SC 13G")
    assert _codes(sample) == ["class.missing", "event.missing", "issuer.missing", "person.missing", "rule.missing"]


def test_an_old_13g_is_not_asked_for_boxes_and_a_class_for_its_number() -> None:
    sample = Sample()
    sample.say(sample.filing, terms.FORM, "SC 13G")
    sample.say(sample.filing, terms.DATE_SIGNED, date(1997, 2, 14))
    sample.say(sample.filing, terms.SUBJECT_COMPANY, sample.node(terms.ISSUER_CLASS, "Quarry Metals"))
    sample.say(sample.filing, terms.SUBJECT_SECURITY, sample.node(terms.SECURITY_CLASS, "Common Stock"))
    person = sample.node(terms.PERSON_CLASS, "Ann Archer")
    sample.say(sample.filing, terms.REPORTING_PERSON, person)
    assert _codes(sample) == ["cusip.missing", "holding.empty"]
    holding = sample.node(terms.HOLDING_CLASS)
    sample.say(holding, terms.HOLDER, person)
    sample.say(holding, terms.PERCENT_OF_CLASS, Decimal(0))
    assert _codes(sample) == ["cusip.missing"]


def test_two_irs_numbers_of_one_person_are_a_note_and_two_spellings_are_none() -> None:
    sample = Sample()
    fund = sample.node(terms.ORGANIZATION_CLASS, "Archer Fund")
    for number in ("12-3456789", "123456789"):
        sample.say(fund, terms.IRS_NUMBER, number)
    assert _codes(sample) == []
    sample.say(fund, terms.IRS_NUMBER, "98-7654321")
    assert _codes(sample) == ["irs.conflict"]


@pytest.mark.parametrize("body, found", [("7.5", []), ("7.45", []), ("5", ["cover.differs"])])
def test_a_percentage_of_the_body_that_is_not_the_covers_is_a_note(body: str, found: list[str]) -> None:
    sample = Sample()
    holding = sample.node(terms.HOLDING_CLASS)
    for value, rule in (("7.5", "cover.row.13"), (body, "interest.holding")):
        sample.say(holding, terms.PERCENT_OF_CLASS, Decimal(value))
        last = sample.statements[-1]
        words = last.evidence[0]
        fields = (words.document, words.start, words.end, words.source_start, words.source_end, words.quote, rule)
        sample.statements[-1] = type(last)(
            last.subject, last.predicate, last.object, (Evidence(*fields),), last.filing, None
        )
    assert _codes(sample) == found


def _extraction(text: str, *claims: tuple[str, object, str], item: str = "4") -> Extraction:
    source = SourceMap((Segment(0, len(text), 0, len(text)),))
    blocks = [Block(BlockKind.FORM, 0, len(text))]
    at = text.find("Item ")
    if at >= 0:
        blocks.append(Block(BlockKind.ITEM, at, len(text), item))
    document = Document("delta", text, tuple(blocks), source, "0" * 64, "utf-8")
    holding = Mention(terms.HOLDING_CLASS, "", (("local", "holding/1"),))
    who = Mention(terms.ORGANIZATION_CLASS, "Archer Fund", (("name", "archer fund"),))
    words = document.cite(0, 5, "cover.name")
    made = [
        Claim(holding, terms.HOLDER, who, (words,)),
        Claim(Mention(terms.FILING_CLASS, "", (("local", "filing"),)), terms.FORM, "SC 13G", (words,)),
    ]
    for predicate, value, quote in claims:
        start = text.index(quote)
        place = document.cite(start, start + len(quote), "cover.row.9")
        made.append(Claim(holding, terms.Iri(predicate), value, (place,)))  # type: ignore[arg-type]
    filing = Filing("delta", "delta.txt", 1, "0" * 64, "document", "text", (), document)
    return Extraction(filing, tuple(made), ())


ROWS = "COVER\n7  SOLE VOTING POWER\n   1,500\n8  SHARED VOTING POWER\n   2,500\n9  SOLE DISPOSITIVE POWER\n   N/A\n"


def test_a_row_with_a_figure_that_was_not_read_is_a_note() -> None:
    read = _extraction(ROWS, (terms.SOLE_VOTING_POWER, Decimal(1500), "SOLE VOTING POWER\n   1,500"))
    (found,) = rows_unread(read)
    assert found.code == "cover.row-unread"
    assert "shared voting power" in found.message and "2,500" in found.message


@pytest.mark.parametrize("answer, differs", [("1,500,000", False), ("1,600,000", True), ("see row 9 of page 2", False)])
def test_item_4_that_answers_otherwise_than_the_cover_is_a_note(answer: str, differs: bool) -> None:
    text = f"COVER\n9 1,500,000\n\nItem 4. Ownership\n(a) Amount beneficially owned: {answer}\n"
    found = list(answers_differ(_extraction(text, (terms.AGGREGATE_AMOUNT, Decimal(1500000), "9 1,500,000"))))
    assert [f.code for f in found] == ["cover.differs"] * differs
