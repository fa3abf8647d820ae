"""Text for the inside of SQL that takes no parameters."""


def literal(value: object) -> str:
    """A value as a SQL text, quotation marks included."""
    return "'" + str(value).replace("'", "''") + "'"
