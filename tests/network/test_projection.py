"""Resolved statements → graph: what is a node, what is an edge, what an edge says."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from network_sample import AS_OF, BASE, Story, resolved, sample

from kg import terms
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity
from kg.network.projection import project

HOLDER, SECURITY, ISSUER = Iri(BASE + "holder"), Iri(BASE + "security"), Iri(BASE + "issuer")


@pytest.fixture(scope="module")
def graph():
    whole, findings, _ = sample()
    return project(whole, findings)


def edges(graph, start: str, end: str) -> dict[str, dict]:
    return graph.get_edge_data(Iri(BASE + start), Iri(BASE + end)) or {}


def edge(graph, start: str, end: str, term: Iri) -> dict:
    found = [d for d in edges(graph, start, end).values() if d["term"] == term]
    assert len(found) == 1
    return found[0]


def test_agents_securities_and_filings_are_nodes_and_nothing_else_is(graph) -> None:
    kinds = {d["kind"] for _, d in graph.nodes(data=True)}
    assert kinds == {
        terms.PERSON_CLASS,
        terms.ORGANIZATION_CLASS,
        terms.ISSUER_CLASS,
        terms.SECURITY_CLASS,
        terms.FILING_CLASS,
    }
    assert Iri(BASE + "address") not in graph
    assert Iri(BASE + "holding") not in graph


def test_every_person_of_the_filing_is_a_node_with_the_name(graph) -> None:
    names = {d["name"] for _, d in graph.nodes(data=True) if d["kind"] == terms.PERSON_CLASS}
    assert len(names) == 31
    assert {"Ada Abend", "Rafael Stern", "Yannis Vale", "Selma Oake"} <= names


@pytest.mark.parametrize(
    ("start", "end", "term", "label"),
    [
        ("holder", "security", terms.HOLDING_CLASS, "6.41 % · 2,202,000 shares"),
        ("second", "security", terms.HOLDING_CLASS, "120,000.5 shares"),
        ("holder", "security", terms.INTENTION_CLASS, "acquisition or disposition of securities"),
        ("security", "issuer", terms.ISSUED_BY, "issued by"),
        ("designee", "issuer", terms.BOARD_EVENT_CLASS, "resigned from a board"),
        ("designee", "holder", terms.DESIGNEE_OF, "designee of"),
        ("person-3", "holder", terms.POSITION_CLASS, "Vice President, Works 3"),
        ("person-3", "org-Medeo+", terms.POSITION_CLASS, "Director"),
        ("person-0", "holder", terms.SIGNATURE_CLASS, "Treasurer"),
        ("counsel", "holder", terms.COUNSEL_ENGAGEMENT_CLASS, "Selma Oake"),
        ("lawyer", "holder", terms.NOTICE_CLASS, "receives a copy"),
        ("octal-2011", "issuer", terms.SUBJECT_COMPANY, "subject company"),
    ],
)
def test_an_edge_leads_from_its_subject_to_its_object_and_says_what_it_is(graph, start, end, term, label) -> None:
    assert edge(graph, start, end, term)["label"] == label


def test_many_transactions_are_one_edge_a_side_with_their_number_and_sum(graph) -> None:
    found = {d["label"]: d for d in edges(graph, "holder", "security").values() if d["term"] == terms.TRANSACTION_CLASS}
    assert set(found) == {"6 sales · 328,200.5 shares", "1 purchase · 1,000 shares"}
    sales = found["6 sales · 328,200.5 shares"]
    assert (sales["count"], sales["total"]) == (6, Decimal("328200.5"))
    assert len(set(sales["relations"])) == 6  # two rows are equal and stay two
    assert {s.subject for s in sales["statements"]} == set(sales["relations"])


def test_a_sum_that_not_every_row_states_says_so() -> None:
    whole, _, _ = sample()
    gone = Iri(BASE + "sale-2")
    kept = tuple(s for s in whole.statements if not (s.subject == gone and s.predicate == terms.SHARES))
    graph = project(replace(whole, statements=kept))
    labels = [d["label"] for d in edges(graph, "holder", "security").values()]
    assert "6 sales · 304,200.5 shares (stated for 5)" in labels


def test_the_latest_filing_labels_a_holding_and_no_statement_is_lost() -> None:
    stories = []
    for id, day, percent in (("a-2010", date(2010, 1, 4), "7"), ("b-2012", date(2012, 1, 4), "0")):
        story = Story(id, day)
        words = story.say(f"{percent}%")
        holder = story.node("holder", terms.ORGANIZATION_CLASS, "Mikronord N.V.")
        security = story.node("security", terms.SECURITY_CLASS, "Common Stock")
        held = story.node(f"{id}/held", terms.HOLDING_CLASS)
        story.state(held, terms.HOLDER, holder, words)
        story.state(held, terms.HELD_SECURITY, security, words)
        story.state(held, terms.PERCENT_OF_CLASS, Decimal(percent), words)
        stories.append(story)
    found = edge(project(resolved(*stories)), "holder", "security", terms.HOLDING_CLASS)
    assert found["label"] == "0 %"  # sold out: a zero is a fact
    assert (found["count"], found["as_of"], len(found["statements"])) == (2, date(2012, 1, 4), 6)


def test_two_posts_at_one_organization_are_one_edge_with_both_titles() -> None:
    story = Story("a", AS_OF)
    words = story.say("President of Octal; Chair of its board")
    person, at = story.node("p", terms.PERSON_CLASS, "Ada Abend"), story.node("o", terms.ORGANIZATION_CLASS, "Octal")
    for n, title in enumerate(("President", "Chair")):
        post = story.node(f"post{n}", terms.POSITION_CLASS)
        story.state(post, terms.POST_HOLDER, person, words)
        story.state(post, terms.POST_AT, at, words)
        story.state(post, terms.TITLE, title, words)
    assert edge(project(resolved(story)), "p", "o", terms.POSITION_CLASS)["label"] == "President; Chair"


def test_what_is_neither_node_nor_edge_is_a_part_of_the_nodes_it_is_tied_to(graph) -> None:
    def parts(local: str) -> set[str]:
        return {s.subject.removeprefix(BASE) for s in graph.nodes[Iri(BASE + local)]["statements"]}

    assert parts("security") == {"security", "count"}
    assert parts("person-1") == {"person-1", "clean"}
    assert parts("person-2") == {"person-2"}


def test_a_post_without_an_organization_stays_with_the_person() -> None:
    story = Story("a", AS_OF)
    person, post = story.node("p", terms.PERSON_CLASS, "Ada Abend"), story.node("post", terms.POSITION_CLASS)
    story.state(post, terms.POST_HOLDER, person, story.say("Ada Abend, private investor"))
    story.state(post, terms.TITLE, "private investor", story.say("private investor"))
    graph = project(resolved(story))
    assert graph.number_of_edges() == 0
    assert [s.object for s in graph.nodes[person]["statements"]] == [person, "private investor"]


def test_a_filing_is_a_node_even_where_nothing_else_is_said_of_it() -> None:
    graph = project(resolved(Story("empty", AS_OF)))
    assert [d["name"] for _, d in graph.nodes(data=True)] == ["empty"]


def test_every_statement_of_a_drawn_node_or_edge_is_kept(graph) -> None:
    whole, _, _ = sample()
    kept = {s for _, d in graph.nodes(data=True) for s in d["statements"]}
    kept |= {s for _, _, d in graph.edges(data=True) for s in d["statements"]}
    assert [s for s in whole.statements if s not in kept] == []


def test_a_finding_is_on_the_node_or_edge_that_it_is_about(graph) -> None:
    assert [f.code for f in graph.nodes[SECURITY]["findings"]] == ["cusip.two"]
    assert [f.code for f in edge(graph, "holder", "security", terms.HOLDING_CLASS)["findings"]] == ["percent.truncated"]
    assert [f.code for f in graph.nodes[Iri(BASE + "octal-2011")]["findings"]] == ["sum.agrees"]


def test_a_finding_on_what_many_share_is_on_the_filing() -> None:
    whole, _, _ = sample()
    finding = Finding("address.spelling", Severity.NOTE, BASE + "address", "Two spellings.", (), "", "octal-2011")
    graph = project(whole, [finding])
    assert [n for n, d in graph.nodes(data=True) if d["findings"]] == [Iri(BASE + "octal-2011")]


def test_further_nodes_that_an_edge_names_are_listed(graph) -> None:
    assert edge(graph, "designee", "issuer", terms.BOARD_EVENT_CLASS)["others"] == (HOLDER,)


def test_roles_are_the_properties_that_lead_to_a_node(graph) -> None:
    assert {terms.HOLDER, terms.CLIENT, terms.TRANSACTOR} <= graph.nodes[HOLDER]["roles"]
    assert graph.nodes[ISSUER]["roles"] == {terms.ISSUED_BY, terms.SUBJECT_COMPANY, terms.BOARD_OF_ORGANIZATION}


def test_the_order_of_nodes_and_edges_is_the_same_for_the_same_input(graph) -> None:
    whole, findings, _ = sample()
    again = project(whole, findings)
    assert list(again) == list(graph) == sorted(graph)
    assert list(again.edges(keys=True)) == list(graph.edges(keys=True))
