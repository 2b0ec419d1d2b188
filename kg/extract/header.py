"""The EDGAR header: accession number, day of filing, subject company and filers with their identities."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Key, Mention, Value
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import accession, cik, irs, names

Fields = dict[str, Block]

_GROUP = re.compile(r"^(?P<party>(?:SUBJECT COMPANY|FILED BY|FILER|REPORTING-?OWNER)(?:\[\d+\])?)/(?P<path>.+)$")


def parties(view: View) -> list[tuple[str, Fields]]:
    """The parties of the header in order: the group's name (`SUBJECT COMPANY`, `FILED BY[2]`) and its
    fields by their path in the group."""
    out: dict[str, Fields] = {}
    for block in view.blocks(BlockKind.FIELD):
        match = _GROUP.match(block.label)
        if match:
            out.setdefault(match["party"], {}).setdefault(match["path"], block)
    return list(out.items())


def _words(view: View, fields: Fields, path: str) -> str | None:
    block = fields.get(path)
    return names.one_line(view.document.words(block)) or None if block else None


def number(view: View, fields: Fields) -> str | None:
    """A party's CIK."""
    return cik.cik(_words(view, fields, "COMPANY DATA/CENTRAL INDEX KEY") or "")


# " /DE/"   " ET AL"
_STATE = re.compile(r"\s*(?:/[A-Z]{2,4}/?|\\[A-Z]{2,4}\\?)\s*$|,?\s+ET\.?\s?AL\.?\s*$", re.IGNORECASE)


def conformed(name: str) -> str:
    """A conformed name without what is put after it, a state or "et al": `ACME INC /DE/` → `ACME INC`."""
    return _STATE.sub("", names.one_line(name)) or name


def _words_of(name: str) -> list[str]:
    return [w for w in names.key(conformed(name)).split() if w != "and"]


def likeness(a: str, b: str) -> int:
    """How surely a conformed name is the printed one: 3 the same words, in any order (persons are
    conformed surname first); 2 the same but for legal forms; 1 one begins with the other, by two words or
    more; 0 not at all."""
    x, y = _words_of(a), _words_of(b)
    if not x or not y:
        return 0
    if sorted(x) == sorted(y):
        return 3
    u, w = ([word for word in words if word not in names.LEGAL_FORMS] for words in (x, y))
    if u and sorted(u) == sorted(w):
        return 2
    short, long = sorted((u, w), key=len)
    begins = len(short) >= 2 and (long[: len(short)] == short or set(short) <= set(long))
    return int(begins)


def same(name: str, candidates: Sequence[Mention]) -> Mention | None:
    """The one candidate that is likest to a conformed name; None where none is, or two are alike."""
    ranked = sorted(((likeness(name, c.words), i) for i, c in enumerate(candidates)), reverse=True)
    if not ranked or ranked[0][0] == 0 or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return candidates[ranked[0][1]]


def identities(view: View) -> dict[Key, str]:
    """The CIK of each party of the cover that the header names: its first key → its CIK."""
    out: dict[Key, str] = {}
    company = [view.parties.issuer] if view.parties.issuer else []
    for group, fields in parties(view):
        name, found = _words(view, fields, "COMPANY DATA/COMPANY CONFORMED NAME"), number(view, fields)
        mention = (
            same(name, company if group.startswith("SUBJECT") else view.parties.reporting_persons) if name else None
        )
        if mention is not None and found:
            out.setdefault(mention.keys[0], found)
    return out


def with_identity(mention: Mention, known: Mapping[Key, str]) -> Mention:
    """A party of the cover with its CIK among its keys, where the header gives one."""
    found = known.get(mention.keys[0])
    if found is None:
        return mention
    return Mention(mention.kind, mention.words, (*mention.keys, ("cik", found)), mention.evidence)


_FACTS: tuple[tuple[str, Iri], ...] = (
    ("COMPANY DATA/IRS NUMBER", terms.IRS_NUMBER),
    ("COMPANY DATA/STATE OF INCORPORATION", terms.PLACE_OF_ORGANIZATION),
    ("COMPANY DATA/FISCAL YEAR END", terms.FISCAL_YEAR_END),
)


def read(view: View) -> Reading:
    """The header's facts about the submission and each party."""
    filing = view.parties.filing
    plain = {b.label: b for b in view.blocks(BlockKind.FIELD)}
    submission = plain.get("ACCESSION NUMBER")
    printed = accession.accession(view.document.words(submission)) if submission else None
    if submission and printed:
        yield Claim(filing, terms.ACCESSION_NUMBER, printed, (_cite(view, submission),))
    filed = plain.get("FILED AS OF DATE")
    day = _day(view.document.words(filed)) if filed else None
    if filed and day:
        yield Claim(filing, terms.FILED_ON, day, (_cite(view, filed),))
    for group, fields in parties(view):
        name = fields.get("COMPANY DATA/COMPANY CONFORMED NAME")
        if name is None:
            continue
        quote = _cite(view, name)
        mention = _mention(view, group, fields, conformed(view.document.words(name)), quote)
        if group.startswith("SUBJECT"):
            if submission and printed and (found := number(view, fields)):
                page = accession.edgar_page(printed, found)
                yield Claim(filing, terms.EDGAR_PAGE, page, (_cite(view, submission), quote))
        else:
            yield Claim(filing, terms.FILED_BY, mention, (quote,))
        yield from _facts(view, fields, mention, quote)


def _cite(view: View, block: Block) -> Evidence:
    start = view.document.text.rfind("\n", 0, block.start) + 1
    return view.cite(start, block.end, "header.field")


def _day(words: str) -> date | None:
    digits = words.strip()[:8]
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def _mention(view: View, group: str, fields: Fields, name: str, quote: Evidence) -> Mention:
    """The party of the cover that the header names, else an agent of its own."""
    company = view.parties.issuer
    own = [company] if group.startswith("SUBJECT") and company is not None else []
    known = same(name, own) or same(name, view.parties.reporting_persons)
    if known is not None:
        return Mention(known.kind, name, known.keys, quote)
    found = number(view, fields)
    kind = terms.ISSUER_CLASS if group.startswith("SUBJECT") else None
    return v.agent(name, quote, kind, also=[("cik", found)] if found else [])


def _facts(view: View, fields: Fields, mention: Mention, name: Evidence) -> Iterator[Claim]:
    identity = fields.get("COMPANY DATA/CENTRAL INDEX KEY")
    found = number(view, fields)
    if identity and found:
        yield Claim(mention, terms.CIK, found, (_cite(view, identity), name))
    for path, term in _FACTS:
        block = fields.get(path)
        words = names.one_line(view.document.words(block)).strip() if block else ""
        if block and re.search(r"[A-Za-z1-9]", words):
            value = (irs.irs(words) or words) if term == terms.IRS_NUMBER else words
            yield Claim(mention, term, value, (_cite(view, block), name))
    code = fields.get("COMPANY DATA/STANDARD INDUSTRIAL CLASSIFICATION")
    digits = re.search(r"\[(?P<code>\d{4})\]|^\s*(?P<bare>\d{4})\s*$", view.document.words(code)) if code else None
    if code and digits:
        yield Claim(mention, terms.INDUSTRY_CODE, digits["code"] or digits["bare"], (_cite(view, code), name))
    for path, block in fields.items():
        if path.startswith("FORMER COMPANY") and path.endswith("FORMER CONFORMED NAME"):
            former = names.one_line(view.document.words(block))
            if former:
                yield Claim(mention, terms.FORMER_NAME, former, (_cite(view, block), name))
    yield from _addresses(view, fields, mention, name)


def _addresses(view: View, fields: Fields, mention: Mention, name: Evidence) -> Iterator[Claim]:
    blocks = [b for path, b in fields.items() if re.match(r"BUSINESS ADDRESS/(?:STREET|CITY|STATE|ZIP)", path)]
    phone = fields.get("BUSINESS ADDRESS/BUSINESS PHONE")
    if blocks:
        words = ", ".join(names.one_line(view.document.words(b)) for b in blocks if view.document.words(b).strip())
        quote = view.cite(blocks[0].start, blocks[-1].end, "header.address")
        address = v.address(words, quote)
        facts: list[tuple[Iri, Mention | Value | None]] = [(terms.ADDRESS, address)]
        yield from v.claims(mention, facts, quote, name)
        yield Claim(address, terms.ADDRESS_TEXT, words, (quote,))
    if phone and re.search(r"\d", view.document.words(phone)):
        yield Claim(mention, terms.TELEPHONE, view.document.words(phone).strip(), (_cite(view, phone), name))
