"""Speed and memory of `import_content`: a file of made-up pages on SQLite in a folder of its own.

Run with `.venv/bin/python -m benchmarks.importing --lines 10000`. Kinds, languages and lengths are mixed as on a
municipality's site; every tenth page is a translation, every fiftieth title one that was used before. Wall time is what
the office waits, CPU time what a busy machine does not lengthen. Memory is the most that the process held until then;
statements are counted in a second, smaller run.
"""

import argparse
import json
import os
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

MARKS = (1000, 5000)
"""Lines after which time and memory are said, beside the end."""

COUNTED = 200
"""Lines whose statements are counted."""

KINDS = {
    "news": 50,
    "notice": 15,
    "decision": 12,
    "press_release": 6,
    "vacancy": 5,
    "communique": 4,
    "publication": 3,
    "event": 2,
    "act": 1,
    "minutes": 1,
    "page": 1,
}
LANGUAGES = {"sq": 70, "sr-latn": 8, "sr-cyrl": 7, "tr": 8, "en": 7}
NUMBERED = ("press_release", "act", "decision", "minutes", "vacancy")
WORDS = {
    "sq": "komuna qytetarët buxheti rruga shkolla vendimi kryetari mbledhja drejtoria punët uji viti janë dhe për",
    "sr-latn": "opština građani budžet ulica škola odluka predsednik sednica uprava radovi voda godina je su i za",
    "sr-cyrl": "општина грађани буџет улица школа одлука председник седница управа радови вода година је су и за",
    "tr": "belediye vatandaşlar bütçe sokak okul karar başkan toplantı müdürlük çalışmalar su yıl ve için bir olarak",
    "en": "municipality citizens budget street school decision mayor meeting directorate works water year and for the",
}


def main() -> None:
    """Make the site and the file, bring it in, say what it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--lines", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gjilan-bench-") as folder:
        os.environ.update(
            DJANGO_SETTINGS_MODULE="gjilan_site.settings.dev",
            VAR_DIR=folder,
            DATABASE_URL=f"sqlite:///{Path(folder) / 'db.sqlite3'}",
        )
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        call_command("set_up_site", verbosity=0)
        counted = write_file(Path(folder) / "counted.jsonl", COUNTED, name="counted")
        count_statements(counted)
        path = write_file(Path(folder) / "pages.jsonl", options.lines, name="pages")
        print(f"{options.lines} lines, {path.stat().st_size / 1e6:.1f} MB")
        bring_in(path)
        print("the same file again:")
        bring_in(path)


def write_file(path: Path, lines: int, *, name: str) -> Path:
    """The file, the same for the same number of lines."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in made_up(lines, name))
    return path


def made_up(lines: int, name: str) -> Iterator[dict[str, Any]]:
    """So many lines."""
    chance = random.Random(name)  # noqa: S311 - no secret
    last: dict[str, Any] | None = None
    for number in range(lines):
        line = _line(chance, number, name)
        if number % 10 == 9 and last is not None and last["language"] == "sq":
            line |= {"kind": last["kind"], "language": "tr", "translation_of": last["source_url"]}
            line.pop("number", None)
        yield line
        last = line if "translation_of" not in line else None


def _line(chance: random.Random, number: int, name: str) -> dict[str, Any]:
    kind = chance.choices([*KINDS], [*KINDS.values()])[0]
    language = chance.choices([*LANGUAGES], [*LANGUAGES.values()])[0]
    day = date(2008, 1, 1) + timedelta(days=chance.randrange(6500))
    title = _words(chance, language, chance.randint(4, 12)) if number % 50 else WORDS[language].split()[5]
    paragraphs = [_words(chance, language, chance.randint(20, 90)) for _each in range(chance.randint(1, 8))]
    line = {
        "source_url": f"https://old.invalid/gjilan/News/{name}-{number}.aspx",
        "kind": kind,
        "language": language,
        "title": title.capitalize(),
        "published_on": day.isoformat(),
        "body": "".join(f"<p>{paragraph.capitalize()}.</p>" for paragraph in paragraphs),
    }
    if kind in NUMBERED:
        line["number"] = f"{number + 1}/{day.year}"
    return line


def _words(chance: random.Random, language: str, count: int) -> str:
    return " ".join(chance.choices(WORDS[language].split(), k=count))


def count_statements(path: Path) -> None:
    """Statements a line, without those of the search index and of savepoints."""
    from django.db import connection

    from importing.running import Job, run

    asked = 0

    def count(execute: Any, *arguments: Any) -> Any:
        nonlocal asked
        asked += 1
        return execute(*arguments)

    with connection.execute_wrapper(count):
        report = run(Job(path, is_trial=True))
    print(f"{asked / report.lines:.1f} statements a line, {report.bad_lines} bad lines of {report.lines}")


def bring_in(path: Path) -> None:
    """Time and memory at each mark, and at the end with the search index."""
    from importing.running import Job, run

    started, busy, before = time.perf_counter(), time.process_time(), _memory()
    marks = list(MARKS)

    def say(done: int, total: int) -> None:
        while marks and done >= marks[0]:
            _say(f"{marks.pop(0)} lines", started, busy, before)

    report = run(Job(path, progress=say))
    _say(f"{report.lines} lines, search complete, {report.bad_lines} bad", started, busy, before)


def _say(what: str, started: float, busy: float, before: float) -> None:
    wall, cpu = time.perf_counter() - started, time.process_time() - busy
    print(f"  {what}: {wall:.0f} s, CPU {cpu:.0f} s, {_memory():.0f} MB ({_memory() - before:+.0f})", flush=True)


def _memory() -> float:
    """The most that the process held until now, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
