"""The keys of pseudonyms: one per use case, from the environment, and nowhere else."""

import hmac
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import duckdb
from duckdb.sqltypes import VARCHAR

from schemas.agreement import Catalogue

SHORTEST = 32


class KeyFault(Exception):
    """The keys are not such that anything may be built with them; the text says what to do."""


class MissingKey(KeyFault):
    """A use case that shares pseudonyms has no key, or one that can be guessed."""


class SharedKey(KeyFault):
    """Two use cases have one key, so that their pseudonyms could be compared."""


class ChangedKey(KeyFault):
    """A key is another than what is published was made with, or is the same, against what the use case says."""


def variable(use_case: str) -> str:
    return f"RETURNS_KEY_{use_case}"


def keyed_use_cases(catalogue: Catalogue) -> list[str]:
    """The use cases whose agreement lets a pseudonym be shared. A form of a use case has the key of that one."""
    return sorted({use_case.signed_as for use_case in catalogue.published if use_case.shares_pseudonyms})


def read_keys(catalogue: Catalogue, environment: Mapping[str, str] = os.environ) -> dict[str, bytes]:
    """The key of every use case that needs one. Raises MissingKey, SharedKey."""
    found = {name: environment.get(variable(name), "") for name in keyed_use_cases(catalogue)}
    for name, key in found.items():
        if len(key) < SHORTEST:
            fault = f"is shorter than {SHORTEST} characters" if key else "is not set"
            raise MissingKey(
                f"{variable(name)} {fault}. It is the key of {name}'s pseudonyms: nothing is built without it. Set it "
                'to the same long random text each time, for example from: python -c "import secrets; '
                'print(secrets.token_hex(32))"'
            )
    for name, key in found.items():
        others = [variable(other) for other in found if other != name and found[other] == key]
        if others:
            raise SharedKey(
                f"{variable(name)} and {', '.join(others)} are the same. One identifier would have one pseudonym in "
                "both use cases, and could be followed from one to the other: give each a key of its own."
            )
    return {name: key.encode() for name, key in found.items()}


def described(catalogue: Catalogue, keys: Mapping[str, bytes]) -> dict[str, Any]:
    """What the manifest says of the keys: by use case, which version, and a fingerprint."""
    return {
        name: {"fingerprint": fingerprint, "version": catalogue.use_cases[name].key_version}
        for name, fingerprint in fingerprints(keys).items()
    }


def refuse_changes(keys: Mapping[str, Any], published: Mapping[str, Any]) -> None:
    """Compare the keys, as `described`, with those that what is published was made with (nothing, the first time).
    Raises ChangedKey."""
    for fault in _changes(keys, published):
        raise ChangedKey(fault)


def _changes(keys: Mapping[str, Any], published: Mapping[str, Any]) -> Iterator[str]:
    for name, key in keys.items():
        before = published.get(name)
        if not isinstance(before, dict):  # nothing of this use case is published, or by a version without versions
            continue
        same = key["fingerprint"] == before["fingerprint"]
        if key["version"] == before["version"] and not same:
            yield (
                f"{variable(name)} is another key than what is published was made with. Put the former key back. If "
                f"the key is to be changed, so that all pseudonyms of {name} change with it, raise `key_version` in "
                f"its file under schemas/use_cases from {before['version']} to {before['version'] + 1} and commit that."
            )
        elif key["version"] > before["version"] and same:
            yield (
                f"{variable(name)} is still the key of version {before['version']}, but `key_version` of {name} is "
                f"{key['version']}: a new version needs a new key."
            )
        elif key["version"] < before["version"]:
            yield (
                f"`key_version` of {name} is {key['version']}, but what is published was made with version "
                f"{before['version']}: versions of a key only go up."
            )


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
