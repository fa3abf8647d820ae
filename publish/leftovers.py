"""What a run that was killed may have left in the places of releases, where the next one has nothing to build.

A build removes it by itself. A run without anything new does not build, and without this the version before, which may
hold what was withdrawn, would stay until something is new.
"""

import shutil

from publish import history, manifest, switch
from publish.zones import Zones


def settle(zones: Zones) -> None:
    """Bring the last release to its end: of former versions at most the youngest stays, and only if it holds nothing
    that the one in force does not. Nobody may be building."""
    places = (
        (zones.published, zones.published_versions, ""),
        (zones.region_current, zones.region_versions, "exports"),
    )
    for link, versions, described in places:
        shutil.rmtree(versions / "building", ignore_errors=True)
        if not link.is_symlink():  # a data folder that was copied without its links
            continue
        now = link.resolve()
        in_force = manifest.read(now / described)
        former = [
            folder
            for folder in versions.iterdir()
            if folder != now and manifest.takes_nothing_back(manifest.read(folder / described), in_force)
        ]
        switch.remove_versions(versions, {now, *sorted(former, key=lambda folder: folder.stat().st_ctime_ns)[-1:]})
    switch.remove_loose_links(zones.region_zone)
    history.keep(zones)
