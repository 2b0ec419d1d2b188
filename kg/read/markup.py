"""Where the tags of a markup source stand: one linear pass, whatever the source holds."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_CLEAN: Final = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:_.-]*+)      # <TD WIDTH="4%" VALIGN=top>
        (?P<attributes>(?:[^<>"']++|"[^"<>]*+"|'[^'<>]*+')*+)>""",
    re.VERBOSE,
)
# bounded: a quote that is never closed is looked through no further
_QUOTED: Final = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:_.-]*+)      # <P title="a > b">
        (?P<attributes>(?:[^<>"']++|"[^"]{0,2000}+"|'[^']{0,2000}+'){0,40}+)>""",
    re.VERBOSE,
)
_OPENING: Final = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:_.-]*+)")
_ATTRIBUTE: Final = re.compile(
    r"""(?P<name>[A-Za-z_:][A-Za-z0-9_:.-]*)\s*(?:=\s*(?:"(?P<double>[^"]*)"?|'(?P<single>[^']*)'?|(?P<bare>[^\s"'>]*)))?"""
)
_LEFT_OPEN: Final = frozenset("b body br c div font html i p page s span sup table td tr u".split())
"""Tags that are taken for tags though they are never closed: `<PAGE` at a line's end."""


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


class Tags:
    """The tags of source[start:end] in order; all else, a bare `<` too, is text.

    Whoever reads them may set `at` forward, to go on behind what a script or style holds.
    """

    def __init__(self, source: str, start: int, end: int, *, lower: bool = True) -> None:
        self.source, self.at, self.end, self.lower = source, start, end, lower
        self._gt, self._line, self._comment, self._cdata = (
            _Next(source, sought, end) for sought in (">", "\n", "-->", "]]>")
        )

    def __iter__(self) -> Iterator[Tag]:
        source, end = self.source, self.end
        while (lt := source.find("<", self.at, end)) >= 0:
            clean = _CLEAN.match(source, lt, end)
            if clean is None:
                tag = self._unclean(lt)
                self.at = tag.end if tag else lt + 1
                if tag:
                    yield tag
                continue
            self.at = clean.end()
            close, name, attributes = clean.groups()
            yield Tag(lt, self.at, name.lower() if self.lower else name, close == "/", attributes)

    def _unclean(self, lt: int) -> Tag | None:
        """What stands at a `<` that begins no tidy tag; None where it is text."""
        source, end, at = self.source, self.end, lt + 1
        if source.startswith("!--", at) and self._comment.after(at + 3) < end:
            return Tag(lt, self._comment.found + 3, "", False, "")
        if source.startswith("![CDATA[", at) and self._cdata.after(at + 8) < end:
            return Tag(lt, self._cdata.found + 3, "[", False, "")
        if source.startswith(("!", "?"), at):
            if self._gt.after(at) >= end:
                return None
            doctype = source[at : at + 8].upper() == "!DOCTYPE"
            return Tag(lt, self._gt.found + 1, "!" if doctype else "", False, "")
        opening = _OPENING.match(source, lt, end)
        if opening is None:
            return None
        quoted = _QUOTED.match(source, lt, end)
        stop = quoted.end() if quoted else self._stop(opening.end())
        rest = source[opening.end() : stop].removesuffix(">")
        left_open = not quoted and source[stop - 1] != ">"
        known = opening["name"].lower() in _LEFT_OPEN or (opening["close"] and not rest.strip())
        if left_open and not known and "=" not in rest:
            return None
        name = opening["name"].lower() if self.lower else opening["name"]
        return Tag(lt, stop, name, opening["close"] == "/", rest)

    def _stop(self, at: int) -> int:
        """Where a tag ends that has no end of its own: at the next `>`, or before the next `<` or line."""
        lt = self.source.find("<", at, self.end)
        lt = self.end if lt < 0 else lt
        if self._gt.after(at) < lt:
            return self._gt.found + 1
        return min(lt, self._line.after(at))
