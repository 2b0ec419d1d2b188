"""The table of looks: every relation of the ontology has one, and every colour can be told from the ground."""

import pytest

from kg import terms
from kg.model.claim import Iri
from kg.network import style


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", (*style.EDGES, style.OTHER_TIES), ids=lambda look: look.id)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_line_stands_out_from_the_page(look: style.EdgeLook, theme: str) -> None:
    assert contrast(getattr(look, theme), style.THEMES[theme]["paper"]) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_and_borders_stand_out_from_the_page(theme: str) -> None:
    colours = style.THEMES[theme]
    assert contrast(colours["ink"], colours["paper"]) >= 4.5
    assert contrast(colours["border"], colours["paper"]) >= 3


def test_no_two_looks_share_shape_and_colour() -> None:
    assert len({(k.shape, k.fill) for k in style.NODES}) == len({k.id for k in style.NODES}) == len(style.NODES)
    lines = [(k.light, k.dashes, k.width) for k in style.EDGES]
    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("term", sorted(terms.EDGES))
def test_every_relation_that_is_drawn_has_a_look(term: Iri) -> None:
    assert style.edge_look(term) is not style.OTHER_TIES


def test_a_term_is_in_one_look() -> None:
    named = [term for look in style.EDGES for term in look.terms]
    assert len(named) == len(set(named))
    assert set(style.WIDTHS) | set(style.CHARTS) <= set(terms.EDGES)


@pytest.mark.parametrize(
    ("kinds", "roles", "look"),
    [
        ((terms.ISSUER_CLASS,), (), "issuer"),
        ((terms.ISSUER_CLASS, terms.ORGANIZATION_CLASS), (terms.HOLDER,), "issuer"),
        ((terms.ORGANIZATION_CLASS,), (terms.HOLDER,), "holder"),
        ((terms.PERSON_CLASS,), (terms.HOLDER,), "person-holder"),
        ((terms.PERSON_CLASS,), (terms.SIGNATORY,), "person"),
        ((terms.ORGANIZATION_CLASS,), (terms.COUNSEL_FIRM,), "law-firm"),
        ((terms.ORGANIZATION_CLASS,), (), "organization"),
        ((terms.AGENT_CLASS,), (), "agent"),
        ((terms.SECURITY_CLASS,), (), "security"),
        ((terms.FILING_CLASS,), (), "filing"),
        ((terms.ADDRESS_CLASS,), (), None),
        ((terms.HOLDING_CLASS,), (), None),
    ],
)
def test_a_node_looks_like_what_it_is(kinds: tuple[Iri, ...], roles: tuple[Iri, ...], look: str | None) -> None:
    found = style.node_look(kinds, frozenset(roles))
    assert (found and found.id) == look
