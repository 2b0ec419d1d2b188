"""Where the tags of a markup source stand: one linear pass, whatever the source holds."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_CLEAN: Final = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:_.-]*+)      # <TD WIDTH="4%" VALIGN=top>
        (?P<attributes>(?:[^<>"']++|"[^"<>]*+"|'[^'<>]*+')*+)>""",
    re.VERBOSE,
)
_QUOTED: Final = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:_.-]*+)      # <P title="a > b">
        (?P<attributes>(?:[^>"']++|"[^"]{0,2000}+"|'[^']{0,2000}+'){0,200}+)>""",
    re.VERBOSE,
)
_OPENING: Final = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:_.-]*+)")
_ATTRIBUTE: Final = re.compile(
    r"""(?P<name>[A-Za-z_:][A-Za-z0-9_:.-]*)\s*(?:=\s*(?:"(?P<double>[^"]*)"?|'(?P<single>[^']*)'?|(?P<bare>[^\s"'>]*)))?"""
)
_BUDGET: Final = 8
"""How many times the source's length is looked at again for tags with a stray quote."""

_QUOTED_MOST: Final = 400_000
"""What one such look can cost at most."""


class Tag(NamedTuple):
    """source[start:end] is a tag, or (name "") a comment or declaration that says nothing; name "!" is a
    document type declaration, "[" a CDATA section. Names are lower-case, namespaces and all."""

    start: int
    end: int
    name: str
    close: bool
    attributes: str

    def get(self, name: str) -> str | None:
        """An attribute's value, None where it is not there; "" where it has none."""
        for found in _ATTRIBUTE.finditer(self.attributes):
            if found["name"].lower() == name:
                return found["double"] or found["single"] or found["bare"] or ""
        return None


class _Next:
    """The next place of a character, looked for once however often it is asked for."""

    def __init__(self, source: str, sought: str, end: int) -> None:
        self.source, self.sought, self.end = source, sought, end
        self.found = -1

    def after(self, at: int) -> int:
        """Its first place at or after `at`; the end where there is none. `at` only ever grows."""
        if self.found < at:
            found = self.source.find(self.sought, at, self.end)
            self.found = self.end if found < 0 else found
        return self.found


def tags(source: str, start: int, end: int, *, lower: bool = True) -> Iterator[Tag]:
    """The tags of source[start:end] in order; all else, a bare `<` too, is text."""
    at = start
    budget = _BUDGET * (end - start) + 10_000
    gt, line, comment, cdata = (_Next(source, sought, end) for sought in (">", "\n", "-->", "]]>"))
    while (lt := source.find("<", at, end)) >= 0:
        clean = _CLEAN.match(source, lt, end)
        if clean is not None:
            at = clean.end()
            name = clean["name"]
            yield Tag(lt, at, name.lower() if lower else name, clean["close"] == "/", clean["attributes"])
            continue
        at = lt + 1
        if source.startswith("!--", at) and comment.after(at + 3) < end:
            at = comment.found + 3
            yield Tag(lt, at, "", False, "")
        elif source.startswith("![CDATA[", at) and cdata.after(at + 8) < end:
            at = cdata.found + 3
            yield Tag(lt, at, "[", False, "")
        elif source.startswith(("!", "?"), at):
            if gt.after(at) < end:
                at = gt.found + 1
                doctype = source[lt + 1 : lt + 9].upper() == "!DOCTYPE"
                yield Tag(lt, at, "!" if doctype else "", False, "")
        elif (opening := _OPENING.match(source, lt, end)) is not None:
            quoted = _QUOTED.match(source, lt, end) if budget > 0 else None
            budget -= quoted.end() - lt if quoted else _QUOTED_MOST
            stop = quoted.end() if quoted else _stop(source, opening.end(), end, gt, line)
            rest = source[opening.end() : stop].removesuffix(">")
            if quoted or source[stop - 1] == ">" or not rest.strip() or "=" in rest:
                at = stop
                name = opening["name"].lower() if lower else opening["name"]
                yield Tag(lt, stop, name, opening["close"] == "/", rest)


def _stop(source: str, at: int, end: int, gt: _Next, line: _Next) -> int:
    """Where a tag ends that has no end of its own: at the next `>`, or before the next `<` or line."""
    lt = source.find("<", at, end)
    lt = end if lt < 0 else lt
    if gt.after(at) < lt:
        return gt.found + 1
    return min(lt, line.after(at))
