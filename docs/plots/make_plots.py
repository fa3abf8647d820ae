"""Renew the tables and plots of docs/sufficiency_questions.md from what its own SQL answers on the sample:

make run && .venv/bin/python docs/plots/make_plots.py [data folder]

The page says what is asked; here stands only how an answer is drawn. A plot is plain SVG: text, the same each time.
"""

import datetime
import math
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import duckdb

PLOTS = Path(__file__).parent
PAGE = PLOTS.parent / "sufficiency_questions.md"

SQL = re.compile(r"```sql\n(.*?)```", re.DOTALL)
ANSWER = re.compile(
    r"```sql\n(?P<sql>[^`]*)```\n\n(?P<mark><!-- (?P<plot>\w+): made by [^\n]*-->\n)(?P<made>.*?)<!-- end -->",
    re.DOTALL,
)

Cell = str | int | float | bool | datetime.date | None

WIDTH, HEIGHT = 720, 320
LEFT, RIGHT, TOP, BOTTOM = 48, 704, 64, 272
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
"""Told apart by colour-blind readers too (Okabe and Ito)."""
DASHES = ("", "6 3", "2 3", "8 3 2 3", "1 2", "12 4")


@dataclass(frozen=True)
class Plot:
    """How an answer is drawn: its first column along the bottom, these others (or all) upwards; which rows the page's
    table shows, counted from the last, 0 for all."""

    title: str
    kind: str
    columns: tuple[str, ...] = ()
    last_rows: int = 0
    labels_every: int = 1


DRAWN = {
    "children_by_month": Plot(
        "Children looked after on the last day of each month", "lines", last_rows=12, labels_every=6
    ),
    "placement_moves": Plot(
        "Children looked after in the year, by moves", "bars", ("no move", "1 move", "2 moves", "3 or more")
    ),
    "distance_bands": Plot("Children looked after on 31 March 2026, by distance from home", "bars"),
    "provider_quality": Plot(
        "Places and children by Ofsted's judgement in force on 31 March 2026", "bars", ("places", "children")
    ),
}


@dataclass(frozen=True)
class Answer:
    """What a query gave: names of columns, and rows of as many cells."""

    columns: list[str]
    rows: list[tuple[Cell, ...]]

    def upwards(self, plot: Plot) -> dict[str, list[float | None]]:
        """The columns that are drawn, by name; a cell without a value is None, never 0."""
        names = plot.columns or self.columns[1:]
        places = [self.columns.index(name) for name in names]
        return {self.columns[at]: [_number(row[at]) for row in self.rows] for at in places}


def make(page: str, data: Path) -> dict[str, str]:
    """What the page and its plots should say: text by file name. `data` is the data folder of the sample's release."""
    made = {}
    with duckdb.connect() as connection:
        database = f"{_quoted(data)}/region_zone/SUFFICIENCY/region.duckdb"
        connection.execute(f"attach '{database}' as region (read_only)")
        answers = {found["plot"]: _ask(connection, found["sql"]) for found in ANSWER.finditer(page)}
    for name, answer in answers.items():
        made[f"{name}.svg"] = draw(answer, DRAWN[name])
    made[PAGE.name] = ANSWER.sub(lambda found: _renewed(found, answers[found["plot"]]), page)
    return made


def statements(page: str, data: Path) -> list[str]:
    """Every block of SQL of the page, with the data folder put where the page says `data`."""
    return [block.replace("'data/", f"'{_quoted(data)}/") for block in SQL.findall(page)]


def _ask(connection: duckdb.DuckDBPyConnection, sql: str) -> Answer:
    asked = connection.execute(sql)
    return Answer([column[0] for column in asked.description or ()], asked.fetchall())


def _renewed(found: re.Match[str], answer: Answer) -> str:
    """A block of SQL with the table and the plot of its answer below."""
    plot = DRAWN[found["plot"]]
    shown = answer.rows[-plot.last_rows :]
    lines = ["", _line(answer.columns), _line(["---"] * len(answer.columns))]
    lines += [_line([_shown(cell) for cell in row]) for row in shown]
    if len(shown) < len(answer.rows):
        lines += ["", f"The last {len(shown)} of {len(answer.rows)} rows."]
    lines += ["", f"![{plot.title}](plots/{found['plot']}.svg)", ""]
    return f"```sql\n{found['sql']}```\n\n{found['mark']}" + "\n".join(lines) + "\n<!-- end -->"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _shown(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:.2f}"
    return "" if cell is None else str(cell)


def _number(cell: Cell) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def draw(answer: Answer, plot: Plot) -> str:
    """The answer as SVG."""
    series = answer.upwards(plot)
    step = _step(_highest(series))
    top = step * max(1, math.ceil(_highest(series) / step))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
        ' role="img" font-family="sans-serif" font-size="12">',
        f"<title>{escape(plot.title)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(LEFT, 20, plot.title, "start", ' font-weight="bold" font-size="14"'),
        *_legend(list(series)),
        *_heights(step, top),
        *_places(answer, plot),
        *(_lines(series, top) if plot.kind == "lines" else _bars(series, top)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _highest(series: dict[str, list[float | None]]) -> float:
    return max((value for values in series.values() for value in values if value is not None), default=1)


def _step(highest: float) -> int:
    """The distance of the lines across: 1, 2 or 5 and noughts, so that there are at most eight."""
    step = 1
    while step * 8 < highest:
        step = step * 5 // 2 if str(step).startswith("2") else step * 2
    return step


def _legend(names: list[str]) -> Iterator[str]:
    x = LEFT
    for name, colour in zip(names, COLOURS, strict=False):
        yield f'<rect x="{x}" y="34" width="12" height="12" fill="{colour}"/>'
        yield _text(x + 18, 44, name, "start")
        x += 36 + 7 * len(name)


def _heights(step: int, top: int) -> Iterator[str]:
    for value in range(0, top + 1, step):
        y = _up(value, top)
        yield f'<line x1="{LEFT}" y1="{y:.1f}" x2="{RIGHT}" y2="{y:.1f}" stroke="#cccccc"/>'
        yield _text(LEFT - 6, y + 4, str(value), "end")


def _places(answer: Answer, plot: Plot) -> Iterator[str]:
    """What stands along the bottom, broken into lines where it is long."""
    for place, row in enumerate(answer.rows):
        if place % plot.labels_every == 0:
            for line, words in enumerate(_broken(_shown(row[0]))):
                yield _text(_along(place, len(answer.rows)), BOTTOM + 16 + 13 * line, words, "middle")


def _broken(label: str) -> list[str]:
    lines = [""]
    for word in label.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > 13:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _lines(series: dict[str, list[float | None]], top: int) -> Iterator[str]:
    """A line for each column, broken where a value is missing."""
    for values, colour, dash in zip(series.values(), COLOURS, DASHES, strict=False):
        path, pen = [], "M"
        for place, value in enumerate(values):
            if value is not None:
                path.append(f"{pen}{_along(place, len(values)):.1f} {_up(value, top):.1f}")
            pen = "M" if value is None else "L"
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        yield f'<path d="{" ".join(path)}" fill="none" stroke="{colour}" stroke-width="2"{dashed}/>'


def _bars(series: dict[str, list[float | None]], top: int) -> Iterator[str]:
    """A group of bars for each row, with the number above each; no bar where a value is missing."""
    for at, (values, colour) in enumerate(zip(series.values(), COLOURS, strict=False)):
        room = (RIGHT - LEFT) / len(values) * 0.8
        width = min(room / len(series), 60)
        for place, value in enumerate(values):
            if value is not None:
                x = _along(place, len(values)) + (at - len(series) / 2) * width
                y = _up(value, top)
                size = f'width="{width - 2:.1f}" height="{BOTTOM - y:.1f}"'
                yield f'<rect x="{x + 1:.1f}" y="{y:.1f}" {size} fill="{colour}"/>'
                yield _text(x + width / 2, y - 4, f"{value:g}", "middle", ' font-size="10"')


def _along(place: int, places: int) -> float:
    return LEFT + (RIGHT - LEFT) * (place + 0.5) / places


def _up(value: float, top: int) -> float:
    return BOTTOM - (BOTTOM - TOP) * value / top


def _text(x: float, y: float, words: str, anchor: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(words)}</text>'


def main(data: Path) -> None:
    for name, text in make(PAGE.read_text(encoding="utf-8"), data).items():
        (PAGE if name == PAGE.name else PLOTS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "data"))
