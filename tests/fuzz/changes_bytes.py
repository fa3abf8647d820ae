"""Changes to the bytes of a file, whatever they stand for."""

from random import Random

from tests.fuzz.mutant import Change, Impossible


def flip(rng: Random, content: bytes) -> bytes:
    changed = bytearray(_some(content))
    for _ in range(rng.choice((1, 1, 2, 5, 50))):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def insert(rng: Random, content: bytes) -> bytes:
    place = rng.randrange(len(content) + 1)
    odd = (b"\0", b"\xff", b'"', b"\r", b"\n", b",", b"<", b"&", b"\xef\xbb\xbf", b"\x1a", rng.randbytes(7))
    return content[:place] + rng.choice(odd) + content[place:]


def delete(rng: Random, content: bytes) -> bytes:
    place = rng.randrange(len(_some(content)))
    return content[:place] + content[place + rng.choice((1, 2, 10, 500)) :]


def truncate(rng: Random, content: bytes) -> bytes:
    return content[: rng.randrange(len(_some(content)))]


def repeat(rng: Random, content: bytes) -> bytes:
    start = rng.randrange(len(_some(content)))
    piece = content[start : start + rng.choice((1, 20, 1000))]
    return content[:start] + piece * rng.choice((2, 3, 40)) + content[start:]


def blank_out(rng: Random, content: bytes) -> bytes:
    start = rng.randrange(len(_some(content)))
    length = rng.choice((1, 16, 512))
    return content[:start] + rng.choice((b"\0", b" ", b"\xff")) * length + content[start + length :]


def swap(rng: Random, content: bytes) -> bytes:
    a, b, c = sorted(rng.randrange(len(_some(content))) for _ in range(3))
    return content[:a] + content[b:c] + content[a:b] + content[c:]


def twice(rng: Random, content: bytes) -> bytes:
    return content + content


def _some(content: bytes) -> bytes:
    if not content:
        raise Impossible
    return content


CHANGES: dict[str, Change] = {
    "bytes flipped": flip,
    "bytes put in": insert,
    "bytes taken out": delete,
    "cut off": truncate,
    "bytes repeated": repeat,
    "bytes blanked out": blank_out,
    "pieces swapped": swap,
    "the file twice": twice,
}
