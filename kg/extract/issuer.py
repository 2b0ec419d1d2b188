"""The issuer beyond the title page: its principal executive offices, and its name where no title page has it.

Items 1 and 2 of a Schedule 13G are labels with values ("Item 1(b). Address of Issuer's Principal Executive
Offices:"); Item 1 of a Schedule 13D is prose.
"""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.view import Reading, View
from kg.model.claim import Claim
from kg.model.document import Block, BlockKind
from kg.values import names

# "Item 1(b)  Address of Issuer's Principal Executive Offices:"   "Name of Issuer's Principal Executive Offices:"
# "Item 1(a) and (b).  Name and Address of Issuer & Principal Executive Offices:"
_OFFICE_LABEL = re.compile(
    r"""(?ix)\b(?:(?:address(?:es)?|name)\s+of\s+(?:the\s+)?issuer['’]?s?['’]?\s+
        principal\s+(?:executive\s+|business\s+)?offices?
      | (?P<both>name\s+and\s+address(?:es)?\s+of\s+(?:the\s+)?issuer)
        (?:['’]?s?['’]?\s+(?:&|and)?\s*(?:its\s+)?principal\s+(?:executive\s+)?offices?)?
      | address\s+of\s+(?:the\s+)?(?:principal\s+(?:executive\s+)?offices?\s+of\s+(?:the\s+)?)?issuer
      )\b[^\n:;\t]{0,30}?[\s:.;_-]*"""
)
_NEXT_LABEL = re.compile(
    r"(?i)^(?:item\s+\d|\(?[a-f]\)\s|\d{1,2}\s*\(?[a-f]\)|name\s+of\b|address\s+of\b|citizenship|title\s+of\b|cusip\b)"
)
# "principal executive offices of the Issuer are located at 3225 Gallows Road, Fairfax, Virginia 22307"
_OFFICE = re.compile(
    r"""(?isx)\b(?:principal|executive|corporate)\s+(?:executive\s+|business\s+|corporate\s+)*
        (?:offices?|place\s+of\s+business)\b
        (?P<between>.{0,160}?)\b(?:is|are)\s+(?:located\s+)?(?:at|:)?\s*(?P<address>\S.*)$
      | \bprincipal\s+(?:executive\s+|business\s+)*offices?\s+(?:of\s+[^.;]{1,80}?\s+)?(?:located\s+)?at\s+(?P<at>\S.*)$
      | \bwhose\s+(?:principal\s+(?:executive\s+|business\s+)*offices?|(?:principal\s+)?address)\s+(?:is|are)\s+
        (?:located\s+)?(?:at\s+)?(?P<whose>\S.*)$
      | \((?:the\s+)?["“](?:issuer|company|corporation)["”]\)\s*,\s*(?:located\s+at\s+)?(?P<beside>\d[^;]{10,160})$"""
)
_VERB = re.compile(r"(?i)(?:is|are|was)\b")
_ADDRESS_END = re.compile(
    r"(?i)[.;,]?\s+(?:and\s+)?(?:its|the)\s+telephone\b.*$|\s+\(.*$|,?\s+and\s+(?:the|its|all)\s.*$"
)
# Item 1 of a 13G answered without its questions: "(b) 12 Wharf Street, New Bedford, Mass. 02740"
_LETTER_B = re.compile(r"(?im)^[ \t]*(?:item[ \t]+1)?[ \t]*\(?b\)[ \t.:]*(?P<address>(?=[^\n]*\d)[^\n]{12,160})$")
_COMPLETE = re.compile(
    r"(?i)(?:\b\d{5}(?:-\d{4})?|\b[a-z]\d[a-z]\s?\d[a-z]\d|\b(?:u\.?s\.?a|canada|israel|bermuda|england|uk)\.?)\W*$"
)
LABELS = {
    "issuer": re.compile(r"(?i)\bname\s+of\s+(?:the\s+)?issuer\b(?!['’]s)\s*[:.]*"),
    "title": re.compile(r"(?i)\btitle\s+of\s+(?:each\s+)?class\s+of\s+securities\s*[:.]*"),
    "cusip": re.compile(r"(?i)\bcusip\s+(?:number|no\.?)\s*[:.]*"),
}
"""The labels of Items 1(a), 2(d) and 2(e) of a Schedule 13G."""


def labelled(view: View, block: Block, label: re.Pattern[str]) -> list[Line]:
    """The lines of the value that a label names in a block: beside it, or the lines below it up to the next
    label or a blank line."""
    match = label.search(view.text, block.start, block.end)
    if match is None:
        return []
    out: list[Line] = []
    for line in lines(view.text, match.end(), block.end):
        if line.empty:
            if out:
                break
            continue
        if _NEXT_LABEL.match(line.words) and (out or line.start != match.end()):
            break
        out.append(line)
    return out


def office(view: View) -> Iterator[tuple[str, int, int]]:
    """The address of the issuer's principal executive offices: its words on one line, and their span."""
    found = next((f for body in view.blocks(BlockKind.BODY) if (f := _labelled_office(view, body))), None)
    if found is not None:
        yield found
        return
    for block in view.item("1"):
        for offset, passage, sentence in view.prose(block):
            told = _told(passage.words(sentence))
            if told is not None:
                words, start, end = told
                yield words, offset + sentence.start + start, offset + sentence.start + end
                return
        match = _beside_name(view, block)
        if match:
            yield names.one_line(match["address"]).strip(" ,;"), *match.span("address")
            return
        match = _LETTER_B.search(view.text, block.start, block.end)
        if match and not re.search(r"(?i)address|office", match[0]):
            yield names.one_line(match["address"]).strip(" ,;"), *match.span("address")
            return


def _beside_name(view: View, block: Block) -> re.Match[str] | None:
    """The address that stands after the issuer's name: "Common Stock of Acme Corp., 200 Front Street, Salem, ..."."""
    company = view.parties.issuer
    if company is None:
        return None
    name = r"\s+".join(re.escape(word) for word in company.words.split())
    return re.compile(rf"(?i){name},?\s+(?:located\s+at\s+)?{_PLACE}").search(view.text, block.start, block.end)


_PLACE = (
    r"(?P<address>(?:\d|P\.?\s?O\.?\s+Box|One\s)[^;()]{10,150}?\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d))"
    r"(?=\.|\s*\n\s*\n|\s*$)"
)


def _told(words: str) -> tuple[str, int, int] | None:
    """The address that a sentence tells, with its place in the sentence."""
    match = _OFFICE.search(words)
    if match is None:
        return None
    name = next(n for n in ("address", "at", "whose", "beside") if match[n])
    text = _ADDRESS_END.sub("", names.one_line(match[name]).rstrip(" .;"))
    return (text, *match.span(name)) if re.search(r"\d", text) and len(text) < 200 else None


def _labelled_office(view: View, body: Block) -> tuple[str, int, int] | None:
    """The answer to Item 1(b): lines up to an address's end or the next label, or a sentence that tells it."""
    for match in _OFFICE_LABEL.finditer(view.text, body.start, body.end):
        found: list[Line] = []
        for line in lines(view.text, match.end(), min(body.end, match.end() + 1200)):
            if line.empty and found and _COMPLETE.search(found[-1].words):
                break
            if line.empty:
                continue
            if (_NEXT_LABEL.match(line.words) and (found or line.start != match.end())) or len(found) == 6:
                break
            found.append(line)
        if match["both"]:
            first = next((i for i, line in enumerate(found) if re.search(r"\d|(?i:p\.\s?o\.)", line.words)), len(found))
            found = found[first:]
        if not found or _VERB.match(found[0].words) or not any(re.search(r"\d", line.words) for line in found):
            continue
        told = _told(" ".join(line.words for line in found))
        words = told[0] if told else ", ".join(names.one_line(each.words).strip(" ,;") for each in found)
        return words, found[0].start, found[-1].end
    return None


def read(view: View) -> Reading:
    """The issuer's principal office as a claim."""
    company = view.parties.issuer
    if company is None or company.evidence is None:
        return
    for words, start, end in office(view):
        quote = view.cite(start, end, "issuer.office")
        address = v.address(words, quote)
        yield Claim(company, terms.PRINCIPAL_OFFICE, address, (quote, company.evidence))
        yield Claim(address, terms.ADDRESS_TEXT, words, (quote,))
