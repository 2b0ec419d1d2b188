"""The facts of Annex A as rows (facts 108 to 172): people, their posts, citizenships and addresses."""

import json
import re

from fact_rows import PERSON_ADDRESS
from facts import FACTS, GOLD, Code, Row, Span, line_of

ST = "STMicroelectronics N.V."
DIRECTOR = (Code("kgc:role-director"),)
SUPERVISOR = (Code("kgc:role-supervisory-board-member"),)
AUDITOR = (Code("kgc:role-president"), Code("kgc:role-statutory-auditor"))
BOARD = ("board of directors", "boards of directors")


def _post(person: str, organization: str, title: str) -> str:
    """The pattern that fixes `?post`: holder, organization and title."""
    return (
        f"?post a kg:Position ; kg:postHolder ?p ; kg:postAt ?at ; kg:title {json.dumps(title)} . "
        f"?p a kg:Person ; kg:name {json.dumps(person)} . ?at kg:name {json.dumps(organization)} ."
    )


def _seat(
    fact: int,
    person: str,
    organization: str,
    title: str,
    roles: tuple[Code, ...] = (),
    boards: tuple[str, ...] = (),
    *,
    here: bool = True,
) -> list[Row]:
    """The rows of one post: its organization, title and holder, its roles and the board it is a seat on.

    The evidence of the organization is at the fact (`here`), or is left to fact 172 where only the
    heading of the annex names it.
    """
    fix = _post(person, organization, title)
    who = f"?p a kg:Person ; kg:name {json.dumps(person)} ."
    rows = [
        Row(fact, "?post kg:title $v", title, f"?post kg:postHolder ?p ; kg:postAt ?o . {who} ?o kg:name "
            f"{json.dumps(organization)} ."),
        Row(fact, "?post kg:postHolder ?o", person, fix, _row(person)),
        *(Row(fact, "?post kg:role $v", role, fix) for role in roles),
    ]  # fmt: skip
    if here:
        rows.append(Row(fact, "?post kg:postAt ?o", organization, f"?post kg:postHolder ?p . {who} ?post kg:title "
                        f"{json.dumps(title)} ."))  # fmt: skip
    if boards:
        named = ", ".join(json.dumps(b) for b in boards)
        rows.append(Row(fact, "?post kg:onBoard ?board", organization, f"{fix} ?board a kg:Board ; kg:name ?called ; "
                        f"kg:boardOf ?body . ?body kg:name $v . FILTER(LCASE(?called) IN ({named}))"))  # fmt: skip
    return rows


def _row(person: str) -> Span:
    """The person's row in Annex A."""
    return line_of(next(n for n in range(108, 135) if FACTS[n - 1]["subject"] == person))


def _person(fact: int) -> list[Row]:
    """The rows of one person of Annex A: main post, citizenship, address as printed."""
    name = FACTS[fact - 1]["subject"]
    gold = next(p for p in GOLD["people"] if p["name"] == name)
    position, citizenship, address = re.split(r" / (?=[A-Z][a-z]+ / )| / (?=c/o|France T|Carnegie)",
                                              FACTS[fact - 1]["object"])  # fmt: skip
    main = gold["positions"][0]
    who = f"?p a kg:Person ; kg:name {json.dumps(name)} ."
    in_row = position.startswith(main["title"] + " of ")
    return [
        Row(fact, "?p kg:name $v", name, _post(name, main["organization"], main["title"])),
        *_seat(fact, name, main["organization"], main["title"], here=in_row),
        Row(fact, "?p kg:citizenship $v", citizenship, who, line_of(fact)),
        Row(fact, "?p kg:businessAddress ?a", address, who, line_of(fact)),
        Row(fact, "?a kg:addressText $v", address, f"?p kg:businessAddress ?a . {who}", line_of(fact)),
    ]


PEOPLE = [row for fact in range(108, 135) for row in _person(fact)]

MEMBER, MEMBERS = "member of the board of directors", "member of the boards of directors"
AUDITORS = "president of the board of statutory auditors"
PROFESSOR = "University Professor and Director of the Data Storage Systems Center"
SOLE_MEMBER = "President and Chief Executive Officer and Sole Member of the Managing Board"
ADVISOR, MANAGER = "Special Advisor to the President", "Executive Manager for the Northern and Eastern areas of France"
COMMITTEE = "Corporation Development Committee of the Massachusetts Institute of Technology"
CHIEF = (Code("kgc:role-president"), Code("kgc:role-chief-executive-officer"))
CHAIR = (Code("kgc:role-chair"),)

SEATS = [
    *_seat(135, "Bruno Steve", ST, "Chairman of the Supervisory Board", CHAIR, ("supervisory board",)),
    *(row for fact, org in ((136, "Alitalia S.p.A."), (137, "Atitech S.p.A."), (138, "Alitalia Airport S.p.A."))
      for row in _seat(fact, "Bruno Steve", org, AUDITORS, AUDITOR, ("board of statutory auditors",))),
    *_seat(139, "Tom de Waard", "Clifford Chance LLP", "Managing Partner", (Code("kgc:role-managing-partner"),)),
    *_seat(140, "Remy Dullieux", "France Telecom", MANAGER),
    *_seat(141, "Remy Dullieux", "FT1CI", MEMBER, DIRECTOR, BOARD),
    *_seat(142, "Douglas Dunn", "ASM Lithography Holding N.V.", "President and Chief Executive Officer", CHIEF),
    *(row for fact, org in ((143, "ARM plc"), (144, "Sendo plc"), (145, "MEDEA+"))
      for row in _seat(fact, "Douglas Dunn", org, MEMBERS, DIRECTOR, BOARD)),
    *_seat(146, "Riccardo Gallo", "Italian Institute for Industrial Promotion", "Chairman", CHAIR),
    *(row for fact, org in ((147, "FT1CI"), (148, "Plastic Omnium"), (149, "Consortium de Realisation"))
      for row in _seat(fact, "Francis Gavois", org, MEMBER, DIRECTOR, BOARD)),
    Row(149, "?o kg:alias $v", "CDR", '?o kg:name "Consortium de Realisation" .'),
    *_seat(150, "Alessandro Ovi", "European Community", ADVISOR, (Code("kgc:role-advisor"),)),
    *(row for fact, org in ((151, "Seat S.p.A."), (152, "Carnegie Mellon University"), (153, "N.W. Fund"),
                            (154, COMMITTEE))
      for row in _seat(fact, "Alessandro Ovi", org, MEMBERS, DIRECTOR, BOARD)),
    *_seat(155, "Robert M. White", "Carnegie Mellon University", PROFESSOR, (Code("kgc:role-professor"),)),
    *_seat(156, "Robert M. White", "Carnegie Mellon University", PROFESSOR),
    *(row for fact, org in ((157, "Read-Rite, Inc."), (158, "Silicon Graphics, Inc."))
      for row in _seat(fact, "Robert M. White", org, MEMBERS, DIRECTOR, BOARD)),
    *(row for fact in range(159, 166) for row in _seat(
        fact, FACTS[fact - 1]["subject"], ST, "Member of the Supervisory Board", SUPERVISOR, ("supervisory board",))),
    *_seat(166, "Pasquale Pistorio", ST, SOLE_MEMBER, CHIEF[:1], here=False),
    *_seat(167, "Pasquale Pistorio", ST, SOLE_MEMBER, CHIEF[1:], here=False),
    *_seat(168, "Pasquale Pistorio", ST, SOLE_MEMBER, (Code("kgc:role-managing-board-member"),),
           ("managing board",), here=False),
    *_seat(169, "Carlo Ferro", ST, "Corporate Vice President, Chief Financial Officer",
           (Code("kgc:role-chief-financial-officer"),), here=False),
    *_seat(170, "Piero Mosconi", ST, "Corporate Vice President, Treasurer", (Code("kgc:role-treasurer"),), here=False),
    Row(171, "?a kg:addressText $v", FACTS[170]["quote"],
        '?p a kg:Person ; kg:name "Tom de Waard" ; ?way ?a . ' + PERSON_ADDRESS),
    *(Row(172, "?post kg:postAt ?o", ST, f"?post kg:postHolder ?p . ?p kg:name {json.dumps(person['name'])} . "
          f"?post kg:title {json.dumps(person['positions'][0]['title'])} .") for person in GOLD["people"][8:]),
]  # fmt: skip

ROWS = [*PEOPLE, *SEATS]
