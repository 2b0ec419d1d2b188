"""The real filings of ../shared, where they are: all are read, all visible characters reach the text."""

import re
from collections import Counter
from pathlib import Path

import pytest
from read_documents import BOXES, check_map

from kg.model.document import BlockKind
from kg.read.decode import decode
from kg.read.filing import read
from kg.read.recognise import markup
from kg.read.submission import split, unwrap

FILINGS = Path(__file__).parents[3] / "shared" / "filings"
PATHS = sorted(p for p in FILINGS.glob("*") if p.suffix != ".tsv") if FILINGS.is_dir() else []

pytestmark = pytest.mark.skipif(not PATHS, reason="../shared/filings is not there")
each = pytest.mark.parametrize("path", PATHS, ids=[p.stem[:60] for p in PATHS])


def _visible(source: str, start: int, end: int) -> str:
    """What a reader sees of source[start:end], by other means than kg's."""
    html = pytest.importorskip("lxml.html", reason="lxml is not installed")
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    body = source[start:end]
    kind = markup(source, start, end)
    if kind == "xml":
        return "".join(etree.fromstring(body.strip().encode()).itertext())
    if kind == "text":
        if "\\$" in body:
            body = re.sub(r"^#+ |\\(?=[$*_])", "", body, flags=re.M)
        return re.sub(r"</?(?:PAGE|TABLE|CAPTION|S|C|FN)\b[^<>]*>", "", body, flags=re.I)
    body = re.sub(r"&[\r\n]*#[\r\n]*(\d+)[\r\n]*(\d*);", r"&#\1\2;", body)  # broken by the line length
    tree = html.document_fromstring(re.sub(r"<\?xml[^>]*>", "", body))
    for element in [*tree.iter("script", "style", "title"), *tree.iter(etree.Comment)]:
        element.drop_tree()
    return str(tree.text_content())


@each
def test_all_visible_characters_reach_the_text(path: Path) -> None:
    filing = read(path.read_bytes(), name=path.name, id="f")
    unwrapped = unwrap(decode(path.read_bytes(), name=path.name).text)
    parts = split(unwrapped.text, name=path.name).parts
    want: Counter[str] = Counter()
    for part, listed in zip(parts, filing.parts, strict=True):
        if listed.read:
            want.update(_visible(unwrapped.text, part.start, part.end))
    document = filing.document
    got = Counter("".join(document.words(b) for b in document.of(BlockKind.FORM, BlockKind.EXHIBIT)))
    missing = Counter({c: n for c, n in (want - got).items() if not c.isspace()})
    drawn = sum(missing[c] for c in "ox¨ýþüû")
    assert sum(missing.values()) == drawn
    assert drawn <= sum(got[c] for c in BOXES)


@each
def test_every_block_maps_to_its_own_words(path: Path) -> None:
    source = decode(path.read_bytes(), name=path.name).text
    document = read(path.read_bytes(), name=path.name, id="f").document
    check_map(document, source)
    order = [(b.start, -b.end) for b in document.blocks]
    assert order == sorted(order)
    for block in document.of(BlockKind.FIELD, BlockKind.CELL):
        evidence = document.cite(block.start, block.end, "test")
        assert evidence.quote == document.text[evidence.start : evidence.end]


@each
def test_the_form_of_the_index_is_read_without_a_doubt(path: Path) -> None:
    filing = read(path.read_bytes(), name=path.name, id="f")
    assert {f.code for f in filing.findings} <= {"source.part-not-read"}
    assert len(list(filing.document.of(BlockKind.FORM))) == 1


def test_a_filing_as_long_as_ten_mb_costs_no_more_a_byte() -> None:
    import time

    sources = (p.read_text("utf-8") for p in PATHS if p.suffix == ".txt")
    source = next(s for s in sources if "<HTML>" in s and "</HTML>" in s and len(s) > 80_000)
    start, end = source.index("<HTML>"), source.index("</HTML>")
    body = source[start:end]

    def seconds(times: int) -> float:
        data = (source[:start] + body * times + source[end:]).encode()
        begun = time.process_time()
        read(data, name="long", id="l")
        return (time.process_time() - begun) / times

    seconds(1)
    once = min(seconds(1) for _ in range(3))
    assert seconds(40) < 2.5 * once
