"""Telephone numbers as filings print them, told from facsimile numbers."""

import re

from kg.values.found import Found

# "Telephone: (650) 838-3600"   "Tel. 011-41-22-929-2929"   "+44 20 7067 2000"   "212-902-1000"
_PHONE = re.compile(
    r"""(?ix)(?:(?P<label>tel(?:ephone|\.)?|phone|ph\.?|fax|facsimile|telecopy|telecopier)(?:\s*(?:no|number|\#)s?\.?)?
    \s*[:.]*\s*)?(?<![\w-])(?P<number>\+?\(?\d{1,4}\)?(?:[\s.\-/]{0,2}\(?\d{1,4}\)?){2,6})(?![\w-])"""
)


def phone(text: str) -> Found[str] | None:
    """The first telephone number of the text, as printed; a facsimile number is none. Needs a label, or
    ten digits or more that are no postal code and CUSIP."""
    for match in _PHONE.finditer(text):
        label = (match["label"] or "").lower()
        digits = re.sub(r"\D", "", match["number"])
        if label.startswith(("fax", "facs", "telec")):
            continue
        if (label and len(digits) >= 7) or 10 <= len(digits) <= 15:
            return Found(match["number"].strip(), match.start("number"), match.end("number"))
    return None


def is_fax(text: str) -> bool:
    """Whether the line gives a facsimile number."""
    return re.match(r"(?i)\W*(?:fax|facsimile|telecop)", text) is not None
