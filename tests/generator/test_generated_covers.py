"""Generated filings in every layout: extracting gives the drawn record back.

`KG_GENERATED=5000 pytest tests/generator` draws that many at random instead of CI's 200 fixed ones.
"""

import os

import pytest
from comparing import differences, extracted
from drawing import filings
from fixed_filings import FIXED
from generated_filing import Filing
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layouts import LAYOUTS, Layout

EXAMPLES = os.environ.get("KG_GENERATED")


@pytest.mark.parametrize(
    ("layout", "filing"),
    [pytest.param(la, f, id=f"{la.name}-13{f.kind}") for la in LAYOUTS for f in FIXED if f.kind in la.kinds],
)
def test_each_layout_gives_the_fixed_record_back(layout: Layout, filing: Filing) -> None:
    filing = layout.fits(filing)
    assert differences(filing, layout, extracted(layout.render(filing))) == []


@settings(
    max_examples=int(EXAMPLES or 200), derandomize=EXAMPLES is None, deadline=None, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(layout=st.sampled_from(LAYOUTS), data=st.data())
def test_any_record_comes_back_from_any_layout(layout: Layout, data: st.DataObject) -> None:
    filing = layout.fits(data.draw(filings(layout.kinds, layout.most)))
    assert differences(filing, layout, extracted(layout.render(filing))) == []


def test_each_layout_says_what_it_imitates() -> None:
    assert len(LAYOUTS) == len({la.name for la in LAYOUTS}) >= 14
    for layout in LAYOUTS:
        assert len((layout.render.__doc__ or "").split()) > 8, layout.name


def test_a_wrong_reading_is_seen() -> None:
    layout, filing = LAYOUTS[0], FIXED[0]
    got = extracted(layout.render(filing))
    got["reporting_persons"][1]["aggregate_amount"] += 1
    assert differences(filing, layout, got) == ["reporting_persons[1].aggregate_amount: 10017018, read 10017019"]
