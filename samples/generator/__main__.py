"""`python -m samples.generator`: make the committed sample, samples/incoming and samples/README.md, anew."""

import shutil
from pathlib import Path

from samples.generator.readme import readme
from samples.generator.shipped import make_samples

SAMPLES = Path(__file__).parent.parent

if __name__ == "__main__":
    shutil.rmtree(SAMPLES / "incoming", ignore_errors=True)
    make_samples(SAMPLES / "incoming")
    (SAMPLES / "README.md").write_text(readme(), encoding="utf-8")
