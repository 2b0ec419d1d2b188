"""Generations of the store: readers see a whole one, old ones go when unread, damage is found."""

import json
import shutil
from pathlib import Path

import pytest
from graph_sample import sample

from kg.errors import OutputError, StoreError
from kg.graph import build, store

SMALL = ['<urn:s> <urn:p> "one" <urn:g> .']
OTHER = ['<urn:s> <urn:p> "two" <urn:g> .']


def make(out: Path, lines: list[str]) -> Path:
    generation = store.prepare(out, lines)
    store.switch(out, generation)
    return generation


def value(opened: object) -> str:
    (quad,) = opened.quads_for_pattern(None, None, None, None)  # type: ignore[attr-defined]
    return str(quad.object.value)


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    lines = build.quads(*sample())
    make(tmp_path, lines)
    with store.open_readonly(tmp_path) as opened:
        assert len(opened) == len(lines)
    with store.reading(tmp_path / "store") as generation:
        assert generation.quads == len(lines)
        assert generation.folder.name == generation.digest


def test_the_link_is_relative(tmp_path: Path) -> None:
    make(tmp_path / "out", SMALL)
    assert not (tmp_path / "out" / "store").readlink().is_absolute()
    (tmp_path / "out").rename(tmp_path / "moved")
    with store.open_readonly(tmp_path / "moved") as opened:
        assert value(opened) == "one"


def test_a_prepared_generation_is_not_seen_before_the_switch(tmp_path: Path) -> None:
    make(tmp_path, SMALL)
    generation = store.prepare(tmp_path, OTHER)
    with store.open_readonly(tmp_path) as opened:
        assert value(opened) == "one"
    store.switch(tmp_path, generation)
    with store.open_readonly(tmp_path) as opened:
        assert value(opened) == "two"


def test_a_reader_keeps_its_generation_over_a_switch(tmp_path: Path) -> None:
    old = make(tmp_path, SMALL)
    with store.open_readonly(tmp_path) as opened:
        new = make(tmp_path, OTHER)
        assert value(opened) == "one"
        assert old.is_dir()
    make(tmp_path, OTHER)
    assert not old.exists()
    assert new.is_dir()


def test_an_unread_generation_goes_at_the_switch(tmp_path: Path) -> None:
    old = make(tmp_path, SMALL)
    make(tmp_path, OTHER)
    assert not old.exists()


def test_the_same_quads_are_the_same_generation(tmp_path: Path) -> None:
    first = make(tmp_path, SMALL)
    stamp = (first / store.SUMMARY).stat().st_mtime_ns
    assert make(tmp_path, SMALL) == first
    assert (first / store.SUMMARY).stat().st_mtime_ns == stamp


def test_a_half_built_generation_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / ".store" / "new"
    left.mkdir(parents=True)
    (left / "000001.sst").write_bytes(b"half")
    make(tmp_path, SMALL)
    assert not left.exists()


def test_a_damaged_generation_is_built_again(tmp_path: Path) -> None:
    generation = make(tmp_path, SMALL)
    (generation / "CURRENT").write_bytes(b"nonsense")
    make(tmp_path, SMALL)
    with store.open_readonly(tmp_path) as opened:
        assert value(opened) == "one"


def files_of(generation: Path) -> list[str]:
    return sorted(f.name for f in generation.iterdir() if f.name != "LOCK" and f.stat().st_size)


def test_every_file_cut_flipped_or_missing_is_found(tmp_path: Path) -> None:
    generation = make(tmp_path / "out", build.quads(*sample()))
    names = files_of(generation)
    assert len(names) > 5
    for name in names:
        for damage in ("cut", "flip", "gone"):
            copy = tmp_path / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(generation, copy)
            file, data = copy / name, bytearray((copy / name).read_bytes())
            if damage == "gone":
                file.unlink()
            else:
                data[len(data) // 2] ^= 4
                file.write_bytes(data[: len(data) // 2] if damage == "cut" else data)
            with pytest.raises(StoreError) as caught, store.open_readonly(copy):
                pass
            assert caught.value.exit_code == 7, (name, damage)


def test_a_store_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    generation = make(tmp_path, SMALL)
    summary = json.loads((generation / store.SUMMARY).read_text("utf-8"))
    (generation / store.SUMMARY).write_text(json.dumps({**summary, "format": store.FORMAT + 1}), encoding="utf-8")
    with pytest.raises(StoreError, match="reads 1: use the version that wrote it"), store.open_readonly(tmp_path):
        pass


@pytest.mark.parametrize("place", ["nowhere", "", "file"])
def test_where_there_is_no_store(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="kg build"), store.open_readonly(tmp_path / place):
        pass


def test_a_link_to_nothing(tmp_path: Path) -> None:
    shutil.rmtree(make(tmp_path, SMALL))
    with pytest.raises(StoreError, match="build it anew"), store.open_readonly(tmp_path):
        pass


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OutputError):
        store.prepare(tmp_path / "out", SMALL)


def test_a_store_that_is_no_link_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "mine").write_text("x")
    generation = store.prepare(tmp_path, SMALL)
    with pytest.raises(OutputError):
        store.switch(tmp_path, generation)
    assert (tmp_path / "store" / "mine").read_text() == "x"
