"""The page as a file: one, the same each time, with nothing in it that a filing could run or load."""

import base64
import hashlib
import json
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from network_sample import AS_OF, BASE, Story, resolved, sample

from kg import terms
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity
from kg.network.layout import positions
from kg.network.page import network, render
from kg.network.projection import project

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!--<script>",
    "]]>&lt;b&gt;",
    "line\u2028and\u2029paragraph",
    "$title ${data} $$",
    "quote \" and ' and \\",
    "\u202egnirts\u202c",
    "lone \ud800 surrogate",
    "javascript:alert(1)",
]


class Parts(HTMLParser):
    """The elements of a page: their attributes, and the text of scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.sources: list[tuple[str, dict[str, str | None], str]] = []
        self.title = self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag
        if tag in ("script", "style"):
            self.sources.append((tag, dict(attrs), ""))

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in ("script", "style"):
            tag, attributes, text = self.sources.pop()
            self.sources.append((tag, attributes, text + data))
        elif self._inside == "title":
            self.title += data


def data_of(page: str) -> dict:
    """The data of a page, as its script reads it."""
    return json.loads(next(text for tag, a, text in Parts(page).sources if a.get("type") == "application/json"))


@pytest.fixture(scope="module")
def page() -> str:
    whole, findings, texts = sample()
    return render(whole, findings, texts, title="Mikronord N.V. on Octal Works, Inc.")


def test_the_same_input_gives_the_same_page(page: str) -> None:
    whole, findings, texts = sample()
    assert render(whole, findings, texts, title="Mikronord N.V. on Octal Works, Inc.") == page


def test_the_page_is_the_same_in_another_process() -> None:
    code = "import hashlib; from network_sample import sample; from kg.network.page import render; r, f, t = sample(); "
    code += "print(hashlib.sha256(render(r, f, t, title='x').encode()).hexdigest())"
    env = {"PYTHONPATH": ":".join(sys.path)}
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], env=env | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_nothing_is_loaded_and_nothing_is_styled_or_run_in_passing(page: str) -> None:
    for tag, attributes in Parts(page).elements:
        assert tag not in ("link", "iframe", "object", "embed", "base", "form", "img")
        assert not {"src", "style", "srcset", "background"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
        assert (attributes.get("href") or "#").startswith("#")


def test_addresses_are_of_the_filing_of_licences_or_names(page: str) -> None:
    text = re.sub(r"/\*.*?\*/", "", page, flags=re.DOTALL)
    found = {m[0] for m in re.finditer(r"\bhttps?://[^\s\"'`\\)<]*", text)}
    known = (
        "https://www.sec.gov/",
        BASE,
        "http://www.w3.org/2000/svg",
        "https://github.com/uuidjs/uuid",
        "https://github.com/zloirock/core-js",
    )
    assert sorted(a for a in found if not a.startswith(known)) == []
    assert not re.search(r"\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|sourceMappingURL", page)


def test_the_licence_of_what_is_written_in_stays_with_it(page: str) -> None:
    assert "vis.js is dual licensed under both" in page


def test_the_policy_names_exactly_the_scripts_and_the_style_of_the_page(page: str) -> None:
    parts = Parts(page)
    policy = next(a["content"] or "" for _, a in parts.elements if a.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert (rules["default-src"], rules["base-uri"], rules["form-action"]) == ("'none'", "'none'", "'none'")

    def digests(tag: str) -> list[str]:
        texts = [text for name, a, text in parts.sources if name == tag and "type" not in a]
        return [f"'sha256-{base64.b64encode(hashlib.sha256(t.encode()).digest()).decode()}'" for t in texts]

    assert rules["script-src"].split() == digests("script")
    assert rules["style-src"].split() == digests("style")


def hostile_page(*hostile: str) -> str:
    """A page on which hostile words are names, titles, values, quotes, rules, messages and its heading."""
    story, findings = Story("a", AS_OF), []
    at = story.node("o", terms.ORGANIZATION_CLASS, "Octal")
    for number, words in enumerate(hostile):
        quote = story.say(words, rule=words)
        person = story.node(f"p{number}", terms.PERSON_CLASS, words, keys=(("cik", words),))
        post = story.node(f"post{number}", terms.POSITION_CLASS)
        story.state(person, terms.CITIZENSHIP, words, quote)
        story.state(post, terms.POST_HOLDER, person, quote)
        story.state(post, terms.POST_AT, at, quote)
        story.state(post, terms.TITLE, words, quote)
        findings.append(Finding(words, Severity.WARNING, person, words, (quote,), words, "a"))
    return render(resolved(story), findings, {"a": story.text}, title=hostile[0])


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_reach_the_page_as_data(words: str) -> None:
    page = hostile_page(words)
    page.encode("utf-8")
    clean = hostile_page("harmless")
    assert [e[0] for e in Parts(page).elements] == [e[0] for e in Parts(clean).elements]
    raw = page[page.index('id="data">') : page.index("</script>", page.index('id="data">'))]
    assert not re.search("[<>&\u2028\u2029]", raw.removeprefix('id="data">'))
    data = data_of(page)
    squeezed = " ".join(words.split())
    assert data["title"] == words
    assert Parts(page).title == words.replace("\ud800", "\ufffd")
    assert squeezed in [n["name"] for n in data["nodes"]]
    assert data["ties"][0]["label"] == squeezed
    assert data["passages"][0][0][1].startswith(words)
    assert data["findings"][0]["message"] == words


def test_every_quote_of_the_facts_is_the_text_at_its_place(page: str) -> None:
    data, (whole, _, texts) = data_of(page), sample()
    quoted = set()
    for thing in [*data["things"], *data["ties"]]:
        for _, _, _, sources in thing["facts"]:
            for _, _, evidence in sources:
                quoted |= {(start, end) for _, start, end, _ in evidence}
    assert {(e.start, e.end) for s in whole.statements for e in s.evidence} <= quoted
    (text,) = texts.values()
    for start, words in data["passages"][0]:
        assert text[start : start + len(words)] == words


def test_identifiers_are_shown_and_keys_of_the_machinery_are_not() -> None:
    story = Story("a", AS_OF)
    story.node("i", terms.ISSUER_CLASS, "Octal", keys=(("cik", "0000000001"), ("name", "octal"), ("local", "x")))
    data = data_of(render(resolved(story), (), {}, title="x"))
    assert next(n["keys"] for n in data["nodes"] if n["name"] == "Octal") == ["CIK 0000000001"]


def test_a_value_that_several_filings_state_is_one_fact_with_several_sources() -> None:
    stories = []
    for id in ("a", "b"):
        story = Story(id, AS_OF)
        issuer = story.node("i", terms.ISSUER_CLASS, "Octal")
        story.state(issuer, terms.PLACE_OF_ORGANIZATION, "Delaware", story.say("a Delaware corporation"))
        stories.append(story)
    data = data_of(render(resolved(*stories), (), {s.id: s.text for s in stories}, title="x"))
    (thing,) = data["things"]
    assert [(fact[1], [source[0] for source in fact[3]]) for fact in thing["facts"]] == [("Delaware", [0, 1])]


def test_the_transactions_have_a_chart_with_what_is_stated(page: str) -> None:
    chart = next(t["chart"] for t in data_of(page)["ties"] if t["label"].startswith("6 sales"))
    assert chart["axes"] == ["trade date", "price per share", "shares"]
    assert [p[:3] for p in chart["points"]][-2:] == [["2011-03-03", 5.05, 3000.0], ["2011-03-04", None, 500.5]]


def test_pyvis_holds_the_network_that_the_page_draws() -> None:
    whole, findings, _ = sample()
    graph = project(whole, findings)
    net = network(graph, positions(graph))
    assert len(net.nodes) == len(graph) == net.num_nodes()
    assert net.num_edges() == graph.number_of_edges()
    assert net.options["physics"] == {"enabled": False}
    net.add_node("more", label="More")  # a user goes on with it
    net.add_edge("more", 0)
    assert (net.num_nodes(), net.num_edges()) == (len(graph) + 1, graph.number_of_edges() + 1)


def test_parallel_lines_are_bent_apart() -> None:
    whole, _, _ = sample()
    graph = project(whole)
    net = network(graph, positions(graph))
    numbers = {iri: n for n, iri in enumerate(graph)}
    ends = {numbers[Iri(BASE + "holder")], numbers[Iri(BASE + "security")]}
    bends = [json.dumps(e.get("smooth"), sort_keys=True) for e in net.edges if {e["from"], e["to"]} == ends]
    assert len(bends) == 4
    assert len(set(bends)) == 4


def test_a_signature_for_oneself_is_a_fact_and_no_loop_in_the_drawing() -> None:
    story = Story("a", AS_OF)
    person, signed = story.node("p", terms.PERSON_CLASS, "Ada Abend"), story.node("s", terms.SIGNATURE_CLASS)
    for predicate in (terms.SIGNATORY, terms.SIGNED_FOR):
        story.state(signed, predicate, person, story.say("/s/ Ada Abend"))
    data = data_of(render(resolved(story), (), {"a": story.text}, title="x"))
    assert len(data["ties"]) == 1
    assert data["network"]["edges"] == []


def test_an_output_with_nothing_in_it_is_a_page_too() -> None:
    data = data_of(render(resolved(), (), {}, title="nothing"))
    assert (data["nodes"], data["ties"], data["findings"]) == ([], [], [])
