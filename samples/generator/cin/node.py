"""An XML document before it is a file, and the ways in which case systems write one."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

COMMENT = "!--"


@dataclass
class Node:
    """An element with either text or elements in it; as a comment, its text."""

    tag: str
    text: str = ""
    children: list["Node"] = field(default_factory=list)

    def first(self, tag: str) -> "Node":
        return next(child for child in self.children if child.tag == tag)

    def all(self, tag: str) -> Iterator["Node"]:
        """Every element of that name below this one, in order."""
        for child in self.children:
            if child.tag == tag:
                yield child
            yield from child.all(tag)


@dataclass(frozen=True)
class Style:
    """`prefix` puts every element in a namespace; `cdata` is the name of an element whose text stands in CDATA."""

    encoding: str = "utf-8"
    prefix: str = ""
    cdata: str = ""
    indent: str = "  "


@dataclass(frozen=True)
class Written:
    """The text of a file, and the line of every element in it, from 1."""

    text: str
    lines: dict[int, int]

    def line(self, node: Node) -> int:
        return self.lines[id(node)]


def leaf(tag: str, value: object) -> list[Node]:
    """The element, or nothing where there is no value."""
    return [Node(tag, str(value))] if value not in (None, "") else []


def write(root: Node, style: Style = Style()) -> Written:
    """One element per line."""
    name = {"utf-8": "UTF-8", "cp1252": "windows-1252"}[style.encoding]
    lines, at = [f'<?xml version="1.0" encoding="{name}"?>'], dict[int, int]()
    for line, node in _lines(root, style, 0):
        lines.append(line)
        if node is not None:
            at[id(node)] = len(lines)
    return Written("\n".join([*lines, ""]), at)


def _lines(node: Node, style: Style, depth: int) -> Iterator[tuple[str, Node | None]]:
    before = style.indent * depth
    if node.tag == COMMENT:
        yield f"{before}<!-- {node.text} -->", node
        return
    tag = f"{style.prefix}:{node.tag}" if style.prefix else node.tag
    space = f' xmlns:{style.prefix}="urn:made-up:{style.prefix}"' if style.prefix and not depth else ""
    if not node.children:
        text = f"<![CDATA[{node.text}]]>" if node.tag == style.cdata else escape(node.text)
        yield f"{before}<{tag}{space}>{text}</{tag}>", node
        return
    yield f"{before}<{tag}{space}>", node
    for child in node.children:
        yield from _lines(child, style, depth + 1)
    yield f"{before}</{tag}>", None
