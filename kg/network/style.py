"""The tables of looks: which classes are nodes, and the shape, colour and weight of each node and edge.

Data only. Fills are of the Okabe-Ito palette, told apart by colour-blind eyes; shapes differ as well.
Line colours come in pairs, for a light and for a dark page, each with a contrast of 3:1 or more.
"""

from dataclasses import dataclass

from kg import terms
from kg.model.claim import Iri


@dataclass(frozen=True, slots=True)
class NodeLook:
    """How a node looks: one of this class (`term`) that `role`, if given, leads to.

    `shape` is a shape of vis-network, `size` its half height and `font` the size of its label, in
    pixels; `rank` is 0 for what the page is about; `label` is the plural in the legend.
    """

    id: str
    label: str
    term: Iri
    role: Iri | None
    shape: str
    fill: str
    size: int
    font: int
    rank: int


NODES: tuple[NodeLook, ...] = (
    NodeLook("issuer", "Issuers", terms.ISSUER_CLASS, None, "hexagon", "#d55e00", 26, 18, 0),
    NodeLook("person-holder", "Holders, persons", terms.PERSON_CLASS, terms.HOLDER, "dot", "#0072b2", 20, 18, 1),
    NodeLook("holder", "Holders", terms.AGENT_CLASS, terms.HOLDER, "square", "#0072b2", 24, 18, 1),
    NodeLook("law-firm", "Law firms", terms.ORGANIZATION_CLASS, terms.COUNSEL_FIRM, "triangle", "#cc79a7", 14, 15, 4),
    NodeLook("person", "Persons", terms.PERSON_CLASS, None, "dot", "#56b4e9", 11, 15, 3),
    NodeLook("organization", "Organizations", terms.ORGANIZATION_CLASS, None, "square", "#009e73", 11, 15, 4),
    NodeLook("agent", "Persons or organizations", terms.AGENT_CLASS, None, "ellipse", "#999999", 11, 15, 4),
    NodeLook("security", "Securities", terms.SECURITY_CLASS, None, "diamond", "#e69f00", 20, 18, 2),
    NodeLook("filing", "Filings", terms.FILING_CLASS, None, "triangleDown", "#f0e442", 14, 15, 5),
)
"""The first row whose class and role fit a node is its look; a node that fits none is not drawn."""


@dataclass(frozen=True, slots=True)
class EdgeLook:
    """How the edges of some terms (relation classes or properties) look.

    `dashes` are lengths of dash and gap; `named` tells whether the label is always shown, `lead` is
    written before it, `arrow` whether it has a head; `length` says how far apart the layout may take the
    two ends to be: people belong where it is small.
    """

    id: str
    label: str
    terms: tuple[Iri, ...]
    light: str
    dark: str
    width: float
    dashes: tuple[int, ...] = ()
    named: bool = False
    length: int = 1
    lead: str = ""
    arrow: bool = True


OTHER_TIES = EdgeLook("other", "Other ties", (), "#6b7785", "#93a1b0", 1, (6, 3), length=2)
"""The look of an edge whose term is in no row of EDGES."""

EDGES: tuple[EdgeLook, ...] = (
    EdgeLook("holding", "Holdings", (terms.HOLDING_CLASS,), "#0072b2", "#56b4e9", 2, (), True),
    EdgeLook("transaction", "Transactions", (terms.TRANSACTION_CLASS,), "#c04f00", "#f28a3c", 2, (), True),
    EdgeLook(
        "intention", "Intentions", (terms.INTENTION_CLASS,), "#8f6200", "#e69f00", 1.5, (2, 5), True, lead="plans"
    ),
    EdgeLook(
        "agreement",
        "Agreements, funds and proxies",
        (
            terms.AGREEMENT_CLASS,
            terms.DERIVATIVE_CLASS,
            terms.FUNDING_CLASS,
            terms.LOAN_CLASS,
            terms.PLEDGE_CLASS,
            terms.POWER_OF_ATTORNEY_CLASS,
        ),
        "#7a3e9d",
        "#c39bd3",
        1.5,
        (3, 4),
        True,
    ),
    EdgeLook("issued", "Issued by", (terms.ISSUED_BY,), "#1f2933", "#e6e9ec", 1.5, (), True),
    EdgeLook(
        "tie",
        "Control and family",
        (
            terms.PARENT_OF,
            terms.SOLE_OWNER_OF,
            terms.CONTROLS,
            terms.GENERAL_PARTNER_OF,
            terms.MANAGING_MEMBER_OF,
            terms.INVESTMENT_ADVISER_TO,
            terms.TRUSTEE_OF,
            terms.SPOUSE_OF,
        ),
        "#1f2933",
        "#e6e9ec",
        2,
        (10, 3),
        True,
    ),
    EdgeLook("position", "Posts", (terms.POSITION_CLASS, terms.AFFILIATED_WITH), "#6b7785", "#93a1b0", 1, arrow=False),
    EdgeLook("event", "Board events", (terms.BOARD_EVENT_CLASS,), "#a2447a", "#df95bd", 1.5, (8, 4), True),
    EdgeLook("designee", "Designees", (terms.DESIGNEE_OF,), "#a2447a", "#df95bd", 1, (2, 3)),
    EdgeLook("notice", "Notices", (terms.NOTICE_CLASS,), "#00765a", "#2fc79a", 1, (4, 3), length=3),
    EdgeLook("counsel", "Counsel", (terms.COUNSEL_ENGAGEMENT_CLASS,), "#00765a", "#2fc79a", 1.5, lead="counsel"),
    EdgeLook(
        "signature", "Signatures", (terms.SIGNATURE_CLASS,), "#1f2933", "#e6e9ec", 1, (1, 3), length=2, lead="signed as"
    ),
    EdgeLook(
        "filing",
        "Of the filing",
        (
            terms.SUBJECT_COMPANY,
            terms.SUBJECT_SECURITY,
            terms.REPORTING_PERSON,
            terms.FILED_BY,
            terms.FILED_WITH,
            terms.AMENDS,
        ),
        "#75818e",
        "#8592a0",
        1,
        (2, 4),
        length=3,
    ),
)

WIDTHS: dict[Iri, tuple[Iri, float]] = {terms.HOLDING_CLASS: (terms.PERCENT_OF_CLASS, 0.12)}
"""Relation class → the property whose number widens its line, and by how many pixels for each unit."""

CHARTS: dict[Iri, tuple[Iri, Iri, Iri]] = {
    terms.TRANSACTION_CLASS: (terms.TRADE_DATE, terms.PRICE_PER_SHARE, terms.SHARES)
}
"""Relation class → the properties of a chart of many: day, height of the point, height of the bar."""

THEMES: dict[str, dict[str, str]] = {
    "light": {"paper": "#ffffff", "ink": "#1b2127", "border": "#333c46", "halo": "#ffffff"},
    "dark": {"paper": "#12171c", "ink": "#eef1f4", "border": "#dfe4e9", "halo": "#12171c"},
}
"""What the drawing takes besides: its ground, its text, the line around a node, the halo of a label."""


def node_look(kinds: tuple[Iri, ...], roles: frozenset[Iri]) -> NodeLook | None:
    """The look of a node of these classes that these properties lead to; None where it is not drawn."""
    known = {above for kind in kinds for above in (kind, *terms.SUPERCLASSES.get(kind, ()))}
    for look in NODES:
        if look.term in known and (look.role is None or look.role in roles):
            return look
    return None


def edge_look(term: Iri) -> EdgeLook:
    """The look of the edges of a relation class or property."""
    return next((look for look in EDGES if term in look.terms), OTHER_TIES)
