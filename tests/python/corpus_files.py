"""How the files of tests/corpus are made: from text, as workbooks, as XML returns, or byte by byte."""

import os
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from samples.generator.cans.form import questions
from samples.generator.cans.form import sheet as form_of
from samples.generator.ods import ods
from samples.generator.workbook import Cell, Sheet, Workbook

from .deposits import GOOD, USE_CASES, Deposits, Signed
from .forms import book, census, contact, headings
from .forms import child as child_of
from .forms import sheet as sheet_of
from .running import REPO
from .workbook_files import cell, row, sheet, texts, xlsx_parts

CORPUS = REPO / "tests" / "corpus"
USUAL_PATHS = {"text": "ssda903/2024/uasc.csv", "sheets": "annex_a/2026-01/return.xlsx", "xml": "cin/2025/census.xml"}
OTHERS_PATH = "Camden-CAM/ssda903/2024/uasc.csv"


@dataclass(frozen=True)
class File:
    """One file of a case: where it stands below the incoming folder, and what becomes of it."""

    path: str
    told: dict[str, Any]
    authority: Signed

    @property
    def dataset(self) -> str:
        """The return it is put to, by the folder; nothing for one that is in no folder of a return."""
        parts = self.path.split("/")
        return parts[1].lower() if len(parts) > 2 else ""

    @property
    def status(self) -> str | None:
        status: str | None = self.told.get("status", "live")
        return status


@dataclass(frozen=True)
class Case:
    number: int
    told: dict[str, Any]

    @property
    def authority(self) -> Signed:
        use_cases = self.told.get("signed", USE_CASES)
        return Signed(f"Q{self.number:03}", f"Town of case {self.number:03}", use_cases)

    @property
    def files(self) -> list[File]:
        several = self.told.get("several", [self.told])
        return [File(self._path(file.get("put") or usual_path(file)), file, self.authority) for file in several]

    def _path(self, put: str) -> str:
        return written_out(put[1:] if put.startswith("/") else f"Town-{self.authority.code}/{put}")


@cache
def cases() -> list[Case]:
    told = [*written("corpus.yml"), *written("every_format.yml")]
    return [Case(number, case) for number, case in enumerate(told, start=1)]


def written(name: str) -> list[dict[str, Any]]:
    """The cases of one file of tests/corpus, as they stand there."""
    found: list[dict[str, Any]] = yaml.safe_load((CORPUS / name).read_text(encoding="utf-8"))
    return found


def usual_path(told: dict[str, Any]) -> str:
    return next((path for key, path in USUAL_PATHS.items() if key in told), USUAL_PATHS["text"])


def each_case() -> list[Any]:
    return [pytest.param(case, id=case.told["case"]) for case in cases()]


def each_file(*statuses: str) -> list[Any]:
    return [pytest.param(c, f, id=c.told["case"]) for c in cases() for f in c.files if f.status in statuses]


# ---- how the files are made


def written_out(text: str) -> str:
    """`{x*40}` as forty times x."""
    return re.sub(r"\{([^{}]{1,4})\*([0-9]+)\}", lambda match: match[1] * int(match[2]), text, flags=re.DOTALL)


def content(file: File) -> bytes:
    """The bytes of a file that is told as text, as the elements of an XML return or as the sheets of a workbook."""
    told = file.told
    if "sheets" in told:
        return workbook(told)
    text = written_out(told["text"] if "text" in told else in_full(told["xml"], file.authority.code))
    if "line_end" in told:
        text = text.replace("\n", told["line_end"])
    return text.encode(told.get("encoding", "utf-8"))[: told.get("cut")]


CHILD = child_of("00123")


def in_full(text: str, la: str) -> str:
    """{header} as that of a return of 2025, {child} as a child with a referral, {la} as the authority's number."""
    header = census(lea="{la}").split("\n")[2]
    return text.replace("{header}", header).replace("{child}", CHILD).replace("{la}", la)


def workbook(told: dict[str, Any]) -> bytes:
    """An Excel workbook as openpyxl writes it: a text that begins with = is a formula without its result, #N/A and the
    like are errors, and a number has no format unless one is told."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    if told.get("days_since") == 1904:
        made.epoch = CALENDAR_MAC_1904
    for number, one in enumerate(told["sheets"], start=1):
        worksheet = made.create_sheet(one.get("name", f"Sheet{number}"))
        worksheet.sheet_state = one.get("state", "visible")
        heads = [list(headings(one["of"]))] if "of" in one else []
        for at, cells in enumerate([*one.get("above", ()), *heads, *one.get("rows", ())], start=1):
            for place, given in enumerate(cells, start=1):
                fill(worksheet.cell(at, place), given)
    whole = BytesIO()
    made.save(whole)
    return whole.getvalue()[: told.get("cut")]


def fill(place: Any, cell: Any) -> None:
    if isinstance(cell, dict):
        place.value, place.number_format = cell["value"], cell["format"]
    else:
        place.value = written_out(cell) if isinstance(cell, str) else cell


def zipped(member: str) -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(member, GOOD * 20)
    return whole.getvalue()


def random_bytes() -> bytes:
    return random.Random(903).randbytes(5000)


ONE_CONTACT = Workbook((sheet_of("list_1", contact("00123"), name="Contacts"),))


def assessment(child: str) -> bytes:
    return book(filled_in(child))


def filled_in(child: str) -> Sheet:
    """A CANS form in which little more than the child and the day is filled in."""
    given: dict[str, Cell] = dict.fromkeys(question.name for question in questions("0_5"))
    return form_of("0_5", given | {"Child Unique ID": child, "Assessment Date": "05/01/2026"})


def whole_workbook(parts: dict[str, str | bytes] | None = None) -> bytes:
    """A workbook of one contact, as one program or another may write it; `parts` beside or in place of its own."""
    cells = sheet(texts(1, *headings("list_1")), texts(2, "00123", "M", "WBRI", "01/02/2010", "15", "05/01/2026", "1A"))
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in (xlsx_parts({"Contacts": cells}) | (parts or {})).items():
            archive.writestr(name, part)
    return whole.getvalue()


def with_sheet(xml: str) -> bytes:
    return whole_workbook({"xl/worksheets/sheet1.xml": xml})


def with_parts(whole: bytes, change: Callable[[str], str], part: str = "xl/worksheets/sheet1.xml") -> bytes:
    """A workbook in which one part, or its packing, is another."""
    changed = BytesIO()
    with zipfile.ZipFile(BytesIO(whole)) as before, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            after.writestr(name, change(content.decode()) if name == part else content)
    return changed.getvalue()


def written_another_way(xml: str) -> str:
    """With a prefix before every name, a comment and an instruction between the elements."""
    xml = re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", xml).replace(' xmlns="', ' xmlns:x="')
    return xml.replace("</x:row>", "</x:row><!-- a --><?b c?>")


def one_more(xml: str) -> str:
    """One more sheet, which is the part that the first is."""
    return xml.replace("</sheets>", '<sheet name="Once more" sheetId="9" r:id="rId1"/></sheets>')


def grown(xml: str) -> str:
    return xml + " " * 60_000_000


def with_macros(whole: bytes) -> bytes:
    parts = BytesIO(whole)
    with zipfile.ZipFile(parts, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    return parts.getvalue()


ENTITY = '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet>&y;</worksheet>'


def old_office(stream: str) -> bytes:
    """The first sectors of a file as Office wrote it before 2007, with a stream of this name in its directory."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + (9).to_bytes(2, "little") + bytes(16)
    header += (1).to_bytes(4, "little") + bytes(512 - 52)
    return header[:512] + bytes(512) + stream.encode("utf-16-le").ljust(128, b"\0") + bytes(4096)


def repeated_rows(times: int) -> bytes:
    """An OpenDocument workbook of one contact, whose row says that it stands there many times."""

    def repeat(xml: str) -> str:
        before, _, after = xml.rpartition("<table:table-row>")
        return f'{before}<table:table-row table:number-rows-repeated="{times}">{after}'

    return with_parts(ods(ONE_CONTACT), repeat, "content.xml")


def far_cell() -> bytes:
    """A list with one more cell in the last column and row that Excel has."""
    cells = (texts(1, *headings("list_1")), texts(2, "00123", "M", "WBRI", "01/02/2010", "15", "05/01/2026", "1A"))
    far = row(1_048_576, '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>')
    return with_sheet(sheet(*cells, far))


MADE_OF_BYTES: dict[str, Callable[[], bytes]] = {
    "a UTF-8 file cut off within a character": lambda: (GOOD + "Zoë,,,\nChloë").encode()[:-1],
    "a UTF-16 file cut off within a character": lambda: GOOD.encode("utf-16")[:-1],
    "random bytes": random_bytes,
    "a workbook": lambda: zipped("xl/workbook.xml"),
    "a workbook that is cut off": lambda: zipped("xl/workbook.xml")[:200],
    "a zip file": lambda: zipped("uasc.csv"),
    "an Annex A workbook": whole_workbook,
    "an Annex A workbook with macros": lambda: whole_workbook({"xl/vbaProject.bin": b"x"}),
    "an Annex A workbook with a file inside": lambda: whole_workbook({"xl/embeddings/oleObject1.bin": b"x"}),
    "an Annex A workbook that is cut off": lambda: whole_workbook()[:-300],
    "an Annex A workbook with a damaged sheet": lambda: with_sheet("<worksheet><sheetData>"),
    "an Annex A workbook with an entity": lambda: with_sheet(ENTITY),
    "an Annex A workbook written another way": lambda: with_parts(whole_workbook(), written_another_way),
    "an Annex A workbook with a text of no number": lambda: with_sheet(
        sheet(texts(1, *headings("list_1")), row(2, cell("A2", "9" * 5000, "s")))
    ),
    "an Annex A workbook with a format of no number": lambda: with_parts(
        whole_workbook(), lambda xml: xml.replace('numFmtId="170"', f'numFmtId="{"9" * 5000}"'), "xl/styles.xml"
    ),
    "an Annex A workbook of two sheets that are one": lambda: with_parts(whole_workbook(), one_more, "xl/workbook.xml"),
    "an Annex A workbook of elements very deep in each other": lambda: with_sheet("<worksheet>" + "<a>" * 100_000),
    "an Annex A workbook in a zip file": lambda: zipped("return.xlsx"),
    "an Annex A workbook of a million rows that are one": lambda: repeated_rows(1_000_000),
    "an Annex A workbook that unpacks to very much": lambda: whole_workbook(
        {"xl/sharedStrings.xml": b" " * 150_000_000}
    ),
    "an Annex A workbook with a cell far away": far_cell,
    "an Annex A workbook as OpenDocument": lambda: ods(ONE_CONTACT),
    "a form of child 00123": lambda: assessment("00123"),
    "a form with macros": lambda: with_macros(assessment("00123")),
    "a form as OpenDocument": lambda: ods(Workbook((filled_in("00123"),))),
    "a form written another way": lambda: with_parts(assessment("00123"), written_another_way),
    "a form with a damaged sheet": lambda: with_parts(assessment("00123"), lambda xml: xml[:-200]),
    "a form with an entity": lambda: with_parts(assessment("00123"), lambda _: ENTITY),
    "a form that unpacks to very much": lambda: with_parts(assessment("00123"), grown),
    "a workbook with a password": lambda: old_office("EncryptedPackage"),
    "a workbook of old Excel": lambda: old_office("Workbook"),
}
MADE_BY: dict[str, Callable[[Path, Path], None]] = {
    "a link out of the incoming folder": lambda path, root: path.symlink_to(root / "outside"),
    "a link to a file of another authority": lambda path, root: path.symlink_to(root / "incoming" / OTHERS_PATH),
    "a link to itself": lambda path, root: path.symlink_to(path),
    "a link to nothing": lambda path, root: path.symlink_to("nothing.csv"),
    "a link to the folder it is in": lambda path, root: path.symlink_to(path.parent),
    "a pipe": lambda path, root: os.mkfifo(path),
}


def make(deposits: Deposits, file: File) -> None:
    made = file.told.get("made", "")
    if made in MADE_BY:
        place = deposits.incoming / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        MADE_BY[made](place, deposits.root)
    elif made.startswith("bytes "):
        deposits.put(file.path, bytes.fromhex(made.removeprefix("bytes ")))
    else:
        deposits.put(file.path, MADE_OF_BYTES[made]() if made else content(file))
