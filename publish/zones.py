"""Where everything stands under the data folder."""

from dataclasses import dataclass
from pathlib import Path

DATABASE = "region.duckdb"


def attached_as(use_case: str) -> str:
    """What dbt calls the region's database of a use case."""
    return f"region_{use_case.lower()}"


@dataclass(frozen=True)
class Zones:
    """The data folder.

    `published` and `region_current` are symbolic links to one version each; a release is one rename of a link.
    `building` folders hold what a running build has made so far; nobody reads them.
    """

    data: Path

    @property
    def la_zone(self) -> Path:
        return self.data / "la_zone"

    @property
    def la_database(self) -> Path:
        return self.la_zone / "la.duckdb"

    @property
    def archive(self) -> Path:
        return self.la_zone / "archive"

    @property
    def reports(self) -> Path:
        return self.la_zone / "reports"

    @property
    def releases(self) -> Path:
        return self.la_zone / "releases"

    @property
    def audit(self) -> Path:
        return self.la_zone / "audit"

    @property
    def fetched(self) -> Path:
        """What was fetched from object storage, where the deposits lie there."""
        return self.la_zone / "incoming"

    @property
    def log(self) -> Path:
        return self.la_zone / "log"

    @property
    def published(self) -> Path:
        return self.data / "published"

    @property
    def published_versions(self) -> Path:
        return self.data / ".published"

    @property
    def published_building(self) -> Path:
        return self.published_versions / "building"

    @property
    def region_zone(self) -> Path:
        return self.data / "region_zone"

    @property
    def region_versions(self) -> Path:
        return self.region_zone / "versions"

    @property
    def region_building(self) -> Path:
        return self.region_versions / "building"

    @property
    def region_current(self) -> Path:
        return self.region_zone / "current"

    def region_database(self, use_case: str) -> Path:
        """The marts of one use case. No other use case's are in it."""
        return self.region_zone / use_case / DATABASE

    @property
    def exports(self) -> Path:
        return self.region_zone / "exports" / "current"
