"""Typed layouts of the cover pages, as typists and typewriter-like agents drew them from 1993 on."""

from bodies import typed_body
from generated_filing import Filing
from printing import box, cusip, rows, wrapped
from typed_titles import above, after

SIDE = ("NUMBER OF", "SHARES", "BENEFICIALLY", "OWNED BY", "EACH", "REPORTING", "PERSON", "WITH")
POWERS = (7, 8, 9, 10)


def typed(lines: list[str]) -> bytes:
    """Lines as the bytes of a typed document."""
    return ("\n".join(lines) + "\n").encode("utf-8")


def _page(filing: Filing, number: int) -> str:
    left = f"CUSIP No. {cusip(filing.cusip, filing.style.cusip)}"
    return f"{left:<32}13{filing.kind:<24}Page {number} of {len(filing.persons) + 4} Pages"


def _group(value: str) -> list[str]:
    return [f"{'':52}{line}" for line in value.split("\n")]


def dashed(filing: Filing) -> bytes:
    """Rows between dashes across the page, label above value: law firms' typists, 1993 to 2003."""
    out = above(filing, "-" * 56)
    rule = "-" * 78
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", "", _page(filing, n), rule]
        for number, printed, label, value in rows(filing, person):
            first, *more = wrapped(label, 56)
            out.append(f"  {printed:<5}{first}")
            out += [f"       {line}" for line in more]
            out += _group(value) if number == 2 else [f"       {line}" for line in value.split("\n") if line]
            out.append(rule)
    return typed([*out, "<PAGE>", *typed_body(filing)])


def boxed(filing: Filing) -> bytes:
    """Each row in a box of bars and dashes, number, label and value in cells: printers' templates of the 1990s."""
    out = above(filing)
    rule = "|" + "-" * 5 + "|" + "-" * 68 + "|"
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), "", rule]
        for number, printed, label, value in rows(filing, person):
            lines = [*wrapped(label, 60), *(value.replace("\n", "   ") if number == 2 else value).split("\n")]
            for k, line in enumerate(lines):
                out.append(f"|{f'({printed})' if not k else '':^5}| {line:<67}|")
            out.append(rule)
    return typed([*out, *typed_body(filing)])


def side_box(filing: Filing) -> bytes:
    """Two columns beside rows 7 to 10: the words of the left one interleave with labels and values; 1995 to 2005."""
    out = above(filing, "_" * 50)
    rule = "_" * 76
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), rule]
        side = [*SIDE]
        for number, printed, label, value in rows(filing, person):
            if number not in POWERS:
                out += [
                    f"{printed:>3}.   {line}" if not k else f"       {line}"
                    for k, line in enumerate(wrapped(label, 60))
                ]
                out += _group(value) if number == 2 else [f"       {line}" for line in value.split("\n")]
                out.append(rule)
                continue
            out.append(f"{side.pop(0):>14}     {printed:>2}   {label}")
            out.append(f"{side.pop(0):>14}          {value}")
            out.append("" if number == 10 else f"{'':16}{'_' * 60}")
            if number == 10:
                out.append(rule)
    return typed([*out, *typed_body(filing)])


def stretched(filing: Filing) -> bytes:
    """Label and value far apart, dozens of blank lines between them: word processors saved as text, 1996 to 2009."""
    out = above(filing)
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", *[""] * 8, _page(filing, n), *[""] * 12]
        for number, printed, label, value in rows(filing, person):
            out += [f"{printed}", *[""] * (3 + number % 3), label, *[""] * (10 + 5 * (number % 4))]
            out += [*(value.replace("\n", "  ") if number == 2 else value).split("\n"), *[""] * (number * 2)]
    return typed([*out, "<PAGE>", *typed_body(filing)])


def above_labels(filing: Filing) -> bytes:
    """Each value stands above its label, in brackets, as on the title page: a form filled in by hand and typed off."""
    out = above(filing)
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), ""]
        for number, printed, label, value in rows(filing, person):
            out += [*(value.replace("\n", "  ") if number == 2 else value).split("\n"), f"({printed}) ({label})", ""]
    return typed([*out, "<PAGE>", *typed_body(filing)])


def one_liners(filing: Filing) -> bytes:
    """`Item 1: Reporting Person - X` ... `Item 12: IA`, no labels: a fund family's own program, since the 1990s."""
    out = after(filing)
    for person in filing.persons:
        out += ["", f"Cusip #{cusip(filing.cusip, 0)}"]
        for number, printed, _, value in rows(filing, person):
            mark = "Reporting Person - " if number == 1 else ""
            lines = value.split("\n")
            out.append(f"Item {printed}: {mark}{lines[0]}".rstrip())
            out += [f"        {line}" for line in lines[1:]]
    return typed([*out, *typed_body(filing)])


def bracketed(filing: Filing) -> bytes:
    """`(1)Names of reporting persons. X`, values beside or below in lower case: asset managers' text, 2009 to 2024."""
    out = above(filing)
    for person in filing.persons:
        out += ["", f"CUSIP No.   {cusip(filing.cusip, 0)}", ""]
        for number, printed, label, value in rows(filing, person):
            words = label.strip("*").capitalize().replace("Sec use", "SEC use").replace("row (", "Row (")
            if number == 1:
                out += [f"(1)Names of reporting persons. {value}", ""]
            elif number == 7:
                out += ["Number of shares beneficially owned by each reporting person with:", ""]
                out += [f"({printed}) {words}", "", f" {value}", ""]
            else:
                out += [f"({printed}) {words}", *([""] if number != 2 else []), *value.split("\n"), ""]
    return typed([*out, *typed_body(filing)])


def colons(filing: Filing) -> bytes:
    """Colons as the walls of a box, `: 7` before the label: a group of advisers, 1996 to today."""
    out = above(filing, "_" * 40)
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), ""]
        side = [*SIDE]
        for number, printed, label, value in rows(filing, person):
            if number in POWERS:
                out += [
                    f"{side.pop(0):<16}: {printed:<4}{label}",
                    f"{side.pop(0):<16}:     {value}",
                    f"{'':16}:" + "_" * 40,
                ]
            else:
                out += [f"{printed:<6}{label}", *(f"{'':6}{line}" for line in value.split("\n")), "_" * 57]
    return typed([*out, *typed_body(filing)])


def unnumbered(filing: Filing) -> bytes:
    """Labels with a colon and their values on one line, no numbers: small filers who typed the form themselves."""
    out = after(filing)
    for person in filing.persons:
        out += ["", "-" * 60, ""]
        for number, _, label, value in rows(filing, person):
            words = label.strip("*").title().replace("Sec ", "SEC ")
            out.append(
                f"{words}: {value.replace(chr(10), '  ')}" if number != 1 else f"{words}: {value.split(chr(10))[0]}"
            )
    return typed([*out, *typed_body(filing)])


def words_of_power(filing: Filing) -> bytes:
    """Rows 5 to 8 in the words of Item 4 ("Sole power to vote or to direct the vote: 1,000"), beside each other."""
    words = {
        7: "Sole power to vote or to direct the vote", 8: "Shared power to vote or to direct the vote",
        9: "Sole power to dispose or to direct the disposition of",
        10: "Shared power to dispose or to direct the disposition of",
    }  # fmt: skip
    out = above(filing)
    for person in filing.persons:
        out += ["", f"13{filing.kind}", f"CUSIP No. {cusip(filing.cusip, 0)}", ""]
        for number, printed, label, value in rows(filing, person):
            if number == 2:
                out += [f"{printed}. {label.strip('*').title()} (See", "Instructions)", *value.split("\n"), ""]
            else:
                name = words.get(number, label.strip("*").title())
                line = f"{printed}. {name}: {value}".rstrip() if number != 1 else f"{printed}. {name}s:\n    {value}"
                out += [*(part for piece in line.split("\n") for part in wrapped(piece, 68)), ""]
    return typed([*out, *typed_body(filing)])


def captioned_tables(filing: Filing) -> bytes:
    """`<TABLE>`, `<S>` and `<C>` around typed columns, the label's number in the first: filing agents, 1997 to 2002."""
    out = above(filing, "-" * 80)
    for n, person in enumerate(filing.persons, 2):
        out += [f"<PAGE>   {n}", "", _page(filing, n), "", "<TABLE>", "<S>       <C>", "-" * 100]
        for number, printed, label, value in rows(filing, person):
            side = {7: "Number of Shares", 8: "Beneficially Owned", 9: "By Each Reporting", 10: "Person With"}.get(
                number
            )
            name = label.strip("*").title().replace("Sec ", "SEC ")
            if side:
                out += [f"          {side:<28}{printed:<10}{name}", f"{'':48}{value}", f"{'':36}" + "-" * 64]
            elif number in (5, 12):
                out += [f"{printed:<10}{name:<82}{value}", "", "-" * 100]
            else:
                lines = value.split("\n")
                out += [f"{printed:<10}{name}", *(f"{'':10}{line}" for line in lines), "-" * 100]
        out.append("</TABLE>")
    return typed([*out, *typed_body(filing)])


def unboxed(filing: Filing) -> bytes:
    """No box is drawn: an X beside `(a)` or after the label, or nothing; small filers' text of all years."""
    out = above(filing)
    style = filing.style
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), ""]
        for number, printed, label, value in rows(filing, person):
            if number == 2:
                value = "\n".join(f"({letter})" + (" X" if person.group == letter else "") for letter in "ab")
            elif number in (5, 12):
                value = "X" if value == box(True, style) else ""
            out += [f"{printed}.  {label}", *(f"      {line}" for line in value.split("\n")), ""]
    return typed([*out, *typed_body(filing)])


def two_columns(filing: Filing) -> bytes:
    """Labels on the left, broken over lines, their values on the right: a law firm's macro, 1993 to 2000."""
    out = above(filing, "-" * 60)
    rule = "_" * 75
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), rule]
        for number, printed, label, value in rows(filing, person):
            label = label.strip("*").title().replace("Sec ", "SEC ").replace(" Of ", " of ")
            left = [f"{printed}) {line}" if not k else f"    {line}" for k, line in enumerate(wrapped(label, 28))]
            if number == 1:
                left += ["    S.S. or I.R.S. Identification", "    No. of Above Person"]
            right = (
                value.split("\n") if number in (2, 5, 12) else [p for v in value.split("\n") for p in wrapped(v, 24)]
            )
            for k in range(max(len(left), len(right))):
                a, b = (left[k] if k < len(left) else ""), (right[k] if k < len(right) else "")
                out.append(f"{a:<51}{b}".rstrip())
            out.append(rule)
    return typed([*out, *typed_body(filing)])


def close_beside(filing: Filing) -> bytes:
    """One blank between the words of the side and the row: tables whose columns were drawn together, 2005 to 2015."""
    side = {7: "NUMBER OF", 8: "SHARES", 9: "BENEFICIALLY OWNED BY", 10: "EACH REPORTING PERSON WITH"}
    out = above(filing)
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), ""]
        for number, printed, label, value in rows(filing, person):
            first = f"{side[number]} {printed} {label}" if number in side else f"{printed} {label}"
            out += [first, *value.split("\n"), *([""] if number < 6 or number > 10 else [])]
    return typed([*out, *typed_body(filing)])


def instructed(filing: Filing) -> bytes:
    """Labels with everything the form adds to them, and the value after it: forms copied from the Commission's own."""
    added = {
        1: " S.S. OR I.R.S. IDENTIFICATION NOS. OF ABOVE PERSONS (ENTITIES ONLY):", 2: " (SEE INSTRUCTIONS)",
        4: " (SEE INSTRUCTIONS):", 11: " (SEE INSTRUCTIONS):", 12: " (SEE INSTRUCTIONS)", 13: " (see Item 5):",
        14: " (SEE INSTRUCTIONS):",
    }  # fmt: skip
    out = above(filing, "=" * 60)
    for n, person in enumerate(filing.persons, 2):
        out += ["<PAGE>", _page(filing, n), ""]
        for number, printed, label, value in rows(filing, person):
            whole = label.strip("*") + added.get(number, ":" if number > 5 else "")
            out += [f"({printed}) {whole} {value}" if number in (1, 4, 5, 6, 14) else f"({printed}) {whole}"]
            out += [] if number in (1, 4, 5, 6, 14) else [f"     {line}" for line in value.split("\n")]
            out.append("")
    return typed([*out, *typed_body(filing)])
