"""Two filings on one issuer, written by hand with invented names: texts, entities, statements, findings.

The second amends the first. Ada Falk and her fund file jointly, so their shares are the same shares.
"""

import hashlib
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from kg import terms
from kg.model.claim import Iri, Value
from kg.model.document import Document, Segment, SourceMap
from kg.model.evidence import Evidence
from kg.model.filing import Extraction, Filing
from kg.model.finding import Finding, Severity
from kg.model.graph import Entity, Resolved, Statement

BASE = "https://w3id.org/ownership-kg/id/"
ODD = 'Quote " back\\slash \t tab \u0001 \u007f \u2028 \U0001f600 <b>&amp;</b> \u202egnp.exe'


class Story:
    """Tells one filing: the text and the statements that stand in it."""

    def __init__(self, name: str, as_of: date) -> None:
        self.id, self.as_of, self.text = name, as_of, ""
        self.iri = Iri(BASE + f"filing/{name}")
        self.entities: dict[Iri, Entity] = {}
        self.statements: list[Statement] = []

    def say(self, words: str, rule: str = "test.rule") -> Evidence:
        start = len(self.text)
        self.text += words
        end = len(self.text)
        self.text += "\n\n"
        return Evidence(self.id, start, end, start, end, words, rule)

    def node(self, iri: str, *kinds: Iri, name: str = "", at: Evidence | None = None) -> Iri:
        whole = Iri(iri if iri.startswith("https:") else BASE + iri)
        names = (name,) if name else ()
        self.entities[whole] = Entity(whole, kinds, name, names, (), (at,) if at else (), (self.id,))
        return whole

    def local(self, place: str, *kinds: Iri, name: str = "", at: Evidence | None = None) -> Iri:
        return self.node(f"{self.iri}/{place}", *kinds, name=name, at=at)

    def state(self, subject: Iri, facts: Iterable[tuple[Iri, Iri | Value]], *evidence: Evidence) -> None:
        for predicate, value in facts:
            self.statements.append(Statement(subject, predicate, value, evidence, self.id, self.as_of))

    def extraction(self) -> Extraction:
        size = len(self.text)
        document = Document(self.id, self.text, (), SourceMap((Segment(0, size, 0, size),)), self._sha256(), "utf-8")
        return Extraction(
            Filing(self.id, f"{self.id}.txt", size, self._sha256(), "document", "text", (), document), (), ()
        )

    def _sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


def code(scheme: str, notation: str) -> Iri:
    return terms.CODE[scheme, notation]


def _cover(story: Story, form: str, shares: str, signed: date) -> tuple[Iri, Iri, Iri, Iri]:
    say, state = story.say, story.state
    filing = story.node(story.iri, terms.FILING_CLASS)
    issuer = story.node("cik/0000000042", terms.ISSUER_CLASS, name="Nordlicht Robotics, Inc.")
    security = story.node("cusip/282912104", terms.SECURITY_CLASS, name="Common Stock")
    title = say("Nordlicht Robotics, Inc.\nCommon Stock")
    state(issuer, [(terms.NAME, "Nordlicht Robotics, Inc."), (terms.CIK, "0000000042")], title)
    state(security, [(terms.CLASS_TITLE, "Common Stock"), (terms.ISSUED_BY, issuer)], title)
    state(filing, [(terms.FORM, form), (terms.SUBJECT_COMPANY, issuer), (terms.SUBJECT_SECURITY, security)], title)
    state(filing, [(terms.DATE_OF_EVENT, story.as_of), (terms.DATE_SIGNED, signed)], say("dates"))
    page = "https://www.sec.gov/Archives/edgar/data/42/0000000042-11-000001.txt"
    state(filing, [(terms.EDGAR_PAGE, page), (terms.ACCESSION_NUMBER, "0000000042-11-000001")], say("header"))
    words = say("Ada Falk")
    ada = story.local("agent/ada-falk", terms.PERSON_CLASS, name="Ada Falk", at=words)
    fund = story.local("agent/falk-fund", terms.ORGANIZATION_CLASS, name="Falk Fund L.P.", at=say("Falk Fund L.P."))
    for number, holder in ((1, ada), (2, fund)):
        state(filing, [(terms.REPORTING_PERSON, holder)], words)
        holding = story.local(f"holding/{number}", terms.HOLDING_CLASS)
        row = say(f"11 AGGREGATE AMOUNT {shares}")
        state(holding, [(terms.HOLDER, holder), (terms.HELD_SECURITY, security)], words)
        state(holding, [(terms.AGGREGATE_AMOUNT, Decimal(shares)), (terms.PERCENT_OF_CLASS, Decimal("5.10"))], row)
        state(holding, [(terms.SOLE_VOTING_POWER, Decimal(0)), (terms.SHARED_VOTING_POWER, Decimal(shares))], row)
        state(holding, [(terms.REPORTING_PERSON_TYPE, code("type", "IN" if number == 1 else "PN"))], row, words)
    return filing, issuer, security, ada


def _posts(story: Story, ada: Iri) -> Iri:
    """Ada and Bo in Annex A: Bo's first printed post is elsewhere, his second at the fund that files."""
    bo_words = story.say("Bo Qvist")
    bo = story.local("agent/bo-qvist", terms.PERSON_CLASS, name="Bo Qvist", at=bo_words)
    story.state(bo, [(terms.NAME, "Bo Qvist"), (terms.CITIZENSHIP, "Swedish")], bo_words)
    mill = story.local("agent/mill", terms.ORGANIZATION_CLASS, name="Papermill AB")
    fund = Iri(f"{story.iri}/agent/falk-fund")
    seat = story.local("board/mill", terms.BOARD_CLASS, name="board of directors")
    rows = [
        (bo, "Chairman of the board of directors", mill, seat),
        (bo, "Managing Partner", fund, None),
        (ada, "President", fund, None),
        (ada, "Director", mill, seat),
        (ada, "Author", None, None),
    ]
    for number, (person, title, at, board) in enumerate(rows, 9):  # from 9 on: position/10 comes after position/9
        words = story.say(title)
        post = story.local(f"position/{number}", terms.POSITION_CLASS)
        facts: list[tuple[Iri, Iri | Value]] = [(terms.POST_HOLDER, person), (terms.TITLE, title)]
        facts += [(terms.POST_AT, at)] if at else []
        facts += [(terms.ON_BOARD, board)] if board else []
        story.state(post, facts, words, bo_words)
    return bo


def _trades(story: Story, ada: Iri, security: Iri) -> None:
    heading = story.say("Date Shares Price")
    rows = [("2011-03-07", "100", "5.00"), ("2011-03-07", "100", "5.00"), ("2011-03-07", "300", "5.10"),
            ("2011-03-08", "50.5", None)]  # fmt: skip
    for number, (day, shares, price) in enumerate(rows, 1):
        trade = story.local(f"transaction/{number}", terms.TRANSACTION_CLASS)
        facts: list[tuple[Iri, Iri | Value]] = [
            (terms.TRADE_DATE, date.fromisoformat(day)),
            (terms.SHARES, Decimal(shares)),
            (terms.SIDE, code("side", "sell")),
            (terms.TRANSACTOR, ada),
            (terms.TRADED_SECURITY, security),
            (terms.ROW_NUMBER, number),
        ]
        if price is not None:
            facts += [(terms.PRICE_PER_SHARE, Decimal(price)), (terms.CURRENCY, "USD")]
        story.state(trade, facts, story.say(f"{day}\t{shares}\t{price}"), heading)


def _rest(story: Story, filing: Iri, issuer: Iri, ada: Iri, bo: Iri) -> None:
    state, say = story.state, story.say
    words = say("Cleo Ndiaye\nOcker & Sohn LLP\n1 Hafen, Kiel")
    cleo = story.local("agent/cleo-ndiaye", terms.PERSON_CLASS, name="Cleo Ndiaye", at=words)
    firm = story.local("agent/ocker", terms.ORGANIZATION_CLASS, name="Ocker & Sohn LLP")
    place = story.local("address/1", terms.ADDRESS_CLASS, name="1 Hafen, Kiel")
    state(place, [(terms.ADDRESS_TEXT, "1 Hafen, Kiel"), (terms.ADDRESS_TEXT, "1, Hafen, Kiel")], words)
    state(firm, [(terms.ADDRESS, place), (terms.PRINCIPAL_OFFICE, place)], words)
    notice = story.local("notice/1", terms.NOTICE_CLASS)
    state(notice, [(terms.NOTICE_PERSON, cleo), (terms.NOTICE_ROLE, code("notice", "copy"))], words)
    state(notice, [(terms.NOTICE_ORGANIZATION, firm), (terms.TELEPHONE, "+49 1"), (terms.ADDRESS, place)], words)
    counsel = story.local("counsel/1", terms.COUNSEL_ENGAGEMENT_CLASS)
    state(counsel, [(terms.COUNSEL_PERSON, cleo), (terms.COUNSEL_FIRM, firm), (terms.CLIENT, ada)], words)
    event, event_words = story.local("event/1", terms.BOARD_EVENT_CLASS), say("Bo Qvist resigned")
    state(event, [(terms.EVENT_PERSON, bo), (terms.EVENT_TYPE, code("event", "resigned"))], event_words)
    state(event, [(terms.BOARD_OF_ORGANIZATION, issuer), (terms.DESIGNATED_BY, ada)], event_words)
    state(event, [(terms.ANNOUNCED_ON, date(2011, 3, 1)), (terms.ANNOUNCED_BY, issuer)], event_words)
    plan, plan_words = story.local("intention/1", terms.INTENTION_CLASS), say("intends to sell, depending on A and B")
    state(plan, [(terms.INTENDED_BY, ada), (terms.MODALITY, code("modality", "intends"))], plan_words)
    state(plan, [(terms.PURPOSE, code("purpose", "d")), (terms.PURPOSE, code("purpose", "a"))], plan_words)
    state(plan, [(terms.DEPENDS_ON, "B"), (terms.DEPENDS_ON, "A"), (terms.INTENTION_TEXT, "to sell")], plan_words)
    for number, status in (("10", "unchanged"), ("3", "unchanged"), ("4", "added")):
        item = story.local(f"item/{number}", terms.FILING_ITEM_CLASS)
        facts = [(terms.ITEM_NUMBER, number), (terms.ITEM_TITLE, f"Title {number}")]
        state(item, [*facts, (terms.ITEM_STATUS, code("item", status))], say(f"Item {number}"))
    signature, signed = story.local("signature/1", terms.SIGNATURE_CLASS), say("/s/ Ada Falk")
    state(signature, [(terms.SIGNATORY, ada), (terms.SIGNED_FOR, Iri(f"{story.iri}/agent/falk-fund"))], signed)
    state(signature, [(terms.SIGNATURE_TITLE, "President"), (terms.SIGNED_ON, date(2011, 3, 9))], signed)
    state(filing, [(terms.CERTIFICATION, ODD), (terms.IS_AMENDMENT, True)], say(ODD, "odd.rule"))


def _merged(stories: list[Story]) -> tuple[Entity, ...]:
    found: dict[Iri, Entity] = {}
    for story in stories:
        for iri, entity in story.entities.items():
            other = found.get(iri)
            filings = (*other.filings, story.id) if other else (story.id,)
            mentions = (*other.mentions, *entity.mentions) if other else entity.mentions
            found[iri] = Entity(iri, entity.kinds, entity.name, entity.names, (), mentions, filings)
    return tuple(sorted(found.values(), key=lambda e: e.iri))


def sample() -> tuple[Resolved, list[Extraction], list[Finding]]:
    """The two filings, resolved, with two findings on the second."""
    first, second = Story("falk-2010", date(2010, 5, 1)), Story("falk-2011", date(2011, 3, 7))
    original, *_ = _cover(first, "SC 13D", "2000", date(2010, 5, 4))
    filing, issuer, security, ada = _cover(second, "SC 13D/A", "1500.5", date(2011, 3, 9))
    second.state(filing, [(terms.AMENDMENT_NUMBER, 1), (terms.AMENDS, original)], second.say("Amendment No. 1"))
    bo = _posts(second, ada)
    _trades(second, ada, security)
    _rest(second, filing, issuer, ada, bo)
    stories = [first, second]
    resolved = Resolved(
        _merged(stories),
        tuple(s for story in stories for s in story.statements),
        tuple((story.id, story.iri) for story in stories),
    )
    quote = second.statements[0].evidence
    findings = [
        Finding("sum.stated", Severity.CONFIRMED, "", "The rows sum up.", (), "arithmetic", second.id),
        Finding("cusip.conflict", Severity.WARNING, security, "Two CUSIPs.", quote, "cover", second.id),
        Finding("cusip.conflict", Severity.WARNING, f"{filing}/holding/1", "Two more.", quote, "cover", second.id),
    ]
    return resolved, [story.extraction() for story in stories], findings
