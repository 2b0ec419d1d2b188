"""The first filing as a full EDGAR submission in a privacy-enhanced message, with tables typed in blanks."""

import re
import textwrap

from parts import (
    AFTER_SALES,
    ANNEX_OPENING,
    BOARD,
    COVER,
    NOTE,
    OFFICERS,
    PROSE,
    SALES,
    SIGNATURE,
    TITLE_PAGE,
    Person,
    bare,
)

ACCESSION = "0009999999-03-000123"

_HEADER = f"""\
<SEC-DOCUMENT>{ACCESSION}.txt : 20031230
<SEC-HEADER>{ACCESSION}.hdr.sgml : 20031230
ACCESSION NUMBER:\t\t{ACCESSION}
CONFORMED SUBMISSION TYPE:\tSC 13D/A
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t20031230

SUBJECT COMPANY:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t8X8 INC /DE/
\t\tCENTRAL INDEX KEY:\t\t\t0009000001
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tSEMICONDUCTORS & RELATED DEVICES [3674]
\t\tSTATE OF INCORPORATION:\t\t\tDE
\t\tFISCAL YEAR END:\t\t\t0331

\tFILING VALUES:
\t\tFORM TYPE:\t\tSC 13D/A
\t\tSEC ACT:\t\t1934 Act
\t\tSEC FILE NUMBER:\t005-99999
\t\tFILM NUMBER:\t\t031099999

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t1 EXAMPLE WAY
\t\tCITY:\t\t\tEXAMPLEVILLE
\t\tSTATE:\t\t\tCA
\t\tZIP:\t\t\t95000

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tSTMICROELECTRONICS NV
\t\tCENTRAL INDEX KEY:\t\t\t0009000002
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tSEMICONDUCTORS & RELATED DEVICES [3674]
\t\tFISCAL YEAR END:\t\t\t1231

\tFILING VALUES:
\t\tFORM TYPE:\t\tSC 13D/A

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t39 CHEMIN DU CHAMP DES FILLES
\t\tCITY:\t\t\tGENEVA
\t\tSTATE:\t\t\tV8
</SEC-HEADER>
<DOCUMENT>
<TYPE>SC 13D/A
<SEQUENCE>1
<FILENAME>amendment1.txt
<DESCRIPTION>AMENDMENT NO. 1 TO SCHEDULE 13D
<TEXT>
<PAGE>

"""
_ENVELOPE = """\
-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR
Originator-Name: webmaster@www.sec.gov
Originator-Key-Asymmetric:
 MFgwCgYEVQgBAQICAf8DSgAwRwJAW2sNKK9AVtBzYZmr6aGjlWyK3XmZv3dTINen
MIC-Info: RSA-MD5,RSA,
 EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEX

"""


def _prose(text: str) -> str:
    """A paragraph in lines of 76 characters, the first one indented."""
    if text.startswith("Item "):
        return text + "\n\n"
    return textwrap.fill(text, 76, initial_indent="     ", break_on_hyphens=False) + "\n\n"


def _sales() -> str:
    """The sales, columns aligned by blanks."""
    head = ["                        Number of Shares of    Sale Price Per Share of",
            "Date of Transaction     Common Stock Sold      Common Stock Sold",
            "-------------------     -------------------    -----------------------"]  # fmt: skip
    rows = [f"{day:<24}{shares:>17}      {'$' + price:>17}" for day, shares, price in SALES]
    return "\n".join(["<TABLE>", "<CAPTION>", *head, "<S>                     <C>                    <C>", *rows,
                      "</TABLE>", "", ""])  # fmt: skip


def _block(person: Person) -> str:
    """A person as a block of labelled lines."""
    fields = {"Name": person.name, "Position": person.position, "Address": person.address,
              "Citizenship": person.citizenship}  # fmt: skip
    lines = (
        textwrap.fill(
            value, 70, initial_indent=f"{label + ':':<14}", subsequent_indent=" " * 14, break_on_hyphens=False
        )
        for label, value in fields.items()
    )
    return "\n".join(lines) + "\n\n"


def _document() -> str:
    cover = re.sub(r"^-----$", "-" * 76, bare(COVER), flags=re.MULTILINE)
    cover = re.sub(r"^\t+(\d+)\t+", r"               \1    ", cover, flags=re.MULTILINE).replace(
        "\t", "               "
    )
    title = "\n\n".join(
        "\n".join(f"{line:^76}".rstrip() for line in text.split("\n")) if "\n" in text else textwrap.fill(text, 76)
        for text in TITLE_PAGE
    )
    annex = [f"{text.removeprefix('## '):^76}".rstrip() + "\n\n" if text.startswith("## A") else
             textwrap.fill(text.removeprefix("## "), 76) + "\n\n" for text in ANNEX_OPENING]  # fmt: skip
    return "".join([
        title, "\n\n<PAGE>\n\nCUSIP No. 757209101                  13D                  Page 2 of 12 Pages\n\n",
        cover, "\n", bare(NOTE).strip(), "\n\n<PAGE>\n\n", *map(_prose, PROSE), _sales(), *map(_prose, AFTER_SALES),
        f"{SIGNATURE[0]:^76}".rstrip(), "\n\n", _prose(SIGNATURE[1]), "\n\n".join(SIGNATURE[2:]), "\n\n<PAGE>\n\n",
        *annex, "MEMBERS OF THE SUPERVISORY BOARD\n\n", *map(_block, BOARD),
        "SOLE MEMBER OF THE MANAGING BOARD AND EXECUTIVE OFFICERS\n\n", *map(_block, OFFICERS),
    ])  # fmt: skip


def submission() -> str:
    """The whole message; inside it every line that begins with a dash is escaped."""
    inside = _HEADER + _document() + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    return _ENVELOPE + re.sub(r"^-", "- -", inside, flags=re.MULTILINE) + "-----END PRIVACY-ENHANCED MESSAGE-----\n"
