"""Regular expressions mean the same on every Python that the site runs on."""

import re
from pathlib import Path


def test_no_pattern_repeats_a_group_possessively():
    """Debian 12's Python takes too much then; see core/serbian.py."""
    folder = Path(__file__).resolve().parents[2]
    sources = [*(folder / "core").glob("*.py"), *(folder / "search").rglob("*.py")]
    assert len(sources) > 20
    code = {path.name: re.sub(r"^\s*#.*$", "", path.read_text(), flags=re.MULTILINE) for path in sources}
    assert not [name for name, text in code.items() if re.search(r"\)(\+\+|\*\+|\?\+)", text)]
