"""Eight variants of the first filing, each with the record that it must give.

Made by code from the original text: wrapped, laid out and worded otherwise, but stating the same.
"""

import copy
import json
import re
import textwrap
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from layout_html import html
from layout_submission import ACCESSION, submission
from parts import ANNEX_HEAD, COVER, NAME, SALES_HEAD, SOURCE, bare, swap

Record = dict[str, Any]
GOLD: Record = json.loads((Path(__file__).parent.parent / "gold" / f"{NAME}.json").read_text("utf-8"))


@dataclass(frozen=True)
class Variant:
    """A source and its record; `name` is the file's name, whose stem is the record's id."""

    name: str
    data: bytes
    record: Record


# ---- (a) hard lines of 72 characters, CRLF, other pages ----

# The heads that the original repeats at the top of a page, and where the pages now break instead.
_REPEATED = [f"\n{SALES_HEAD}\n12/26/2003\t5,000\t\\$4.69", "## MEMBERS OF THE SUPERVISORY BOARD\n\n" + ANNEX_HEAD,
             "## SOLE MEMBER OF THE MANAGING BOARD AND EXECUTIVE OFFICERS\n\n" + ANNEX_HEAD]  # fmt: skip
_BREAK_BEFORE = ["12/24/2003\t57,500", "Francis Gavois\t", "Carlo Ferro\t", "Item 4. Purpose"]
_BREAK_INSIDE = "civil proceeding of a judicial"  # in the middle of a sentence of Item 2


def _once(text: str, head: str) -> str:
    """The text with only the first of the repeated heads."""
    first, _, rest = text.partition(head)
    return first + head + re.sub(r"\n{3,}", "\n", rest.replace(head, "\n"))


def _wrapped(line: str) -> list[str]:
    if line == ANNEX_HEAD:
        return [line.replace("Name\t", f"{'Name':<24}")]
    if len(line) <= 72:
        return [line]
    if "\t" in line and "Position: " in line:
        name, words = line.split("\t")
        return textwrap.wrap(
            words, 72, initial_indent=f"{name:<24}", subsequent_indent=" " * 24, break_on_hyphens=False
        )
    return [line] if "\t" in line else textwrap.wrap(line, 72, break_on_hyphens=False)


def wrapped() -> str:
    """Lines of at most 72 characters, the annex in two columns of blanks, page breaks elsewhere."""
    text = SOURCE.replace(_REPEATED[0], _REPEATED[0].splitlines()[-1])
    for head in _REPEATED[1:]:
        text = _once(text, head)
    lines: list[str] = []
    page = 2
    for line in text.replace("\n## ", "\n").split("\n"):
        pages = sum(line.startswith(start) for start in _BREAK_BEFORE)
        for piece in _wrapped(line.rstrip() if len(line) > 72 else line):
            if pages or _BREAK_INSIDE in piece:
                pages, page = 0, page + 1
                lines += ["", f"{f'Page {page} of 12 Pages':^72}", "\f", "CUSIP No. 757209101         13D", ""]
            lines.append(piece)
    return "\r\n".join(lines)


# ---- (c) other labels, values on the next line, boxes drawn, dashes gone ----

_COVER_C = """\
(1)   Names of Reporting Persons
      I.R.S. Identification Nos. of Above Persons (Entities Only)

      STMicroelectronics N.V.

(2)   Check the Appropriate Box if a Member of a Group (See Instructions)

      (a)   /_/
      (b)   /_/

(3)   SEC Use Only

(4)   Source of Funds (See Instructions)

      WC

(5)   Check if Disclosure of Legal Proceedings Is Required Pursuant to
      Items 2(d) or 2(e)

      |_|

(6)   Citizenship or Place of Organization

      The Netherlands

Number of          (7)   Sole Voting Power
Shares                   2,202,000
Beneficially
Owned by           (8)   Shared Voting Power
Each                     -0-
Reporting
Person With        (9)   Sole Dispositive Power
                         2,202,000

                   (10)  Shared Dispositive Power
                         -0-

(11)  Aggregate Amount Beneficially Owned by Each Reporting Person

      2,202,000

(12)  Check if the Aggregate Amount in Row (11) Excludes Certain Shares
      (See Instructions)

      /_/

(13)  Percent of Class Represented by Amount in Row (11)

      6.41%*

(14)  Type of Reporting Person (See Instructions)

      CO

"""


def relabelled() -> str:
    """The cover page as the form's later editions print it."""
    return swap(bare(SOURCE), {
        bare(COVER): _COVER_C,
        "CUSIP No. 757209101\n\n13D\n\nPage 2 of 12 Pages": "CUSIP No. 757209101       13D       Page 2 of 12 Pages",
        "check the following box: [ ]": "check the following box. |_|",
        "(Amendment No. 1)": "(Amendment No. 1)*",
        "Item 2. Identity": "ITEM 2.   Identity", "Item 4. Purpose": "ITEM 4.   Purpose",
        "Item 5. Interest": "ITEM 5.   Interest", "SIGNATURE\n": "SIGNATURES\n", "Copy to :": "with a copy to:",
    })  # fmt: skip


# ---- (e) reworded prose, other forms of dates and prices ----

_REWORDED = {
    "December 23, 2003\n(Date of Event which requires": "Dec. 23, 2003\n(Date of Event Which Requires",
    "Copy to :\n": "With a copy to:\n", "\nTelephone: (650) 838-3600": "\n(650) 838-3600",
    'This Amendment No. 1 ("Amendment No. 1") amends the Statement on Schedule 13D (as amended, the "Schedule 13D") '
    'filed with the United States Securities and Exchange Commission (the "Commission") on March 3, 2000, by '
    'STMicroelectronics N.V. ("ST"), a corporation with limited liability organized under the laws of the Netherlands, '
    'with respect to shares of common stock, par value $0.001 per share (the "Common Stock") of 8x8, Inc., a Delaware '
    'corporation ("8x8").':
    'STMicroelectronics N.V., a limited liability company organized under the laws of The Netherlands ("ST"), hereby '
    'amends its Statement on Schedule 13D, filed on 3 March 2000 with the Securities and Exchange Commission (the '
    '"Commission"), as this Amendment No. 1 sets forth. The statement relates to the common stock, par value $0.001 '
    'per share (the "Common Stock"), of 8x8, Inc. ("8x8"), a corporation incorporated in Delaware.',
    "On December 18, 2003, 8x8, Inc. announced that ST-designee Christos Lagomichos had resigned from 8x8's Board of "
    "Directors. ST's current intention is to sell":
    "As 8x8 announced on 18 December 2003, Christos Lagomichos, the designee of ST, resigned from the Board of "
    "Directors of 8x8, Inc. ST currently intends to sell",
    "Based on 8x8's Registration Statement on Form S-3 filed with the SEC on December 12, 2003, 8x8 had 34,309,526 "
    "shares of Common Stock outstanding at November 30, 2003.":
    "There were 34,309,526 shares of Common Stock outstanding as of 30 November 2003, according to the Registration "
    "Statement on Form S-3 which 8x8 filed with the SEC on 12 December 2003.",
    "Between December 23, 2003 and December 26, 2003, ST sold an aggregate of 1,498,000 shares of Common Stock in "
    "open-market brokers' transactions pursuant to Rule 144 of the Securities Act.":
    "From 23 December 2003 through 26 December 2003, ST sold a total of 1,498,000 shares of Common Stock on the open "
    "market under Rule 144 of the Securities Act.",
    "During the last five years, none of ST or any of the persons named on Annex A have been":
    "Neither ST nor, to its knowledge, any person named on Annex A has during the last five years been",
    "Dated: December 29, 2003": "Date: 29 December 2003",
    "By: /s/ Piero Mosconi\n\n-----\nName: Piero Mosconi\nTitle: Corporate Vice President\nand Treasurer":
    "By:  /s/ PIERO MOSCONI\n     -----------------\n     Piero Mosconi\n     Corporate Vice President and Treasurer",
}  # fmt: skip


def reworded() -> str:
    """The same facts in other sentences; table dates in words, dollar signs apart."""
    text = swap(bare(SOURCE), _REWORDED)
    return re.sub(r"^12/(\d\d)/2003\t([\d,]+)\t\$", r"Dec. \1, 2003\t\2\t$ ", text, flags=re.MULTILINE)


# ---- (f) other names ----

_NAMES = {
    "STMicroelectronics N.V.": "Norvane Systems N.V.", "STMICROELECTRONICS N.V.": "NORVANE SYSTEMS N.V.",
    "8x8, Inc.": "Halden Voice, Inc.", "8x8": "Halden", "Pierre Ollivier": "Didier Marchand",
    "Michael J. Coleman": "Walter B. Tennant", "Shearman & Sterling LLP": "Marlow & Finch LLP",
    "Christos Lagomichos": "Stavros Melandros", "Piero Mosconi": "Sandro Bellini", "Bruno Steve": "Mario Varga",
    "Alitalia Airport S.p.A.": "Aeroverde Servizi S.p.A.", "Alitalia S.p.A.": "Aeroverde S.p.A.",
    "Atitech S.p.A.": "Motortecno S.p.A.", "Tom de Waard": "Jan van Hoeck",
    "Clifford Chance LLP": "Harding Quill LLP", "Remy Dullieux": "Yves Pontcarre", "France Telecom": "Lumen Telecom",
    "FT1CI": "LT7QB", "Douglas Dunn": "Gordon Pryce", "ASM Lithography Holding N.V.": "BRT Optics Holding N.V.",
    "ASML N.V.": "BRTO N.V.", "ARM plc": "OAK plc", "Sendo plc": "Tarbo plc", "MEDEA+": "ORIEL+",
    "Riccardo Gallo": "Fabrizio Conti", "Institute for Industrial Promotion": "Agency for Regional Growth",
    "Francis Gavois": "Lucien Barral", "Plastic Omnium": "Verre Omnia",
    "Consortium de Realisation (CDR)": "Consortium de Gestion (CDG)", "Alessandro Ovi": "Ettore Sala",
    "European Community": "Nordic Assembly", "Seat S.p.A.": "Faro S.p.A.",
    "Carnegie Mellon University": "Harrow Vale University", "N.W. Fund": "K.L. Fund",
    "Massachusetts Institute of Technology": "Saltmarsh Institute of Technology", "Robert M. White": "Edwin T. Brooke",
    "Read-Rite, Inc.": "Clear-Trace, Inc.", "Silicon Graphics, Inc.": "Cobalt Imaging, Inc.",
    "Pasquale Pistorio": "Vincenzo Amaldi", "Georges Auguste": "Bernard Castel", "Laurent Bosson": "Thierry Vasseur",
    "Carlo Bozotti": "Luca Ferraris", "Salvatore Castorina": "Gennaro Lopresti", "Andrea Cuomo": "Matteo Rinaldi",
    "Alain Dutheil": "Gilles Fontanel", "Carlo Ferro": "Paolo Grimani", "Philippe Geyres": "Olivier Taillard",
    "Jean-Claude Marquet": "Jean-Michel Roussin", "Pier Angelo Martinotti": "Pier Giorgio Zambelli",
    "Joel Monnier": "Denis Carpentier", "Carmelo Papa": "Rosario Nota", "Richard Pieranunzi": "Stephen Gallagher",
    "Aldo Romano": "Renzo Milani", "Giordano Seragnoli": "Tiziano Bertocchi", "Keizo Shibata": "Hiroshi Tanabe",
    "Enrico Villa": "Guido Marchesi",
}  # fmt: skip


def renamed(text: str) -> str:
    """Every name of a company or a person replaced by an invented one, "ST" by "NS"."""
    for old, new in _NAMES.items():
        text = text.replace(old, new)
    text = re.sub(r"\bST\b", "NS", text)
    return text.replace("Consortium de Realisation", "Consortium de Gestion")


# ---- (g) no escapes, no-break spaces, doubled blank lines ----


def spaced() -> str:
    """Every third space is a no-break space, every blank line stands twice."""
    count = iter(range(len(SOURCE)))
    text = re.sub(r"(?<=\S) (?=\S)", lambda m: "\u00a0" if next(count) % 3 == 0 else " ", bare(SOURCE))
    return re.sub(r"\n\n+", "\n\n\n", text)


# ---- (h) two equal sales more ----

_EQUAL = {"date": "2003-12-26", "side": "sell", "shares": 4000, "price": 4.7, "person": None}


def with_equal_sales() -> str:
    """The same sale twice before 12/26's 4.71, the stated total adapted."""
    row = "12/26/2003\t4,000\t\\$4.70\n"
    return swap(SOURCE, {"12/26/2003\t5,000\t\\$4.71": f"{row}{row}12/26/2003\t5,000\t\\$4.71",
                         "an aggregate of 1,498,000 shares": "an aggregate of 1,506,000 shares"})  # fmt: skip


def _with_equal_sales(record: Record) -> Record:
    out = copy.deepcopy(record)
    out["transactions"][33:33] = [dict(_EQUAL), dict(_EQUAL)]
    assert sum(Decimal(t["shares"]) for t in out["transactions"]) == 1506000
    return out


def _renamed(record: Record) -> Record:
    return json.loads(renamed(json.dumps(record)))


VARIANTS = (
    Variant("a-wrapped.txt", wrapped().encode(), GOLD),
    Variant("b-tables.htm", html().encode("ascii"), GOLD),
    Variant("c-relabelled.txt", relabelled().encode(), GOLD),
    Variant("d-submission.txt", submission().encode("ascii"), {**GOLD, "accession_number": ACCESSION}),
    Variant("e-reworded.txt", reworded().encode(), GOLD),
    Variant("f-renamed.txt", renamed(SOURCE).encode(), _renamed(GOLD)),
    Variant("g-spaced.txt", spaced().encode(), GOLD),
    Variant("h-equal-sales.txt", with_equal_sales().encode(), _with_equal_sales(GOLD)),
)
