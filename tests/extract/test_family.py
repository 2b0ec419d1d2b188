"""Family ties beyond marriage, and sub-advisers."""

import pytest
from small_filing import extracted
from test_funds import INTRODUCTION, PEOPLE

from kg import terms

CHILD, SIBLING, RELATIVE, SUB = terms.CHILD_OF, terms.SIBLING_OF, terms.RELATIVE_OF, terms.SUB_ADVISER_TO
JANE, POE = "jane q roe", "alan b poe"


@pytest.mark.parametrize(
    ("sentence", "ties"),
    [
        ("Jane Q. Roe is the daughter of Alan B. Poe.", [(JANE, CHILD, POE)]),
        ("Alan B. Poe is the father of Jane Q. Roe.", [(JANE, CHILD, POE)]),
        ("Jane Q. Roe, the sister of Alan B. Poe, owns 1,000 Shares.", [(JANE, SIBLING, POE)]),
        ("Alan B. Poe's brother, Carl Roe, is a citizen of the United States.", [("carl roe", SIBLING, POE)]),
        ("Alan B. Poe and his son, Carl Roe, are directors of the Issuer.", [("carl roe", CHILD, POE)]),
        ("Jane Q. Roe and Carl Roe are siblings.", [(JANE, SIBLING, "carl roe")]),
        ("Jane Q. Roe is a cousin of Alan B. Poe.", [(JANE, RELATIVE, POE)]),
        ("Jane Q. Roe is the sister-in-law of Alan B. Poe.", [(JANE, RELATIVE, POE)]),
        ("Basalt Advisers LLC serves as sub-adviser to Lake Offshore Fund, Ltd.", [("basalt advisers llc", SUB, "lake offshore fund ltd")]),
        ("The Shares are held in trust for the benefit of his children.", []),
        ("Basalt Corp. is the parent of Lake.", []),
        ("Doe & Sons, Inc. is a Nevada corporation.", []),
    ],
)  # fmt: skip
def test_ties(sentence: str, ties: list[tuple[str, str, str]]) -> None:
    claims = extracted(f"{INTRODUCTION}Item 2. Identity and Background.\n\n{sentence}\n", names=PEOPLE).claims
    found = [c for c in claims if c.predicate in (CHILD, SIBLING, RELATIVE, SUB)]
    assert [(c.subject.keys[0][1], c.predicate, c.object.keys[0][1]) for c in found] == ties  # type: ignore[union-attr]
