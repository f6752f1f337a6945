"""What is read from numbers and texts; which files may be taken."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importing.attachments import Folder, paths_of
from importing.lines import Kind, Line
from importing.numbers import release_number, year_of
from importing.opening import LONGEST, opening

DAY = date(2019, 3, 27)


@pytest.mark.parametrize(
    ("number", "year"),
    [
        ("12/2019", 2019),
        ("01 Nr. 016-35201/2018", 2018),
        ("Nr. 7/18", 2018),
        ("Nr. 7/98", 1998),
        ("2017-45", 2017),
        ("01 Nr. 016-35201", None),
        ("12/2031", None),
        ("2017/2018", None),
        ("", None),
        ("12", None),
    ],
)
def test_the_year_of_a_number_is_read_where_it_can_be_but_one(number, year):
    assert year_of(number, published_on=DAY) == year


@pytest.mark.parametrize(
    ("number", "read"),
    [
        ("12/2019", (12, 2019)),
        ("Nr. 012/19", (12, 2019)),
        ("Kumtesë 3 - 2018", (3, 2018)),
        ("12", None),
        ("12/2031", None),
        ("0/2019", None),
        ("12/2019/3", None),
        ("shtatë", None),
    ],
)
def test_the_number_of_a_press_release_is_number_and_year(number, read):
    assert release_number(number, published_on=DAY) == read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rruga u hap. Punët zgjatën dy muaj.", "Rruga u hap. Punët zgjatën dy muaj."),
        ("  Një  fjali\n e vetme ", "Një fjali e vetme"),
        ("Takimi është më 27.10.2025 te nr. 5. Ejani!", "Takimi është më 27.10.2025 te nr. 5. Ejani!"),
        ("", ""),
    ],
)
def test_the_opening_is_whole_sentences(text, words):
    assert opening(text) == words


def test_of_sentences_that_do_not_fit_the_opening_leaves_out_the_last():
    first = "Komuna e hapi rrugën e re sot në mëngjes."
    assert opening(f"{first} {'Fjalë ' * 40}.") == first


def test_a_long_sentence_is_cut_at_a_word():
    cut = opening("gjatë " * 100)
    assert len(cut) <= LONGEST
    assert cut.endswith("gjatë…")


@pytest.mark.property
@given(st.text())
def test_the_opening_is_short_and_begins_as_the_text_does(text):
    words = opening(text)
    assert len(words) <= LONGEST
    assert " ".join(text.split()).startswith(words.rstrip("…").rstrip()) or not words


def _line(*files):
    return Line(1, "https://old.invalid/a", Kind.NEWS, "sq", "A", DAY, "a", files=files)


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "files"
    (inside / "sub").mkdir(parents=True)
    (inside / "a.pdf").write_bytes(b"%PDF-1.4 a")
    (inside / "sub" / "B ë.PDF").write_bytes(b"%PDF-1.4 b")
    (inside / "empty.pdf").touch()
    (inside / "large.pdf").write_bytes(b"x" * 101)
    (inside / "a.exe").write_bytes(b"MZ")
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-1.4 s")
    (inside / "out.pdf").symlink_to(tmp_path / "secret.pdf")
    (inside / "ring.pdf").symlink_to(inside / "ring.pdf")
    (inside / "up").symlink_to(tmp_path)
    (inside / "in.pdf").symlink_to(inside / "a.pdf")
    return Folder(inside, frozenset(("pdf", "docx")), 100)


def test_files_of_the_folder_are_found_in_their_order(folder):
    paths, problems = paths_of(_line("sub/B ë.PDF", "a.pdf", "in.pdf"), folder)
    assert [path.name for path in paths] == ["B ë.PDF", "a.pdf", "a.pdf"]
    assert problems == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../secret.pdf", "outside"),
        ("sub/../../secret.pdf", "outside"),
        ("sub\\..\\a.pdf", "outside"),
        ("/etc/passwd", "outside"),
        ("out.pdf", "outside"),
        ("up/secret.pdf", "outside"),
        ("ring.pdf", "no_file"),
        ("b.pdf", "no_file"),
        ("sub", "no_file"),
        ("a.pdf/b.pdf", "no_file"),
        ("x" * 5000 + ".pdf", "no_file"),
        ("empty.pdf", "empty_file"),
        ("a.exe", "no_such_kind"),
        ("large.pdf", "large_file"),
    ],
)
def test_no_other_file_is_taken(name, code, folder):
    paths, problems = paths_of(_line(name, "a.pdf"), folder)
    assert [path.name for path in paths] == ["a.pdf"]
    assert [problem.code for problem in problems] == [code]


def test_without_a_folder_no_file_is_taken():
    assert [problem.code for problem in paths_of(_line("a.pdf"), None)[1]] == ["no_folder"]
