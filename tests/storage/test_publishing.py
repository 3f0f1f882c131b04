"""The user's file: whole at every moment, replaced at one, and never over somebody else's work."""

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_plans import contents, full_plan, large_plan, rename

from raci_planner.domain.errors import DocumentError
from raci_planner.storage.atomic import companion, write_whole
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.errors import FileChangedError
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places

type Opened = Callable[[PlanDocument], PlanDocument]


def _edit(document: PlanDocument, name: str = "Set the course") -> None:
    document.commit(rename(document.plan, name))


def test_a_file_that_somebody_changed_is_never_overwritten(document: PlanDocument, plan_file: Path) -> None:
    theirs = composed(large_plan(3, 2, 1.0))
    plan_file.write_bytes(theirs)
    _edit(document)
    with pytest.raises(FileChangedError, match="Nothing was overwritten"):
        document.publish()
    assert plan_file.read_bytes() == theirs
    assert not document.is_published


def test_a_change_that_keeps_size_and_time_is_seen(document: PlanDocument, plan_file: Path) -> None:
    known = plan_file.stat()
    theirs = plan_file.read_bytes().replace(b"Track the budget", b"Watch the budget")
    plan_file.write_bytes(theirs)
    os.utime(plan_file, ns=(known.st_atime_ns, known.st_mtime_ns))
    _edit(document)
    with pytest.raises(FileChangedError):
        document.publish()
    assert plan_file.read_bytes() == theirs


def test_a_file_that_was_moved_away_is_not_made_again_unasked(document: PlanDocument, plan_file: Path) -> None:
    plan_file.rename(plan_file.with_name("elsewhere.raci"))
    _edit(document)
    with pytest.raises(FileChangedError, match="no longer where it was"):
        document.publish()
    assert not plan_file.exists()


def test_a_document_stays_open_when_closing_cannot_publish(document: PlanDocument, plan_file: Path) -> None:
    plan_file.write_bytes(composed(large_plan(3, 2, 1.0)))
    _edit(document)
    with pytest.raises(FileChangedError):
        document.close()
    _edit(document, "Set it again")
    document.save_as(plan_file.with_name("mine.raci"))
    assert contents(inspect(plan_file.with_name("mine.raci")).plan) == contents(document.plan)


def test_replacing_a_changed_file_keeps_theirs_beside_it(document: PlanDocument, plan_file: Path) -> None:
    theirs = composed(large_plan(3, 2, 1.0))
    plan_file.write_bytes(theirs)
    _edit(document)
    kept = document.publish_over_changes()
    assert kept is not None
    assert kept.read_bytes() == theirs
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_publishing_over_a_file_that_is_gone_makes_it_again(document: PlanDocument, plan_file: Path) -> None:
    plan_file.unlink()
    _edit(document)
    assert document.publish_over_changes() is None
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_editing_goes_on_while_a_snapshot_is_published_on_a_thread(document: PlanDocument, plan_file: Path) -> None:
    _edit(document, "As it was published")
    published = contents(document.plan)
    snapshot = document.take_snapshot()
    thread = threading.Thread(target=snapshot.publish)
    thread.start()
    for number in range(20):
        _edit(document, f"Edited meanwhile {number}")
    thread.join()
    assert contents(inspect(plan_file).plan) == published
    assert not document.is_published


def test_an_older_snapshot_does_not_replace_a_newer_one(document: PlanDocument, plan_file: Path) -> None:
    _edit(document, "Older")
    older = document.take_snapshot()
    _edit(document, "Newer")
    document.publish()
    older.publish()
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_a_snapshot_that_comes_late_does_not_touch_a_file_that_was_let_go(
    document: PlanDocument, plan_file: Path, places: Places
) -> None:
    before = plan_file.read_bytes()
    _edit(document)
    snapshot = document.take_snapshot()
    document.discard()
    snapshot.publish()
    assert plan_file.read_bytes() == before
    assert list(places.work.iterdir()) == []


def test_closing_waits_for_the_snapshot_that_is_on_its_way(document: PlanDocument, plan_file: Path) -> None:
    threads = []
    for number in range(5):
        _edit(document, f"Name {number}")
        threads.append(threading.Thread(target=document.take_snapshot().publish))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    document.close()
    assert contents(inspect(plan_file).plan) == contents(document.plan)
    assert list(plan_file.parent.iterdir()) == [plan_file]


def test_readers_never_see_half_a_file(document: PlanDocument, plan_file: Path) -> None:
    is_over = threading.Event()
    seen: list[bytes] = []

    def copy_all_the_time() -> None:
        while not is_over.is_set():
            seen.append(plan_file.read_bytes())

    reader = threading.Thread(target=copy_all_the_time)
    reader.start()
    for number in range(30):
        _edit(document, f"Name {number}")
        document.publish()
    is_over.set()
    reader.join()
    for number, data in enumerate(set(seen)):
        copy = plan_file.with_name(f"copy {number}.raci")
        copy.write_bytes(data)
        assert inspect(copy).warning is None


def test_the_permissions_of_the_file_are_kept(document: PlanDocument, plan_file: Path) -> None:
    plan_file.chmod(0o640)
    _edit(document)
    document.publish()
    assert stat.S_IMODE(plan_file.stat().st_mode) == 0o640


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(plan_file: Path, places: Places, opened: Opened) -> None:
    link = plan_file.with_name("link.raci")
    link.symlink_to(plan_file)
    document = opened(PlanDocument.open(link, places))
    _edit(document)
    document.close()
    assert link.is_symlink()
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_a_temporary_file_that_a_crash_left_is_swept_by_the_next_save(document: PlanDocument, plan_file: Path) -> None:
    plan_file.with_name("~$autumn.raci.tmp").write_text("half a plan")
    _edit(document)
    document.close()
    assert list(plan_file.parent.iterdir()) == [plan_file]


def test_a_link_in_place_of_the_temporary_file_is_not_followed(document: PlanDocument, plan_file: Path) -> None:
    elsewhere = plan_file.parent.parent / "precious.txt"
    elsewhere.write_text("precious")
    plan_file.with_name("~$autumn.raci.tmp").symlink_to(elsewhere)
    _edit(document)
    document.publish()
    assert elsewhere.read_text() == "precious"


def test_a_check_that_fails_leaves_the_file_and_nothing_beside_it(shelf: Path) -> None:
    path = shelf / "a.raci"
    path.write_text("before")

    def refuse() -> None:
        raise FileChangedError("no")

    with pytest.raises(FileChangedError):
        write_whole(path, b"after", check=refuse)
    assert path.read_text() == "before"
    assert list(shelf.iterdir()) == [path]


def test_a_folder_in_place_of_the_file_is_told_and_not_touched(document: PlanDocument, plan_file: Path) -> None:
    plan_file.unlink()
    plan_file.mkdir()
    _edit(document)
    with pytest.raises(DocumentError, match="Your edits are safe"):
        document.publish()
    assert list(plan_file.parent.glob("~$*")) == []


@pytest.mark.parametrize(
    "name",
    [
        "a%20b.raci",
        "a?mode=ro.raci",
        "a#b.raci",
        "it's.raci",
        'say "no".raci',
        "line\nbreak.raci",
        "back\\slash.raci",
        "Ärger über Straße.raci",
        "計画.raci",
        "плани 🗂.raci",
        " leading blank.raci",
        "trailing dot..raci",
        "-dash.raci",
        "~tilde.raci",
        "$HOME.raci",
        "a;b&c|d.raci",
        "a:b.raci",
        "no ending",
        "x" * 250,
        "計" * 83 + ".raci",
        "x" * 240 + ".raci",
    ],
)
def test_exactly_the_file_of_this_name_is_used(name: str, shelf: Path, places: Places, opened: Opened) -> None:
    path = shelf / name
    path.write_bytes(composed(full_plan()))
    document = opened(PlanDocument.open(path, places))
    assert not document.is_read_only
    _edit(document)
    document.close()
    assert list(shelf.iterdir()) == [path]
    assert contents(inspect(path).plan) == contents(document.plan)


def test_companions_of_long_names_differ_and_fit(shelf: Path) -> None:
    one, other = (companion(shelf / ("計" * 84 + ending), "~$", ".tmp") for ending in "ab")
    assert one != other
    assert len(os.fsencode(one.name)) <= 255
