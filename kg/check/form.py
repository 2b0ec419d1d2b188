"""Checks of what the form asks for: that each reporting person signs, that an amendment has a number."""

import re
from collections.abc import Iterator

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity
from kg.values import names

SIGNATURE_MISSING = Kind(
    "signature.missing",
    Severity.NOTE,
    "A reporting person for whom nobody signs",
    "17 CFR 240.13d-1(k)(1); EDGAR's check that each reporting person signs",
    "The filing has signatures, but none that was read is for this reporting person, or none is for any. Filings "
    "without a signature that could be read are left out. A person may sign through an attorney or a group's agent "
    "whose block does not name everybody, or have agreed to a joint filing in an exhibit that another signs the "
    "statement under.",
)
# "JOINT FILING AGREEMENT"   "Agreement as to Joint Filing"
_AGREEMENT = re.compile(r"(?i)\bjoint\s+filing\s+(?:agreement|statement)|\bagreement\s+(?:\w+\s+){1,3}joint\s+filing")
_AGREED = 6_000
"""Characters of an agreement that its signatures stand in."""
AMENDMENT_UNNUMBERED = Kind(
    "amendment.unnumbered",
    Severity.NOTE,
    "An amendment without a number",
    "Cover page, amendment line; 17 CFR 240.13d-2",
    "Amendments are counted by filer and issuer, and the cover page has the number. Without one, the amendment is "
    "placed among the others by its dates alone.",
)


def signatures_missing(facts: Facts) -> Iterator[Finding]:
    """Reporting persons that neither sign nor are signed for, where the filing has signatures.

    Where none of them is signed for, the blocks were not understood: that is one note, on the filing.
    """
    for filing, node in facts.filings.items():
        signed = {s.object for p in (terms.SIGNED_FOR, terms.SIGNATORY) for s in facts.said(p, filing)}
        persons = facts.about(node, terms.REPORTING_PERSON, filing)
        missing = [s for s in persons if s.object not in signed]
        if not signed or not missing:
            continue
        if len(missing) == len(persons):
            words = (s.evidence[0] for s in (*facts.said(terms.SIGNATORY, filing), *persons))
            yield SIGNATURE_MISSING.finding(filing, "", "No signature is tied to any reporting person", words)
            continue
        for statement in missing:
            person = Iri(statement.object)
            message = f"{facts.name(person)} is a reporting person, but no signature is theirs or for them"
            if _agreed(facts.texts.get(filing, ""), facts.name(person)):
                message = (
                    f"{facts.name(person)} is named under a joint filing agreement; no signature of the statement "
                )
                message += "was read as theirs or for them"
            yield SIGNATURE_MISSING.finding(filing, person, message, statement.evidence[:1])


def _agreed(text: str, name: str) -> bool:
    """Whether a line under an agreement to file jointly is the person's name."""
    key, seen = names.key(name), 0
    for match in _AGREEMENT.finditer(text):
        if match.start() < seen:
            continue
        seen = match.end() + _AGREED
        lines = (re.sub(r"(?i)^\W*(?:/s/|by:|name:)\s*", "", line) for line in text[match.end() : seen].split("\n"))
        if any(names.key(names.clean(line)) == key for line in lines if 2 < len(line.strip()) < 200):
            return True
    return False


def amendments_unnumbered(facts: Facts) -> Iterator[Finding]:
    """Amendments whose cover has no number."""
    for filing, node in facts.filings.items():
        for statement in facts.about(node, terms.IS_AMENDMENT, filing):
            if statement.object is True and not facts.about(node, terms.AMENDMENT_NUMBER, filing):
                message = "This amendment has no number on its cover page"
                yield AMENDMENT_UNNUMBERED.finding(filing, "", message, statement.evidence[:1])
