"""What every benchmark can be told on the command line, and the folder it works in."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.measure import StageFailed
from benchmarks.report import Run, growth, text, write_json

Measure = Callable[[Path, int, int], Run]  # folder, size, times


def run_benchmark(name: str, thing: str, usual: int, measure: Measure, arguments: Sequence[str] | None) -> int:
    """Measure at the sizes asked for, and print what was found. `thing` is what sizes are counted in, `usual` how many
    of them there are unless the arguments say otherwise. Returns the exit code."""
    options = _options(name, thing, usual, arguments)
    runs = []
    try:
        for size in options.scales or [options.size]:
            runs.append(_in_folder(options.keep, size, options.repeat, measure))
            print(text(runs[-1]), end="\n\n", flush=True)
    except StageFailed as failed:
        print(failed, file=sys.stderr)
        return 3
    if len(runs) > 1:
        print(growth(runs))
    if options.json:
        write_json(runs, options.json)
    return 0


def _options(name: str, thing: str, usual: int, arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description="Time the whole path.")
    parser.add_argument("--size", type=int, default=usual, help=f"{thing} to make (default: {usual:,})")
    parser.add_argument("--scales", type=_numbers, help="several sizes, such as 1000,10000, to see how time grows")
    parser.add_argument("--repeat", type=int, default=1, help="runs per size; the median of each stage counts")
    parser.add_argument("--keep", type=Path, help="an empty folder for returns and results (default: a temporary one)")
    parser.add_argument("--json", type=Path, help="write what was found to this file too")
    return parser.parse_args(arguments)


def _numbers(given: str) -> list[int]:
    return sorted(int(number) for number in given.split(","))


def _in_folder(keep: Path | None, size: int, repeat: int, measure: Measure) -> Run:
    if keep:
        folder = keep.resolve() / str(size)
        folder.mkdir(parents=True)
        return measure(folder, size, repeat)
    with tempfile.TemporaryDirectory(prefix="returns_bench_") as temporary:
        return measure(Path(temporary), size, repeat)
