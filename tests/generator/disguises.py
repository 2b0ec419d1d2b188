"""What may be around or upon a form: EDGAR's envelopes, mail's escapes, other bytes, stripped tags, Markdown."""

import re
from collections.abc import Iterator
from html import unescape

from generated_filing import Filing
from html_covers import table_a_person
from typed_covers import boxed, bracketed, dashed, side_box

_PARTY = """{party}:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t{name}
\t\tCENTRAL INDEX KEY:\t\t\t{cik:010}
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tINVESTORS, NEC [6799]
\t\tIRS NUMBER:\t\t\t\t000000000
\t\tSTATE OF INCORPORATION:\t\t\tDE
\t\tFISCAL YEAR END:\t\t\t1231

\tFILING VALUES:
\t\tFORM TYPE:\t\t{form}

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t7 MAILBOX ROW
\t\tCITY:\t\t\tALBANY
\t\tSTATE:\t\t\tNY
\t\tZIP:\t\t\t12207
"""
ACCESSION = "0009000001-04-000123"


def _header(filing: Filing) -> str:
    day = filing.signed.strftime("%Y%m%d")
    parties = [("SUBJECT COMPANY", filing.issuer), *(("FILED BY", p.name) for p in filing.persons[:1])]
    lines = "\n".join(
        _PARTY.format(party=party, name=name.upper(), cik=9_000_001 + n, form=filing.form)
        for n, (party, name) in enumerate(parties)
    )
    members = "".join(f"GROUP MEMBERS:\t\t{p.name.upper()}\n" for p in filing.persons[1:])
    return (
        f"ACCESSION NUMBER:\t\t{ACCESSION}\nCONFORMED SUBMISSION TYPE:\t{filing.form}\nPUBLIC DOCUMENT COUNT:\t\t1\n"
        f"FILED AS OF DATE:\t\t{day}\n{members}\n{lines}"
    )


def _submission(filing: Filing, form: bytes, name: str) -> bytes:
    """The full submission; `name` is SEC or IMS."""
    day = filing.signed.strftime("%Y%m%d")
    top = (f"<{name}-DOCUMENT>{ACCESSION}.txt : {day}\n<{name}-HEADER>{ACCESSION}.hdr.sgml : {day}\n{_header(filing)}"
           f"</{name}-HEADER>\n<DOCUMENT>\n<TYPE>{filing.form}\n<SEQUENCE>1\n<FILENAME>form.txt\n<TEXT>\n")  # fmt: skip
    return top.encode("utf-8") + form + f"</TEXT>\n</DOCUMENT>\n</{name}-DOCUMENT>\n".encode()


def sec_document(filing: Filing) -> bytes:
    """EDGAR's full submission with its header, as the archive keeps it."""
    return _submission(filing, dashed(filing), "SEC")


def ims_document(filing: Filing) -> bytes:
    """The same of the 1990s, whose tags are called IMS."""
    return _submission(filing, boxed(filing), "IMS")


def dissemination(filing: Filing) -> bytes:
    """The dissemination form: tags with values to the line's end, groups closed by end tags."""
    party = "<{0}>\n<COMPANY-DATA>\n<CONFORMED-NAME>{1}\n<CIK>{2:010}\n<STATE-OF-INCORPORATION>DE\n</COMPANY-DATA>\n</{0}>\n"
    parties = party.format("SUBJECT-COMPANY", filing.issuer.upper(), 9_000_001)
    parties += party.format("FILED-BY", filing.persons[0].name.upper(), 9_000_002)
    top = (f"<SUBMISSION>\n<ACCESSION-NUMBER>{ACCESSION}\n<TYPE>{filing.form}\n<PUBLIC-DOCUMENT-COUNT>1\n"
           f"<FILING-DATE>{filing.signed:%Y%m%d}\n{parties}<DOCUMENT>\n<TYPE>{filing.form}\n<SEQUENCE>1\n<FILENAME>form.txt\n<TEXT>\n")  # fmt: skip
    return top.encode("utf-8") + side_box(filing) + b"</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n"


def enhanced_mail(filing: Filing) -> bytes:
    """A submission in privacy-enhanced mail: lines that begin with a dash are escaped as `- -`; 1993 to 2001."""
    inner = sec_document(filing).decode("utf-8")
    escaped = "\n".join(f"- {line}" if line.startswith("-") else line for line in inner.split("\n"))
    return (
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Name: keys@mail.invalid\n"
        "Originator-Key-Asymmetric:\n MFgwCgYEVQgBAQICAf8DSgAwRwJAW2sNKK9AVtBzYZmr6aGjlWyK3XmZv3dTINen\nMIC-Info: RSA-MD5,RSA,\n"
        f" Ja1MZAmdR\n\n{escaped}\n-----END PRIVACY-ENHANCED MESSAGE-----\n"
    ).encode()


def windows_bytes(filing: Filing) -> bytes:
    """The bytes of a Windows code page, curly quotes and all, with its line ends. It has no drawn boxes: they are typed."""
    text = (
        bracketed(filing)
        .decode("utf-8")
        .replace("☐", "[ ]")
        .replace("☒", "[X]")
        .replace('"', "“")
        .replace("'", "’")
        .replace("\n", "\r\n")
    )
    return text.encode("cp1252", "replace")


def markdown(filing: Filing) -> bytes:
    """A text whose dollar signs, asterisks and brackets carry backslashes: what has passed through a Markdown tool."""
    text = dashed(filing).decode("utf-8").replace("_", "-")
    return re.sub(r"[$*#\[\]()]", r"\\\g<0>", text).encode("utf-8")


def _blocks(markup: str) -> Iterator[str]:
    for part in re.split(r"(?i)<(?:p|br|tr|td|table|div|hr)\b[^>]*>|</(?:p|tr|td|table|div)>", markup):
        words = " ".join(unescape(re.sub(r"<[^>]+>", "", part)).split())
        if words:
            yield words


def stripped(filing: Filing) -> bytes:
    """HTML whose tags were taken out, each cell on a line of its own and long lines broken: collections of plain text."""
    markup = table_a_person(filing).decode("ascii").split("<body>")[1]
    markup = markup.replace('<font style="font-family: Wingdings">o</font>', "☐").replace('<font style="font-family: Wingdings">x</font>', "☒")  # fmt: skip
    out: list[str] = []
    for words in _blocks(markup):
        line = ""
        for word in words.split():
            if line and len(line) + len(word) > 100:
                out.append(line)
                line = ""
            line = f"{line} {word}".strip()
        out += [line, ""]
    return "\n".join(out).encode("utf-8")


def one_table(filing: Filing) -> bytes:
    """The whole filing in one cell of a layout table: pages of the years around 2001."""
    top, rest = table_a_person(filing).split(b"<body>")
    inner, end = rest.split(b"</body>")
    return top + b'<body><table width="600"><tr><td>' + inner + b"</td></tr></table></body>" + end
