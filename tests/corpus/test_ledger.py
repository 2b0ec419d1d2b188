"""The ledger: one run or several, in whatever order, it says the same."""

import json
from collections.abc import Sequence
from itertools import permutations

import pytest

from kg.corpus import ledger
from kg.corpus.ledger import Entry, Manifest
from kg.errors import StoreError

A, B, C = (c * 64 for c in "abc")
ENTRIES = [
    Entry("x.txt", A, 10),
    Entry("copy of x.txt", A, 10),
    Entry("in/x.txt", A, 10, inner=True),
    Entry("x.htm", B, 20),
    Entry("y.txt", C, 30, outcome="damaged", message="cut off"),
    Entry("gone.txt", outcome="missing", message="no such file"),
    Entry("x.htm", outcome="missing", message="no such file"),
]


def _ids(entries: Sequence[Entry]) -> list[tuple[str, str]]:
    return [(e.name, e.id) for e in entries]


def test_one_entry_a_digest_and_none_for_what_was_there_after_all() -> None:
    assert _ids(ledger.merge(ENTRIES)) == [
        ("copy of x.txt", "copy of x"),
        ("gone.txt", ""),
        ("x.htm", "x"),
        ("y.txt", ""),
    ]


def test_the_order_and_the_runs_do_not_matter() -> None:
    whole = ledger.merge(ENTRIES)
    for order in list(permutations(ENTRIES))[::97]:
        assert ledger.merge(order) == whole
        for cut in range(len(order)):
            assert ledger.merge([*ledger.merge(order[:cut]), *order[cut:]]) == whole


def test_a_member_of_an_archive_gives_way_to_the_file() -> None:
    assert _ids(ledger.merge([Entry("a/x.txt", A, 1, inner=True), Entry("z.txt", A, 1)])) == [("z.txt", "z")]


def test_a_source_that_is_read_at_last_is_ok() -> None:
    failed = Entry("x.txt", A, 1, outcome="internal", message="a fault")
    for read in (Entry("x.txt", A, 1), Entry("z/x.txt", A, 1, inner=True)):
        assert [e.outcome for e in ledger.merge([failed, read])] == ["ok"]


def test_a_manifest_comes_back_and_has_no_clock() -> None:
    manifest = Manifest("https://example.org/id/", None, ledger.merge(ENTRIES), (("graph.nq", A), ("a", B)))
    text = ledger.dump(manifest)
    back = ledger.load(text)
    assert back is not None
    assert (back.base, back.entries, dict(back.files)) == (manifest.base, manifest.entries, dict(manifest.files))
    assert ledger.dump(back) == text
    assert set(json.loads(text)) == {"kind", "format", "versions", "base", "spacy_model", "sources", "files"}
    assert json.loads(text)["versions"]["spacy"] not in ("", "unknown")
    assert list(back.kept()) == [A, B]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"kind": "webpack"}', "[" * 100_000])
def test_another_manifest_is_not_ours(text: str) -> None:
    assert ledger.load(text) is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format": 2}, "layout 2"),
        ({"sources": [{}]}, "damaged"),
        ({"sources": 3}, "damaged"),
        ({"files": []}, "damaged"),
    ],
    ids=str,
)
def test_a_manifest_of_ours_that_cannot_be_read_says_so(change: dict[str, object], words: str) -> None:
    whole = json.loads(ledger.dump(Manifest("https://example.org/id/", None, ())))
    with pytest.raises(StoreError, match=words):
        ledger.load(json.dumps({**whole, **change}))
