"""Title pages of typed filings: values above their captions, after them, or with no caption at all."""

from bodies import NOTICE, event_day
from generated_filing import Filing
from printing import box, contact_lines, cusip, wrapped

HEADING = ("SECURITIES AND EXCHANGE COMMISSION", "Washington, D.C. 20549", "")
CAPTIONS = {
    "issuer": "(Name of Issuer)",
    "title": "(Title of Class of Securities)",
    "cusip": "(CUSIP Number)",
    "notices": "(Name, Address and Telephone Number of Person Authorized\nto Receive Notices and Communications)",
    "event": "(Date of Event which Requires Filing of this Statement)",
}
RULES = ("13d-1(b)", "13d-1(c)", "13d-1(d)")


def facts(filing: Filing) -> list[tuple[str, list[str]]]:
    """The title page's facts in order: caption and value, line by line."""
    found = [
        ("issuer", [filing.issuer]),
        ("title", [filing.class_title]),
        ("cusip", [cusip(filing.cusip, filing.style.cusip)]),
    ]
    lines: list[str] = []
    for contact in filing.contacts:
        lines += ["", "with a copy to:", ""] if contact.role == "copy" else []
        lines += contact_lines(contact)
    if lines:
        found.append(("notices", lines))
    return [*found, ("event", [event_day(filing)])]


def heading(filing: Filing, amendment: str = "(Amendment No. {0})") -> list[str]:
    """The form's name and its amendment's number."""
    number = [amendment.format(filing.amendment)] if filing.amendment else []
    return [*HEADING, f"SCHEDULE 13{filing.kind}", "", "Under the Securities Exchange Act of 1934", *number, ""]


def boxes(filing: Filing) -> list[str]:
    """The rule boxes of a 13G; of a 13D the box for a former 13G."""
    if filing.kind == "D":
        return wrapped(
            "If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the "
            "subject of this Schedule 13D, and is filing this schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check "
            f"the following box. {box(False, filing.style)}"
        )
    asked = "Check the appropriate box to designate the rule pursuant to which this Schedule is filed:"
    return [*wrapped(asked), "", *(f"{box(rule in filing.rules, filing.style)} Rule {rule}" for rule in RULES)]


def above(filing: Filing, rule: str = "", width: int = 80) -> list[str]:
    """Values above their captions, centered, with a rule between them or none."""
    out = heading(filing)
    for name, lines in facts(filing):
        out += [*lines, *([rule] if rule else []), *CAPTIONS[name].split("\n"), ""]
    return [line.center(width).rstrip() for line in out] + ["", *boxes(filing), "", *wrapped(NOTICE), ""]


def after(filing: Filing) -> list[str]:
    """Values after their captions and a colon, at the margin."""
    out = heading(filing, "Amendment No.: {0}")
    for name, lines in facts(filing):
        caption = " ".join(CAPTIONS[name].strip("()").split())
        out += [f"{caption}:  {lines[0]}"] if len(lines) == 1 else [f"{caption}:", *(f"    {line}" for line in lines)]
        out.append("")
    return [*out, *boxes(filing), ""]
