"""The sentences that no fact stands in."""

from kg.corpus import unused
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind, Document, Segment, SourceMap
from kg.model.filing import Extraction, Filing

TEXT = "Item 4. Purpose. It may buy more. It may sell.\n\nItem 5. Interest.\nRow one\tof two\nRow two\tof two\n"


def extraction(*cited: str) -> Extraction:
    def block(kind: BlockKind, first: str, end: int, label: str = "") -> Block:
        return Block(kind, TEXT.index(first), end, label)

    blocks = (
        block(BlockKind.FORM, "Item 4", len(TEXT)),
        block(BlockKind.ITEM, "Item 4", TEXT.index("Item 5"), "4"),
        block(BlockKind.ITEM, "Item 5", len(TEXT), "5"),
        block(BlockKind.TABLE, "Row one", len(TEXT)),
        block(BlockKind.ROW, "Row one", TEXT.index("Row two")),
        block(BlockKind.ROW, "Row two", len(TEXT)),
    )
    source = SourceMap((Segment(0, len(TEXT), 0, len(TEXT)),))
    document = Document("a", TEXT, blocks, source, "0" * 64, "utf-8")
    who = Mention("Person", "Roe", (("name", "roe"),), None)
    claims = tuple(
        Claim(who, "p", "x", (document.cite(TEXT.index(words), TEXT.index(words) + len(words), "r"),))
        for words in cited
    )
    return Extraction(Filing("a", "a.txt", len(TEXT), "0" * 64, "document", "text", (), document), claims, ())


def test_sentences_and_rows_that_no_evidence_touches() -> None:
    found = unused.passages(extraction("buy", "Row two"))
    assert [(p.section, p.words) for p in found if not p.used] == [
        ("item 4", "Item 4."),
        ("item 4", "Purpose."),
        ("item 4", "It may sell."),
        ("item 5", "Item 5."),
        ("item 5", "Interest."),
        ("item 5", "Row one of two"),
    ]
    assert {p.line for p in found if p.words.startswith("Row")} == {4, 5}


def test_evidence_that_only_ends_where_a_sentence_begins_does_not_count() -> None:
    found = unused.passages(extraction("It may buy more."))
    assert [p.words for p in found if p.used] == ["It may buy more."]


def test_shares_by_section() -> None:
    by = {s.section: s for s in unused.shares(unused.passages(extraction("buy", "Row two")))}
    assert list(by) == ["item 4", "item 5"]
    assert (by["item 4"].used, by["item 4"].passages) == (1, 4)
    assert (by["item 5"].used_characters, by["item 5"].characters) == (len("Rowtwooftwo"), len("Item5.Interest.") + 22)


def test_of_a_filing_without_facts_all_is_unused_and_nothing_is_lost() -> None:
    found = unused.passages(extraction())
    assert not any(p.used for p in found)
    assert "".join(TEXT.split()) == "".join("".join(p.words.split()) for p in found)
