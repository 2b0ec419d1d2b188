"""The forms that are read, and which of them a document is."""

import re

from kg.extract.rows import Recipe
from kg.forms import schedule13d, schedule13g

RECIPES: tuple[Recipe, ...] = (schedule13d.RECIPE, schedule13g.RECIPE)

_HEADING = re.compile(r"(?i)\b(?:schedule|form|sc)\s*13\s?(?P<kind>[dg])\b")


def recipe_for(text: str) -> Recipe:
    """The recipe of the form that the text of a title page names first; a 13D where it names none."""
    match = _HEADING.search(text)
    kind = "13" + match["kind"].upper() if match else "13D"
    return next(r for r in RECIPES if r.form == kind)
