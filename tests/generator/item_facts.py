"""A Schedule 13G with no cover pages: its facts stand in the answers to the items."""

from dataclasses import replace

from bodies import signature_blocks, signed_day
from generated_filing import Filing
from printing import box, cusip, figure, percent
from typed_covers import typed
from typed_titles import above

STATUS = {
    "BD": "Broker or dealer registered under section 15 of the Act (15 U.S.C. 78o)",
    "BK": "Bank as defined in section 3(a)(6) of the Act (15 U.S.C. 78c)",
    "IC": "Insurance company as defined in section 3(a)(19) of the Act (15 U.S.C. 78c)",
    "IV": "Investment company registered under section 8 of the Investment Company Act of 1940 (15 U.S.C. 80a-8)",
    "IA": "An investment adviser in accordance with Rule 13d-1(b)(1)(ii)(E)",
    "EP": "An employee benefit plan or endowment fund in accordance with Rule 13d-1(b)(1)(ii)(F)",
    "HC": "A parent holding company or control person in accordance with Rule 13d-1(b)(1)(ii)(G)",
    "SA": "A savings association as defined in section 3(b) of the Federal Deposit Insurance Act (12 U.S.C. 1813)",
    "CP": "A church plan that is excluded from the definition of an investment company",
    "FI": "A non-U.S. institution in accordance with Rule 13d-1(b)(1)(ii)(J)",
    "OO": "Group, in accordance with Rule 13d-1(b)(1)(ii)(K)",
}


def with_statuses(filing: Filing) -> Filing:
    """The filing with those types of its persons that Item 3 has a box for."""
    persons = (replace(p, types=tuple(t for t in p.types if t in STATUS)) for p in filing.persons)
    return replace(filing, persons=tuple(persons))


def items_only(filing: Filing) -> bytes:
    """No cover page at all: Items 1 to 4 of a 13G carry every fact; small institutions' filings of all years."""
    (person,) = filing.persons
    style = filing.style
    sole_voting, shared_voting, sole_dispositive, shared_dispositive = (figure(p, style) for p in person.powers)
    out = [
        *above(filing),
        "Item 1(a).  Name of Issuer:", "", f"            {filing.issuer}", "",
        "Item 1(b).  Address of Issuer's Principal Executive Offices:", "",
        *(f"            {line}" for line in filing.issuer_address), "",
        "Item 2(a).  Name of Person Filing:", "", f"            {person.name}", "",
        "Item 2(b).  Address of Principal Business Office or, if None, Residence:", "", "            7 Mailbox Row", "            Albany, NY 12207", "",
        "Item 2(c).  Citizenship:", "", f"            {person.citizenship}", "",
        "Item 2(d).  Title of Class of Securities:", "", f"            {filing.class_title}", "",
        "Item 2(e).  CUSIP Number:", "", f"            {cusip(filing.cusip, style.cusip)}", "",
        "Item 3.  If this statement is filed pursuant to Rules 13d-1(b), or 13d-2(b) or (c), check whether the",
        "         person filing is a:", "",
        *(f"         ({'abcdefghijk'[n]}) {box(code in person.types, style)} {words}" for n, (code, words) in enumerate(STATUS.items())), "",
        "Item 4.  Ownership.", "",
        f"         (a) Amount beneficially owned:  {figure(person.amount, style)}",
        f"         (b) Percent of class:  {percent(person.percent, style)}",
        "         (c) Number of shares as to which such person has:",
        f"             (i)   Sole power to vote or to direct the vote:  {sole_voting}",
        f"             (ii)  Shared power to vote or to direct the vote:  {shared_voting}",
        f"             (iii) Sole power to dispose or to direct the disposition of:  {sole_dispositive}",
        f"             (iv)  Shared power to dispose or to direct the disposition of:  {shared_dispositive}", "",
        "Item 5.  Ownership of Five Percent or Less of a Class.", "", "         Not applicable.", "",
        "Item 10.  Certification.", "", "         The securities were acquired in the ordinary course of business.", "",
        "                                    SIGNATURE", "", f"Dated: {signed_day(filing)}", "",
    ]  # fmt: skip
    for block in signature_blocks(filing):
        out += ["", *(f"                         {line}" for line in block), ""]
    return typed(out)
