"""The title page: form, amendment, issuer, class, CUSIP, date of event, rules and boxes."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kg import terms
from kg.extract import identity
from kg.extract import view as v
from kg.extract.issuer import LABELS, labelled
from kg.extract.lines import Line, joined, paragraph_after, paragraph_before
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.values import checkbox, cusip, dates, names, numbers

# the printed captions below (or before) the values of the title page
_CAPTIONS = re.compile(
    r"""(?ix)\(?\s*(?:(?P<issuer>names?\s+of\s+(?:the\s+)?(?:issuer|subject\s+company))
      | (?P<title>titles?(?:\s+of)?\s+(?:each\s+)?class(?:es)?(?:\s+of)?\s+securit(?:y|ies))
      | (?P<cusip>cusip\s+(?:number|no\.?)s?(?:\s+of\s+class\s+of\s+securities)?)
      | (?P<notices>names?,?\s+(?:and\s+)?address(?:es)?,?\s+and\s+telephone\s+numbers?\s+of\s+persons?
          (?:\(s\))?\s+authorized)
      | (?P<event>dates?\s+of\s+(?:the\s+)?events?\s+which\s+require)
    )""",
)
_FORM = re.compile(r"(?i)\b(?:schedule|form|sc)\s+13\s?-?(?P<kind>[dg])\b(?P<amends>\s?/\s?A\b)?")
# "(Amendment No. 1)"  "AMENDMENT NO. 02"  "Amendment No.: 3"  "(Amendment Two)"  "(Final Amendment)"
# and the number printed below its blank: "(Amendment No. ___)*\n            24"
_AMENDMENT = re.compile(
    r"(?im)\bamendment\s+(?:(?:no\b|number|\#)[.:]?\s*[:#]?\s*_*\s*)?"
    r"(?:(?P<number>\d{1,3})(?![^\W_])|(?P<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|(?<=[.:#_*)])[_\s)*]{1,90}\n[ \t]*(?P<below>\d{1,3})[ \t]*$)"
)
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_ACT = re.compile(r"(?i)\bunder\s+the\s+(?P<act>securities\s+exchange\s+act\s+of\s+1934)")
_RULE = re.compile(r"(?i)\b13d\s?-\s?(?P<rule>[12l])\s?\(\s?(?P<part>[a-d])\s?\)")
_PURSUANT = re.compile(r"(?is)\bpursuant\s+to\s+(?:rules?|§)\s*(?:240\.)?13d.{0,140}")
_PREVIOUS = re.compile(
    r"(?is)\bhas\s+previously\s+filed\s+a\s+statement\s+on\s+schedule\s+13g\b.{0,420}?following\s+box"
)
_PAGES = re.compile(r"(?i)\bpage\s+1\s+of\s+(?P<pages>\d{1,4})\s+(?:total\s+)?pages?\b")
_CUSIP = re.compile(
    r"""(?ix)\bcusip(?:\s+(?:numbers?|nos?\b\.?|\#))?\s*(?:\(s\))?[\s:.\#]{0,40}
    (?P<number>[0-9A-Z]{3}\s?[0-9A-Z]{3}[\s-]{0,2}[0-9A-Z*@\#]{2}[\s-]{0,2}[0-9]?)(?![0-9A-Za-z])"""
)
_PAR = re.compile(
    r"(?i)par\s+value(?:\s+of)?\s+(?P<a>(?:us)?\$\s?\d*\.?\d+)|(?P<b>(?:us)?\$\s?\d*\.?\d+)\s+par\s+value"
    r"|par\s+value\s+(?P<c>\.\d+)"
)


def captions(view: View, page: Block) -> dict[str, tuple[int, int]]:
    """Where each caption of the title page stands: name → span; the first of each."""
    out: dict[str, tuple[int, int]] = {}
    for match in _CAPTIONS.finditer(view.text, page.start, page.end):
        name = match.lastgroup or ""
        out.setdefault(name, match.span())
    return out


# where the page's own heading ends: no value stands above it
_HEADING = re.compile(
    r"(?i)^\W*(?:united\s+states|securities\s+and\s+exchange|washington,?\s+d\.?\s?c|schedule\s+13|form\s+13|\(?rule\s+13|under\s+the\s+|"
    r"\(?amendment\b|information\s+to\s+be|rule\s+13d|to\s+rule|and\s+amendments|pursuant|filed\s+pursuant|omb\b|\(?final\s+amendment|[)\s*]+$)"
)


def _value(view: View, page: Block, at: dict[str, tuple[int, int]], name: str) -> list[Line]:
    """The lines that a caption names: after its colon, else the paragraph above it, back to a blank line,
    the caption before or the page's heading; of captions side by side, each has its own column. Without a
    caption, what Items 1 and 2 of a Schedule 13G label so."""
    if name not in at:
        body = next(iter(view.blocks(BlockKind.BODY)), None)
        return labelled(view, body, LABELS[name])[:2] if body is not None and name in LABELS else []
    after = _after_colon(view, page, at, name)
    if after:
        return after
    before = [end for other, (_, end) in at.items() if other != name and end <= at[name][0]]
    line = view.text.rfind("\n", 0, at[name][0]) + 1
    beside = [
        other for other, (start, _) in sorted(at.items(), key=lambda item: item[1]) if line <= start < _end(view, line)
    ]
    start = max([page.start, *(end for end in before if end <= line)])
    found = paragraph_before(view.text, start, line if len(beside) > 1 else at[name][0])
    heading = max((i for i, each in enumerate(found) if _HEADING.match(each.words)), default=-1)
    found = found[heading + 1 :]
    return [c for each in found for c in _column(each, beside.index(name), len(beside))] if len(beside) > 1 else found


def _end(view: View, at: int) -> int:
    end = view.text.find("\n", at)
    return end if end >= 0 else len(view.text)


def _after_colon(view: View, page: Block, at: dict[str, tuple[int, int]], name: str) -> list[Line]:
    """The value after a caption: beside it ("Name of issuer:  Acme Corp.", "(Name of Issuer) Acme Corp."), or on the
    lines below a caption that ends in a colon."""
    start, end = at[name]
    next_ = min((s for s, _ in at.values() if s > start), default=page.end)
    stop = min(page.end, _end(view, end), next_)
    bracketed = view.text[start] == "("
    found = (_AFTER_BRACKET if bracketed else _AFTER_COLON).match(view.text[end:stop])
    if found is not None and (words := found["value"].strip(" _*")):
        at_ = end + found.start("value") + found["value"].find(words[:1])
        return [Line(at_, at_ + len(words), words)]
    if not bracketed and found is None and _COLON_END.match(view.text[end:stop]):
        return paragraph_after(view.text, stop, min(next_, page.end))
    return []


_AFTER_COLON = re.compile(r"[^\n:()]{0,60}:[ \t]*(?P<value>\S[^\n]*)")
_AFTER_BRACKET = re.compile(r"[^\n()]{0,60}\)[ \t:]*(?P<value>[^\W_][^\n]*)")
_COLON_END = re.compile(r"[^\n:()]{0,60}:\s*$")


def _column(line: Line, index: int, count: int) -> list[Line]:
    """One cell of a line whose cells stand apart by a tab or two blanks."""
    cells = list(re.finditer(r"\S+(?: \S+)*", line.words))
    if len(cells) != count:
        return [line] if index == 0 and len(cells) == 1 else []
    cell = cells[index]
    return [Line(line.start + cell.start(), line.start + cell.end(), cell[0])]


def issuer(view: View, page: Block) -> Mention | None:
    """The issuer as the title page names it."""
    found = _value(view, page, captions(view, page), "issuer")
    name = names.clean(joined(found))
    if not name:
        return None
    evidence = view.cite(found[0].start, found[-1].end, "title.issuer")
    issuers = {number[:6] for number, _, _ in cusips(view)}
    numbers_ = [number for number, _, _ in cusips(view) if len(number) == 9]
    # two CUSIPs of two issuers: one of them is another's, and filings must not meet on it
    also = [("issuer-cusip", numbers_[0])] if numbers_ and len(issuers) == 1 else []
    return v.agent(name, evidence, terms.ISSUER_CLASS, also=[("issuer", names.key(name)), *also])


def security(view: View, page: Block) -> Mention | None:
    """The class of securities; the CUSIP that is stated first is its identity across filings."""
    found = _value(view, page, captions(view, page), "title")
    numbered = _value(view, page, captions(view, page), "cusip")
    if len(found) > 1 and len(found) == len([n for n in numbered if next(cusip.cusips(n.words), None)]):
        found = found[:1]  # several classes, each with its CUSIP: the first
    title = names.one_line(joined(found)).strip(" ;")
    if not title:
        return None
    numbers_ = [number for number, _, _ in cusips(view)]
    key = [("cusip", numbers_[0])] if numbers_ and len(numbers_[0]) == 9 else []
    evidence = view.cite(found[0].start, found[-1].end, "title.class")
    return Mention(terms.SECURITY_CLASS, title, (*key, ("local", "security/1")), evidence)


def cusips(view: View) -> Iterator[tuple[str, int, int]]:
    """Every distinct CUSIP that the filing states for the class, first stated first: the number, and the
    span of its words with the label beside or below them."""
    text, seen = view.document.text, set()
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    if page is None or form is None:
        return
    at = captions(view, page)
    found = []
    lines = _value(view, page, at, "cusip")
    if lines:
        start, end = at.get("cusip", (lines[0].start, lines[-1].end))
        found.append((joined(lines), min(start, lines[0].start), max(end, lines[-1].end)))
    found += [(m["number"], m.start(), m.end()) for m in _CUSIP.finditer(text, form.start, form.end)]
    for words, start, end in found:
        number = cusip.cusip(words)
        if number is not None and number not in seen:
            seen.add(number)
            yield number, start, end


def read(view: View) -> Reading:
    """Everything that the title page states of the filing, its issuer and its class."""
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    if page is None:
        return
    filing, at = view.parties.filing, captions(view, page)
    yield from _heading(view, page, filing)
    event = _value(view, page, at, "event")
    found = dates.day(view.text[event[0].start : event[-1].end]) if event else None
    if found is not None:
        caption = at["event"][1]
        start, stop = event[0].start + found.start, event[0].start + found.end
        evidence = view.cite(min(start, at["event"][0]), max(stop, min(_end(view, caption), page.end)), "title.event")
        yield Claim(filing, terms.DATE_OF_EVENT, found.value, (evidence,))
    elif event:
        yield v.unread(view, event[0].start, event[-1].end, "date of event", "title.event")
    yield from _boxes(view, page, filing)
    yield from _parties(view, filing)
    pages = _PAGES.search(view.document.text, page.start, page.end + 200)
    if pages:
        evidence = view.cite(pages.start(), pages.end(), "title.pages")
        yield Claim(filing, terms.TOTAL_PAGES, int(pages["pages"]), (evidence,))


def _heading(view: View, page: Block, filing: Mention) -> Iterator[Claim]:
    form = _FORM.search(view.text, page.start, page.end)
    amendment = _AMENDMENT.search(view.text, page.start, page.end)
    number = _count(amendment) if amendment else 0
    if form:
        kind = form["kind"].upper()
        quotes = [view.cite(form.start(), form.end(), "title.form")]
        if amendment and number:
            quotes.append(view.cite(*_bracketed(view.text, amendment.span()), "title.amendment"))
        stated = identity.field(view, "CONFORMED SUBMISSION TYPE")
        amends = number > 0 if amendment else bool(form["amends"]) or (stated or "").endswith("/A")
        yield Claim(filing, terms.FORM, f"SC 13{kind}" + ("/A" if amends else ""), tuple(quotes))
    if amendment and number:
        quote = view.cite(*_bracketed(view.text, amendment.span()), "title.amendment")
        yield Claim(filing, terms.IS_AMENDMENT, True, (quote,))
        yield Claim(filing, terms.AMENDMENT_NUMBER, number, (quote,))
    act = _ACT.search(view.text, page.start, page.end)
    if act:
        words = names.one_line(act["act"])
        words = words.title().replace(" Of ", " of ") if words.isupper() else words
        yield Claim(filing, terms.UNDER_ACT, words, (view.cite(act.start(), act.end(), "title.act"),))
    named = _PURSUANT.search(view.text, page.start, page.end)
    if (
        named
        and form
        and form["kind"].upper() == "D"
        and re.search(r"(?i)information\s+to\s+be\s+included", view.text[page.start : named.start()])
    ):
        for rule in _RULE.finditer(view.text, named.start(), named.end()):
            quote = view.cite(rule.start(), rule.end(), "title.rule")
            yield Claim(filing, terms.FILED_UNDER_RULE, v.code("rule", _notation(rule)), (quote,))


def _count(amendment: re.Match[str]) -> int:
    word = amendment["word"]
    return _WORDS.index(word.lower()) if word else int(amendment["number"] or amendment["below"])


def _notation(rule: re.Match[str]) -> str:
    return f"13d-{rule['rule'].replace('l', '1')}({rule['part'].lower()})"


def _bracketed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    return (start - 1, end + 1) if text[start - 1 : start] == "(" and text[end : end + 1] == ")" else span


def _boxes(view: View, page: Block, filing: Mention) -> Iterator[Claim]:
    previous = _PREVIOUS.search(view.text, page.start, page.end)
    if previous:
        box = next(checkbox.boxes(view.text[previous.end() : previous.end() + 40]), None)
        if box is not None:
            start = view.text.rfind("check", previous.start(), previous.end())
            quote = view.cite(start, previous.end() + box.end, "title.previous-13g")
            yield Claim(filing, terms.PREVIOUSLY_FILED_13G, box.value, (quote,))
    rules = list(_RULE.finditer(view.text, page.start, page.end))
    for rule in rules:
        span = _line(view.text, rule.span(), page)
        if span[1] - span[0] > _LONGEST:
            if not _MARKED_RULE.fullmatch(view.text[span[0] : rule.start()]):
                continue
            span = span[0], rule.end()
        beside = [r.span() for r in rules if span[0] <= r.start() < span[1]]
        start, end = _cell(view.text, rule.span(), span, beside)
        box = checkbox.checked(view.text[start:end])
        if (box is not None and box.value) or _CROSSES.match(view.text[start:end]):
            quote = view.cite(start, end, "title.rule-box")
            yield Claim(filing, terms.FILED_UNDER_RULE, v.code("rule", _notation(rule)), (quote,))


_LONGEST = 120
_MARKED_RULE = re.compile(
    r"(?i)\W{0,12}x?\W{0,12}(?:rule\s*)?"
)  # "[ X ] Rule 13d-1(d)*The remainder of this cover page ..."
_CROSSES = re.compile(r"(?i)\W*x{2,3}\b")  # "  XX  Rule 13d-1(d)"
_BOX_ALONE = re.compile(r"\n[ \t]*(?P<box>\[[ \t_xX]{0,5}\]|[☐☒]|/[ _xX]{0,3}/|\|[_xX ]{1,3}\||[xX])[ \t]*\n[ \t\n]*\Z")


def _cell(text: str, rule: tuple[int, int], line: tuple[int, int], beside: list[tuple[int, int]]) -> tuple[int, int]:
    """What belongs to a rule: its line; of several rules on the line, what stands before it, or after it where the
    boxes follow; and a box that has the line above to itself."""
    if len(beside) > 1:
        n = beside.index(rule)
        if text[line[0] : beside[0][0]].strip().lower() not in ("", "rule"):
            return (beside[n - 1][1] if n else line[0]), rule[1]
        return rule[0], (beside[n + 1][0] if n + 1 < len(beside) else line[1])
    above = _BOX_ALONE.search(text[max(0, line[0] - 60) : line[0]])
    drawn = next(checkbox.boxes(text[line[0] : line[1]]), None)
    return (line[0] - 60 + above.start("box") if above and line[0] >= 60 and drawn is None else line[0]), line[1]


def _line(text: str, span: tuple[int, int], page: Block) -> tuple[int, int]:
    start = max(page.start, text.rfind("\n", 0, span[0]) + 1)
    end = text.find("\n", span[1])
    return start, min(page.end, end if end >= 0 else page.end)


def _parties(view: View, filing: Mention) -> Iterator[Claim]:
    company, stock = view.parties.issuer, view.parties.security
    page = view.blocks(BlockKind.TITLE_PAGE)[0]
    at = captions(view, page)
    if company is not None and company.evidence is not None:
        start, end = at.get("issuer", (company.evidence.start, company.evidence.end - 1))
        quote = view.cite(min(start, company.evidence.start), max(end + 1, company.evidence.end), "title.issuer")
        yield Claim(filing, terms.SUBJECT_COMPANY, company, (quote,))
        yield Claim(company, terms.NAME, company.words, (quote,))
    if stock is None or stock.evidence is None:
        return
    yield Claim(filing, terms.SUBJECT_SECURITY, stock, (stock.evidence,))
    yield Claim(stock, terms.CLASS_TITLE, stock.words, (stock.evidence,))
    if company is not None and company.evidence is not None:
        yield Claim(stock, terms.ISSUED_BY, company, (stock.evidence, company.evidence))
    for number, start, end in cusips(view):
        yield Claim(stock, terms.CUSIP, number, (view.cite(start, end, "cusip"),))
    yield from _par_value(view, stock)


def _par_value(view: View, stock: Mention) -> Iterator[Claim]:
    """The par value, wherever the class is named with it."""
    assert stock.evidence is not None
    form = view.blocks(BlockKind.FORM)[0]
    seen: set[Decimal] = set()
    for match in _PAR.finditer(view.text, stock.evidence.start, form.end):
        words = match["a"] or match["b"] or match["c"]
        found = next(numbers.figures(words.strip("usUS$ ")), None)
        if found is None:
            continue
        if not seen or found.value in seen:
            seen.add(found.value)
            yield Claim(stock, terms.PAR_VALUE, found.value, (view.cite(match.start(), match.end(), "par-value"),))
