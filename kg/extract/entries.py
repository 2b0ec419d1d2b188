"""Entries: the persons of one stretch of text that lists them, each with his cells told apart.

One walk over the rows of the stretch, whatever its layout is. Headings say whose officers follow and of what
post; heads of columns and labels say what a cell holds; where nothing says it, the cell's own lines do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.extract import assembly, columns, contents, fields, headings
from kg.extract.columns import Row
from kg.extract.contents import Part
from kg.extract.stitched import Stitched
from kg.extract.view import View
from kg.model.claim import Mention

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Listing:
    """What stands over a list: the organization, with the words that name it, and the post of each, with its own."""

    organization: Mention | None = None
    named: Span | None = None
    post: str | None = None
    posted: Span | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's row: his name, the note marks after it, and what its cells hold."""

    listing: Listing
    name: Stitched
    marks: tuple[str, ...]
    held: contents.Held
    end: int

    @property
    def span(self) -> Span:
        """From the name to the row's last word."""
        return self.name.span[0], self.end


@dataclass(slots=True)
class _Draft:
    """A row in the making."""

    name: Stitched
    parts: list[Part] = field(default_factory=list)
    column: int = 0
    loose: list[Span] = field(default_factory=list)  # lines below the name, with no column
    running: bool = False  # they are wrapped text


# a letter, an agreement or a signature begins here: no list goes on
_END = re.compile(
    r"(?i)^\W*(?:ladies\s+and\s+gentlemen|dear\s+\w+|very\s+truly|sincerely|in\s+witness\s+whereof|whereas\b|by:|/s/|"
    r"joint\s+filing\s+agreement|power\s+of\s+attorney|dated?:|agreement$|signatures?$|after\s+reasonable\s+inquiry)"
)


# "Jane Roe, who is President of Acme": running text, no row
_SAYS = re.compile(r"(?i)[\s,]*(?:is|was|are|were|has|had|will|serves|served|acts|owns|holds|may|and|whose|which)\b")


class Walk:
    """The walk over one stretch. `strict` where it is running text for the most part: a paragraph that announces no
    list ends the one before it."""

    def __init__(self, view: View, listing: Listing, *, strict: bool) -> None:
        self.view, self.text = view, view.text
        self.listing = listing
        self.strict = strict
        self.open = False
        self.kinds: list[tuple[int, frozenset[str]]] = []
        self.draft: _Draft | None = None
        self.width = 0

    def entries(self, start: int, end: int) -> Iterator[Entry]:
        """Every person that the stretch lists, in order."""
        rows = list(assembly.assembled(self.text, columns.rows(self.view, start, end)))
        for index, row in enumerate(rows):
            first = self.text[slice(*row.cells[0].lines[0])]
            if _END.match(first):
                break
            after = rows[index + 1] if index + 1 < len(rows) else None
            done = self._one(row, first, after) if len(row.cells) == 1 else self._several(row)
            yield from done
        yield from self._close()

    def _close(self) -> Iterator[Entry]:
        draft, self.draft = self.draft, None
        if draft is None:
            return
        if draft.loose:
            words = (contents.joined if draft.running else contents.apart)(self.text, draft.loose)
            draft.parts.append(Part(fields.ANY, words))
        held = contents.told(draft.parts)
        name = draft.name
        end = max([name.span[1], *(part.words.span[1] for part in draft.parts)])
        yield Entry(self.listing, name, fields.marks(name.text), held, end)

    def _one(self, row: Row, words: str, after: Row | None) -> Iterator[Entry]:
        """A line by itself: a label, a heading, a name, or more of what stands above it."""
        span = row.cells[0].lines[0]
        prose = len(words) > 90 or (row.typed and assembly.is_prose(self.text, row))
        label = None if prose and row.gap else fields.label(words)
        if label is not None and words[label[1] :].strip() and (self.draft or "name" in label[0]):
            yield from self._labelled(label[0], ((span[0] + label[1], span[1]),), row)
            return
        draft = self.draft
        goes_on = draft is not None and not row.gap and (not prose or draft.running or fields.begins_post(words))
        heading = headings.heading(self.view, words)
        if heading is None and after is not None and not after.gap and words.lower().endswith((" of", " and")):
            heading = headings.heading(self.view, self.text[span[0] : after.cells[0].lines[0][1]])  # over two lines
        if heading is not None and not (goes_on and fields.begins_post(words)):
            yield from self._close()
            self._headed(heading, span)
            return
        several = self._side_by_side(span) if self.open else []
        if several:
            for start, stop, length in several:
                yield from self._close()
                self._begin((start, stop), length, row)
            return
        end = fields.person_prefix(words)
        if self.open and end is not None and not _SAYS.match(words[end:]):
            yield from self._close()
            self._begin(span, end, row)
            return
        if goes_on:
            assert self.draft is not None
            self.draft.loose.append(span)
            return
        organization = None if prose else headings.organization_alone(self.view, words)
        yield from self._close()
        if organization is not None and (self.open or after is not None):
            self.listing = Listing(organization, span)
            self.kinds = []
        elif prose or words.rstrip().endswith(":"):
            self._introduced(words, span)

    def _side_by_side(self, span: Span) -> list[tuple[int, int, int]]:
        """Several persons on one line, each with his post: "Jane Roe, President; John Poe, Secretary"; each one's
        start and end, and the length of his name."""
        parts = [m.span() for m in re.finditer(r"[^;]+", self.text[slice(*span)])]
        found = []
        for a, b in parts:
            words = self.text[span[0] + a : span[0] + b]
            blank = len(words) - len(words.lstrip())
            lead = re.match(r"(?:and\s+)?", words[blank:])
            a += blank + (lead.end() if lead else 0)
            end = fields.person_prefix(self.text[span[0] + a : span[0] + b])
            if end is not None:
                found.append((span[0] + a, span[0] + b, end))
        return found if len(found) > 1 and len(found) == len(parts) else []

    def _headed(self, heading: headings.Heading, span: Span) -> None:
        if heading.organization is not None:
            self.listing = Listing(heading.organization, span)
        self.listing = replace(self.listing, post=heading.post, posted=span if heading.post else None)
        self.open = True

    def _introduced(self, words: str, span: Span) -> None:
        """A sentence before a list: "The executive officers of X are as follows:"."""
        found = headings.sentence(self.view, words)
        if found is None:
            self.open = self.open and not self.strict
        else:
            opens = words.rstrip().endswith(":") or re.search(r"(?i)\b(?:below|following|as\s+follows)\b", words)
            post = found.post if opens else None
            # a heading that has named the organization before says it in fewer words
            headed = self.listing.named if self.listing.organization == found.organization else None
            self.listing = Listing(found.organization, headed or span, post, span if post else None)
            self.open = bool(opens) or (self.open and not self.strict)

    def _begin(self, span: Span, end: int, row: Row) -> None:
        words = self.text[slice(*span)]
        start = fields.numbering(words)
        name = Stitched(words[start:end], ((0, (span[0] + start, span[0] + end)),))
        self.draft = _Draft(name)
        rest = re.match(r"[\s,;:–—-]*", words[end:])
        at = span[0] + end + (rest.end() if rest else 0)
        if at < span[1]:
            self.draft.loose.append((at, span[1]))
            self.draft.running = row.typed and span[1] - span[0] >= contents.FULL

    def _labelled(self, kinds: frozenset[str], lines: tuple[Span, ...], row: Row) -> Iterator[Entry]:
        words = contents.unwrapped(self.text, lines, row.typed)
        if "name" in kinds:
            end = fields.person_prefix(self.text[slice(*lines[0])])
            if end is None:
                return
            yield from self._close()
            self.open = True
            self._begin(lines[0], end, row)
        elif self.draft is not None:
            self.draft.parts.append(Part(kinds, words))

    def _several(self, row: Row) -> Iterator[Entry]:
        """A row of a table: the heads of columns, a label with its value, or a person."""
        words = [" ".join(self.text[a:b] for a, b in c.lines) for c in row.cells]
        kinds = [fields.heading(w) for w in words]
        if all(kinds):
            yield from self._close()
            self.kinds = [(c.column, k) for c, k in zip(row.cells, kinds, strict=True)]
            useful = frozenset().union(*kinds) & fields.ANY
            self.open = bool(useful) and any("name" in k for k in kinds)
            return
        if len(row.cells) == 2 and kinds[0] and "other" not in kinds[0] and words[0].rstrip().endswith(":"):
            yield from self._labelled(kinds[0], row.cells[1].lines, row)
            return
        at = self._name_cell(row)
        if at is None:
            yield from self._continued(row)
        elif self.open:
            yield from self._close()
            yield from self._person(row, at)

    def _name_cell(self, row: Row) -> int | None:
        """Which cell of a row is the person's: the one under "Name", else the first that a name begins."""
        named = {c for c, k in self.kinds if "name" in k}
        for index, cell in enumerate(row.cells):
            if (
                self.kinds
                and named
                and self._kind(row, index) is not None
                and "name" not in (self._kind(row, index) or ())
            ):
                continue
            words = self.text[slice(*cell.lines[0])]
            joined = " ".join(self.text[a:b] for a, b in cell.lines[:2])
            if fields.person_prefix(words) is not None or (len(words.split()) < 3 and fields.is_person(joined)):
                return index
        return None

    def _kind(self, row: Row, index: int) -> frozenset[str] | None:
        """What the column of a row's cell holds, as its head says."""
        column = row.cells[index].column
        exact = [k for c, k in self.kinds if c == column]
        if exact:
            return exact[0]
        return self.kinds[index][1] if len(self.kinds) == len(row.cells) else None

    def _person(self, row: Row, at: int) -> Iterator[Entry]:
        cell = row.cells[at]
        names_in = [n for n, line in enumerate(cell.lines) if fields.is_person(self.text[slice(*line)])]
        if len(names_in) > 1 and len(names_in) == len(cell.lines):
            yield from self._together(row, at)
            return
        first = 1
        words = self.text[slice(*cell.lines[0])]
        end = fields.person_prefix(words)
        second = self.text[slice(*cell.lines[1])] if len(cell.lines) > 1 else ""
        if end is None or (end >= len(words) - 1 and fields.name_goes_on(words, second)):
            third = self.text[slice(*cell.lines[2])] if len(cell.lines) > 2 else ""
            first, end = 3 if second.endswith(",") and fields.name_goes_on(second, third) else 2, None
        spans = cell.lines[:first]
        if end is None:
            name = contents.joined(self.text, spans)
        else:
            name = Stitched(words[:end], ((0, (spans[0][0], spans[0][0] + end)),))
        self.draft = _Draft(name, column=cell.column)
        self._rest_of_name(row, at, first, end)
        for index, other in enumerate(row.cells):
            kinds = self._kind(row, index)
            if index != at and (kinds is None or "other" not in kinds):
                text = contents.unwrapped(self.text, other.lines, row.typed, other.width)
                self.draft.parts.append(Part((kinds or fields.ANY) - {"name"} or fields.ANY, text))

    def _rest_of_name(self, row: Row, at: int, first: int, end: int | None) -> None:
        """What stands in the name's cell after the name: what its head says, or what it can be."""
        assert self.draft is not None
        cell = row.cells[at]
        kinds = ((self._kind(row, at) or frozenset()) - {"name"}) or fields.ANY
        spans = list(cell.lines[first:])
        if end is not None:
            start = cell.lines[0][0] + end
            rest = re.match(r"[\s,;:–—-]*", self.text[start : cell.lines[0][1]])
            start += rest.end() if rest else 0
            if start < cell.lines[0][1] and not fields.is_mark(self.text[start : cell.lines[0][1]]):
                spans.insert(0, (start, cell.lines[0][1]))
        if spans:
            self.draft.parts.append(Part(kinds, contents.unwrapped(self.text, spans, False)))

    def _together(self, row: Row, at: int) -> Iterator[Entry]:
        """Several persons in one cell: line by line with the others' lines, where there are as many."""
        lines = row.cells[at].lines
        for n, line in enumerate(lines):
            cells = [
                replace(c, lines=(line,) if i == at else (c.lines[n],) if len(c.lines) == len(lines) else c.lines)
                for i, c in enumerate(row.cells)
                if i == at or len(c.lines) in (1, len(lines))
            ]
            yield from self._close()
            where = next(i for i, c in enumerate(cells) if c.lines == (line,))
            yield from self._person(Row(tuple(cells), row.gap, row.typed), where)

    def _continued(self, row: Row) -> Iterator[Entry]:
        """A row without a name: more of the person above, where his column is empty or goes on."""
        if self.draft is None:
            return
        if any(cell.column == self.draft.column for cell in row.cells):
            yield from self._close()
            return
        for index, cell in enumerate(row.cells):
            kinds = ((self._kind(row, index) or fields.ANY) - {"name"}) or fields.ANY
            if "other" not in kinds:
                self.draft.parts.append(Part(kinds, contents.unwrapped(self.text, cell.lines, row.typed, cell.width)))


def walk(view: View, start: int, end: int, listing: Listing, *, strict: bool) -> Sequence[Entry]:
    """The entries of view.text[start:end]."""
    return list(Walk(view, listing, strict=strict).entries(start, end))
