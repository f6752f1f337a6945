"""The files that a line names: whether each may be taken from the folder. Looks at names and sizes, opens nothing."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from importing.lines import Line, Problem


@dataclass(frozen=True)
class Folder:
    """Where the files lie, and what is taken in from there."""

    path: Path
    extensions: frozenset[str]
    most_bytes: int


def paths_of(line: Line, folder: Folder | None) -> tuple[list[Path], list[Problem]]:
    """The files of a line in their order, and what is wrong with the others."""
    found, problems = [], []
    for name in line.files:
        path, code, values = _look(name, folder)
        if path is None:
            problems.append(Problem(line.number, "files", code, {"name": name[:200], **values}))
        else:
            found.append(path)
    return found, problems


def _look(name: str, folder: Folder | None) -> tuple[Path | None, str, dict[str, Any]]:
    """The path, or why not. A link that leads out of the folder is out of the folder."""
    if folder is None:
        return None, "no_folder", {}
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or "\\" in name:
        return None, "outside", {}
    try:
        path = (folder.path / relative).resolve(strict=True)
        if not path.is_relative_to(folder.path.resolve()):
            return None, "outside", {}
        size = path.stat().st_size if path.is_file() else None
    except (OSError, RuntimeError, ValueError):  # absent, a ring of links, a name that is too long
        return None, "no_file", {}
    return _fit(path, relative.suffix[1:].lower(), size, folder)


def _fit(path: Path, extension: str, size: int | None, folder: Folder) -> tuple[Path | None, str, dict[str, Any]]:
    if size is None:
        return None, "no_file", {}
    if size == 0:
        return None, "empty_file", {}
    if extension not in folder.extensions:
        return None, "no_such_kind", {"choices": ", ".join(sorted(folder.extensions))}
    if size > folder.most_bytes:
        return None, "large_file", {"limit": folder.most_bytes // 1024 // 1024}
    return path, "", {}
