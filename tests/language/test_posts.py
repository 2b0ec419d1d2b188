"""Posts taken apart: the title and the organization of each, in the shortest wording that shows the rule."""

import pytest

from kg.language import posts as language

KNOWN = ["Acme", "Acme Holdings, Inc.", "Harbor", "Issuer", "Quarry", "the Fund Trust"]


def taken(text: str) -> list[tuple[str, str | None]]:
    """Every title with its organization, each on one line."""
    found = language.posts(text, KNOWN)
    return [(p.words(text), " ".join(text[slice(*p.organization)].split()) if p.organization else None) for p in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President", [("President", None)]),
        ("the President of Orly Corp.", [("President", "Orly Corp.")]),
        ("President, Orly Corp.", [("President", "Orly Corp.")]),
        ("President - Orly Tool Company", [("President", "Orly Tool Company")]),
        ("Founder- Dunn Partners", [("Founder", "Dunn Partners")]),
        ("President at Orly Corp.", [("President", "Orly Corp.")]),
        ("President Orly Corp.", [("President", "Orly Corp.")]),
        ("President\nOrly Tool Company\n1 Tool Way\nAkron, OH 44301", [("President", "Orly Tool Company")]),
        ("Chairman, Birch Shipping", [("Chairman", "Birch Shipping")]),
        ("President and Chief Executive Officer of A Corp. and director of B Corp. and C Corp.",
         [("President and Chief Executive Officer", "A Corp."), ("director", "B Corp."), ("director", "C Corp.")]),
        ("member of the boards of directors of X plc, Y plc and Z+",
         [("member of the boards of directors", f"{n}") for n in ("X plc", "Y plc", "Z+")]),
        ("Chairman, A Foundation; Vice President, B, Inc.", [("Chairman", "A Foundation"), ("Vice President", "B, Inc.")]),
        ("Chairman\nFormer President\nOrly Tool Company", [("Chairman", None), ("Former President", "Orly Tool Company")]),
    ],
)  # fmt: skip
def test_title_and_organization(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert taken(text) == expected


@pytest.mark.parametrize(
    ("text", "organizations"),
    [
        ("Chairman, Roe International and South Roe Power Company", ["Roe International", "South Roe Power Company"]),
        ("Chairman, Roe Insurance and Annuity Association", ["Roe Insurance and Annuity Association"]),
        ("Partner, Roe, Poe & Doe LLP", ["Roe, Poe & Doe LLP"]),
        ("Partner\nRoe, Poe & Doe LLP", ["Roe, Poe & Doe LLP"]),
        ("a partner of the law firm of Roe, Poe & Doe LLP", ["Roe, Poe & Doe LLP"]),
        ("Counsel to the law firm of Roe Poe & Doe LLP in Utica, New York", ["Roe Poe & Doe LLP"]),
        ("Managing Director, Roe, Poe & Co., 85 Wide Street, New York", ["Roe, Poe & Co."]),
        ("President & COO\nRoe & Partners, LLC", ["Roe & Partners, LLC"]),
        ("Operating Partner\nRoe Industrial Partners, LP", ["Roe Industrial Partners, LP"]),
        ("Chairman of the Board of the Poe Group, a maker of tools", ["Poe Group"]),
        ("Chairman of Roe Bank Corp. (a subsidiary of Acme)", ["Roe Bank Corp."]),
        ("Senior Fellow, Roe Institution, Shore University", ["Roe Institution, Shore University"]),
        ("Professor of Law, Shore University", ["Shore University"]),
        ("Chairman of the Corporation, Shore Institute of Technology", ["Shore Institute of Technology"]),
        ("Former Chairman - Roe Morgan – Global Equity Division", ["Roe Morgan – Global Equity Division"]),
        ("Vice Chairman of the Trade Commission of the Republic of Utopia", ["Trade Commission of the Republic of Utopia"]),
        ("Deputy Administrator of the State Administration of Grain (SAG)", ["State Administration of Grain"]),
        ("Director/Trustee of all registered funds advised by Roe Funds, LLC.", ["all registered funds advised by Roe Funds, LLC"]),
        ("director of various private companies", ["various private companies"]),
        ("director of Quarry since 1999", ["Quarry"]),
        ("President, Orly Corp., Utica, New York, and Director of Roe Bank", ["Orly Corp.", "Roe Bank"]),
        ("manager of Roe LLC, the general partner of Poe, L.P.", ["Roe LLC"]),
        ("co-trustee of the Roe Trust with his wife", ["Roe Trust"]),
    ],
)  # fmt: skip
def test_names_of_organizations(text: str, organizations: list[str]) -> None:
    assert [organization for _, organization in taken(text)] == organizations


@pytest.mark.parametrize(
    ("text", "title", "organization"),
    [
        ("Acme Vice President, Treasurer and Secretary", "Vice President, Treasurer and Secretary", "Acme"),
        ("Former Acme Chairman of the Board and Chief Executive Officer", "Former Chairman of the Board and Chief Executive Officer", "Acme"),
        ("Senior Vice President, Treasurer - Acme", "Senior Vice President, Treasurer", "Acme"),
        ("Acme's President", "President", "Acme"),
        ("the Issuer’s chief executive officer and a member of the Issuer’s board of directors",
         "chief executive officer and a member of the Issuer’s board of directors", "Issuer"),
        ("Vice President and Secretary of the Audit Commission of Acme", "Vice President and Secretary of the Audit Commission", "Acme"),
        ("Special Advisor to the President of Roe Corp.", "Special Advisor to the President", "Roe Corp."),
        ("Director of the Roe Center at Shore University", "Director of the Roe Center", "Shore University"),
        ("President of Aircraft Group of Acme", "President of Aircraft Group", "Acme"),
        ("Chief of Information, Space and Defense Systems Group of Acme", "Chief of Information, Space and Defense Systems Group", "Acme"),
        ("Chief of Washington, D.C., Operations of Acme", "Chief of Washington, D.C., Operations", "Acme"),
        ("Senior Vice President-People of Acme", "Senior Vice President-People", "Acme"),
        ("Vice President, Sales and Marketing, Roe Corp.", "Vice President, Sales and Marketing", "Roe Corp."),
        ("Sales and Marketing Director of Roe Ltd", "Sales and Marketing Director", "Roe Ltd"),
        ("Chairman of the Board of Supervisors of Acme", "Chairman of the Board of Supervisors", "Acme"),
        ("sole shareholder, director and employee of Acme", "sole shareholder, director and employee", "Acme"),
        ("Chief Executive Officer, a director, and substantial shareholder of Acme", "Chief Executive Officer, a director", "Acme"),
    ],
)  # fmt: skip
def test_titles_are_kept_whole(text: str, title: str, organization: str) -> None:
    assert taken(text) == [(title, organization)]


@pytest.mark.parametrize(
    "text",
    [
        "Vice President - Investor Relations and Secretary",
        "Senior Vice President and President -- International Operations",
        "Vice President, Memory Products Group",
        "Vice President, Discrete and Standard ICs Group",
        "Chief Investment Officer – Value Portfolios",
        "President and Chief Operating Officer – Open End Fund Division",
        "Chief Financial and Accounting Officer, Vice President Corporate Development and Controller",
        "Senior Vice President, Secretary and Legal and Public Affairs Group Manager",
        "Former Assistant Secretary of State for Europe and Canada",
        "Vice Minister of Finance",
        "Office of the Chairman",
        "Private Investor",
    ],
)
def test_titles_without_organization(text: str) -> None:
    assert taken(text) == [(text, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("director of Acme and its Chairman", [("director", "Acme"), ("Chairman", "Acme")]),
        ("Roe LLC, whose sole member", [("sole member", "Roe LLC")]),
        ("controlling stockholder, Chairman and a director of Acme and President of Harbor",
         [("Chairman and a director", "Acme"), ("President", "Harbor")]),
        ("sole voting trustee of the managing member of Roe LLC", [("sole voting trustee", None)]),
        ("Attorney at law and director of Roe Corp", [("Attorney at law", None), ("director", "Roe Corp")]),
        ("Executive Vice President of the Company", [("Executive Vice President", None)]),
        ("Director, a partner in the law firm of Roe & Poe LLP", [("Director", None), ("partner", "Roe & Poe LLP")]),
        ("Director\nc/o Acme Holdings, Inc.\nOne Harbor Center", [("Director", None)]),
        ("controlling shareholder of Acme", []),
        ("sole shareholder of Acme", []),
        ("123 Main Street", []),
        ("Orly Corporation", []),
        ("Principal Financial Group", []),
        ("principal business address", []),
    ],
)  # fmt: skip
def test_what_is_and_is_no_post(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert taken(text) == expected


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("managing members", "managing member"),
        ("directors", "director"),
        ("Directors and Vice Presidents", "Director and Vice President"),
        ("members of the board of directors", "member of the board of directors"),
        ("General Counsel", "General Counsel"),
        ("Vice President of Sales", "Vice President of Sales"),
    ],
)
def test_title_of_several_in_the_singular(several: str, one: str) -> None:
    assert language.singular(several) == one


def test_spans_are_those_of_the_text() -> None:
    text = "  and the Chairman of  Orly\tCorp. "
    (post,) = language.posts(text)
    assert text[slice(*post.title)] == "Chairman"
    assert post.organization is not None and text[slice(*post.organization)] == "Orly\tCorp."


@pytest.mark.parametrize(
    "pump", ["Director, ", "and ", "President of Roe Corp., ", "& ", "(", "of the ", "- ", "Roe, Poe "]
)
def test_time_grows_with_the_text_only(pump: str) -> None:
    from time import process_time

    language.posts("President")
    times = []
    for count in (20_000, 80_000):
        start = process_time()
        language.posts(pump * (count // len(pump)))
        times.append(process_time() - start)
    assert times[1] < 12 * times[0] + 0.5


@pytest.mark.parametrize("title, director", [
    ("Director, the Chairman and the Chief Executive Officer", True), ("Director/Trustee", True),
    ("sole shareholder, director and employee", True), ("President and Director", True),
    ("Director, Corporate Development", False), ("Managing Director and Partner", False), ("Director of Research", False),
])  # fmt: skip
def test_a_director_among_other_posts(title: str, director: bool) -> None:
    found = language.roles(title)
    assert ("director" in found) is director
    assert len(found) == len(set(found))
