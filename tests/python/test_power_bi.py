"""The Power BI project of a use case, over exports made up for the purpose. Power BI itself is nowhere near."""

import json
import re
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from publish.power_bi import tmdl
from publish.power_bi.exports import NoSuchType, models_of
from publish.power_bi.model import Column, Measure, Model, Table, Type

from .power_bi_toys import EXPORTS, NOTHING_SAID, files, make
from .tmdl_reader import Node, place, read_tmdl


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("power_bi"))


@pytest.fixture(scope="module")
def definition(exports: Path) -> Path:
    return exports / "TOYS" / "power_bi" / "TOYS.SemanticModel" / "definition"


def table(definition: Path, name: str) -> Node:
    tables = read_tmdl(definition / "tables" / f"{name}.tmdl").all("table")
    assert list(tables) == [name]
    return tables[name]


def test_a_project_is_the_files_that_power_bi_desktop_looks_for(exports: Path) -> None:
    definition = "power_bi/TOYS.SemanticModel/definition"
    assert {p.removeprefix("TOYS/") for p in files(exports) if p.startswith("TOYS/")} == {
        "power_bi/TOYS.pbip",
        "power_bi/TOYS.SemanticModel/definition.pbism",
        f"{definition}/database.tmdl",
        f"{definition}/model.tmdl",
        f"{definition}/expressions.tmdl",
        f"{definition}/relationships.tmdl",
        f"{definition}/tables/dimDate.tmdl",
        f"{definition}/tables/dimHome.tmdl",
        f"{definition}/tables/factStays.tmdl",
        "power_bi/TOYS.Report/definition.pbir",
        "power_bi/TOYS.Report/definition/report.json",
        "power_bi/TOYS.Report/definition/version.json",
        "power_bi/TOYS.Report/definition/pages/pages.json",
        "power_bi/TOYS.Report/definition/pages/start/page.json",
    }


def test_a_use_case_of_which_nothing_is_declared_has_its_tables_alone(exports: Path) -> None:
    tables = {Path(p).name for p in files(exports) if p.startswith("BALLS/") and "/tables/" in p}
    assert tables == {"coverage.tmdl"}
    assert "BALLS/power_bi/BALLS.SemanticModel/definition/relationships.tmdl" not in files(exports)


def test_files_are_found_from_each_other(exports: Path) -> None:
    """By the paths that stand in them, none of which is a machine's."""
    home = exports / "TOYS" / "power_bi"
    content = {path: json.loads(data) for path, data in files(exports).items() if not path.endswith(".tmdl")}
    assert all(
        re.fullmatch(r"https://developer\.microsoft\.com/.*/schema\.json", c["$schema"]) for c in content.values()
    )
    report = home / content["TOYS/power_bi/TOYS.pbip"]["artifacts"][0]["report"]["path"]
    reference = content["TOYS/power_bi/TOYS.Report/definition.pbir"]["datasetReference"]
    assert (report / reference["byPath"]["path"] / "definition.pbism").resolve().is_file()
    pages = content["TOYS/power_bi/TOYS.Report/definition/pages/pages.json"]["pageOrder"]
    assert [content[f"TOYS/power_bi/TOYS.Report/definition/pages/{page}/page.json"]["name"] for page in pages] == pages
    assert str(exports.parent).encode() not in b"".join(files(exports).values())


def test_names_of_files_are_safe_on_windows(exports: Path) -> None:
    for path in files(exports):
        assert re.fullmatch(r"[A-Za-z0-9_./]+", path)
        assert len(path) < 120


def test_every_export_is_a_table_that_reads_its_file(definition: Path) -> None:
    model = read_tmdl(definition / "model.tmdl").all("model")["Model"]
    assert model.properties["culture"] == "en-GB"
    names = {path.stem for path in (definition / "tables").iterdir()}
    assert set(read_tmdl(definition / "model.tmdl").all("ref table")) == names == {"dimDate", "dimHome", "factStays"}
    for name in names:
        partition = table(definition, name).all("partition")[name]
        assert partition.properties["mode"] == "import"
        path = f'File.Contents(ExportsFolder & "\\TOYS\\TOYS_{name}.parquet")'
        assert f"Source = Parquet.Document({path})," in partition.text


def test_the_folder_is_a_parameter(definition: Path) -> None:
    parameter = read_tmdl(definition / "expressions.tmdl").all("expression")["ExportsFolder"]
    assert parameter.text.startswith('"C:\\exports\\current" meta [IsParameterQuery=true, Type="Text"')
    assert parameter.described


def test_columns_are_those_of_the_export_with_their_types(definition: Path) -> None:
    columns = table(definition, "factStays").all("column")
    assert {name: column.properties["dataType"] for name, column in columns.items()} == {
        "CHILD": "string",
        "home_key": "int64",
        "started": "dateTime",
        "ended": "dateTime",
        'Weekly cost: "£" (all-in)': "decimal",
        "share": "double",
        "distance": "double",
        "is_new": "boolean",
        "seen_at": "dateTime",
        "bell": "dateTime",
        "YEAR": "int64",
        "what's = new.#(lf)": "int64",
    }
    assert all(column.properties["sourceColumn"] == name for name, column in columns.items())


def test_types_are_asked_of_the_file_by_name(definition: Path) -> None:
    query = table(definition, "factStays").all("partition")["factStays"].text
    typed = dict(re.findall(r'^\s*\{"((?:[^"]|"")*)", ([\w. ]+)\},?$', query, re.MULTILINE))
    assert typed == {
        "CHILD": "type text",
        "home_key": "Int64.Type",
        "started": "type date",
        "ended": "type date",
        'Weekly cost: ""£"" (all-in)': "Currency.Type",
        "share": "type number",
        "distance": "type number",
        "is_new": "type logical",
        "seen_at": "type datetime",
        "bell": "type time",
        "YEAR": "Int64.Type",
        "what's = new.#(#)(lf)": "Int64.Type",
    }


def test_formats_and_what_stands_behind_a_date(definition: Path) -> None:
    columns = table(definition, "factStays").all("column")
    formats = {name: column.properties.get("formatString") for name, column in columns.items()}
    assert (formats["started"], formats["YEAR"], formats["CHILD"]) == ("yyyy-mm-dd", "0", None)
    assert (formats["share"], formats['Weekly cost: "£" (all-in)']) == ("0.0%", "0.00")
    underlying = {name: column.all("annotation").get("UnderlyingDateTimeDataType") for name, column in columns.items()}
    assert {name: node.text for name, node in underlying.items() if node} == {
        "started": "Date",
        "ended": "Date",
        "bell": "Time",
    }


def test_nothing_is_added_up_unless_it_is_declared(definition: Path) -> None:
    columns = table(definition, "factStays").all("column")
    assert {name for name, column in columns.items() if column.properties["summarizeBy"] != "none"} == {"distance"}


def test_what_is_declared_hidden_is_hidden_and_no_more(definition: Path) -> None:
    for name, hidden in {"factStays": {"home_key"}, "dimDate": {"month_number"}, "dimHome": set()}.items():
        columns = table(definition, name).all("column")
        assert {c for c, node in columns.items() if "isHidden" in node.properties} == hidden


def test_the_table_of_dates_is_marked(definition: Path) -> None:
    dates = table(definition, "dimDate")
    assert dates.properties["dataCategory"] == "Time"
    assert {name for name, column in dates.all("column").items() if "isKey" in column.properties} == {"Date"}
    assert dates.all("column")["Month"].properties["sortByColumn"] == "month_number"
    assert "dataCategory" not in table(definition, "factStays").properties


def test_descriptions_are_those_of_dbt(definition: Path) -> None:
    stays = table(definition, "factStays")
    assert stays.described == "Made up: TOYS/TOYS_factStays."
    assert stays.all("column")["CHILD"].described == "The child. Two lines."
    assert stays.all("column")["YEAR"].described == ""


def test_relationships_go_from_the_many_to_the_one(definition: Path) -> None:
    found = read_tmdl(definition / "relationships.tmdl").all("relationship").values()
    ends = [
        (place(r.properties["fromColumn"]), place(r.properties["toColumn"]), "isActive" in r.properties) for r in found
    ]
    assert ends == [
        (("factStays", "home_key"), ("dimHome", "home_key"), False),
        (("factStays", "started"), ("dimDate", "Date"), False),
        (("factStays", "ended"), ("dimDate", "Date"), True),
    ]


def test_measures_are_as_they_were_declared(definition: Path) -> None:
    measures = table(definition, "factStays").all("measure")
    assert list(measures) == ["Stays begun", "Children on the day", "Children per stay"]
    assert measures["Stays begun"].text == "COUNTROWS('factStays')"
    lines = measures["Children on the day"].text.splitlines()
    assert lines[0] == "VAR lastDay = MAX('dimDate'[Date])" and lines[2] == "    CALCULATE("
    assert measures["Children on the day"].properties["formatString"] == "#,0"
    assert measures["Stays begun"].described == "Stays that began in the period."


def test_every_tag_is_of_one_object(exports: Path) -> None:
    text = b"".join(files(exports).values()).decode()
    tags = re.findall(r"(?:lineageTag: |^relationship )([0-9a-f-]{36})$", text, re.MULTILINE)
    assert len(tags) == len(set(tags)) > 25


def test_the_same_exports_give_the_same_bytes(exports: Path, tmp_path: Path) -> None:
    assert files(make(tmp_path)) == files(exports)


def test_no_value_of_an_export_stands_in_a_project(exports: Path) -> None:
    text = b"".join(files(exports).values()).decode()
    assert "factStays" in text
    for value in (
        "c-77001",
        "77002",
        "2019-03-07",
        "123.45",
        "7700125",
        "7.25",
        "Seventy-seven",
        "Boltonshire",
        "77003",
    ):
        assert value not in text


def test_a_folder_of_parquet_stays_one(exports: Path) -> None:
    """Who reads every Parquet file below the exports reads the exports."""
    assert {p.relative_to(exports).as_posix() for p in exports.rglob("*.parquet")} == {f"{e}.parquet" for e in EXPORTS}


@pytest.mark.parametrize(
    ("query", "file", "fault"),
    [
        (
            "select [1, 2] as places",
            "TOYS/TOYS_x",
            'TOYS/TOYS_x: the column "places" is of the type INTEGER[], which has',
        ),
        ('select 1 as "Year", 2 as "YEAR "', "TOYS/TOYS_x", None),
        ("select 1 as a", "TOYS/TOYS_a-b", "TOYS/TOYS_a-b: the name of an export is made of letters, digits and"),
    ],
)
def test_what_power_bi_cannot_hold(query: str, file: str, fault: str | None, tmp_path: Path) -> None:
    (tmp_path / "TOYS").mkdir()
    with duckdb.connect() as connection:
        connection.execute(f"copy ({query}) to '{tmp_path / file}.parquet' (format parquet)")
        described = {file: NOTHING_SAID}
        if fault is None:
            assert models_of(tmp_path, described, connection)
            return
        with pytest.raises(NoSuchType) as raised:
            models_of(tmp_path, described, connection)
    assert str(raised.value).startswith(fault)


@pytest.mark.parametrize("name", ["plain", "two words", "it's", "a.b", "a=b", "a: b", "2024", "£", '"'])
def test_any_name_can_be_read_back(name: str, tmp_path: Path) -> None:
    column = Column(name, Type("string", "type text"))
    made = Table("things", "TOYS/TOYS_things", "", (column,))
    model = Model("TOYS", (made,), (), (Measure(f"{name} measured", "things", "", "0", f"COUNTROWS('{made.name}')"),))
    (tmp_path / "things.tmdl").write_text(tmdl.table(model, made), encoding="utf-8")
    read = read_tmdl(tmp_path / "things.tmdl").all("table")["things"]
    assert list(read.all("column")) == [name] and list(read.all("measure")) == [f"{name} measured"]


def test_a_tag_is_of_the_name_alone() -> None:
    column = Column("CHILD", Type("string", "type text"))
    table = Table("header", "TOYS/TOYS_header", "", (column,))
    plain, other = (Model("TOYS", (t,)) for t in (table, replace(table, description="Other.", is_dates=True)))
    texts = [tmdl.table(model, model.tables[0]) for model in (plain, other)]
    assert texts[0] != texts[1]
    assert re.findall("lineageTag: .*", texts[0]) == re.findall("lineageTag: .*", texts[1])
