from datetime import date
from decimal import Decimal

from resolved_sample import Sample, together

from kg import terms
from kg.check.facts import index
from kg.model.claim import Iri


def test_facts_are_found_by_filing_subject_predicate_and_kind() -> None:
    one, two = Sample("one"), Sample("two")
    issuer = one.node(terms.ISSUER_CLASS, "Delta Ore, Inc.")
    holding = one.node(terms.HOLDING_CLASS)
    amount = one.say(holding, terms.AGGREGATE_AMOUNT, Decimal(60), "60 shares")
    one.say(holding, terms.HOLDER, issuer)
    signed = one.say(one.filing, terms.DATE_SIGNED, date(2001, 5, 4))
    two.say(two.filing, terms.FORM, "SC 13D")
    facts = index(together(one, two))

    assert facts.filings == {"one": one.filing, "two": two.filing}
    for kind in (terms.ISSUER_CLASS, terms.ORGANIZATION_CLASS, terms.AGENT_CLASS):
        assert [e.iri for e in facts.of(kind, "one")] == [issuer]
        assert facts.of(kind, "two") == ()
    assert facts.figures(holding, terms.AGGREGATE_AMOUNT, "one") == [(Decimal(60), amount)]
    assert facts.figures(holding, terms.AGGREGATE_AMOUNT, "two") == []
    assert facts.figures(holding, terms.HOLDER, "one") == []
    assert facts.days(one.filing, terms.DATE_SIGNED, "one") == [(date(2001, 5, 4), signed)]
    assert facts.nodes(holding, terms.HOLDER, "one") == [issuer]
    assert facts.nodes(two.filing, terms.FORM, "two") == []  # words are no node
    assert [s.object for s in facts.said(terms.FORM, "two")] == ["SC 13D"]


def test_names() -> None:
    sample = Sample()
    issuer, holding = sample.node(terms.ISSUER_CLASS, "Delta Ore, Inc."), sample.node(terms.HOLDING_CLASS)
    facts = index(sample.resolved())
    assert facts.name(issuer) == "Delta Ore, Inc."
    assert facts.name(holding) == holding.rsplit("/", 1)[-1]
    assert facts.name(Iri("urn:other")) == "urn:other"
    assert facts.holder(holding, sample.id) == "The holder"
