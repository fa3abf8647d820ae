"""Every model of the project, followed: what its columns come from and what it reads."""

from functools import cached_property

from sqlglot import exp

from audit.compiled import Model, Project, published_file
from audit.declared import Shared, shared_columns
from audit.lineage import Walker
from audit.origins import Columns, NotFollowed, Origin, leaf, listed
from audit.shapes import Shapes, parse
from audit.sources import parquet_path, relation_name
from schemas.agreement import Catalogue

RAW, SEED, MAP = "raw.", "seed ", "value_map_"
"""How the names of what is not followed further begin: received tables, seeds, and the models that say which code a
text was taken for. A row of such a map is found by the text itself, and holds nothing else of the return."""


class Trace:
    """`la_zone` follows a model to received tables and seeds, `region` a mart to published files and seeds."""

    def __init__(self, project: Project, catalogue: Catalogue) -> None:
        self.project = project
        self.catalogue = catalogue
        self.by_relation = {model.relation: model for model in project.models.values()}
        self.trees: dict[str, exp.Expr] = {}
        self.followed: dict[tuple[str, bool], Columns] = {}
        self.named: dict[str, list[str]] = {}

    def with_sql(self, changed: dict[str, str]) -> "Trace":
        """The same project with other SQL for some models; what they do not reach need not be followed again."""
        other = Trace(self.project.with_sql(changed), self.catalogue)
        reached = set(changed)
        while more := {n for n, reads in self.named.items() if n not in reached and not reached.isdisjoint(reads)}:
            reached |= more
        other.trees = {name: tree for name, tree in self.trees.items() if name not in changed}
        other.named = {name: reads for name, reads in self.named.items() if name not in changed}
        other.followed = {key: found for key, found in self.followed.items() if key[0] not in reached}
        return other

    @cached_property
    def shapes(self) -> Shapes:
        return Shapes(self.project.degrade_shapes)

    @cached_property
    def shared(self) -> list[Shared]:
        """Every column of every published file that holds records."""
        return list(shared_columns(self.catalogue))

    def tree(self, model: Model) -> exp.Expr:
        if model.name not in self.trees:
            self.trees[model.name] = parse(model.sql)
        return self.trees[model.name]

    def la_zone(self, name: str) -> Columns:
        return self._followed(name, in_region=False)

    def region(self, name: str) -> Columns:
        return self._followed(name, in_region=True)

    def model(self, name: str) -> Model:
        if name not in self.project.models:
            raise NotFollowed(f"{name}, which is no model")
        return self.project.models[name]

    def reads(self, model: Model) -> list[str]:
        """Everything that the SQL of a model names, wherever it stands: models as they are called, received tables,
        seeds, and published files as the models that write them."""
        if model.name in self.named:
            return self.named[model.name]
        tree = self.tree(model)
        found = {published_file(parquet_path(node)) for node in tree.find_all(exp.ReadParquet)}
        for table in tree.find_all(exp.Table):
            if not isinstance(table.this, exp.Identifier | exp.ReadParquet):
                raise NotFollowed(f"rows from {type(table.this).__name__}")
            if table.db:
                found.add(self.called(relation_name(table)))
        self.named[model.name] = sorted(found)
        return self.named[model.name]

    def called(self, relation: str) -> str:
        if relation in self.project.received:
            return RAW + self.project.received[relation]
        if relation in self.project.seeds:
            return SEED + self.project.seeds[relation]
        if relation in self.by_relation:
            return self.by_relation[relation].name
        raise NotFollowed(f"{relation}, which is no model, seed or received table")

    def is_reference(self, name: str) -> bool:
        """True of what belongs to nobody: seeds, code maps, reference data as received or as published."""
        if name.startswith((SEED, MAP)):
            return True
        dataset = name.removeprefix(RAW).partition("__")[0]
        if name.startswith("pub_"):
            dataset = name.split("__")[1]
        return dataset in self.catalogue.datasets and self.catalogue.datasets[dataset].is_reference

    def _followed(self, name: str, in_region: bool) -> Columns:
        key = (name, in_region)
        if key not in self.followed:
            relation = self._in_region if in_region else self._in_la_zone
            walker = Walker(relation, self.shapes, self.is_reference)
            self.reads(self.model(name))
            self.followed[key] = walker.query(self.tree(self.model(name)))
        return self.followed[key]

    def _in_la_zone(self, relation: str) -> Columns:
        name = self.called(relation)
        if name.startswith((RAW, SEED, MAP)):
            return leaf(name)
        return self.la_zone(name)

    def _in_region(self, relation: str) -> Columns:
        if relation.endswith(".parquet"):
            published = published_file(relation)
            columns = self.la_zone(self.model(published).name)
            return listed((name, frozenset({Origin(published, name)})) for name in columns.names)
        name = self.called(relation)
        if name.startswith(SEED):
            return leaf(name)
        if name.startswith(RAW) or not self.model(name).is_mart:
            raise NotFollowed(f"{name}, which stands in the LA zone")
        return self.region(name)
