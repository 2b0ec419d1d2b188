"""Contracts: the titles of agreements in a text, their sort, and the terms that stand for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_HEAD = (
    r"(?:Agreements?|AGREEMENTS?|Plan\s+of\s+Merger|Indenture|Prox(?:y|ies)(?!\s+(?i:statements?|voting|cards?|materials?|solicit\w*|contests?|committees?|fights?|rules))|Guarant(?:y|ee)|Undertakings?|Deed|Contracts?"
    r"|(?:Promissory|Secured|Convertible|Demand|Margin)\s+Notes?|Commitment\s+Letters?|Letters?\s+Agreements?|Side\s+Letters?|Confirmations?"
    r"|(?:Common\s+Stock\s+|Stock\s+)?(?:Purchase\s+)?Warrants?|Term\s+Sheet|Memorandum\s+of\s+Understanding)"
)
_LINK = r"(?:of|and|or|to\s+the|to|for|&)"
_WORD = r"[A-Z0-9][\w'’.&/-]{0,30}"
# "Amended and Restated Stockholders Agreement"   "Agreement and Plan of Merger"
_TITLE = re.compile(
    rf"""(?x)(?<![\w’'])(?:(?:{_WORD}\s+)(?:(?:{_LINK}\s+)?{_WORD}\s+){{0,9}}(?:{_LINK}\s+)?)?{_HEAD}(?![\w-])
    (?:\s+(?:and|of)\s+(?:Plan\s+of\s+(?:Merger|Reorganization)|Plan\s+and\s+Agreement|Joint\s+Escrow\s+Instructions|{_HEAD}))?"""
)
# "a voting agreement"   "several loan agreements"   "a lock-up letter": begins behind its article
_PLAIN = re.compile(
    r"""(?ix)\b(?:an?|the|its|his|her|their|several|certain|separate|two|three|written|each|such|this|that|other|various|customary|an\s+existing)\s+
    (?P<title>(?:(?!(?:the|an?|such|any|no|and|or|of|to|under|with|by|in|on|for|which|that|terms?|provisions?|parties|party|conditions)\b)
    [a-z][\w'’-]{1,24}(?:\s+and\s+|,\s+|\s+)){1,4}?
    (?-i:agreements?|prox(?:y|ies)(?!\s+(?:statements?|voting|cards?|materials?|solicit|contests?|committees?|fights?|rules))|guarant(?:y|ee)))\b"""
)
_NO_SORT = frozenset(
    """the an this that any such no other written existing definitive separate certain several related similar legal
    foregoing above following said same into of to with for by or and under entire form new""".split()
)
# what a title begins with that is no part of it
_LEADING = re.compile(
    r"(?i)^(?:(?:the|this|that|an?|each|such|pursuant|under|as|in|on|by|and|of|except|for|other|upon|copies|copy|form|to|all|both|its|any|item|exhibit|"
    r"commission|filed|see|if|when|each\s+of|no|with|schedule|also|however|\d{1,3}(?:\.\d+)?|[a-z])\s+)+(?=\w)"
)
_SORTS = tuple(
    (code, re.compile(rf"(?i){pattern}"))
    for code, pattern in (
        ("joint-filing", r"joint\s+(?:filing|acquisition)|group\s+agreement"),
        ("lock-up", r"lock-?\s?up|market\s+stand-?off"),
        ("voting", r"\bvot(?:e|ing)\b|\bprox(?:y|ies)\b|support\s+agreement|tender\s+and\s+support|irrevocable"),
        ("registration", r"registration\s+rights"),
        ("cooperation", r"cooperation|standstill|settlement|nomination"),
        ("confidentiality", r"confidential|non-?disclosure"),
        ("stockholders", r"(?:share|stock|equity|unit)\s?holders?|investors?['’]?s?\s+(?:rights\s+)?agreement|"
                r"investor\s+rights|partnership|limited\s+liability\s+company|operating\s+agreement|co-?sale|first\s+refusal"),
        ("underwriting", r"underwriting|placement\s+agency"),
        ("swap", r"\bswaps?\b|isda|total\s+return"),
        ("forward", r"\bforward\b|collar"),
        ("pledge", r"pledge|collateral|security\s+agreement|security\s+interest"),
        ("loan", r"\bloans?\b|credit|margin|promissory|\bnotes?\b|indenture|financing|debt|borrow|facility"),
        ("merger", r"merger|business\s+combination|reorganization|amalgamation"),
        ("option", r"\boption|warrant"),
        ("conversion", r"exchange\s+agreement|conversion|contribution"),
        ("purchase", r"purchase|subscription|sale|acquisition|transfer|investment\s+agreement|backstop|commitment"),
        ("advisory", r"advis|management\s+agreement|sub-?advis|investment\s+management|consulting"),
        ("trust", r"\btrust\b"),
        ("employment", r"employment|restricted\s+(?:stock|share|unit)|award|compensation|severance|separation|"
                r"indemnification|director"),
    )
)  # fmt: skip
_DEFINED = re.compile(
    r"""(?ix)\s*(?:,?\s*(?:dated|effective|made)?\s*(?:as\s+of|on)?\s*[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s+\d{4})?[^()“”"]{0,260}?
    \((?:as\s+[^()“”"]{0,60},\s+)?(?:collectively,\s+|together,\s+|each,?\s+|hereinafter\s+|as\s+amended,\s+)?(?:the|an?|each\s+an?|this)?\s*[“"](?P<term>[^“”"()]{3,60}?)[,.]?[”"]"""
)


@dataclass(frozen=True, slots=True)
class Title:
    """text[start:end] is the title of an agreement; `term` the term that the text defines for it there."""

    words: str
    start: int
    end: int
    term: str | None = None

    @property
    def sort(self) -> str | None:
        """The code of the sort of agreement that the title names."""
        return sort(self.words) or (sort(self.term) if self.term else None)


def sort(words: str) -> str | None:
    """The code of the sort of agreement that a title names, or None."""
    return next((code for code, pattern in _SORTS if pattern.search(words)), None)


def titles(text: str) -> Iterator[Title]:
    """The titles of agreements in a text, in order: in capitals, or behind an article in small letters."""
    found: list[tuple[int, int]] = []
    for match in _TITLE.finditer(text):
        lead = _LEADING.match(match[0])
        start = match.start() + (lead.end() if lead else 0)
        if start < match.end() and not re.fullmatch(
            r"(?i)(?:agreements?|contracts?|warrants?|confirmations?|deed)", text[start : match.end()]
        ):
            found.append((start, match.end()))
    taken = list(found)
    for match in _PLAIN.finditer(text):
        span = match.span("title")
        first = match["title"].split()
        while len(first) > 1 and first[0].lower().strip(",") in _NO_SORT:
            span = (text.index(first[1], span[0] + len(first[0])), span[1])
            first = first[1:]
        if len(first) > 1 and not any(a < span[1] and span[0] < b for a, b in taken):
            found.append(span)
    out: list[Title] = []
    spans = sorted(found)
    for n, (start, end) in enumerate(spans):
        words = " ".join(text[start:end].split())
        if out and _QUOTED.search(text, max(0, start - 60), start):  # '(the "Merger Agreement")': the term of the last
            if out[-1].term is None:
                out[-1] = replace(out[-1], term=words)
            continue
        following = next((a for a, _ in spans[n + 1 :] if not _QUOTED.search(text, max(0, a - 60), a)), len(text))
        defined = _DEFINED.match(text, end, min(following, end + 420))
        term = " ".join(defined["term"].split()) if defined else None
        out.append(Title(words, start, end, term if term and _names_paper(term) else None))
    yield from out


_QUOTED = re.compile(r"(?i)\((?:[^()“”\"]{0,40}\s)?(?:the|an?|this)?\s*[“\"]\Z")


def _names_paper(term: str) -> bool:
    return (
        re.search(
            r"(?i)\b(?:agreements?|letters?|plan|prox(?:y|ies)|notes?|contracts?|warrants?|options?|loans?|facility|guarant(?:y|ee)|indenture|confirmations?)$",
            term,
        )
        is not None
    )
