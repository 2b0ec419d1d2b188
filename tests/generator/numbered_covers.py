"""Typed layouts that print a row's number elsewhere than before its label, or a number and no label."""

from bodies import typed_body
from generated_filing import Filing
from printing import cusip, rows, wrapped
from typed_covers import POWERS, SIDE, typed
from typed_titles import above, after


def number_below(filing: Filing) -> bytes:
    """The row's number at the margin of the line below its label's first: a printer's template of 1995 to 2002."""
    out = above(filing, "-" * 60)
    rule = "-" * 78
    for n, person in enumerate(filing.persons, 2):
        out += [
            "<PAGE>",
            f"CUSIP NO. {cusip(filing.cusip, filing.style.cusip)}     13{filing.kind}     PAGE {n} OF 9 PAGES",
        ]
        out += ["", rule]
        side = [*SIDE]
        for number, printed, label, value in rows(filing, person):
            if number in POWERS:
                out += [f"{'':25}{label}", f"{'':20}{printed}", f"{side.pop(0):>14}{'':11}{value}".rstrip(), ""]
                out.append(f"{side.pop(0):>14}     " + "-" * 59)
                continue
            first, *more = wrapped(label, 60)
            more += ["S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON"] if number == 1 else []
            out += [
                f"     {first}",
                f"{printed:<5}{more[0] if more else ''}".rstrip(),
                *(f"     {m}" for m in more[1:]),
            ]
            out += [f"{'':60}{line}" if number == 2 else f"     {line}" for line in value.split("\n")]
            out.append(rule)
    return typed([*out, "<PAGE>", *typed_body(filing)])


def tabbed_one_liners(filing: Filing) -> bytes:
    """`Item 1:`, tabs, `Reporting Person - X`, the boxes in cells of their own, no labels: pages exported since 2012."""
    out = after(filing)
    for person in filing.persons:
        out += ["", f"Cusip #{cusip(filing.cusip, 0)}"]
        for number, printed, _, value in rows(filing, person):
            mark = "Reporting Person - " if number == 1 else ""
            lines = [
                line.replace("a) ", "a)  \t").replace("b) ", "b)  \t") if number == 2 else line
                for line in value.split("\n")
            ]
            out += [f"Item {printed}: \t   \t{mark}{lines[0]}".rstrip(), *(f"   \t   \t{line}" for line in lines[1:])]
    return typed([*out, *typed_body(filing)])
