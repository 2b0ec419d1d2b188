"""Intentions: whose, how sure, under which of the purposes (a) to (j), on what they depend."""

import pytest
from test_funds import LAKE, OFFSHORE, ROE, item, nodes

from kg import terms

ALL = list("abcdefghij")


@pytest.mark.parametrize(
    ("sentence", "modality", "purposes", "who"),
    [
        ("Lake intends to acquire additional shares of Common Stock.", "intends", ["a"], [LAKE]),
        ("Mr. Roe may, from time to time, sell all or part of his shares.", "may", ["a"], [ROE]),
        ("The Reporting Persons reserve the right to seek representation on the Board of Directors of the Issuer.", "reserves", ["d"], [LAKE, OFFSHORE, ROE]),
        ("None of the Reporting Persons intends to acquire additional shares of Common Stock.", "none", ["a"], [LAKE, OFFSHORE, ROE]),
        ("Lake currently does not intend to dispose of any shares.", "none", ["a"], [LAKE]),
        ("Except as set forth herein, none of the Reporting Persons has any plans or proposals that would result in any of the transactions described in Item 4 of Schedule 13D.", "none", ALL, [LAKE, OFFSHORE, ROE]),
        ("Other than as described above, Lake has no plans or proposals which relate to any of the matters listed in Items 4(a)-(j) of Schedule 13D.", "none", ALL, [LAKE]),
        ("Lake intends to propose a merger of the Issuer and to amend the by-laws of the Issuer.", "intends", ["b", "g"], [LAKE]),
        ("Lake may seek a sale of a material amount of assets of the Issuer.", "may", ["c"], [LAKE]),
        ("Lake may engage in discussions with management concerning the dividend policy and the corporate structure of the Issuer.", "may", ["e", "f"], [LAKE]),
        ("Lake intends to cause the Common Stock to be delisted and to terminate registration under Section 12(g)(4) of the Act.", "intends", ["h", "i"], [LAKE]),
        ("Lake may take any action similar to those enumerated above.", "may", ["j"], [LAKE]),
        ("Lake sent notice to the Issuer of its intent to nominate Mark Doe for election to the Board of Directors.", "intends", ["d"], [LAKE]),
        ("Neither Lake nor Mr. Roe has any present plans or proposals which would result in:\n\n(a) the acquisition of securities;\n\n(b) a merger;\n\n(c) a sale of assets.", "none", ["a", "b", "c"], [LAKE, ROE]),
    ],
)  # fmt: skip
def test_intentions(sentence: str, modality: str, purposes: list[str], who: list[str]) -> None:
    (found,) = nodes(item(sentence, 4), terms.INTENTION_CLASS)
    assert (found["modality"], found.get("purpose", []), found["intendedBy"]) == ([modality], purposes, who)


def test_two_intentions_of_one_sentence() -> None:
    sentence = "Depending on market conditions, Lake may purchase additional shares or may sell shares of Common Stock."
    found = nodes(item(sentence, 4), terms.INTENTION_CLASS)
    assert [f["intentionText"] for f in found] == [["purchase additional shares"], ["sell shares of Common Stock"]]
    assert [f["dependsOn"] for f in found] == [["market conditions"]] * 2


def test_what_is_left_out_is_said() -> None:
    (found,) = nodes(
        item("Except as set forth in this Item 4, Lake has no present plans to sell shares.", 4), terms.INTENTION_CLASS
    )
    assert found["exceptFor"] == ["Except as set forth in this Item 4"]


@pytest.mark.parametrize(
    "sentence",
    [
        "As a result, the Issuer may repurchase shares of Common Stock.",
        "The shares were acquired for investment purposes.",
        "On May 3, 2004, Lake acquired shares of Common Stock.",
    ],
)
def test_what_is_nobodys_intention(sentence: str) -> None:
    assert nodes(item(sentence, 4), terms.INTENTION_CLASS) == []
