"""How fast each return is, stage by stage, beside floors measured in the same run: `make bench`."""
