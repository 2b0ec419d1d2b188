"""The filing record: what a filing states, as plain values, made from its own claims.

The shape is that of the record's description: one object a filing, null where nothing is stated.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from kg import terms
from kg.model.claim import Claim, Iri, Mention
from kg.model.filing import Extraction
from kg.model.graph import Entity, Resolved
from kg.values import cusip, names

Record = dict[str, Any]

POWERS = (
    ("sole_voting_power", terms.SOLE_VOTING_POWER),
    ("shared_voting_power", terms.SHARED_VOTING_POWER),
    ("sole_dispositive_power", terms.SOLE_DISPOSITIVE_POWER),
    ("shared_dispositive_power", terms.SHARED_DISPOSITIVE_POWER),
    ("aggregate_amount", terms.AGGREGATE_AMOUNT),
)
RELATIONS = (
    ("general_partner_of", terms.GENERAL_PARTNER_OF),
    ("managing_member_of", terms.MANAGING_MEMBER_OF),
    ("investment_adviser_to", terms.INVESTMENT_ADVISER_TO),
    ("trustee_of", terms.TRUSTEE_OF),
    ("parent_of", terms.PARENT_OF),
    ("sole_owner_of", terms.SOLE_OWNER_OF),
    ("controls", terms.CONTROLS),
    ("spouse_of", terms.SPOUSE_OF),
)
RULE_BOXES = ("13d-1(b)", "13d-1(c)", "13d-1(d)")
NOTATION = {iri: notation for (_, notation), iri in terms.CODE.items()}


class _Claims:
    """The claims of a filing by subject and predicate, in order of print."""

    def __init__(self, extraction: Extraction, resolved: Resolved) -> None:
        self._of_key = {key: entity for entity in resolved.entities for key in entity.keys}
        self._by_subject: dict[Iri, list[Claim]] = {}
        for claim in extraction.claims:
            self._by_subject.setdefault(self.entity(claim.subject).iri, []).append(claim)
        self._aliases: dict[Iri, set[str]] = {}
        for claim in extraction.claims:
            if claim.predicate == terms.ALIAS and isinstance(claim.object, str):
                self._aliases.setdefault(self.entity(claim.subject).iri, set()).add(names.key(claim.object))
        self.all = extraction.claims

    def entity(self, mention: Mention) -> Entity:
        """The node that a mention stands for."""
        return self._of_key[mention.keys[0]]

    def nodes(self, kind: Iri) -> list[Mention]:
        """The subjects of one class, each once, in order of print."""
        seen: dict[Iri, Mention] = {}
        for claim in self.all:
            if claim.subject.kind == kind:
                seen.setdefault(self.entity(claim.subject).iri, claim.subject)
        return list(seen.values())

    def values(self, subject: Mention | None, predicate: Iri) -> list[Any]:
        """The objects of a subject's predicate, in order of print."""
        if subject is None:
            return []
        found = self._by_subject.get(self.entity(subject).iri, [])
        return [c.object for c in found if c.predicate == predicate]

    def value(self, subject: Mention | None, *predicates: Iri) -> Any:
        """The first object of the first of the predicates that has one, or None."""
        return next((v for p in predicates for v in self.values(subject, p)), None)

    def codes(self, subject: Mention, predicate: Iri) -> list[str]:
        """The notations of a subject's codes, each once."""
        found = [NOTATION[Iri(m.keys[0][1])] for m in self.values(subject, predicate)]
        return list(dict.fromkeys(found))

    def name(self, mention: Mention | None) -> str | None:
        """A mention's name as printed there; a short form is replaced by the full name."""
        if mention is None:
            return None
        entity = self.entity(mention)
        words = entity.name if names.key(mention.words) in self._aliases.get(entity.iri, ()) else mention.words
        return names.clean_person(words) if terms.PERSON_CLASS in entity.kinds else words


def plain(value: Any) -> Any:
    """A value as JSON has it: numbers as numbers, days as YYYY-MM-DD."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    return value


def record(extraction: Extraction, resolved: Resolved) -> Record:
    """The record of one filing; `resolved` is that filing resolved alone."""
    claims = _Claims(extraction, resolved)
    filing = claims.nodes(terms.FILING_CLASS)[0] if claims.nodes(terms.FILING_CLASS) else None
    issuer, stock = claims.value(filing, terms.SUBJECT_COMPANY), claims.value(filing, terms.SUBJECT_SECURITY)
    rules = claims.codes(filing, terms.FILED_UNDER_RULE) if filing is not None else []
    form = claims.value(filing, terms.FORM)
    return {
        "id": extraction.filing.id,
        "accession_number": claims.value(filing, terms.ACCESSION_NUMBER),
        "form": form,
        "amendment_number": claims.value(filing, terms.AMENDMENT_NUMBER),
        "date_of_event": plain(claims.value(filing, terms.DATE_OF_EVENT)),
        "date_signed": plain(claims.value(filing, terms.DATE_SIGNED)),
        "rules": [r for r in rules if r in RULE_BOXES] if form and "13G" in form else [],
        "issuer": {
            "name": claims.name(issuer),
            "address": _address(claims, issuer, terms.PRINCIPAL_OFFICE),
        },
        "security": _security(claims, stock),
        "reporting_persons": [_reporting_person(claims, h) for h in claims.nodes(terms.HOLDING_CLASS)],
        "contacts": [_contact(claims, n) for n in claims.nodes(terms.NOTICE_CLASS)],
        "people": _people(claims),
        "relations": list(_relations(claims)),
        "transactions": _transactions(claims),
        "board_events": [_board_event(claims, e) for e in claims.nodes(terms.BOARD_EVENT_CLASS)],
        "exhibits": [
            {"number": claims.value(e, terms.EXHIBIT_NUMBER), "title": claims.value(e, terms.EXHIBIT_TITLE)}
            for e in claims.nodes(terms.EXHIBIT_CLASS)
        ],
        "signatures": [_signature(claims, s) for s in claims.nodes(terms.SIGNATURE_CLASS)],
    }


def _address(claims: _Claims, who: Mention | None, *predicates: Iri) -> str | None:
    found = claims.value(who, *predicates)
    return found.words if isinstance(found, Mention) else None


def _security(claims: _Claims, stock: Mention | None) -> Record:
    counts = [c for c in claims.nodes(terms.OUTSTANDING_COUNT_CLASS) if claims.value(c, terms.SHARES_OUTSTANDING)]
    count = next((c for c in counts if claims.value(c, terms.OUTSTANDING_ON)), counts[0] if counts else None)
    numbers = list(dict.fromkeys(claims.values(stock, terms.CUSIP)))
    return {
        "class_title": claims.value(stock, terms.CLASS_TITLE),
        "cusips": [cusip.cusip(n) or n for n in numbers],
        "shares_outstanding": plain(claims.value(count, terms.SHARES_OUTSTANDING)),
        "shares_outstanding_as_of": plain(claims.value(count, terms.OUTSTANDING_ON)),
    }


def _reporting_person(claims: _Claims, holding: Mention) -> Record:
    holder = claims.value(holding, terms.HOLDER)
    group = claims.codes(holding, terms.GROUP_MEMBERSHIP)
    return {
        "name": claims.name(holder),
        "irs_number": claims.value(holder, terms.IRS_NUMBER),
        "member_of_group": group[0] if group else None,
        "source_of_funds": claims.codes(holding, terms.SOURCE_OF_FUNDS),
        "legal_proceedings": claims.value(holding, terms.LEGAL_PROCEEDINGS),
        "citizenship": claims.value(holder, terms.CITIZENSHIP, terms.PLACE_OF_ORGANIZATION),
        **{name: plain(claims.value(holding, term)) for name, term in POWERS},
        "excludes_certain_shares": claims.value(holding, terms.EXCLUDES_CERTAIN_SHARES),
        "percent_of_class": plain(claims.value(holding, terms.PERCENT_OF_CLASS)),
        "types": claims.codes(holding, terms.REPORTING_PERSON_TYPE),
    }


def _contact(claims: _Claims, notice: Mention) -> Record:
    return {
        "name": claims.name(claims.value(notice, terms.NOTICE_PERSON)),
        "title": claims.value(notice, terms.TITLE),
        "organization": claims.name(claims.value(notice, terms.NOTICE_ORGANIZATION)),
        "role": next(iter(claims.codes(notice, terms.NOTICE_ROLE)), None),
        "phone": claims.value(notice, terms.TELEPHONE),
        "address": _address(claims, notice, terms.ADDRESS),
    }


def _people(claims: _Claims) -> list[Record]:
    """The persons with a post in body or schedules; those of the notices have theirs there alone."""
    people: dict[Iri, Record] = {}
    for node in claims.nodes(terms.POSITION_CLASS):
        if dict(node.keys)["local"].startswith("notice/"):
            continue
        holder = claims.value(node, terms.POST_HOLDER)
        person = people.setdefault(
            claims.entity(holder).iri,
            {"name": claims.name(holder), "citizenship": _own_citizenship(claims, holder), "positions": []},
        )
        post = {
            "title": claims.value(node, terms.TITLE),
            "organization": claims.name(claims.value(node, terms.POST_AT)),
        }
        if post not in person["positions"]:
            person["positions"].append(post)
    return list(people.values())


def _own_citizenship(claims: _Claims, person: Mention) -> str | None:
    """The citizenship that body or schedule states; a cover row's is not carried over."""
    iri = claims.entity(person).iri
    found = [c for c in claims.all if c.predicate == terms.CITIZENSHIP and claims.entity(c.subject).iri == iri]
    return next((str(c.object) for c in found if not c.evidence[0].rule.startswith(("cover.", "xml."))), None)


def _relations(claims: _Claims) -> Iterable[Record]:
    names_of = {term: name for name, term in RELATIONS}
    seen = set()
    for claim in claims.all:
        if claim.predicate in names_of and isinstance(claim.object, Mention):
            row = (claims.name(claim.subject), names_of[claim.predicate], claims.name(claim.object))
            if row not in seen:
                seen.add(row)
                yield dict(zip(("subject", "relation", "object"), row, strict=True))


def _transactions(claims: _Claims) -> list[Record]:
    rows: Sequence[Mention] = claims.nodes(terms.TRANSACTION_CLASS)
    several = len(claims.nodes(terms.HOLDING_CLASS)) > 1
    return [
        {
            "date": plain(claims.value(row, terms.TRADE_DATE)),
            "side": next(iter(claims.codes(row, terms.SIDE)), None),
            "shares": plain(claims.value(row, terms.SHARES)),
            "price": plain(claims.value(row, terms.PRICE_PER_SHARE))
            if claims.value(row, terms.CURRENCY) == "USD"
            else None,
            "person": claims.name(claims.value(row, terms.TRANSACTOR)) if several else None,
        }
        for row in rows
    ]


def _board_event(claims: _Claims, event: Mention) -> Record:
    return {
        "person": claims.name(claims.value(event, terms.EVENT_PERSON)),
        "event": next(iter(claims.codes(event, terms.EVENT_TYPE)), None),
        "organization": claims.name(claims.value(event, terms.BOARD_OF_ORGANIZATION)),
        "designated_by": claims.name(claims.value(event, terms.DESIGNATED_BY)),
        "date": plain(claims.value(event, terms.EVENT_DATE, terms.ANNOUNCED_ON)),
    }


def _signature(claims: _Claims, signature: Mention) -> Record:
    signatory, principal = claims.value(signature, terms.SIGNATORY), claims.value(signature, terms.SIGNED_FOR)
    for_oneself = principal is not None and claims.entity(principal).iri == claims.entity(signatory).iri
    return {
        "name": claims.name(signatory),
        "title": claims.value(signature, terms.SIGNATURE_TITLE),
        "on_behalf_of": None if principal is None or for_oneself else claims.name(principal),
    }
