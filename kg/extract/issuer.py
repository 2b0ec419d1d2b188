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
_OFFICE_LABEL = re.compile(
    r"(?i)\b(?:address(?:es)?|name)\s+of\s+(?:the\s+)?issuer['’]?s?['’]?\s+principal\s+(?:executive\s+)?offices?\b[^\n:;\t]{0,30}?[\s:.;]*"
)
_NEXT_LABEL = re.compile(
    r"(?i)^(?:item\s+\d|\(?[a-f]\)\s|\d{1,2}\s*\(?[a-f]\)|name\s+of\b|address\s+of\b|citizenship|title\s+of\b|cusip\b)"
)
# "principal executive offices of the Issuer are located at 3225 Gallows Road, Fairfax, Virginia 22307"
_OFFICE = re.compile(
    r"(?is)\bprincipal\s+(?:executive\s+|business\s+|corporate\s+)*(?:offices?|place\s+of\s+business)\b(?P<between>.{0,160}?)"
    r"\b(?:is|are)\s+(?:located\s+)?(?:at|:)?\s*(?P<address>\S.*)$|"
    r"\bprincipal\s+(?:executive\s+|business\s+)*offices?\s+(?:of\s+[^.;]{1,80}?\s+)?(?:located\s+)?at\s+(?P<at>\S.*)$|"
    r"\bwhose\s+principal\s+(?:executive\s+|business\s+)*offices?\s+(?:is|are)\s+(?:located\s+)?at\s+(?P<whose>\S.*)$"
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
    for body in view.blocks(BlockKind.BODY):
        found = labelled(view, body, _OFFICE_LABEL)[:6]
        if found and any(re.search(r"\d", line.words) for line in found):
            yield ", ".join(names.one_line(each.words).strip(" ,;") for each in found), found[0].start, found[-1].end
            return
    for block in view.item("1"):
        for offset, passage, sentence in view.prose(block):
            words = passage.words(sentence)
            match = _OFFICE.search(words)
            if match:
                name = next(n for n in ("address", "at", "whose") if match[n])
                text = names.one_line(match[name]).rstrip(" .;")
                text = re.sub(r"(?i)[.;,]?\s+(?:and\s+)?(?:its|the)\s+telephone\b.*$", "", text)
                start = offset + sentence.start + match.start(name)
                if re.search(r"\d", text) and len(text) < 200:
                    yield text, start, offset + sentence.start + match.end(name)
                    return


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
