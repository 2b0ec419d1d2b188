"""A resolved filing written by hand: invented names, and the whole world of one Schedule 13D."""

from datetime import date
from decimal import Decimal

from kg import terms
from kg.model.claim import Iri, Value
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity
from kg.model.graph import Entity, Resolved, Statement

BASE = "https://w3id.org/ownership-kg/id/"
AS_OF = date(2011, 3, 7)

FIRST = (
    "Ada Bruno Clara Denis Edda Faris Gerda Hugo Ines Jonas Kira Lars Mona Nils Olga Pavel Rosa Sven Tilda Uwe".split()
)
LAST = "Abend Birke Calder Dorn Esche Falk Grau Hain Ibis Jung Kolbe Linde Moor Nacht Orth Pohl Quast Ruhe Sand".split()
PEOPLE = [f"{FIRST[n % 20]} {LAST[n % 19]}" for n in range(28)]
SEATS = {  # who has posts elsewhere, and where
    0: ["Salzwerk S.p.A.", "Salzwerk Nord S.p.A.", "Uferbahn S.p.A."],
    1: ["Lindgren & Oake LLP"],
    2: ["Nordfunk", "FT9CI"],
    3: ["Kupferlicht Holding N.V.", "Arcturus plc", "Medeo+"],
    5: ["FT9CI", "Plastik Omega"],
    6: ["Hochschule Wendelstein", "Seebrief S.p.A."],
    7: ["Hochschule Wendelstein", "Silbergraph, Inc."],
}
SALES = [
    ("66000", "4.90"),
    ("24000", "4.91"),
    ("117350", "5.00"),
    ("117350", "5.00"),
    ("3000", "5.05"),
    ("500.5", None),
]


class Story:
    """Builds a filing's text and its statements together, so that every quote stands in the text."""

    def __init__(self, filing: str, as_of: date) -> None:
        self.id, self.as_of, self.text = filing, as_of, ""
        self.iri = Iri(BASE + filing)
        self.entities: dict[Iri, Entity] = {}
        self.statements: list[Statement] = []

    def say(self, words: str, *, before: str = "", after: str = "\n\n", rule: str = "test.rule") -> Evidence:
        self.text += before
        start = len(self.text)
        self.text += words
        end = len(self.text)
        self.text += after
        return Evidence(self.id, start, end, start, end, words, rule)

    def node(self, local: str, kind: Iri, name: str = "", *names: str, keys: tuple[tuple[str, str], ...] = ()) -> Iri:
        iri = Iri(BASE + local)
        spellings = (name, *names) if name else ()
        self.entities[iri] = Entity(iri, (kind,), name, spellings, keys, (), (self.id,))
        return iri

    def state(self, subject: Iri, predicate: Iri, value: Iri | Value, *evidence: Evidence) -> None:
        self.statements.append(Statement(subject, predicate, value, evidence, self.id, self.as_of))


def tell(story: Story) -> None:
    """The cover, the annex, the trades, the events and the signature."""
    say, node, state = story.say, story.node, story.state
    filing = story.entities[story.iri] = Entity(story.iri, (terms.FILING_CLASS,), "", (), (), (), (story.id,))
    state(filing.iri, terms.FORM, "SC 13D/A", say("SCHEDULE 13D"))
    state(
        filing.iri, terms.EDGAR_PAGE, "https://www.sec.gov/Archives/edgar/data/1/0000000001-11-000001.txt", say("1-11")
    )
    words = say("Octal Works, Inc.", after="\n(Name of Issuer)\n\n")
    issuer = node("issuer", terms.ISSUER_CLASS, "Octal Works, Inc.", "Octal", keys=(("cik", "0000000001"),))
    state(issuer, terms.NAME, "Octal Works, Inc.", words)
    state(filing.iri, terms.SUBJECT_COMPANY, issuer, words)
    words = say("Common Stock, par value $0.001 per share")
    security = node("security", terms.SECURITY_CLASS, words.quote)
    state(security, terms.CLASS_TITLE, words.quote, words)
    state(security, terms.ISSUED_BY, issuer, words)
    state(filing.iri, terms.SUBJECT_SECURITY, security, words)
    state(security, terms.CUSIP, "123456782", say("123456 78 2", after="\n(CUSIP Number)\n\n"))
    state(security, terms.CUSIP, "876543214", say("876543214", before="CUSIP No. "))
    firm = node("holder", terms.ORGANIZATION_CLASS, "Mikronord N.V.", "MN")
    state(firm, terms.NAME, "Mikronord N.V.", say("Mikronord N.V.", before="NAME OF REPORTING PERSON\n"))
    state(filing.iri, terms.REPORTING_PERSON, firm, say("reported by Mikronord N.V."))
    holding = node("holding", terms.HOLDING_CLASS)
    for predicate, value, quote in (
        (terms.HOLDER, firm, "Mikronord N.V."),
        (terms.HELD_SECURITY, security, "of the Common Stock"),
        (terms.SOLE_VOTING_POWER, Decimal(2202000), "SOLE VOTING POWER: 2,202,000 shares"),
        (terms.SHARED_VOTING_POWER, Decimal(0), "SHARED VOTING POWER: 0"),
        (terms.AGGREGATE_AMOUNT, Decimal(2202000), "AGGREGATE AMOUNT: 2,202,000"),
        (terms.PERCENT_OF_CLASS, Decimal("6.41"), "PERCENT OF CLASS: 6.41%"),
        (terms.REPORTING_PERSON_TYPE, terms.CODE["type", "CO"], "TYPE: CO"),
    ):
        state(holding, predicate, value, say(quote, after="\n", rule="cover.row"))
    count = node("count", terms.OUTSTANDING_COUNT_CLASS)
    words = say("34,309,526 shares outstanding at February 28, 2011", before="Based on ")
    state(count, terms.COUNT_OF, security, words)
    state(count, terms.SHARES_OUTSTANDING, Decimal(34309526), words)
    state(holding, terms.PERCENT_BASIS, count, words)
    second = node("second", terms.PERSON_CLASS, "Rafael Stern")
    words = say("Rafael Stern beneficially owns 120,000.5 shares, less than 5% of the class.")
    own = node("own", terms.HOLDING_CLASS)
    state(own, terms.HOLDER, second, words)
    state(own, terms.HELD_SECURITY, security, words)
    state(own, terms.AGGREGATE_AMOUNT, Decimal("120000.5"), words)
    _people(story, firm)
    _events(story, firm, issuer, security)


def _people(story: Story, firm: Iri) -> None:
    address = story.node("address", terms.ADDRESS_CLASS, "Seeufer 1, 1228 Plan, Schweiz")
    for number, name in enumerate(PEOPLE):
        person = story.node(f"person-{number}", terms.PERSON_CLASS, name)
        row = story.say(
            f"{name}\tPosition: Vice President, Works {number} of Mikronord N.V. Citizenship: Swiss", after="\n"
        )
        story.state(person, terms.NAME, name, row)
        story.state(person, terms.CITIZENSHIP, "Swiss", row)
        story.state(person, terms.BUSINESS_ADDRESS, address, row)
        posts = [(firm, f"Vice President, Works {number}")]
        posts += [(story.node("org-" + at, terms.ORGANIZATION_CLASS, at), "Director") for at in SEATS.get(number, [])]
        for n, (organization, title) in enumerate(posts):
            post = story.node(f"post-{number}-{n}", terms.POSITION_CLASS)
            story.state(post, terms.POST_HOLDER, person, row)
            story.state(post, terms.POST_AT, organization, row)
            story.state(post, terms.TITLE, title, row)


def _events(story: Story, firm: Iri, issuer: Iri, security: Iri) -> None:
    say, node, state = story.say, story.node, story.state
    for row, (shares, price) in enumerate(SALES, 1):
        sale = node(f"sale-{row}", terms.TRANSACTION_CLASS)
        words = say(f"03/0{2 + row // 3}/2011\t{shares}\t{price}", after="\n", rule="transactions.table")
        state(sale, terms.TRANSACTOR, firm, words)
        state(sale, terms.TRADED_SECURITY, security, words)
        state(sale, terms.SIDE, terms.CODE["side", "sell"], words)
        state(sale, terms.TRADE_DATE, date(2011, 3, 2 + row // 3), words)
        state(sale, terms.SHARES, Decimal(shares), words)
        if price is not None:
            state(sale, terms.PRICE_PER_SHARE, Decimal(price), words)
        state(sale, terms.ROW_NUMBER, row, words)
    words = say("MN bought 1,000 shares on March 4, 2011.", before="\n")
    buy = node("buy-1", terms.TRANSACTION_CLASS)
    for predicate, value in (
        (terms.TRANSACTOR, firm),
        (terms.TRADED_SECURITY, security),
        (terms.SIDE, terms.CODE["side", "buy"]),
        (terms.SHARES, Decimal(1000)),
    ):
        state(buy, predicate, value, words)
    designee = node("designee", terms.PERSON_CLASS, "Yannis Vale")
    words = say(
        "On March 1, 2011, Octal announced that MN-designee Yannis Vale had resigned from its Board of Directors."
    )
    event = node("event", terms.BOARD_EVENT_CLASS)
    state(event, terms.EVENT_PERSON, designee, words)
    state(event, terms.BOARD_OF_ORGANIZATION, issuer, words)
    state(event, terms.EVENT_TYPE, terms.CODE["event", "resigned"], words)
    state(event, terms.DESIGNATED_BY, firm, words)
    state(event, terms.ANNOUNCED_ON, date(2011, 3, 1), words)
    state(designee, terms.DESIGNEE_OF, firm, words)
    words = say("MN's current intention is to sell additional shares of Common Stock.")
    plan = node("plan", terms.INTENTION_CLASS)
    state(plan, terms.INTENDED_BY, firm, words)
    state(plan, terms.CONCERNS_SECURITY, security, words)
    state(plan, terms.PURPOSE, terms.CODE["purpose", "a"], words)
    words = say("Copy to: Selma Oake, Esq., Oake & Winter LLP")
    lawyer, counsel = (
        node("lawyer", terms.PERSON_CLASS, "Selma Oake"),
        node("counsel", terms.ORGANIZATION_CLASS, "Oake & Winter LLP"),
    )
    work = node("work", terms.COUNSEL_ENGAGEMENT_CLASS)
    state(work, terms.COUNSEL_FIRM, counsel, words)
    state(work, terms.COUNSEL_PERSON, lawyer, words)
    state(work, terms.CLIENT, firm, words)
    state(lawyer, terms.AFFILIATED_WITH, counsel, words)
    notice = node("notice", terms.NOTICE_CLASS)
    state(notice, terms.NOTICE_PERSON, lawyer, words)
    state(notice, terms.NOTICE_FOR, firm, words)
    state(notice, terms.NOTICE_ROLE, terms.CODE["notice", "copy"], words)
    signed = node("signed", terms.SIGNATURE_CLASS)
    words = say("By: /s/ Ada Abend\nTitle: Treasurer", rule="signatures.block")
    state(signed, terms.SIGNATORY, Iri(BASE + "person-0"), words)
    state(signed, terms.SIGNED_FOR, firm, words)
    state(signed, terms.SIGNATURE_TITLE, "Treasurer", words)
    clean = node("clean", terms.LEGAL_DISCLOSURE_CLASS)
    words = say("During the last five years, none of MN or the persons named above has been convicted.")
    state(clean, terms.OCCURRED, False, words)
    state(clean, terms.COVERS, firm, words)
    state(clean, terms.COVERS, Iri(BASE + "person-1"), words)


def sample() -> tuple[Resolved, tuple[Finding, ...], dict[str, str]]:
    """The resolved filing, its findings, and its text by the filing's id."""
    story = Story("octal-2011", AS_OF)
    tell(story)
    cusips = [s.evidence[0] for s in story.statements if s.predicate == terms.CUSIP]
    percent = next(s for s in story.statements if s.predicate == terms.PERCENT_OF_CLASS)
    findings = (
        Finding(
            "cusip.two",
            Severity.WARNING,
            BASE + "security",
            "Two CUSIPs are stated.",
            tuple(cusips),
            "Cover page",
            story.id,
        ),
        Finding(
            "percent.truncated",
            Severity.NOTE,
            percent.subject,
            "6.418 is cut to 6.41.",
            percent.evidence,
            "Row 13",
            story.id,
        ),
        Finding("sum.agrees", Severity.CONFIRMED, "", "The rows add up.", (), "Item 5(c)", story.id),
    )
    return resolved(story), findings, {story.id: story.text}


def resolved(*stories: Story) -> Resolved:
    """Stories as the resolver hands them on: entities by IRI, statements by filing and order of print."""
    entities = {iri: entity for story in stories for iri, entity in story.entities.items()}
    return Resolved(
        tuple(entities[iri] for iri in sorted(entities)),
        tuple(s for story in sorted(stories, key=lambda s: s.id) for s in story.statements),
        tuple((story.id, story.iri) for story in sorted(stories, key=lambda s: s.id)),
    )
