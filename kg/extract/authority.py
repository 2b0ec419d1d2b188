"""The authority the statement is filed with, by the names that the filing gives it."""

import re

from kg import terms
from kg.extract import view as v
from kg.extract.view import Reading, View
from kg.model.claim import Claim
from kg.model.document import BlockKind
from kg.values import names

_FULL = re.compile(r"(?i)\b(?:united\s+states\s+|u\.s\.\s+)?securities\s+and\s+exchange\s+commission\b")
_SHORT = re.compile(
    r'\bfiled\s+with\s+the\s+(?P<name>SEC|Commission)\b|\(the\s+["“](?P<defined>Commission|SEC)[,.]?["”]\)'
)


def read(view: View) -> Reading:
    """The Commission as an organization, with its short forms."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    full = list(_FULL.finditer(view.text, form.start, form.end)) if form else []
    if form is None or not full:
        return
    first = max(full, key=lambda m: (len(names.one_line(m[0])), -m.start()))
    short = list(_SHORT.finditer(view.text, form.start, form.end))
    words = names.one_line(first[0])
    # with and without "United States" it is one
    keys = [("name", names.key(words)) for words in [m[0] for m in full] + [m["name"] or m["defined"] for m in short]]
    quote = view.cite(first.start(), first.end(), "authority")
    authority = v.agent(words, quote, terms.ORGANIZATION_CLASS, also=dict.fromkeys(keys))
    yield Claim(view.parties.filing, terms.FILED_WITH, authority, (quote,))
    yield Claim(authority, terms.NAME, words, (quote,))
    seen = set()
    for match in short:
        alias = match["name"] or match["defined"]
        if alias not in seen:
            seen.add(alias)
            yield Claim(authority, terms.ALIAS, alias, (view.cite(match.start(), match.end(), "authority.alias"),))
