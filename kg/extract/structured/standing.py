"""Items 3 and 5 to 9 of an XML 13G: the flags and codes of their fields, and the answers."""

from kg import terms
from kg.extract import standing
from kg.extract import view as v
from kg.extract.structured import schema
from kg.extract.structured.fields import Field, Form
from kg.extract.structured.schema import Place
from kg.extract.structured.values import FLAGS
from kg.extract.view import Reading, View
from kg.model.claim import Claim
from kg.values import names

_ANSWERED = ("5", "6", "7", "8", "9")
_CODES = {code for code, _ in standing.STATUSES}


class StandingReader:
    """Reads the same from fields as the reader of printed items."""

    def __call__(self, view: View) -> Reading:
        """The status, whether each item applies, the box of Item 5, and the answers in words."""
        form = Form(view.document)
        for item in form.groups(Place.ITEM):
            number = schema.item_number(item.path)
            for field in item.fields:
                yield from _field(view, form, number, field)


def _field(view: View, form: Form, number: str, field: Field) -> Reading:
    name = schema.fold(field.block.label.rsplit("/", 1)[-1])
    words, quote = form.words(field), form.cite(field)
    flag = FLAGS.get(words.lower())
    if name == "notapplicableflag" and flag is not None:
        yield Claim(standing.item_node(number), terms.IS_APPLICABLE, not flag, (quote,))
    elif name == "classownership5percentorless" and flag is not None:
        yield Claim(view.parties.filing, terms.CEASED_TO_OWN_FIVE_PERCENT, flag, (quote,))
    elif name == "typeofpersonfiling" and words.upper() in _CODES:
        yield Claim(view.parties.filing, terms.FILER_STATUS, v.code("status", words.upper()), (quote,))
    elif number in _ANSWERED and field.role == "prose" and words:
        yield Claim(standing.item_node(number), terms.ANSWER, names.one_line(words), (quote,))
