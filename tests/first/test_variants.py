"""Variants of the first filing, reworded, re-wrapped and laid out otherwise, give the same record."""

import json
from pathlib import Path
from typing import Any

import pytest
from variants import GOLD, VARIANTS, Variant, renamed


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The graph of a variant, built once from a file of its name."""
    folder, graphs = tmp_path_factory.mktemp("variants"), {}

    def graph(variant: Variant) -> Any:
        import kg

        if variant.name not in graphs:
            (folder / variant.name).write_bytes(variant.data)
            graphs[variant.name] = kg.build([folder / variant.name])
        return graphs[variant.name]

    return graph


def _of(graph: Any) -> dict[str, Any]:
    assert len(graph.records) == 1
    return json.loads(json.dumps(graph.records[0], default=float))


@pytest.mark.parametrize("field", [field for field in GOLD if field != "id"])
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda v: v.name)
def test_variant_gives_the_same_record(variant: Variant, field: str, build: Any) -> None:
    value = _of(build(variant))[field]
    if field == "reporting_persons":
        value = [{k: v for k, v in person.items() if k != "irs_number"} for person in value]
    assert value == variant.record[field]


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda v: v.name)
def test_variant_has_its_own_id_and_accession_number(variant: Variant, build: Any) -> None:
    record = _of(build(variant))
    assert record["id"] == Path(variant.name).stem
    assert record["accession_number"] == variant.record.get("accession_number")


def test_two_equal_sales_are_two_transactions_in_the_graph(build: Any) -> None:
    graph = build(next(v for v in VARIANTS if v.name.startswith("h-")))
    assert len(graph.query("transactions").rows) == 37
    equal = graph.to_rdflib().query("""
        PREFIX kg: <https://w3id.org/ownership-kg/ontology#>
        SELECT DISTINCT ?x WHERE { ?x a kg:Transaction ; kg:shares ?n ; kg:tradeDate ?day FILTER(?n = 4000) }""")
    assert len(list(equal)) == 2
    assert [f.severity.name for f in graph.findings if "1,506,000" in f.message] == ["CONFIRMED"]


# ---- The variants themselves ----


def test_there_are_eight_variants_that_differ() -> None:
    assert len(VARIANTS) == 8
    assert len({v.data for v in VARIANTS}) == 8


def test_no_name_is_left_in_the_renamed_variant() -> None:
    variant = next(v for v in VARIANTS if v.name.startswith("f-"))
    words = variant.data.decode()
    people = [p["name"] for p in GOLD["people"]] + [c["name"] for c in GOLD["contacts"]] + ["Christos Lagomichos"]
    posts = {q["organization"] for p in GOLD["people"] for q in p["positions"]}
    assert [name for name in [*people, *posts, "8x8"] if name in words] == []
    assert renamed(words) == words


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda v: v.name)
def test_a_variant_still_has_the_words_of_its_record(variant: Variant) -> None:
    """Names and numbers of the record stand in the variant's text, once markup and wrapping are taken off."""
    import html
    import re

    text = re.sub(r"<[^>]+>", " ", variant.data.decode()) if variant.name.endswith(".htm") else variant.data.decode()
    text = " ".join(re.sub(r"[\x0c\u00a0]|&nbsp;", " ", html.unescape(text)).split())
    record = variant.record
    names = [p["name"] for p in record["people"]] + [c["name"] for c in record["contacts"]]
    names += [
        record["issuer"]["name"],
        record["reporting_persons"][0]["name"],
        "282912 10 4",
        "757209101",
        "34,309,526",
    ]
    names += [q["title"] for p in record["people"] for q in p["positions"] if " for the " not in q["title"]]
    assert [name for name in names if name.casefold() not in text.casefold()] == []
    assert all(re.search(rf"{t['shares']:,}\s+\\?\$ ?{t['price']:.2f}", text) for t in record["transactions"])
