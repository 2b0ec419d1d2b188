"""What follows the cover pages: the items that carry the issuer's address, and the signatures."""

from collections.abc import Iterator

from generated_filing import Filing
from printing import MONTHS, day, wrapped

NOTICE = (
    "The information required on the remainder of this cover page shall not be deemed to be \"filed\" for the purpose of "
    "Section 18 of the Securities Exchange Act of 1934 or otherwise subject to the liabilities of that section of the Act."
)  # fmt: skip


def items(filing: Filing) -> Iterator[tuple[str, list[str]]]:
    """The items: heading, and paragraphs."""
    address = ", ".join(filing.issuer_address)
    if filing.kind == "D":
        yield "Item 1. Security and Issuer.", [
            f"This statement relates to the {filing.class_title} of {filing.issuer} (the \"Issuer\"). The principal executive "
            f"offices of the Issuer are located at {address}."
        ]  # fmt: skip
        yield "Item 4. Purpose of Transaction.", ["The shares were acquired for investment."]
        yield "Item 7. Material to be Filed as Exhibits.", ["None."]
        return
    yield "Item 1(a). Name of Issuer:", [filing.issuer]
    yield "Item 1(b). Address of Issuer's Principal Executive Offices:", ["\n".join(filing.issuer_address)]
    yield "Item 2(a). Name of Person Filing:", ["\n".join(p.name for p in filing.persons)]
    yield "Item 2(c). Citizenship:", ["See row 4 of the cover pages."]
    yield "Item 2(d). Title of Class of Securities:", [filing.class_title]
    yield "Item 4. Ownership.", ["See rows 5 to 11 of the cover pages."]
    yield "Item 10. Certification.", ["The securities were acquired in the ordinary course of business."]


def signature_blocks(filing: Filing) -> Iterator[list[str]]:
    """One block of lines a person."""
    for person in filing.persons:
        if person.natural:
            yield [f"/s/ {person.name}", "-" * 30, person.name]
        else:
            yield [person.name, "", f"By: /s/ {person.signer}", "    " + "-" * 26, f"    Name: {person.signer}",
                   f"    Title: {person.signer_title}"]  # fmt: skip


def signed_day(filing: Filing) -> str:
    """The day at the signatures."""
    value = filing.signed
    return f"{MONTHS[value.month - 1]} {value.day}, {value.year}"


def typed_body(filing: Filing, width: int = 72) -> list[str]:
    """The body of typed text."""
    out: list[str] = []
    for heading, paragraphs in items(filing):
        out += ["", heading, ""]
        for paragraph in paragraphs:
            out += [*(line for part in paragraph.split("\n") for line in wrapped(part, width)), ""]
    out += ["", "                                   SIGNATURE", ""]
    out += wrapped("After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set "
                   "forth in this statement is true, complete and correct.", width)  # fmt: skip
    out += ["", f"Dated: {signed_day(filing)}", ""]
    for block in signature_blocks(filing):
        out += ["", *(f"                         {line}" for line in block), ""]
    return out


def event_day(filing: Filing) -> str:
    """The date of event as this filing prints it."""
    return day(filing.event, filing.style.day)
