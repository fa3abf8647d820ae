"""Where the project's declared data and models stand: this checkout, or the copy that RETURNS_PROJECT names."""

import os
from pathlib import Path

PROJECT = Path(os.environ.get("RETURNS_PROJECT") or Path(__file__).resolve().parents[1])
