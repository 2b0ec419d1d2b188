"""Typed tables: columns by tabs and by blanks."""

import pytest
from read_documents import cells, document, words

from kg.model.document import BlockKind

TABLES = [
    ("by tabs", "Date\tShares\tPrice\n12/23/2003\t66,000\t$4.90\n",
     [[("1", "Date"), ("2", "Shares"), ("3", "Price")], [("1", "12/23/2003"), ("2", "66,000"), ("3", "$4.90")]]),
    ("empty columns in front", "\t7\t\tSOLE POWER: 0\n\t8\t\tSHARED POWER: 0\n",
     [[("2", "7"), ("4", "SOLE POWER: 0")], [("2", "8"), ("4", "SHARED POWER: 0")]]),
    ("by blanks", "12/23/2003     66,000     $4.90\n12/24/2003      5,000     $4.91\n12/24/2003    117,350     $4.92\n",
     [[("1", "12/23/2003"), ("2", "66,000"), ("3", "$4.90")], [("1", "12/24/2003"), ("2", "5,000"), ("3", "$4.91")], [("1", "12/24/2003"), ("2", "117,350"), ("3", "$4.92")]]),
    ("a row goes on below", "Jane Example     Director of\n                 Widgets\nJohn Example     Officer\nJoan Example     Officer\n",
     [[("1", "Jane Example"), ("2", "Director of"), ("2", "Widgets")], [("1", "John Example"), ("2", "Officer")], [("1", "Joan Example"), ("2", "Officer")]]),
    ("records that blank lines part", "Jane Example     Director of\n1 Example St     Widgets\nSpringfield\n\nJohn Example     Officer of\n2 Example St     Gadgets\n\nJoan Example     Officer\n",
     [[("1", "Jane Example"), ("2", "Director of"), ("1", "1 Example St"), ("2", "Widgets"), ("1", "Springfield")],
      [("1", "John Example"), ("2", "Officer of"), ("1", "2 Example St"), ("2", "Gadgets")], [("1", "Joan Example"), ("2", "Officer")]]),
    ("dots that lead on", "Jane Example......  Director\nSpringfield         of Widgets\nJohn Example......  Officer\nJoan Example......  Officer\n",
     [[("1", "Jane Example"), ("2", "Director"), ("1", "Springfield"), ("2", "of Widgets")], [("1", "John Example"), ("2", "Officer")], [("1", "Joan Example"), ("2", "Officer")]]),
    ("where the source says so", "<TABLE>\n<S>       <C>\nJane      100\n</TABLE>\n", [[("1", "Jane"), ("2", "100")]]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "rows"), [r[1:] for r in TABLES], ids=[r[0] for r in TABLES])
def test_columns_make_a_table(source: str, rows: list[list[tuple[str, str]]]) -> None:
    found = document(source)
    assert cells(found) == rows
    assert len(words(found, BlockKind.TABLE)) == 1
    assert words(found, BlockKind.PARAGRAPH) == []


NONE = [
    (
        "sentences whose gaps meet",
        "The common stock of Lake is quoted there.  The offices of Lake\nwas in that city and were moved to it now.  There they are\nwhat they were when the shares were new.  They will be moved\n",
    ),
    ("prose", "The shares.  They were sold\nby Jane.  John bought some\nof them.  The rest is held.\n"),
    ("a numbered list", "(a)     Jane Example holds\n(b)     John Example holds\n(c)     Joan Example holds\n"),
    ("items", "Item 5.   Interest\nItem 6.   Contracts\nItem 7.   Exhibits\n"),
    ("boxes", "(a)  [ ]   Broker\n(b)  [X]   Bank\n(c)  [ ]   Insurer\n"),
    ("one tabbed line", "Issuer: Widgets\tCUSIP No. 1\n\nmore\n"),
    ("indents", "\tThe first\n\tand second\n\tand third\n"),
]


@pytest.mark.parametrize("source", [r[1] for r in NONE], ids=[r[0] for r in NONE])
def test_other_lines_make_none(source: str) -> None:
    found = document(source)
    assert words(found, BlockKind.TABLE) == []
    assert words(found, BlockKind.PARAGRAPH) != []


def test_a_page_head_does_not_end_a_table() -> None:
    row = "12/23/2003     66,000     $4.90\n"
    found = document(row * 3 + "Page 2 of 3\n" + row * 3)
    assert len(words(found, BlockKind.TABLE)) == 1
    assert len(words(found, BlockKind.ROW)) == 6


def test_blocks_are_in_order_and_inside_each_other() -> None:
    found = document("Item 5.\n\nDate\tShares\n12/23/2003\t66,000\n")
    keys = [(b.start, -b.end) for b in found.blocks]
    assert keys == sorted(keys)
    (table,) = found.of(BlockKind.TABLE)
    assert all(table.holds(b) for b in found.of(BlockKind.ROW, BlockKind.CELL))
