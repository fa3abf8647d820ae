"""TMDL read back by its indentation, apart from what writes it: enough of it to say what a model holds."""

import re
from dataclasses import dataclass, field
from pathlib import Path

HEAD = re.compile(
    r"(?P<kind>database|model|table|column|measure|partition|relationship|expression|annotation|ref table)\s+"
    r"(?P<name>'(?:[^']|'')*'|[^\s=]+)(?:\s*=\s*(?P<value>.*))?"
)


@dataclass
class Node:
    """One object: `text` is its expression, `properties` what stands as `name: value` or as a name alone."""

    kind: str
    name: str
    text: str = ""
    described: str = ""
    properties: dict[str, str] = field(default_factory=dict)
    below: list["Node"] = field(default_factory=list)

    def all(self, kind: str) -> dict[str, "Node"]:
        found = [node for node in self.below if node.kind == kind]
        assert len({node.name for node in found}) == len(found), f"two of one name in {self.name}"
        return {node.name: node for node in found}


def read_tmdl(path: Path) -> Node:
    """The file as a node whose children are its objects. Asserts what TMDL demands of the layout: what belongs to an
    object is one tab deeper, and the lines of an expression two."""
    text = path.read_bytes().decode("utf-8")
    assert text.endswith("\n") and "\r" not in text and not text.startswith("\ufeff"), path
    nodes = [Node("file", path.stem)]  # the open one of each depth
    described: list[str] = []
    expression = None  # the depth at which one may go on
    for number, line in enumerate(text.splitlines(), 1):
        depth = len(line) - len(line.lstrip("\t"))
        content = line[depth:]
        if not content:
            continue
        if expression is not None and depth >= expression:
            nodes[-1].text += content + "\n"
            continue
        assert not content.startswith(" ") and line == line.rstrip(), f"{path.name}:{number}: blanks"
        assert depth < len(nodes), f"{path.name}:{number}: too deep"
        del nodes[depth + 1 :]
        expression = depth + 2 if content.endswith(" =") else None
        if content.startswith("/// "):
            described.append(content[4:])
        elif head := HEAD.fullmatch(content):
            node = Node(head["kind"], unquoted(head["name"]), head["value"] or "", " ".join(described))
            described = []
            nodes[-1].below.append(node)
            nodes.append(node)
        else:
            found = re.fullmatch(r"(\w+)(?:: (.+)| =)?", content)
            assert found and found[1] not in nodes[-1].properties, f"{path.name}:{number}: {content}"
            nodes[-1].properties[found[1]] = found[2] or ""
    assert not described, f"{path.name}: a description of nothing"
    return nodes[0]


def unquoted(name: str) -> str:
    if name.startswith("'"):
        return name[1:-1].replace("''", "'")
    assert re.fullmatch(r"[\w-]+", name), f"{name} has to stand in quotes"
    return name


def place(text: str) -> tuple[str, str]:
    """Table and column of `table.'a column'`."""
    found = re.fullmatch(r"('(?:[^']|'')*'|[^.']+)\.('(?:[^']|'')*'|[^.']+)", text)
    assert found, text
    return unquoted(found[1]), unquoted(found[2])
