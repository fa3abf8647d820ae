"""What each return holds and what each use case may keep: the YAML in this folder, and the code that reads it."""
