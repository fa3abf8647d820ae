"""YAML as plain data, with the line each value stands on, so that every complaint has an address."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

KeyPath = tuple[str | int, ...]

_SCALARS = yaml.SafeLoader("")
"""Makes plain values of nodes, whatever document they are of."""


class SchemaError(Exception):
    """What is declared contradicts itself. The text is one line per fault: `file:line: reason`."""


@dataclass(frozen=True)
class Document:
    """A YAML file's `data`, and `lines`: key path to 1-based line."""

    path: Path
    data: Any
    lines: dict[KeyPath, int]

    def fault(self, where: KeyPath, reason: str) -> str:
        """One complaint, addressed to the nearest line known for the key path."""
        known = next((where[:n] for n in range(len(where), -1, -1) if where[:n] in self.lines), ())
        return f"{self.path}:{self.lines.get(known, 1)}: {reason}"


def read_yaml(path: Path) -> Document:
    """Read one file. Raises SchemaError for text that is no YAML and for a key that is given twice."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except UnicodeDecodeError:
        raise SchemaError(f"{path}:1: the file is not UTF-8 text: save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SchemaError(f"{path}:{line}: this is not valid YAML: {error.problem}") from None
    if node is None:
        raise SchemaError(f"{path}:1: the file is empty")
    lines: dict[KeyPath, int] = {}
    data = _plain(node, (), lines, path)
    return Document(path, data, lines)


def _plain(node: yaml.Node, where: KeyPath, lines: dict[KeyPath, int], path: Path) -> Any:
    lines[where] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, where, lines, path)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, (*where, n), lines, path) for n, child in enumerate(node.value)]
    try:
        return _SCALARS.construct_object(node)
    except yaml.YAMLError:
        raise SchemaError(f"{path}:{node.start_mark.line + 1}: a schema holds plain text, numbers and lists") from None


def _mapping(node: yaml.MappingNode, where: KeyPath, lines: dict[KeyPath, int], path: Path) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        if key in result:
            raise SchemaError(f"{path}:{key_node.start_mark.line + 1}: `{key}` is given twice")
        result[key] = _plain(value_node, (*where, key), lines, path)
        lines[(*where, key)] = key_node.start_mark.line + 1
    return result
