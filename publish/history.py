"""Every release's manifests, kept in the LA zone: what was shared on which day, under which rules, by name and hash.

They hold names of authorities, returns and files of ours, counts and hashes, and no value, so they stay when what they
tell of is withdrawn.
"""

import hashlib
import json

from ingest import ledger
from publish import manifest
from publish.zones import Zones


def keep(zones: Zones) -> None:
    """Keep the manifests of the release in force, unless they are the newest that are kept.

    Called before a switch too: a run that was killed right after the one before may not have come to it.
    """
    content = {"published": manifest.read(zones.published), "region": manifest.read(zones.exports)}
    if not content["published"]:
        return
    text = json.dumps(content, indent=2, sort_keys=True) + "\n"
    name = hashlib.sha256(text.encode()).hexdigest()[:12]
    kept = sorted(zones.releases.glob("*.json"))
    if kept and kept[-1].stem.endswith(name):
        return
    zones.releases.mkdir(parents=True, exist_ok=True)
    fresh = zones.releases / f".{name}.new"
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(zones.releases / f"{len(kept) + 1:06d}_{ledger.now():%Y-%m-%dT%H%M%SZ}_{name}.json")
