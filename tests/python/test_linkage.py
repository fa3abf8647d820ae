"""Nobody can be followed from one use case to another unless an agreement says so: refused on loading, and looked for
in what the sample's release really holds."""

import copy
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from codegen.models import generated_models
from publish.keys import keyed_use_cases, read_keys, register
from schemas.agreement import Catalogue
from schemas.check_linkage import linked, numbers_shared
from schemas.load import load_catalogue
from schemas.yaml_lines import SchemaError

from . import made_up
from .running import REPO, House, ask

KEYS = {f"RETURNS_KEY_{name}": f"the key of the use case {name} in the tests of links" for name in ("OTHER", "PAN")}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(REPO)


def two_use_cases(project: Path, keep: list[str], **changes: Any) -> Path:
    """PAN, which shares clubs and places with the child's identifier, and OTHER with only these columns of clubs."""
    made_up.bare(project, "clubs", "places")
    path = project / "schemas" / "use_cases" / "pan.yml"
    pan = yaml.safe_load(path.read_text(encoding="utf-8"))
    visits = [{"instruction": "9.1", "keep": keep}, {"instruction": "9.4", "keep": ["Leader"], "degrade": "pseudonym"}]
    other = copy.deepcopy(pan) | {"use_case": "OTHER", "agreement": {"id": "DSA-2", "title": "Other", "version": "1"}}
    other["instructions"] = {number: pan["instructions"][number] for number in ("1.1", "5.1", "9.1", "9.4")}
    other["datasets"] = {"clubs": pan["datasets"]["clubs"] | {"tables": {"visits": visits}}}
    other["instructions"] |= changes.pop("instructions", {})
    if not changes.get("publishes", True):
        del other["disclosure"]  # who publishes no counts has no policy for them
    text = yaml.safe_dump(other | changes, sort_keys=False)
    path.with_name("other.yml").write_text(text, encoding="utf-8")
    return project


def says_whose(project: Path, kind: str) -> None:
    """Let both returns say whose number their identifier of the child is."""
    for name in ("clubs/visits", "places/places"):
        path = project / "schemas" / "returns" / f"{name}.yml"
        text = path.read_text(encoding="utf-8")
        assert text.count("name: Child ID, type: identifier") == 1
        path.write_text(text.replace("name: Child ID,", f"name: Child ID, identifies: {kind},"), encoding="utf-8")


def fault(project: Path) -> str:
    with pytest.raises(SchemaError) as refused:
        load_catalogue(project)
    (line,) = str(refused.value).splitlines()
    return line


# ---- what is refused


def test_an_identifier_that_two_use_cases_share_as_it_is_is_refused(tmp_path: Path) -> None:
    """In the file of the later one, at the line that shares it, whether or not the return says whose number it is."""
    project = two_use_cases(tmp_path, ["Club", "Child ID"])
    told = fault(project)
    place, _, reason = told.partition(": ")
    assert reason == (
        "clubs__visits.Child ID is shared as it is, and so is clubs__visits.Child ID in OTHER: whoever has both can "
        "join them by `clubs.Child ID`. Share one as a pseudonym, or name OTHER under `linked_with`"
    )
    path, _, line = place.rpartition(":")
    assert path.endswith("schemas/use_cases/pan.yml")
    assert "instruction" in Path(path).read_text(encoding="utf-8").splitlines()[int(line) - 1]


def test_the_same_number_in_two_returns_links_as_well(tmp_path: Path) -> None:
    project = two_use_cases(tmp_path, ["Club"])
    path = project / "schemas" / "use_cases" / "other.yml"
    other = yaml.safe_load(path.read_text(encoding="utf-8"))
    other["datasets"]["places"] = made_up.GRANTS["places"] | {
        "tables": {"places": [{"instruction": "9.1", "keep": ["Child ID"]}]}
    }
    path.write_text(yaml.safe_dump(other, sort_keys=False), encoding="utf-8")
    pan = project / "schemas" / "use_cases" / "pan.yml"
    without = yaml.safe_load(pan.read_text(encoding="utf-8"))
    del without["datasets"]["places"], without["instructions"]["9.5"]
    pan.write_text(yaml.safe_dump(without, sort_keys=False), encoding="utf-8")
    load_catalogue(project)  # each return's number is its own, as long as no schema says more
    says_whose(project, "child")
    assert "and so is places__places.Child ID in OTHER: whoever has both can join them by `child`" in fault(project)


def test_it_may_be_shared_where_an_instruction_says_so(tmp_path: Path) -> None:
    link = {"use_case": "PAN", "by": ["clubs.Child ID"], "instruction": "8.1"}
    project = two_use_cases(tmp_path, ["Child ID"], linked_with=[link], instructions={"8.1": "The same child."})
    read = load_catalogue(project).use_cases
    assert linked(read["PAN"], read["OTHER"]) == linked(read["OTHER"], read["PAN"]) == {"clubs.Child ID"}


@pytest.mark.parametrize(
    ("keep", "link", "words"),
    [
        (["Child ID"], {"by": ["child"]}, "OTHER and PAN do not both share a `child` as it is"),
        (["Club"], {}, "OTHER and PAN do not both share a `clubs.Child ID` as it is"),
        (["Club"], {"use_case": "NOBODY"}, "`NOBODY` is no other use case that shares anything"),
        (["Club"], {"use_case": "OTHER"}, "`OTHER` is no other use case that shares anything"),
        (["Child ID"], {"instruction": "8.2"}, 'instruction "8.2" is used but not written under `instructions`'),
        (["Child ID"], {"by": []}, "[] should be non-empty"),
    ],
)
def test_a_link_that_is_not_there_or_has_no_instruction_is_refused(
    tmp_path: Path, keep: list[str], link: dict[str, Any], words: str
) -> None:
    said = {"use_case": "PAN", "by": ["clubs.Child ID"], "instruction": "8.1"} | link
    project = two_use_cases(tmp_path, keep, linked_with=[said], instructions={"8.1": "The same child."})
    with pytest.raises(SchemaError) as refused:
        load_catalogue(project)
    assert [line for line in str(refused.value).splitlines() if re.search(rf"other\.yml:\d+: {re.escape(words)}", line)]


def test_a_form_is_under_the_agreement_of_its_use_case(tmp_path: Path) -> None:
    project = made_up.bare(tmp_path, "clubs", "places")
    made_up.with_form(project)
    assert set(load_catalogue(project).use_cases) == {"PAN", "PAN_NEWEST"}


def test_a_use_case_that_shares_nothing_links_nobody(tmp_path: Path) -> None:
    project = two_use_cases(tmp_path, ["Child ID"], publishes=False)
    assert not load_catalogue(project).use_cases["OTHER"].publishes


# ---- pseudonyms


def test_p05_one_worker_has_two_names_in_two_use_cases(tmp_path: Path) -> None:
    """The very calls that the two published models make, under the keys of the two."""
    catalogue = load_catalogue(two_use_cases(tmp_path, ["Club"]))
    assert keyed_use_cases(catalogue) == ["OTHER", "PAN"]
    models = generated_models(catalogue)
    calls = {
        name: re.findall(
            r"pseudonym\('\"Leader\"', '(\w+)'\)", models[f"published/{name}/pub_{name}__clubs__visits.sql"]
        )
        for name in ("other", "pan")
    }
    assert calls == {"other": ["OTHER"], "pan": ["PAN"]}
    with duckdb.connect() as connection:
        register(connection, read_keys(catalogue, KEYS))
        query = "select pseudonym_of(?, 'W' || number) from range(1000) as numbers (number)"
        of_each = [{row[0] for row in connection.execute(query, [name]).fetchall()} for name in ("OTHER", "PAN")]
    assert [len(names) for names in of_each] == [1000, 1000]
    assert of_each[0].isdisjoint(of_each[1])


# ---- the use cases there are, and their release


def values(sample: House, use_case: str, catalogue: Catalogue) -> dict[str, set[str]]:
    """By kind of number, every number of it in the exports of a use case; those in pseudonyms under `pseudonym`."""
    folder = sample.exports / use_case
    columns = {
        kind: [column for _, column in of]
        for kind, of in numbers_shared(catalogue.use_cases[use_case], catalogue.datasets).items()
    }
    for name, grant in catalogue.use_cases[use_case].datasets.items():
        for table, rules in grant.tables.items():
            hidden = [column for rule in rules if rule.degrade == "pseudonym" for column in rule.keep]
            columns.setdefault("pseudonym", []).extend(f"{name}__{table}.{column}" for column in hidden)
    found: dict[str, set[str]] = {}
    for kind, of in columns.items():
        found[kind] = set()
        for place in of:
            table, _, column = place.partition(".")
            of_return, _, stem = table.partition("__")
            files = [
                *folder.glob(f"{use_case}_{of_return}_{stem}.parquet"),
                *folder.glob(f"{use_case}_[0-9]*_{stem}.parquet"),
            ]
            assert files, place
            for file in files:
                rows = ask(Path(":memory:"), f'select distinct "{column}" from read_parquet(?)', str(file))
                found[kind] |= {str(value) for (value,) in rows if value is not None}
    return found


def test_p05_numbers_of_the_sample_meet_only_where_an_agreement_says_so(sample: House, catalogue: Catalogue) -> None:
    names = [use_case.name for use_case in catalogue.published if not use_case.form_of]
    held = {name: values(sample, name, catalogue) for name in names}
    assert held["PAN"]["child"] and held["PAN"]["pseudonym"] and held["CROSS"]["upn"]
    met = set()
    for one, other in combinations(names, 2):
        may = linked(catalogue.use_cases[one], catalogue.use_cases[other])
        for kind, numbers in held[one].items():
            for twin, others in held[other].items():
                if numbers & others and kind == twin:
                    assert kind in may, (one, other, kind)
                    met.add((one, other, kind))
                elif numbers & others:  # two counters may have got to the same figure, but not where nothing links
                    assert may, (one, other, kind, twin)
    assert any(kind == "child" for *_, kind in met), "or the search would find nothing at all"


def test_what_is_declared_to_link_is_what_does(catalogue: Catalogue) -> None:
    """Said by hand: whoever adds to this list has read the agreement."""
    pairs = {
        (one.name, other.name): linked(one, other)
        for one, other in combinations(catalogue.published, 2)
        if not one.form_of and not other.form_of and linked(one, other)
    }
    assert pairs == {
        ("CROSS", "PAN"): {"upn"},
        ("CROSS", "REGION"): {"pupil_of_a_return", "exclusion_of_a_return"},
        ("PAN", "SUFFICIENCY"): {"child"},
    }


def test_every_number_of_a_child_or_worker_that_is_shared_says_whose_it_is(catalogue: Catalogue) -> None:
    kinds = {kind for use_case in catalogue.published for kind in numbers_shared(use_case, catalogue.datasets)}
    assert len(kinds) > 5
    assert not [kind for kind in kinds if "." in kind], "say in the return's schema whom it `identifies`"
