"""Zip files that are the same bytes every time: no clock, no user and no system in them."""

import io
import zipfile
from collections.abc import Mapping

NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first day that a zip file can name


def zipped(members: Mapping[str, bytes], stored: tuple[str, ...] = (), level: int = 9) -> bytes:
    """A zip file of these members in this order; those in `stored` are not packed.

    The same members give the same bytes wherever zlib packs alike, which all its releases of the last years do.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            member = zipfile.ZipInfo(name, NO_TIME)
            member.create_system = 0
            member.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(member, content, compresslevel=level)
    return out.getvalue()
