"""Items of a megabyte: what reads them takes time in proportion to their length."""

import time

import pytest
from small_filing import extracted

SEEDS = (
    "Lake entered into a Voting Agreement with Basalt Corp. and ",
    "Mark Doe, Jane Roe and ",
    "was appointed to the Board and ",
    "Lake may not sell ",
    "$1,000,000 and ",
    "hereby appoints Mark Doe attorney-in-fact ",
    "Item 4 is hereby amended ",
)


@pytest.mark.parametrize("seed", SEEDS)
def test_time_grows_with_length(seed: str) -> None:
    taken = []
    for size in (8_000, 32_000):
        items = "".join(f"Item {n}. Purpose of Transaction.\n\n{seed * (size // len(seed))}\n\n" for n in (4, 6))
        start = time.process_time()
        extracted(items)
        taken.append(time.process_time() - start)
    assert taken[1] < 8 * taken[0] + 0.5
