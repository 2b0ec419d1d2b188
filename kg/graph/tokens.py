"""SPARQL's tokens, in every way that one of the two engines may cut them.

Most of it is the grammar's. Where an engine was seen to read on differently, both readings are given:
`?a<?b#>` is an IRI to a tokenizer, a comparison and a comment to a parser that expects an expression;
rdflib ends a comment at a line feed alone, and both take `ſERVICE` or `SERVICEex:x` for the keyword.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.errors import QueryError

_LETTER = (
    r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_MARK = r"\u00b7\u0300-\u036f\u203f-\u2040"
_CHAR = _LETTER + _MARK + r"_0-9\-"
_POINT = (  # \u0041 or \U0001F600, no surrogate
    r"\\(?:u(?:[0-9A-Ca-cE-Fe-f][0-9A-Fa-f]{3}|[Dd][0-7][0-9A-Fa-f]{2})"
    r"|U000(?:0(?:[0-9A-Ca-cE-Fe-f][0-9A-Fa-f]{3}|[Dd][0-7][0-9A-Fa-f]{2})|[1-9A-Fa-f][0-9A-Fa-f]{4})"
    r"|U0010[0-9A-Fa-f]{4})"
)
_INNER = rf"\\[tbnrf\\\"']|{_POINT}"
_LOCAL = r"%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%]"

_TOKEN = re.compile(
    rf"""
      (?P<space>[ \t\r\n]+)
    | (?P<comment>\#[^\r\n]*)
    | (?P<iri><(?:[^<>"{{}}|^`\\\x00-\x20]|{_POINT})*>)
    | (?P<string>
          '''(?:'{{0,2}}(?:[^'\\]|{_INNER}))*'''
        | \"\"\"(?:"{{0,2}}(?:[^"\\]|{_INNER}))*\"\"\"
        | '(?!'')(?:[^'\\\r\n]|{_INNER})*'
        | "(?!"")(?:[^"\\\r\n]|{_INNER})*")
    | (?P<variable>[?$][{_LETTER}_0-9][{_LETTER}{_MARK}_0-9]*)
    | (?P<node>_:[{_LETTER}_0-9](?:[{_CHAR}.]*[{_CHAR}])?)
    | (?P<name>(?:[{_LETTER}](?:[{_CHAR}.]{{0,60}}[{_CHAR}])?)?:
          (?:(?:[{_LETTER}_:0-9]|{_LOCAL})(?:(?:[{_CHAR}.:]|{_LOCAL})*(?:[{_CHAR}:]|{_LOCAL}))?)?)
    | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
    | (?P<word>[^\W\d]\w*)
    | (?P<sign>[{{}}()\[\].;,*/|^!+\-=<>&?~])
    """,
    re.VERBOSE,
)
_ABSOLUTE = re.compile(r"<[A-Za-z][A-Za-z0-9+.\-]*://")
_TURNS = 200


@dataclass(frozen=True, slots=True)
class Token:
    """A token at text[start:end]. Kinds are iri, string, variable, node, name, language, number, word
    and sign."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def prefix(self) -> str:
        """Of a prefixed name, what stands before its first colon."""
        return self.text.partition(":")[0]

    @property
    def local(self) -> str:
        """Of a prefixed name, what stands after its first colon."""
        return self.text.partition(":")[2]

    @property
    def keyword(self) -> str:
        """A word in upper case; "" for every other token."""
        return upper(self.text) if self.kind == "word" else ""


def upper(word: str) -> str:
    """A word in upper case, where rdflib takes ı, İ and ſ for letters of a keyword."""
    return word.translate({0x131: "I", 0x130: "I", 0x17F: "S"}).upper()


def place(text: str, at: int) -> str:
    """`line 2, column 5` of an offset."""
    lines = re.split(r"\r\n|\r|\n", text[:at])
    return f"line {len(lines)}, column {len(lines[-1]) + 1}"


def read(text: str, *, strict: bool = True) -> list[Token]:
    """The tokens of a query by SPARQL's own grammar. Where nothing of SPARQL begins it ends, or raises
    QueryError if `strict`."""
    tokens, at = [], 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            if strict:
                raise QueryError(f"{place(text, at)}: {_strange(text[at])}")
            break
        if found.lastgroup not in ("space", "comment"):
            tokens.append(_token(found))
        at = found.end()
    return tokens


def other_readings(text: str) -> Iterator[Token]:
    """The tokens that a parser may find where it takes a `<` for less-than, or a carriage return for
    no end of a comment. Raises QueryError for a query that has too many such places to follow."""
    seen: set[int] = set()
    todo, at = [], 0
    while at < len(text):  # the main reading first: where another meets it, that one is done
        found = _TOKEN.match(text, at)
        if found is None:
            break
        seen.add(at)
        todo += _turns(text, found)
        at = found.end()
    for count in range(len(todo) + _TURNS):
        if not todo:
            return
        if count == _TURNS:
            raise QueryError(f"{place(text, todo[-1])}: too many relative IRIs with # or ' in one query")
        at = todo.pop()
        while at < len(text) and at not in seen:
            seen.add(at)
            found = _TOKEN.match(text, at)
            if found is None:
                break  # no parser reads on from here
            todo += _turns(text, found)
            if found.lastgroup not in ("space", "comment"):
                yield _token(found)
            at = found.end()


def _token(found: re.Match[str]) -> Token:
    return Token(str(found.lastgroup), found[0], found.start(), found.end())


def _turns(text: str, found: re.Match[str]) -> list[int]:
    """Where another reading of this token goes on."""
    words, end = found[0], found.end()
    if found.lastgroup == "comment" and text[end : end + 1] == "\r":
        line = text.find("\n", end)
        return [line] if line >= 0 else []
    # "<http:" and two slashes begin no comparison; without # or ' both readings meet again at once.
    if found.lastgroup == "iri" and ("#" in words or "'" in words) and not _ABSOLUTE.match(words):
        return [found.start("iri") + 1]
    return []


def _strange(character: str) -> str:
    if character in "'\"":
        return "a string that does not end, or has a wrong escape"
    if character == "\\":
        return "a backslash stands outside of a string"
    return f"unexpected character {character!r} (U+{ord(character):04X})"
