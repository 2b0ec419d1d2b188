"""Every layout by its name: how it renders, which forms, and what it has no place for."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import disguises
import html_covers
import item_facts
import numbered_covers
import typed_covers
import xml_covers
from generated_filing import Filing


@dataclass(frozen=True)
class Layout:
    """A way of printing a filing. `kinds` are the forms that are printed so; `without` names the fields that it does
    not print; `most` is the number of reporting persons that it has room for."""

    name: str
    render: Callable[[Filing], bytes]
    kinds: str = "DG"
    without: frozenset[str] = frozenset()
    most: int = 5
    narrowed: Callable[[Filing], Filing] | None = None

    def fits(self, filing: Filing) -> Filing:
        """The filing with as many reporting persons as there is room for, and only what the layout can say."""
        filing = replace(filing, persons=filing.persons[: self.most])
        return self.narrowed(filing) if self.narrowed else filing


def _layout(render: Callable[[Filing], bytes], kinds: str = "DG", *without: str, most: int = 5) -> Layout:
    return Layout(render.__name__, render, kinds, frozenset(without), most)


LAYOUTS = (
    _layout(typed_covers.dashed),
    _layout(typed_covers.boxed),
    _layout(typed_covers.side_box),
    _layout(typed_covers.stretched),
    _layout(typed_covers.above_labels),
    _layout(typed_covers.one_liners, "G"),
    _layout(typed_covers.bracketed),
    _layout(typed_covers.colons),
    _layout(typed_covers.unnumbered),
    _layout(typed_covers.words_of_power, "G"),
    _layout(typed_covers.captioned_tables),
    _layout(typed_covers.unboxed),
    _layout(typed_covers.two_columns),
    _layout(typed_covers.close_beside),
    _layout(typed_covers.instructed),
    _layout(numbered_covers.number_below),
    _layout(numbered_covers.tabbed_one_liners, "G"),
    _layout(html_covers.table_a_person),
    _layout(html_covers.nested_tables),
    _layout(html_covers.paragraphs),
    _layout(html_covers.cell_a_line),
    _layout(html_covers.table_a_row),
    _layout(html_covers.div_rows),
    # a field of the XML has no room for a contact's post, firm or copy
    _layout(xml_covers.schedule_13d, "D", "contacts", "signatures"),
    _layout(xml_covers.schedule_13g, "G", "signatures"),
    replace(
        _layout(item_facts.items_only, "G", "member_of_group", "excludes_certain_shares", most=1),
        narrowed=item_facts.with_statuses,
    ),
    _layout(disguises.sec_document),
    _layout(disguises.ims_document),
    _layout(disguises.dissemination),
    _layout(disguises.enhanced_mail),
    _layout(disguises.windows_bytes),
    _layout(disguises.markdown),
    _layout(disguises.stripped),
    _layout(disguises.one_table),
)
