"""The keys of pseudonyms: one per use case, from the environment, and nowhere else."""

import hmac
import os
from collections.abc import Callable, Mapping

import duckdb
from duckdb.sqltypes import VARCHAR

from schemas.model import Catalogue

SHORTEST = 32


class MissingKey(Exception):
    """A use case that shares pseudonyms has no key, or one that can be guessed; the text says what to do."""


def variable(use_case: str) -> str:
    return f"RETURNS_KEY_{use_case}"


def keyed_use_cases(catalogue: Catalogue) -> list[str]:
    """The use cases whose agreement lets a pseudonym be shared. A form of a use case has the key of that one."""
    names = {
        use_case.signed_as
        for use_case in catalogue.published
        for grant in use_case.datasets.values()
        for rules in grant.tables.values()
        for rule in rules
        if rule.degrade == "pseudonym"
    }
    return sorted(names)


def read_keys(catalogue: Catalogue, environment: Mapping[str, str] = os.environ) -> dict[str, bytes]:
    """The key of every use case that needs one. Raises MissingKey."""
    found = {name: environment.get(variable(name), "") for name in keyed_use_cases(catalogue)}
    for name, key in found.items():
        if len(key) < SHORTEST:
            fault = f"is shorter than {SHORTEST} characters" if key else "is not set"
            raise MissingKey(
                f"{variable(name)} {fault}. It is the key of {name}'s pseudonyms: nothing is built without it. Set it "
                'to the same long random text each time, for example from: python -c "import secrets; '
                'print(secrets.token_hex(32))"'
            )
    return {name: key.encode() for name, key in found.items()}


def fingerprints(keys: Mapping[str, bytes]) -> dict[str, str]:
    """What tells two keys apart, by use case, and tells nothing else of them."""
    return {name: hmac.digest(key, b"fingerprint of the key", "sha256").hex()[:16] for name, key in keys.items()}


def register(connection: duckdb.DuckDBPyConnection, keys: Mapping[str, bytes]) -> None:
    """Give a connection the function `pseudonym_of(use case, identifier)`, which holds the keys."""
    connection.create_function("pseudonym_of", pseudonyms(keys), [VARCHAR, VARCHAR], VARCHAR)


def pseudonyms(keys: Mapping[str, bytes]) -> Callable[[str, str], str]:
    """HMAC-SHA256 of an identifier, in hexadecimal, under the key of a use case. Raises MissingKey without one."""

    def pseudonym_of(use_case: str, identifier: str) -> str:
        if use_case not in keys:
            raise MissingKey(f"{variable(use_case)} is not set.")
        return hmac.digest(keys[use_case], identifier.encode(), "sha256").hex()

    return pseudonym_of
