"""What the readers find while they read: explained here beside the checks, though nothing is checked."""

from kg.check.kind import Kind
from kg.model.finding import Finding, Severity

_NOTHING_GUESSED = "Nothing is guessed: what is not read is said"
_SPECIFICATION = "EDGAR Schedule 13D/13G XML Technical Specification"

EXTRACTOR_FAILED = Kind(
    "extractor.failed",
    Severity.ERROR,
    "A part of kg failed on this filing",
    _NOTHING_GUESSED,
    "One of the readers met a fault of its own: it is kg that is wrong, not the filing. What that reader had read "
    "before is kept, and the other readers went on; facts that it would have read after are missing. KG_DEBUG=1 shows "
    "where it failed; please report it.",
)


def failed(filing: str, reader: str, fault: Exception) -> Finding:
    """The finding for a reader of a filing that failed, of the name that it has in the package."""
    words = f"{type(fault).__name__}: {fault}".rstrip(": ")
    message = f"The reader of {reader} failed and did not read on ({words}): a fault of kg, not of the filing"
    return Finding("extractor.failed", EXTRACTOR_FAILED.severity, "", message, (), EXTRACTOR_FAILED.rule, filing)


READING: tuple[Kind, ...] = (
    Kind(
        "cik.shared",
        Severity.WARNING,
        "One CIK stated for two parties",
        f"{_SPECIFICATION}: a filer's CIK is not the issuer's",
        "A CIK names one filer. Where a form states the same one for several parties, none of them is known by it, so "
        "that they are not joined into one node.",
    ),
    Kind(
        "cusip.none",
        Severity.NOTE,
        "A filler where the CUSIP should be",
        "Cover page, CUSIP number",
        "The field for the CUSIP holds zeros or words like N/A. The class is known by its title and issuer alone.",
    ),
    EXTRACTOR_FAILED,
    Kind(
        "form.differs",
        Severity.WARNING,
        "The cover and the submission disagree on the form",
        "Cover page, amendment line; EDGAR submission type",
        "The cover has an amendment number, while the submission is of the type of an original statement. The cover "
        "decides.",
    ),
    Kind(
        "issuer.name-differs",
        Severity.NOTE,
        "The issuer has one name on the cover and another in Item 1",
        f"{_SPECIFICATION}: the cover's issuer is the issuer of Item 1",
        "The name of the cover is taken, and both quotes are kept. As a rule it is one company, spelt in two ways.",
    ),
    Kind(
        "signature.unnamed",
        Severity.WARNING,
        "A signature without a name",
        "Signature: the name of each person who signs is typed or printed beneath it",
        "A line is signed, and no name is printed at it that could be read. Who signed is not guessed.",
    ),
    Kind(
        "source.document-count",
        Severity.WARNING,
        "A submission with fewer or more documents than its header promises",
        _NOTHING_GUESSED,
        "Headers are often off by one, which is passed over. More than that means that documents are missing here, or "
        "were added.",
    ),
    Kind(
        "source.part-not-read",
        Severity.WARNING,
        "A part of the submission whose words are not in the text",
        _NOTHING_GUESSED,
        "Pictures, PDF files and other encoded parts are not read (a note). A part with words that is not read is a "
        "warning, since facts may stand in it.",
    ),
    Kind(
        "source.replaced-characters",
        Severity.WARNING,
        "Characters that were lost before the source came here",
        _NOTHING_GUESSED,
        "The source holds the mark that stands for a character which an earlier program could not read. Names with "
        "such a mark are kept as they are.",
    ),
    Kind(
        "source.truncated",
        Severity.WARNING,
        "A submission that was cut off",
        _NOTHING_GUESSED,
        "The source ends within a document, or before the last that its header promises. The whole documents were "
        "kept; fetch the submission again for the rest.",
    ),
    Kind(
        "source.words-lost",
        Severity.WARNING,
        "Visible words of the source that are not in the text",
        _NOTHING_GUESSED,
        "Every visible character of a source is to reach the canonical text, and the count shows that some did not: "
        "facts may stand in them. The first of these words are quoted.",
    ),
    Kind(
        "value.unread",
        Severity.WARNING,
        "Words that should hold a value, and hold none that could be read",
        _NOTHING_GUESSED,
        "A row, line or table cell of the form is there and not empty, but no figure, day or code could be read from "
        "it. The fact is left out; it is neither 0 nor no.",
    ),
    Kind(
        "xml.end-tags",
        Severity.NOTE,
        "End tags of the XML that are cut short, missing or misplaced",
        _SPECIFICATION,
        "The form's markup is not well-formed. Each value was read under the element that it stands in as far as the "
        "start tags tell.",
    ),
    Kind(
        "xml.too-many",
        Severity.WARNING,
        "More groups in a structured form than are read",
        _SPECIFICATION,
        "The form repeats a group more often than any real form does. The first were read, the others are in the text "
        "alone.",
    ),
    Kind(
        "xml.unknown-element",
        Severity.NOTE,
        "A value of a structured form under an element that is not known",
        _SPECIFICATION,
        "The SEC's schemas change now and then. The value stands in the text, where it can be searched, but it is in "
        "no claim, since what it means is not known.",
    ),
)
