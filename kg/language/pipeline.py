"""The spaCy pipeline: a blank English tokenizer with the field's abbreviations, sentences of legal prose,
and entities. No model is downloaded; one that is installed may be named, and adds what it recognises."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from kg.errors import UsageError
from kg.language import vocabulary
from kg.language.passage import Passage, Phrase, Sentence
from kg.values import dates, names, numbers

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# "2,202,000 shares"   "1,498,000 shares of Common Stock"
_SHARES = re.compile(
    r"(?<![\w.,$])\d{1,3}(?:,\d{3})+(?=\s+(?:[Ss]hares|[Cc]ommon|[Oo]rdinary|ADS))|(?<![\w.,$])\d+(?=\s+shares)"
)
_SENTENCE_END = frozenset(".!?")
_OPENERS = frozenset("\"'“‘([")


def _sentence_starts(doc: Doc) -> list[bool]:
    """Sentence starts for legal prose: a stop ends a sentence only before a capital, a figure or a quote,
    and never within an abbreviation; a blank line ends one always."""
    starts = [True] + [False] * (len(doc) - 1)
    for token in doc[:-1]:
        follower = doc[token.i + 1]
        if token.is_space and token.text.count("\n") > 1:
            starts[token.i + 1] = True
        elif token.text in _SENTENCE_END or (
            token.text[-1] in '”"’)' and token.i and doc[token.i - 1].text in _SENTENCE_END
        ):
            after = follower if not follower.is_space or token.i + 2 >= len(doc) else doc[token.i + 2]
            if after.text[:1].isupper() or after.text[:1].isdigit() or after.text[:1] in _OPENERS:
                starts[token.i + 1] = after.text not in ")”\"'"
    return starts


@lru_cache(maxsize=4)
def load(model: str | None = None) -> Language:
    """The pipeline. `model` names an installed spaCy model whose entities are used beside our own.

    Raises UsageError where that model is not installed.
    """
    import spacy

    if model is None:
        nlp: Language = spacy.blank("en")
    else:
        try:
            nlp = spacy.load(model)
        except OSError as error:
            raise UsageError(f"the spaCy model {model!r} is not installed: {error}") from error
    tokenizer: Any = nlp.tokenizer
    for word in vocabulary.ABBREVIATIONS:
        tokenizer.add_special_case(word, [{"ORTH": word}])
    nlp.max_length = 20_000_000
    return nlp


@lru_cache(maxsize=4)
def _post_matcher(model: str | None) -> Any:
    from spacy.matcher import PhraseMatcher

    nlp = load(model)
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("POST", [nlp.make_doc(head) for head in vocabulary.POST_HEADS])
    return matcher


def tokens(text: str, model: str | None = None) -> Doc:
    """The text's tokens alone."""
    return load(model).make_doc(text)


def post_heads(doc: Doc, model: str | None = None) -> list[tuple[int, int]]:
    """The token spans of post heads in a doc, longest first where they overlap."""
    from spacy.util import filter_spans

    spans = [doc[start:end] for _, start, end in _post_matcher(model)(doc)]
    return [(s.start, s.end) for s in filter_spans(spans)]


_GAP = re.compile(r"\s+")


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text with each run of white space as one blank, or two newlines where it holds a blank line; and
    for each character its place in the text: a name goes on over the end of a line."""
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for gap in _GAP.finditer(text):
        parts.append(text[at : gap.start()])
        places.extend(range(at, gap.start()))
        space = "\n\n" if gap[0].count("\n") > 1 else " "
        parts.append(space)
        places.extend([gap.start()] * len(space))
        at = gap.end()
    parts.append(text[at:])
    places.extend(range(at, len(text)))
    return "".join(parts), places


def analyse(text: str, known: Mapping[str, str], model: str | None = None) -> Passage:
    """The sentences of a stretch of prose with their entities; offsets are those of the text.

    `known` maps names that the filing has given before (issuer, reporting persons, defined terms) to
    their label, ORGANIZATION or PERSON; they are found wherever they stand as words of their own.
    """
    nlp = load(model)
    squeezed, places = _squeezed(text)
    doc = nlp(squeezed) if model else nlp.make_doc(squeezed)
    if not len(doc):
        return Passage(text, ())
    labels = {"ORG": "ORGANIZATION", "PERSON": "PERSON"}
    named = [e for e in doc.ents if e.label_ in labels] if model else []
    found = [Phrase(labels[e.label_], e.start_char, e.end_char) for e in named]
    begins = _sentence_starts(doc)
    phrases = _free(_phrases(doc, begins, known, model), found)
    starts = [p.start for p in phrases]
    found_sentences = []
    for start, end in _spans(doc, begins):
        inside = tuple(
            Phrase(p.label, places[p.start], places[p.end - 1] + 1)
            for p in phrases[bisect_left(starts, start) : bisect_left(starts, end)]
            if p.end <= end
        )
        found_sentences.append(Sentence(places[start], places[end - 1] + 1, inside))
    return Passage(text, tuple(found_sentences))


def sentences(text: str, model: str | None = None) -> list[tuple[int, int]]:
    """The spans of the text's sentences alone, without what stands in them."""
    squeezed, places = _squeezed(text)
    doc = load(model).make_doc(squeezed)
    spans = _spans(doc, _sentence_starts(doc)) if len(doc) else ()
    return [(places[start], places[end - 1] + 1) for start, end in spans]


def _spans(doc: Doc, begins: list[bool]) -> Iterator[tuple[int, int]]:
    """Each sentence's characters, without the blanks around them. Spans of our own: spaCy looks through the
    whole doc for each sentence start that is set."""
    text = doc.text
    at = [i for i, begin in enumerate(begins) if begin]
    for first, last in zip(at, [*at[1:], len(doc)], strict=True):
        start, end = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield start, end


def _phrases(doc: Doc, begins: list[bool], known: Mapping[str, str], model: str | None) -> list[Phrase]:
    text = doc.text
    out = [Phrase("DATE", f.start, f.end) for f in dates.days(text)]
    out += [Phrase("MONEY", f.start, f.end) for f in numbers.prices(text)]
    out += [Phrase("PERCENT", f.start, f.end) for f in numbers.percents(text)]
    out += [Phrase("SHARES", m.start(), m.end()) for m in _SHARES.finditer(text)]
    out += list(_known(doc, known, model))
    out += [
        Phrase("POST", doc[a:b].start_char, doc[a:b].end_char)
        for a, b in post_heads(doc, model)
    ]  # fmt: skip
    return _free(out, _names(doc, begins))


def _free(taken: list[Phrase], more: Iterable[Phrase]) -> list[Phrase]:
    """The taken phrases and those of the others that overlap none of them, in order of place."""
    spans = sorted((p.start, p.end) for p in taken)
    furthest = list(accumulate((end for _, end in spans), max))
    out = list(taken)
    for phrase in more:
        at = bisect_left(spans, (phrase.end, 0))
        if at == 0 or furthest[at - 1] <= phrase.start:
            out.append(phrase)
    return sorted(out, key=lambda p: (p.start, -p.end))


@lru_cache(maxsize=4)
def _known_matcher(known: tuple[tuple[str, str], ...], model: str | None) -> Any:
    from spacy.matcher import PhraseMatcher

    nlp = load(model)
    matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
    for name, label in known:
        matcher.add(label, [nlp.make_doc(name)])
    return matcher


def _known(doc: Doc, known: Mapping[str, str], model: str | None) -> Iterable[Phrase]:
    if not known:
        return
    from spacy.tokens import Span
    from spacy.util import filter_spans

    matcher = _known_matcher(tuple(known.items()), model)
    spans = filter_spans([Span(doc, start, end, label=label) for label, start, end in matcher(doc)])
    for span in spans:
        yield Phrase(span.label_, span.start_char, span.end_char)


def _names(doc: Doc, begins: list[bool]) -> Iterable[Phrase]:
    """Runs of capitalised words that have the form of a person's or an organization's name."""
    run: list[int] = []

    def close() -> Iterable[Phrase]:
        while run and (doc[run[-1]].text.lower() in names.PARTICLES or not doc[run[-1]].text[0].isalnum()):
            run.pop()
        if run:
            span = doc[run[0] : run[-1] + 1]
            if names.is_organization(span.text):
                yield Phrase("ORGANIZATION", span.start_char, span.end_char)
            elif names.is_person(span.text):
                yield Phrase("PERSON", span.start_char, span.end_char)
        run.clear()

    for token in doc:
        word = token.text
        joins = bool(run) and (
            word.lower() in names.PARTICLES
            or (word == "&" and token.whitespace_ and doc[token.i - 1].whitespace_)
            or (word == "-" and not token.whitespace_ and not doc[token.i - 1].whitespace_)
            or (word == "," and token.i + 1 < len(doc) and names.key(doc[token.i + 1].text) in names.LEGAL_FORMS)
        )
        if joins or (word[:1].isupper() and not (begins[token.i] and word.lower() in _STARTERS)):
            run.append(token.i)
        else:
            yield from close()
    yield from close()


_STARTERS = frozenset(
    """the this that these those on in at as by for from of to with each all any no none such during after before
    between based except pursuant although however if when while""".split()
)
