"""What `kg build` prints: a panel for one filing, a line each for several; figures out of the record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from kg import terms
from kg.cli.terminal import Terminal, line
from kg.corpus import BuildReport, Built
from kg.model.evidence import Evidence
from kg.model.filing import Extraction
from kg.model.finding import Finding, Severity
from kg.values.cusip import cusip as normal

Row = tuple[str, str, str]
"""A label, what is said, and a remark on it."""

_MOST_HOLDERS = 12  # in a panel; the rest is counted
_SAID = 52  # columns before a remark


def show(report: BuildReport, terminal: Terminal) -> None:
    """Print what was read and written, and what to try next."""
    built = report.built
    if built is None:
        return
    touched = [*report.added, *report.again]
    findings, records = built.findings, built.records
    if len(touched) == 1 and not report.failures:
        rows = list(_panel(built, touched[0], again=not report.added))
        findings = tuple(f for f in findings if f.filing == touched[0])
        records = tuple(r for r in records if r["id"] == touched[0])
        if len(built.records) > 1:
            rows.append(("output", _read(report), ""))
    else:
        _table(built, touched, terminal)
        rows = [("read", _read(report), "")]
    out = line(str(report.out))
    rows.append(("wrote", f"{out}/{report.written[0]}  {'  '.join(report.written[1:])}", ""))
    for label, said, remark in rows:
        gap = "  " + " " * max(0, _SAID - len(said)) if remark else ""
        terminal.styled((f"  {label:<10}", "dim"), (said, ""), (gap, ""), (remark, "note"))
    terminal.styled((f"  {summary(findings)}", _colour(findings)), (f": kg check {out}", ""))
    terminal.say(f"  {'next':<10}{_next(records, out)}")


def summary(findings: Iterable[Finding]) -> str:
    """`1 warning, 2 notes, 3 confirmed`."""
    counts = Counter(f.severity for f in findings)
    words = [
        f"{n} {s.name.lower()}{'s' if n > 1 and s is not Severity.CONFIRMED else ''}"
        for s in reversed(Severity)
        if (n := counts[s])
    ]
    return ", ".join(words) or "no findings"


def _colour(findings: Iterable[Finding]) -> str:
    return max((f.severity for f in findings), default=Severity.CONFIRMED).name.lower()


def _read(report: BuildReport) -> str:
    parts = [f"{len(report.added)} new"] if report.added or not report.again else []
    if report.again:
        parts.append(f"{len(report.again)} there already")
    if report.failures:
        parts.append(f"{len(report.failures)} failed")
    total = len(report.built.records) if report.built else 0
    return f"{', '.join(parts)}; {total} in all"


def _next(records: Sequence[dict[str, Any]], out: str) -> str:
    asks = "transactions" if any(r.get("transactions") for r in records) else "holders"
    percents = [p.get("percent_of_class") for r in records for p in r.get("reporting_persons") or []]
    word = next((f"{_figure(p)}%" for p in percents if p is not None), "percent")
    return f'open {out}/graph.html  |  kg query {out} @{asks}  |  kg evidence {out} "{word}"'


def _table(built: Built, ids: Sequence[str], terminal: Terminal) -> None:
    records = {r["id"]: r for r in built.records}
    found: dict[str, list[Finding]] = {}
    for finding in built.findings:
        found.setdefault(finding.filing, []).append(finding)
    for id in ids:
        record = records[id]
        holders = record.get("reporting_persons") or []
        held = (
            f"{line(holders[0].get('name') or '?')}{f' +{len(holders) - 1}' if len(holders) > 1 else ''}"
            if holders
            else "-"
        )
        percent = holders[0].get("percent_of_class") if holders else None
        cells = (
            f"{record.get('form') or '?':<9}",
            f"{record.get('date_of_event') or record.get('date_signed') or '-':<11}",
            f"{line((record.get('issuer') or {}).get('name') or '?')[:30]:<31}",
            f"{held[:34]:<35}",
            f"{'-' if percent is None else _figure(percent) + ' %':>9}  ",
            f"{_trades(record):<10}",
        )
        grave = [f for f in found.get(id, ()) if f.severity > Severity.NOTE]
        terminal.styled(("  " + "".join(map(str, cells)), ""), (summary(grave) if grave else "", _colour(grave)))


def _trades(record: dict[str, Any]) -> str:
    count = len(record.get("transactions") or [])
    return f"{count} trades" if count > 1 else f"{count} trade" if count else ""


def _panel(built: Built, id: str, *, again: bool) -> Iterator[Row]:
    record = next(r for r in built.records if r["id"] == id)
    extraction = next(e for e in built.extractions if e.filing.id == id)
    findings = [f for f in built.findings if f.filing == id]
    filing = extraction.filing
    form = {"text": "typed text", "html": "HTML", "xml": "XML"}.get(filing.markup, filing.markup)
    header = "no EDGAR header" if record.get("accession_number") is None else f"accession {record['accession_number']}"
    there = ", there already" if again else ""
    yield "read", f"{line(filing.name)}  {_size(filing.size)}, {form}, {header}{there}", ""
    yield "form", _form(record), _lines(extraction, (terms.FORM, terms.AMENDMENT_NUMBER))
    security = record.get("security") or {}
    cusips = security.get("cusips") or []
    first = f"CUSIP {cusips[0]}" if cusips else "no CUSIP"
    others = [f"! {_where(extraction, c)} says {c}" for c in cusips[1:]]
    issuer = (record.get("issuer") or {}).get("name") or "not stated"
    yield "issuer", f"{line(issuer)}  {line(first)}", ", ".join(others)
    holders = record.get("reporting_persons") or []
    for holder in holders[:_MOST_HOLDERS]:
        details = [*(holder.get("types") or []), holder.get("citizenship")]
        known = ", ".join(line(d) for d in details if d)
        yield "holder", f"{line(holder.get('name') or 'not stated')}{f' ({known})' if known else ''}", ""
        yield "stake", _stake(holder), _recomputed(holder, security)
    if len(holders) > _MOST_HOLDERS:
        yield "", f"and {len(holders) - _MOST_HOLDERS} more reporting persons", ""
    yield from _transactions(record, findings)
    yield from _people(record)


def _form(record: dict[str, Any]) -> str:
    number = record.get("amendment_number")
    parts = [record.get("form") or "form not stated", f"Amendment No. {number}" if number is not None else ""]
    if record.get("date_of_event"):
        parts.append(f"event {record['date_of_event']}")
    return line(", ".join(p for p in parts if p))


def _stake(holder: dict[str, Any]) -> str:
    amount, percent = holder.get("aggregate_amount"), holder.get("percent_of_class")
    shares = "shares not stated" if amount is None else f"{_figure(amount)} shares"
    return f"{shares}, {'percent not stated' if percent is None else f'{_figure(percent)} %'}"


def _recomputed(holder: dict[str, Any], security: dict[str, Any]) -> str:
    amount, percent = holder.get("aggregate_amount"), holder.get("percent_of_class")
    count = security.get("shares_outstanding")
    if amount is None or percent is None or not count:
        return ""
    share = 100 * Decimal(str(amount)) / Decimal(str(count))
    places = max(2, len(_figure(percent).partition(".")[2]) + 1)
    return f"recomputed {_figure(round(share, places))} % of {_figure(count)}"


def _transactions(record: dict[str, Any], findings: Iterable[Finding]) -> Iterator[Row]:
    totals = [f for f in findings if f.code == "transactions.total"]
    for side, label in (("sell", "sales"), ("buy", "purchases")):
        rows = [t for t in record.get("transactions") or [] if t.get("side") == side]
        if not rows:
            continue
        days = sorted(str(t["date"]) for t in rows if t.get("date"))
        span = "" if not days else f", {days[0]}" + (f" to {_short(days[0], days[-1])}" if days[-1] != days[0] else "")
        amounts = [Decimal(str(t["shares"])) for t in rows if t.get("shares") is not None]
        remark = ""
        if totals and len(rows) == len(record["transactions"]):
            remark = (
                "sum as stated" if all(f.severity is Severity.CONFIRMED for f in totals) else "! not the stated sum"
            )
        yield label, f"{len(rows)}{span}, {_figure(sum(amounts, Decimal(0)))} shares", remark


def _short(first: str, last: str) -> str:
    return last[5:] if first[:5] == last[:5] else last


def _people(record: dict[str, Any]) -> Iterator[Row]:
    people = {p.get("name") for p in record.get("people") or []}
    contacts = record.get("contacts") or []
    events = record.get("board_events") or []
    signers = {s.get("name") for s in record.get("signatures") or []}
    named = people | {c.get("name") for c in contacts} | {e.get("person") for e in events} - {None}
    posts = sum(len(p.get("positions") or []) for p in record.get("people") or [])
    parts = [f"{len(people)} with {_count(posts, 'post')}"] if people else []
    for role, word in (("authorized", "contact"), ("copy", "counsel copied")):
        count = sum(c.get("role") == role for c in contacts)
        parts += [_count(count, word) if word == "contact" else f"{count} {word}"] if count else []
    parts += [f"{n} {event}" for event, n in sorted(Counter(str(e.get("event")) for e in events).items())]
    signing = signers - named - {None}
    parts += [_count(len(signing), "further signer")] if signing else []
    if parts:
        yield "people", line(f"{len(named | signing)}: {', '.join(parts)}"), ""


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _lines(extraction: Extraction, predicates: Iterable[str]) -> str:
    first: dict[str, Evidence] = {}  # what the cover says comes before what other parts repeat
    for claim in extraction.claims:
        if claim.predicate in predicates and claim.subject.kind == terms.FILING_CLASS:
            first.setdefault(claim.predicate, claim.evidence[0])
    text = extraction.filing.document.text
    found = [text.count("\n", 0, at) + 1 for e in first.values() for at in (e.start, e.end)]
    if not found:
        return ""
    return f"line {min(found)}" if min(found) == max(found) else f"lines {min(found)}-{max(found)}"


def _where(extraction: Extraction, cusip: str) -> str:
    for claim in extraction.claims:
        if claim.predicate == terms.CUSIP and cusip in (claim.object, normal(str(claim.object))):
            return f"line {extraction.filing.document.text.count(chr(10), 0, claim.evidence[0].start) + 1}"
    return "the text also"


def _figure(value: Any) -> str:
    text = f"{Decimal(str(value)):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _size(size: int) -> str:
    return f"{size:,} bytes" if size < 1000 else f"{round(size / 1000):,} KB"
