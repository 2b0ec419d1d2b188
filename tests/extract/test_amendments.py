"""What an amendment does to an item."""

import pytest

from kg.extract.amendments import Change, change, says_unchanged


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Item 4 is hereby amended and restated in its entirety as follows:", Change("restated")),
        ("Item 5 of the Schedule 13D is amended to read as follows:", Change("restated")),
        ("Item 2 is hereby deleted in its entirety and replaced with the following:", Change("restated")),
        ("Annex A is amended and restated in its entirety to read as the Annex A attached.", Change("restated")),
        ("Item 4 is hereby amended to add the following:", Change("added")),
        ("Item 6 is hereby amended and supplemented by adding the following:", Change("added")),
        ("The following paragraph is added to the end of Item 4:", Change("added")),
        ("The Amendment No. 2 amends Item 4 of the Original Schedule 13D by inserting the following.", Change("added")),
        ("Item 3 to Schedule 13D is amended, in pertinent part, as follows:", Change("amended")),
        ("Item 4 of this Schedule 13D is supplemented and superseded, as the case may be, as follows:", None),
        ("The Amendment No. 2 amends and restates Items 5(a), 5(b) and 5(c) of the Original Schedule 13D in their entirety as follows:",
         Change("amended", ("Items 5(a), 5(b) and 5(c)",))),
        ("Paragraph (c) of Item 5 is hereby amended and restated as follows:", Change("amended", ("Paragraph (c)",))),
        ("Amendment No. 2 amends Item 6 by replacing the last paragraph of Item 6 with the following:", Change("amended", ("last paragraph",))),
        ("Lake entered into an Amended and Restated Stockholders Agreement described in this section.", None),
        ("This amended and restated Amendment No. 49 to Schedule 13D is being filed to amend the Schedule 13D.", None),
        ("Lake purchased additional Shares.", None),
    ],
)  # fmt: skip
def test_changes(words: str, expected: Change | None) -> None:
    assert change(words) == expected


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("There has been no change in the information previously reported.", True),
        ("No material change.", True),
        ("This Item remains unchanged.", True),
        ("Lake purchased 1,000 Shares.", False),
    ],
)
def test_items_that_say_that_nothing_changed(words: str, same: bool) -> None:
    assert says_unchanged(words) is same
