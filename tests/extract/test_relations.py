"""Ties that a filing states: through its defined terms, the people of one surname, lists and signatures."""

import pytest
from signed_filing import extracted

from kg import pipeline

FUND, PARTNER, MANAGER = "Lake Partners, L.P.", "Lake GP, LLC", "Lake Management Inc."
ROE, WIFE = "John R. Roe", "Jane Q. Roe"
TRUST = "The Roe Family Trust u/d/t dated March 3, 1998"
SIGNED = "/s/ Ann B. Coe\n"


def _ties(items: str, names: tuple[str, ...], signature: str = SIGNED) -> list[tuple[str, str, str]]:
    record = pipeline.record(extracted(signature, names, items=items))
    return sorted((r["subject"], r["relation"], r["object"]) for r in record["relations"])


@pytest.mark.parametrize(
    ("told", "names", "wanted"),
    [
        ("John R. Roe and Jane Q. Roe, his wife, file this statement. The shares are held by the Roe Children's Trust, of which\n"
         "Mr. Roe and Mrs. Roe are the trustees.", (ROE, WIFE),
         [(WIFE, "spouse_of", ROE), (WIFE, "trustee_of", "Roe Children's Trust"), (ROE, "trustee_of", "Roe Children's Trust")]),
        ("Mr. Roe and Jane Q. Roe are husband and wife. They are the managers of Lake GP, LLC.", (ROE, WIFE, PARTNER),
         [(WIFE, "controls", PARTNER), (ROE, "controls", PARTNER), (ROE, "spouse_of", WIFE)]),
        ("Mr. Roe is a trustee of the Roe Trust.", (ROE, WIFE), []),
        ('This statement is filed by the Roe Family Trust u/d/t dated March 3, 1998 (the "Trust"). Ann B. Coe is the sole\n'
         "trustee of the Trust.", (TRUST, MANAGER), [("Ann B. Coe", "trustee_of", TRUST)]),
        ("Lake GP, LLC, all of whose membership interests are owned by the Roe Trust, bought the shares.", (PARTNER, MANAGER),
         [("Roe Trust", "sole_owner_of", PARTNER)]),
        ("Mr. Roe is the sole manager of Lake GP, LLC.", (ROE, PARTNER), [(ROE, "controls", PARTNER)]),
        ("Mr. Roe is a manager of Lake GP, LLC.", (ROE, PARTNER), []),
        ("Lake Management Inc., a corporation, buys shares because it serves as investment manager of Lake Partners, L.P.",
         (FUND, MANAGER), [(MANAGER, "investment_adviser_to", FUND)]),
        ("Identity and Background Lake GP, LLC is wholly owned by Lake Management Inc.", (PARTNER, MANAGER),
         [(MANAGER, "parent_of", PARTNER)]),
        ("Managing Member of Lake GP, LLC and Lake Management Inc.", (PARTNER, MANAGER), []),
    ],
)  # fmt: skip
def test_what_items_tell(told: str, names: tuple[str, ...], wanted: list[tuple[str, str, str]]) -> None:
    assert _ties(f"Item 2. Identity and Background.\n\n{told}\n", names) == wanted


HEAD = (
    "Item 7. Identification and Classification of the Subsidiary Which Acquired the Security Being Reported on by the\n"
    "        Parent Holding Company:\n\n"
)


@pytest.mark.parametrize(
    ("listed", "wanted"),
    [
        ("Pond National Bank                       Item 3 (b)\nPond Trust Company of Ohio, N.A.         Item 3 (b)\n",
         [(MANAGER, "Pond National Bank"), (MANAGER, "Pond Trust Company of Ohio, N.A.")]),
        ("Included are the following subsidiaries of Lake Management Inc. - HC: 25-1435990\n\n"
         "Pond Bancorp, Inc. - HC: 51-0326899 (wholly owned subsidiary of\nLake Management Inc.)\n\n"
         "Pond Trust Company of Ohio - BK: 34-0774419 (wholly owned\nsubsidiary of Pond Bancorp, Inc.)\n",
         [(MANAGER, "Pond Bancorp, Inc."), ("Pond Bancorp, Inc.", "Pond Trust Company of Ohio")]),
        ("Pond Advisers Limited\nPond Fund Managers LLC\nPond (DE) I Sammelverwaltung mit Teilgesellsc\nPond Japan Co., Ltd.\n",
         [(MANAGER, "Pond (DE) I Sammelverwaltung mit Teilgesellsc"), (MANAGER, "Pond Advisers Limited"),
          (MANAGER, "Pond Fund Managers LLC"), (MANAGER, "Pond Japan Co., Ltd.")]),
        ('Lake Management Inc. ("Lake")\nis the parent of Pond Casualty Insurance Company, an\ninsurance company, and owns all of the\n'
         "outstanding stock of Sea Advisers, Inc. Sea Advisers is known to\nThe Sea Fund, Inc.\n",
         [(MANAGER, "Pond Casualty Insurance Company"), (MANAGER, "Sea Advisers, Inc.")]),
    ],
)  # fmt: skip
def test_the_answer_to_item_7(listed: str, wanted: list[tuple[str, str]]) -> None:
    ties = _ties(f"{HEAD}{listed}\nItem 8. Not applicable.\n", (MANAGER, FUND, "Pond Bancorp, Inc."))
    assert ties == sorted((a, "parent_of", b) for a, b in wanted)


@pytest.mark.parametrize(
    ("signature", "names", "wanted"),
    [
        ("LAKE PARTNERS, L.P.\nBy: Lake GP, LLC, general partner\n\nBy: /s/ Ann B. Coe\n    Ann B. Coe\n    Manager\n",
         (FUND, PARTNER), [("Lake GP, LLC", "general_partner_of", FUND)]),
        ("ROE ANNUITY TRUST\n\nBy: /s/ Ann B. Coe\n    Ann B. Coe, Trust Officer, Pond Trust Company, Trustee\n",
         ("Roe Annuity Trust", MANAGER), [("Pond Trust Company", "trustee_of", "ROE ANNUITY TRUST")]),
        ("ROE ANNUITY TRUST\n\nBy: /s/ Ann B. Coe\n    Ann B. Coe, as Attorney-in-Fact for John R. Roe, Trustee\n",
         ("Roe Annuity Trust", ROE), [(ROE, "trustee_of", "ROE ANNUITY TRUST")]),
        ("LAKE PARTNERS, L.P.\n\nBy: /s/ Ann B. Coe\n    Ann B. Coe, on behalf of Lake Partners, L.P., in her capacity as a\n"
         "    managing member of Lake GP, LLC, the general partner of Lake Partners, L.P.\n",
         (FUND, PARTNER), [("Ann B. Coe", "managing_member_of", PARTNER), (PARTNER, "general_partner_of", FUND)]),
    ],
)  # fmt: skip
def test_a_capacity_is_of_the_party_next_to_it(
    signature: str, names: tuple[str, ...], wanted: list[tuple[str, str, str]]
) -> None:
    found = _ties("", names, signature)
    assert sorted(_folded(found)) == sorted(_folded(wanted))


def _folded(ties: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [(a.casefold(), tie, b.casefold()) for a, tie, b in ties]
