"""Sources of funds: the words for where the money came from, and the code that each stands for."""

import re

_SOURCES = tuple(
    (code, re.compile(rf"(?i)\b(?:{pattern})"))
    for code, pattern in (
        ("working-capital", r"working\s+capital|general\s+(?:corporate\s+)?funds\b|"
                r"(?:available\s+)?cash\s+on\s+hand|available\s+cash|corporate\s+funds|"
                            r"internally[\s-]generated\s+(?:funds|cash)|(?:general\s+)?investment\s+funds\s+on\s+hand|treasury\b(?!\s+(?:stock|shares))"),
        ("personal-funds", r"(?:personal|own|individual)\s+(?:investment\s+)?funds\b|private\s+funds\b|"
                r"personal\s+(?:assets|savings|resources|investment)"),
        ("client-funds", r"clients?['’]?s?\s+funds?\b|funds?\s+of\s+(?:\w+\s+){0,4}clients\b|"
                r"accounts\s+of\s+(?:\w+\s+){0,5}clients\b|"
                         r"(?:client|managed|advisory|discretionary)\s+accounts\b"),
        ("margin", r"margin\s+(?:loans?|accounts?|borrowings?|debt|credit|financing)|on\s+margin\b|margin\s+basis"),
        ("bank-loan", r"bank\s+(?:loans?|borrowings?|financing|debt)|loans?\s+from\s+(?:an?\s+|the\s+|its\s+|"
                r"several\s+)?(?:\w+\s+){0,2}banks?\b"),
        ("loan", r"borrowed\s+funds|promissory\s+notes?\b|loans?\s+from\b|"
                r"proceeds\s+of\s+(?:an?\s+)?(?:\w+\s+){0,2}loans?\b"),
        ("affiliate", r"funds\s+(?:provided|contributed|advanced|furnished)\s+by\s+(?:its|his|their|"
                r"the)\s+(?:\w+\s+){0,2}(?:parent|affiliates?|subsidiar(?:y|ies))\b"),
        ("contributions", r"capital\s+contributions?\b|capital\s+commitments?\b|"
                r"contributions?\s+(?:of\s+capital\s+)?(?:from|by|of)\s+(?:its|their|the)\s+"
                          r"(?:\w+\s+){0,2}(?:partners|members|investors|shareholders|stockholders)|investors?['’]?s?\s+capital\b|equity\s+contributions?\b"),
        ("compensation", r"as\s+compensation\b|compensation\s+for\s+(?:his|her|their|its)?\s*services|"
                r"in\s+consideration\s+(?:of|for)\s+(?:his|her|its|their)?\s*services"),
        ("gift", r"(?:bona\s+fide\s+)?gifts?\b|gifted\b|inherit(?:ed|ance)\b|bequest\b|bequeathed\b"),
    )
)  # fmt: skip
# what is said to be possible, or not so, is no source
_NOT = re.compile(
    r"(?i)\b(?:may(?!\s{1,3}\d)|might|could|would|if|no|not|none|neither|without|other\s+than|subject\s+to)\b[^.;()]{0,110}$"
)


def sources(text: str) -> list[str]:
    """The codes of the sources that a text states, in order of print, each once; of a bank's loan not that of loans."""
    found = sorted(
        (m.start(), m.end(), code) for code, pattern in _SOURCES for m in pattern.finditer(text)
        if not _NOT.search(text, max(0, m.start() - 130), m.start())
    )  # fmt: skip
    out: dict[str, int] = {}
    last = 0
    for start, end, code in found:
        if start >= last or code not in ("loan", "bank-loan"):
            out.setdefault(code, start)
            last = max(last, end)
    return [c for c in out if not (c == "loan" and {"bank-loan", "margin"} & {*out})]


def words(text: str) -> str | None:
    """The words of the first source that a text states, with whose it is."""
    found = [
        m for _, pattern in _SOURCES for m in pattern.finditer(text)
        if not _NOT.search(text, max(0, m.start() - 130), m.start())
    ]  # fmt: skip
    first = min(found, key=lambda m: m.start(), default=None)
    if first is None:
        return None
    lead = re.search(
        r"(?i)\b(?:the|its|his|her|their|such|available)\s+(?:\w+\s+)?$",
        text[max(0, first.start() - 40) : first.start()],
    )
    start = first.start() - (len(lead[0]) if lead else 0)
    return " ".join(text[start : first.end()].split())
