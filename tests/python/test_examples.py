"""The examples for cron, systemd, a CI job and a container do what they say: their commands are run, word for word.

Only the places they name are others: the project, the deposits, the data and the keys of this machine.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from .running import KEYS, REPO, House, copy_project

EXAMPLES = REPO / "examples"
CONTAINER = (REPO / "Containerfile").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def house(ssda903_project: Path, golden: House, tmp_path_factory: pytest.TempPathFactory) -> House:
    """A service: a project with its virtual environment, deposits, and keys. Its runs follow each other."""
    folder = tmp_path_factory.mktemp("service")
    project = copy_project(folder / "la-returns", ssda903_project)
    shutil.copy(REPO / "requirements.lock", project)
    (project / ".venv").mkdir()
    (project / ".venv" / "bin").symlink_to(Path(sys.executable).parent)
    given = [f"RETURNS_{name}='{value}'\n" for name, value in KEYS.items()]
    (folder / "keys").write_text("".join(given))
    (folder / "keys.sh").write_text("".join(f"export {line}" for line in given))
    return House(project, golden.incoming, folder / "data")


def here(text: str, house: House) -> str:
    """An example with the places of this house."""
    folder = house.data.parent
    for named, place in (
        ("/srv/la-returns", house.project),
        ("/srv/incoming", house.incoming),
        ("/srv/data", house.data),
        ("/srv/returns.log", folder / "returns.log"),
        ("/etc/la-returns/", f"{folder}/"),
    ):
        text = text.replace(named, str(place))
    return text


def environment(house: House) -> dict[str, str]:
    """That of a service: nothing but the day, and the project that the commands are to read."""
    kept = ("PATH", "HOME", "LANG", "PYTHONPATH")
    given = {name: value for name, value in os.environ.items() if name in kept}
    return given | {"RETURNS_PROJECT": str(house.project), "RETURNS_AS_AT": house.as_at}


def shell(command: str, house: House, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", command],
        env=environment(house) | more,
        cwd=house.project,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_cron_line_runs_everything(house: House, golden: House) -> None:
    lines = [line for line in (EXAMPLES / "returns.cron").read_text().splitlines() if line and line[0] in "*0123456789"]
    (line,) = lines
    *when, account, command = line.split(None, 6)
    assert len(when) == 5 and account == "returns" and "%" not in command, "cron takes % for a line break"
    ended = shell(here(command, house), house)
    log = (house.data.parent / "returns.log").read_text()
    assert ended.returncode == 0 and ended.stdout == ended.stderr == "", log + ended.stderr
    assert house.csv() == golden.csv()


def unit(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines():
        key, sign, value = line.partition("=")
        if sign and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def test_service_of_systemd_runs_with_its_environment_alone(house: House) -> None:
    """The returns were read by the line before: nothing is new. Exit code 1 counts as a success."""
    service = unit("returns.service")
    given = dict(pair.split("=", 1) for line in service["Environment"] for pair in here(line, house).split())
    (file,) = service["EnvironmentFile"]
    given |= dict(shlex.split(line)[0].split("=", 1) for line in Path(here(file, house)).read_text().splitlines())
    (command,) = service["ExecStart"]
    ended = shell(here(command, house), house, **given)
    assert ended.returncode == 0 and "Nothing is new" in ended.stdout, ended.stdout + ended.stderr
    assert service["SuccessExitStatus"] == ["1"] and unit("returns.timer")["OnCalendar"]


# The test above reads and runs the units everywhere; what systemd itself thinks of them only systemd can say, and a
# container has none.
@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not here")
def test_systemd_understands_the_units(house: House, tmp_path: Path) -> None:
    for name in ("returns.service", "returns.timer"):
        text = here((EXAMPLES / name).read_text(), house).replace("User=returns", "User=root")
        (tmp_path / name).write_text(text)
    arguments = ["systemd-analyze", "verify", "--man=no", *map(str, sorted(tmp_path.iterdir()))]
    said = subprocess.run(arguments, capture_output=True, text=True, check=False)
    about_us = [line for line in said.stderr.splitlines() if "returns." in line]
    assert not about_us, said.stderr


def test_ci_job_loads_and_builds(house: House, golden: House) -> None:
    """Its steps one after the other, each with what the steps before have put into the environment."""
    job = yaml.safe_load((EXAMPLES / "github_actions.yml").read_text())["jobs"]["build"]
    own = replace(house, data=house.data.parent / "ci")
    noted = house.data.parent / "github_env"
    noted.touch()
    given = {name: here(value, own) for name, value in job["env"].items() if "${{" not in value}
    given |= {f"RETURNS_{name}": value for name, value in KEYS.items()} | {"GITHUB_ENV": str(noted)}
    assert set(job["env"]) <= set(given), "a secret that no key stands for"
    commands = [step["run"] for step in job["steps"] if "run" in step]
    assert commands.pop(0) == "make install"
    for command in commands:
        given |= dict(line.split("=", 1) for line in noted.read_text().splitlines())
        ended = shell(f"set -e\n{command}", own, **given)
        assert ended.returncode == 0, command + ended.stdout + ended.stderr
    assert own.csv() == golden.csv()


# ---- the container file: there may be nothing here to build it with, so it is read


def instructions() -> list[tuple[str, str]]:
    joined = re.sub(r"\\\n\s*", " ", "\n".join(x for x in CONTAINER.splitlines() if not x.lstrip().startswith("#")))
    return [(line.split(None, 1)[0], line.split(None, 1)[1]) for line in joined.splitlines() if line.strip()]


def test_container_has_the_python_and_the_packages_of_the_project() -> None:
    asked = re.search(r'requires-python = ">=(3\.\d+)', (REPO / "pyproject.toml").read_text())
    assert asked and dict(instructions())["FROM"].endswith(f"python:{asked[1]}-slim")
    installed = [text for name, text in instructions() if name == "RUN" and "pip install" in text]
    assert "--requirement requirements.lock" in installed[0] and "--no-deps" in installed[1]


def test_container_runs_as_nobody_in_particular_and_keeps_its_data_in_a_volume() -> None:
    names = [name for name, _ in instructions()]
    said = dict(instructions())
    assert said["USER"] not in ("root", "0") and names.index("USER") < names.index("ENTRYPOINT")
    assert names.index("USER") > max(place for place, name in enumerate(names) if name in ("RUN", "COPY"))
    assert said["VOLUME"] == "/data" and '["returns", "doctor"]' in said["HEALTHCHECK"]
    assert said["ENTRYPOINT"] == '["returns"]' and said["CMD"] == '["run"]'


def test_no_key_and_no_return_gets_into_the_container() -> None:
    assert not re.search(r"RETURNS_KEY|SECRET|PASSWORD|TOKEN", CONTAINER)
    left_out = (REPO / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {"data", "incoming", ".git", "**/*.duckdb", "**/keys", "**/keys.sh", "**/.env"} <= set(left_out)


def test_what_a_build_needs_is_not_left_out_of_the_container() -> None:
    left_out = {line for line in (REPO / ".dockerignore").read_text().splitlines() if line and line[0] != "#"}
    needed = ("schemas", "seeds", "macros", "dbt_project/models", "tests/dbt", "profiles.yml", "power_bi", "publish")
    for path in (*needed, "ingest", "codegen", "doctor", "reports", "samples", "pyproject.toml", "requirements.lock"):
        assert (REPO / path).exists()
        assert not any(str(above) in left_out for above in (Path(path), *Path(path).parents))
