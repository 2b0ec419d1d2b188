"""Checks of what things are called: CUSIPs of one class, and spellings of one address."""

import re
import unicodedata
from collections.abc import Iterator

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.check.wording import listed
from kg.model.claim import Iri
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity
from kg.model.graph import Entity
from kg.values import cusip

CUSIP_CONFLICT = Kind(
    "cusip.conflict",
    Severity.WARNING,
    "Different CUSIPs for one class of securities",
    "Cover page, CUSIP number: one class has one CUSIP",
    "The filing states more than one CUSIP for the same class, as a cover and its page headers sometimes do. None is "
    "chosen: each stays in the graph with its quote. A valid check digit does not make a number the right one; an "
    "invalid one is surely misprinted.",
)
CUSIP_CHECK_DIGIT = Kind(
    "cusip.check-digit",
    Severity.WARNING,
    "A CUSIP whose check digit is wrong",
    "CUSIP: modulus 10, double-add-double; the ninth character",
    "The ninth character of a CUSIP is computed from the first eight. Here it does not follow from them, so a "
    "character is misprinted or misread. The number is kept as it is printed.",
)
CUSIP_LENGTH = Kind(
    "cusip.length",
    Severity.NOTE,
    "A CUSIP that has not nine characters",
    "CUSIP: six characters for the issuer, two for the issue, one check digit",
    "Some filings leave the check digit out, or put a zero before. The number is kept as it is printed, since "
    "nothing that is not printed is filled in.",
)


def _stated(facts: Facts, security: Entity, filing: str) -> dict[str, Evidence]:
    """Each CUSIP that the filing states for the class, with its first words, in order of print."""
    stated: dict[str, Evidence] = {}
    for statement in facts.about(security.iri, terms.CUSIP, filing):
        if isinstance(statement.object, str):
            stated.setdefault(statement.object, statement.evidence[0])
    return stated


def _printed(number: str, words: Evidence) -> str:
    """The number, and as it is printed where that is otherwise."""
    prints = (words.quote[f.start : f.end] for f in cusip.cusips(words.quote) if f.value == number)
    printed = next(prints, number)
    return number if printed == number else f"{number} (printed {printed!r})"


def _distinct(numbers: list[str]) -> list[str]:
    """The numbers without those that only leave out another's check digit."""
    return [n for n in numbers if not any(n != other and len(n) == 8 and other.startswith(n) for other in numbers)]


def _verdict(numbers: list[str]) -> str:
    """What the check digits say of several numbers."""
    right = [number for number in numbers if cusip.valid(number)]
    wrong = [number for number in numbers if not cusip.valid(number)]
    if not wrong:
        return f"the check digits of {'both' if len(right) == 2 else 'all'} are valid"
    if not right:
        return "none has a valid check digit"
    return f"the check digit of {listed(right)} is valid, that of {listed(wrong)} is not"


def cusip_conflicts(facts: Facts) -> Iterator[Finding]:
    """Different CUSIPs for one class in one filing."""
    for filing in facts.filings:
        for security in facts.of(terms.SECURITY_CLASS, filing):
            stated = _stated(facts, security, filing)
            numbers = _distinct(list(stated))
            if len(numbers) > 1:
                printed = listed(_printed(number, stated[number]) for number in numbers)
                message = (
                    f"{len(numbers)} CUSIPs are stated for one class: {printed}; {_verdict(numbers)}; all are kept"
                )
                yield CUSIP_CONFLICT.finding(filing, security.iri, message, (stated[n] for n in numbers))


def cusip_numbers(facts: Facts) -> Iterator[Finding]:
    """Each CUSIP's length, and its check digit where it has nine characters."""
    for filing in facts.filings:
        for security in facts.of(terms.SECURITY_CLASS, filing):
            for number, words in _stated(facts, security, filing).items():
                if len(number) != 9:
                    message = f"CUSIP {number} has {len(number)} characters, not nine"
                    if len(number) == 8:
                        message += f"; its check digit would be {cusip.check_digit(number)}"
                    yield CUSIP_LENGTH.finding(filing, security.iri, message, (words,))
                elif not cusip.valid(number):
                    right = cusip.check_digit(number)
                    message = f"CUSIP {number} ends in {number[8]}, but the check digit of {number[:8]} is {right}"
                    yield CUSIP_CHECK_DIGIT.finding(filing, security.iri, message, (words,))


ADDRESS_SPELLINGS = Kind(
    "address.spellings",
    Severity.NOTE,
    "One address in different spellings",
    "Item 2(b); addresses are compared without case, punctuation and white space",
    "The filing prints one address in more than one spelling, a slip of the pen as a rule. It is one node in the "
    "graph, which keeps each spelling with its quote.",
)


def _folded(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if c.isalnum())


def _spellings(facts: Facts, address: Entity, filing: str) -> dict[str, tuple[str, Evidence]]:
    """Folded spelling → a spelling as printed and where, in order of print."""
    places = [e for e in address.mentions if e.document == filing]
    texts = facts.about(address.iri, terms.ADDRESS_TEXT, filing)
    places += [e for s in texts for e in s.evidence]
    folded_places = [(_folded(e.quote), e) for e in places]
    # its names are without "c/o" and the organization, which are no matter of spelling
    printed = list(address.names) or [str(s.object) for s in texts]
    spellings: dict[str, tuple[str, Evidence]] = {}
    for text in printed:
        folded = _folded(text)
        place = next((e for quote, e in folded_places if folded in quote), None)
        if folded and place is not None:
            spellings.setdefault(folded, (text, place))
    return dict(sorted(spellings.items(), key=lambda item: item[1][1].start))


def _difference(a: str, b: str) -> tuple[str, str]:
    """The words of each text that the other has not, or the whole text where there is none."""
    left, right = ({_folded(word): word for word in text.split()} for text in (a, b))
    mine, other = (
        " ".join(word for folded, word in these.items() if folded not in those).strip(",.;")
        for these, those in ((left, right), (right, left))
    )
    return mine or a, other or b


def address_spellings(facts: Facts) -> Iterator[Finding]:
    """Addresses that one filing spells in more than one way."""
    for filing in facts.filings:
        for address in facts.of(terms.ADDRESS_CLASS, filing):
            spellings = list(_spellings(facts, address, filing).values())
            if len(spellings) < 2:
                continue
            first = spellings[0][0]
            differences = listed(" / ".join(map(repr, _difference(first, text))) for text, _ in spellings[1:])
            message = f"One address in {len(spellings)} spellings: {first!r} ({differences}); one node is kept"
            yield ADDRESS_SPELLINGS.finding(filing, address.iri, message, (place for _, place in spellings))


IRS_CONFLICT = Kind(
    "irs.conflict",
    Severity.NOTE,
    "Two IRS numbers for one person",
    "Cover page, row 1: I.R.S. identification number; EDGAR header, IRS NUMBER",
    "Cover and header, or two filings, state different IRS identification numbers for what is one node. One of them is "
    "misprinted, or two organizations of one name are one node here. Both stay in the graph.",
)


def irs_numbers(facts: Facts) -> Iterator[Finding]:
    """Different IRS numbers of one person in one filing."""
    for filing in facts.filings:
        stated: dict[Iri, dict[str, Evidence]] = {}
        for statement in facts.said(terms.IRS_NUMBER, filing):
            number = re.sub(r"\D", "", str(statement.object))
            if len(number) == 9:
                stated.setdefault(statement.subject, {}).setdefault(number, statement.evidence[0])
        for person, found in stated.items():
            if len(found) > 1:
                numbers = listed(f"{number[:2]}-{number[2:]}" for number in found)
                message = f"{len(found)} IRS numbers are stated for {facts.name(person)}: {numbers}"
                yield IRS_CONFLICT.finding(filing, person, message, found.values())
