"""The faults. Each happens to the house of a world once, and says what was done."""

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests.python.running import NO_UNIT_TESTS, Command, House, Ran

from . import inside
from .world import World

Fault = Callable[[World], str]

DONE = (0, 1)
FAILED = 3
LAST_STATEMENTS = (5, 20)
"""Counted from the end of a load. Before them it makes sure of its tables; after them what it has read is committed."""
BUSY = "Another run is at work"
NO_ROOM, NO_GROWTH, NO_RIGHT = "no room left on the disk", "cannot grow any more", "may not be written"


# ---- killed


def _start(house: House, command: str, *before: Callable[[], None]) -> Command:
    if command == "dbt build":
        target = str(house.data / "la_zone" / "target of dbt")
        return house.start_dbt("build", *NO_UNIT_TESTS, "--target-path", target, before=(inside.alone, *before))
    return house.start(command, before=(inside.alone, *before))


def _kill(process: Command) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()  # where it had not yet come to lead a group


def killed_in_time(command: str, world: World) -> str:
    """Killed at a random moment of what it takes when nothing disturbs it."""
    after = world.chance.uniform(0, 0.6 if command == "load" else world.seconds * 1.05)
    process = _start(world.house, command)
    give_up = time.monotonic() + after
    while not process.ended() and time.monotonic() < give_up:
        time.sleep(0.001)
    _kill(process)
    return _killed(world, process, command, f"after {after:.2f} s")


def killed_at_change(command: str, world: World) -> str:
    """Killed before a random change of the disk, or a moment after it."""
    change = world.chance.randint(1, 25 if command == "load" else world.changes)
    delay = world.chance.choice((0.0, 0.0, world.chance.uniform(0, 0.3)))
    process = _start(world.house, command, partial(inside.die_at, str(world.house.data), change, delay))
    return _killed(world, process, command, f"{delay:.2f} s after change {change} of {world.changes}")


def killed_while_switching(command: str, world: World) -> str:
    """Killed at one of the last changes, which are those of the release."""
    change = max(1, world.changes - world.chance.randint(0, 160))
    process = _start(world.house, command, partial(inside.die_at, str(world.house.data), change, 0.0))
    return _killed(world, process, command, f"before change {change} of {world.changes}")


def killed_at_statement(command: str, world: World) -> str:
    """Killed before a random statement of what it asks the database itself."""
    number = world.statements - world.chance.randint(*LAST_STATEMENTS)
    process = _start(world.house, command, partial(inside.die_at_statement, number))
    return _killed(world, process, command, f"before statement {number}")


def _killed(world: World, process: Command, command: str, when: str) -> str:
    code = process.wait().code
    if code == -signal.SIGKILL:
        world.count(f"kill -9 of {command}")
        return f"{command} killed {when}"
    world.count("kill -9 that came too late")
    world.is_done |= command != "load" and code in DONE
    return f"{command} ended with {code} before it was killed"


# ---- no room, no rights


def full_disk(world: World) -> str:
    return disk_with(world.chance.choice((0, 4_000, 100_000, 500_000, 1_000_000, 2_000_000, 4_000_000)), world)


def disk_with(room: int, world: World) -> str:
    """Only some bytes are free while the run works; where no disk can be made, files cannot grow."""
    if world.disk is None:
        return files_up_to(500_000, world)
    ballast = world.disk / "ballast"
    with ballast.open("wb") as file:
        state = os.statvfs(world.disk)
        os.posix_fallocate(file.fileno(), 0, max(1, state.f_bavail * state.f_frsize - room))
    ran = world.house.run()
    ballast.unlink()
    world.count("full disk")
    return _failed_plainly(world, ran, NO_ROOM, f"run on a disk with {room:,} bytes free")


def short_files(world: World) -> str:
    return files_up_to(world.chance.choice((50_000, 300_000, 600_000, 1_000_000, 2_000_000, 4_000_000)), world)


def files_up_to(size: int, world: World) -> str:
    """No file can grow beyond a size, as by a quota."""
    ran = world.house.start("run", before=[partial(inside.small_files, size)]).wait()
    world.count("files that cannot grow")
    return _failed_plainly(world, ran, NO_GROWTH, f"run where no file can be longer than {size:,} bytes")


PLACES = (
    ".", "published", ".published", "region_zone", "region_zone/versions", "region_zone/exports", "la_zone",
    "la_zone/la.duckdb", "la_zone/archive", "la_zone/reports", "la_zone/releases", "la_zone/target",
)  # fmt: skip
HARMLESS = ("la_zone/log", "incoming")


def read_only(place: str, world: World) -> str:
    """Nothing below one folder can be written while the run works."""
    folder = world.house.incoming if place == "incoming" else world.house.data / place
    modes = _close(folder)
    try:
        ran = world.house.start("run", before=[inside.without_rights]).wait()
    finally:
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)
    world.count("read-only folder")
    if place in HARMLESS and ran.code not in DONE:
        world.wrong(f"a run that may not write to {place} fails: {ran.text[-300:]}")
    return _failed_plainly(world, ran, NO_RIGHT, f"run that may not write to {place}")


def _close(folder: Path) -> dict[Path, int]:
    """Take the right to write away, and return what it was."""
    every = [folder, *folder.rglob("*")] if folder.is_dir() else [folder]
    modes = {path: path.stat().st_mode for path in every if path.exists() and not path.is_symlink()}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    return modes


def read_only_somewhere(world: World) -> str:
    return read_only(world.chance.choice((*PLACES, *HARMLESS)), world)


def _failed_plainly(world: World, ran: Ran, why: str, what: str) -> str:
    """A run that fails says why, in words."""
    told = " ".join(ran.text.split())
    if ran.code not in DONE and (ran.code != FAILED or "Traceback" in told or why not in told):
        world.wrong(f"{what}: ends with {ran.code} and says: {ran.text[-600:]}")
    world.is_done |= ran.code in DONE
    return f"{what} ended with {ran.code}"


# ---- a file that changes, two at once, a clock that goes back


def file_that_changes(world: World) -> str:
    """A file of the house changes when it is opened; what it is in the end, it is in the twin's folder already."""
    deposits, house = world.deposits, world.house
    path = world.chance.choice(sorted(deposits.good))
    la, year, table = deposits.good[path]
    last = (world.twin.incoming / path).read_bytes()
    kind = world.chance.choice(("write", "replace", "cut", "vanish"))
    comes_back = world.chance.random() < 0.3
    first = last.decode() if comes_back else deposits.fresh(la, year, table, is_whole=False)
    then = deposits.fresh(la, year, table, is_whole=False).encode() if comes_back else last
    if world.chance.random() < 0.3:  # one that is in the archive already, and comes back
        deposits.write(path, first, [house.incoming])
        house.returns("load")
        deposits.write(path, deposits.fresh(la, year, table), [house.incoming])
        house.returns("load")
    deposits.write(path, first, [house.incoming])
    nth = world.chance.randint(1, 5)
    change = partial(inside.change_while_read, str(house.incoming / path), nth, kind, then)
    world.torn = True
    ran = house.start(world.chance.choice(("run", "load")), before=[change]).wait()
    world.count("file that changes while it is read")
    if ran.code not in DONE:
        world.wrong(f"a file changes ({kind}, opened for the {nth}. time): {ran.code}, {ran.text[-400:]}")
    (house.incoming / path).write_bytes(last)
    return f"{path} changes ({kind}) when it is opened for the {nth}. time"


def upload(world: World) -> str:
    """A file of the house is written piece by piece while the run reads; at last it is as in the twin's folder."""
    path = world.chance.choice(sorted(world.deposits.good))
    content = world.deposits.fresh(*world.deposits.good[path], is_whole=False).encode()
    pieces = world.chance.randint(2, 30)
    world.torn = True
    process = world.house.start("run")
    with (world.house.incoming / path).open("wb") as file:
        for number in range(pieces):
            file.write(content[number * len(content) // pieces : (number + 1) * len(content) // pieces])
            file.flush()
            time.sleep(world.chance.uniform(0, 0.05))
    ran = process.wait()
    (world.house.incoming / path).write_bytes((world.twin.incoming / path).read_bytes())
    world.count("file that is being written")
    if ran.code not in DONE:
        world.wrong(f"a file is being written: {ran.code}, {ran.text[-400:]}")
    return f"{path} is written in {pieces} pieces while it is read"


def two_at_once(world: World) -> str:
    """The second, begun at any moment of the first, works if the first has ended, or says that it is at work."""
    first = world.house.start("run")
    time.sleep(world.chance.uniform(0, world.seconds))
    command = world.chance.choice(("run", "load", "dbt build"))
    second = _start(world.house, command).wait()
    first_ran = first.wait()
    world.count("two runs at once")
    for ran in (first_ran, second):
        if ran.code not in DONE and BUSY not in ran.text:
            world.wrong(f"two at once, {command} the second: {ran.code}, {ran.text[-400:]}")
    if {first_ran.code, second.code}.isdisjoint(DONE):
        world.wrong(f"two at once, and neither works: {first_ran.text[-300:]} {second.text[-300:]}")
    return f"run ({first_ran.code}) and {command} ({second.code}) at once"


def clock_moved_back(world: World) -> str:
    """A run, or one that is killed, while the clock says a day of the past."""
    back = -world.chance.choice((5, 3600, 86_400, 40 * 86_400, 3000 * 86_400))
    before = [inside.alone, partial(inside.clock, back)]
    if world.chance.random() < 0.3:
        before.append(partial(inside.die_at, str(world.house.data), world.chance.randint(1, world.changes), 0.0))
    ran = world.house.start("run", before=before).wait()
    world.count("clock moved back")
    if ran.code not in (*DONE, -signal.SIGKILL):
        world.wrong(f"clock moved back by {-back:,} s: {ran.code}, {ran.text[-400:]}")
    return f"run with the clock {-back:,} s back ended with {ran.code}"


KILLS: tuple[Fault, ...] = (
    *[partial(killed_in_time, "run")] * 4,
    *[partial(killed_at_change, "run")] * 3,
    *[partial(killed_while_switching, "run")] * 3,
    *[partial(killed_in_time, "load")] * 2,
    *[partial(killed_at_change, "load")] * 2,
    *[partial(killed_at_statement, "load")] * 3,
    *[partial(killed_in_time, "dbt build")] * 2,
    partial(killed_at_change, "dbt build"),
)
PURGE_KILLS: tuple[Fault, ...] = (
    partial(killed_in_time, "purge"),
    partial(killed_at_change, "purge"),
    partial(killed_at_statement, "purge"),
)
OTHERS: tuple[Fault, ...] = (
    full_disk,
    short_files,
    read_only_somewhere,
    file_that_changes,
    upload,
    two_at_once,
    clock_moved_back,
)
