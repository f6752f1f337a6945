"""A line is a page or a list of everything that is wrong with it; nothing makes the reader fail."""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importing.file import LONGEST_LINE, raw_line_at, raw_lines
from importing.lines import LONGEST_BODY, BadLineError, Kind, read_line
from importing.words import SENTENCES, line_of_report
from tests.importing.making import line, write

TODAY = date(2026, 11, 25)


def _read(fields, number=7):
    raw = fields if isinstance(fields, bytes) else json.dumps(fields).encode()
    return read_line(raw, number=number, today=TODAY)


def _faults(fields):
    with pytest.raises(BadLineError) as caught:
        _read(fields)
    assert all(line_of_report(problem) for problem in caught.value.problems)
    return [(problem.field, problem.code) for problem in caught.value.problems]


def test_a_whole_line_is_read():
    read = _read(line(kind="decision", number="12/2019", files=["a.pdf", "a.pdf", "b/c.pdf"]))
    assert (read.number, read.kind, read.language, read.locale_code) == (7, Kind.DECISION, "sq", "sq")
    assert (read.title, read.published_on, read.record_number) == ("Lajmi a", date(2019, 3, 27), "12/2019")
    assert read.files == ("a.pdf", "b/c.pdf")


def test_a_field_that_says_nothing_here_is_named_and_keeps_no_line_out():
    read, plain = _read(line(author="x")), _read(line())
    assert read.unknown == ("author",)
    assert read.digest == plain.digest


def test_a_number_may_be_one_of_json():
    assert _read(line(kind="decision", number=12)).record_number == "12"


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        (line(title=None), ("title", "missing")),
        ({**line(), "title": None}, ("title", "missing")),
        (line(body=None), ("body", "missing")),
        (line(title="  \n "), ("title", "empty")),
        (line(title="x" * 256), ("title", "too_long")),
        (line(title=5), ("title", "not_text")),
        (line(title="half \ud83d"), ("title", "broken_letters")),
        (line(body="half \ud83d"), ("body", "broken_letters")),
        (line(body="x" * (LONGEST_BODY + 1)), ("body", "too_long")),
        (line(body="   "), ("body", "nothing_to_show")),
        (line(number=1.5), ("number", "not_text")),
        (line(number="1" * 101), ("number", "too_long")),
        (line(kind="minutes", number="1" * 51), ("number", "too_long")),
        (line(kind="lajm"), ("kind", "no_choice")),
        (line(kind=["news"]), ("kind", "not_text")),
        (line(language="sr"), ("language", "no_choice")),
        (line(published_on="27.03.2019"), ("published_on", "no_date")),
        (line(published_on="2019-02-30"), ("published_on", "no_date")),
        (line(published_on="20190327"), ("published_on", "no_date")),
        (line(published_on="2019-03-27T10:00:00"), ("published_on", "no_date")),
        (line(published_on="2026-11-26"), ("published_on", "in_the_future")),
        (line(published_on="0209-03-27"), ("published_on", "too_early")),
        (line(published_on=20190327), ("published_on", "not_text")),
        (line(source_url="/gjilan/a"), ("source_url", "no_address")),
        (line(source_url="ftp://old.invalid/a"), ("source_url", "no_address")),
        (line(source_url="https://old.invalid/a b"), ("source_url", "no_address")),
        (line(source_url="https://old.invalid/a\0"), ("source_url", "no_address")),
        (line(source_url="https://[old/a"), ("source_url", "no_address")),
        (line(source_url="https://old.invalid:x/a"), ("source_url", "no_address")),
        (line(source_url="https://old.invalid/" + "a" * 1000), ("source_url", "too_long")),
        (line(source_url="https://old.invalid/" + "ж" * 990), ("source_url", "too_long")),
        (line(translation_of="x"), ("translation_of", "no_address")),
        (line(translation_of=line()["source_url"]), ("translation_of", "translates_itself")),
        (line(files="a.pdf"), ("files", "no_list")),
        (line(files=[1]), ("files", "no_list")),
        (line(files=[""]), ("files", "no_path")),
        (line(files=["a\0.pdf"]), ("files", "no_path")),
        (line(files=["\ud800.pdf"]), ("files", "no_path")),
        (line(files=[f"{n}.pdf" for n in range(101)]), ("files", "too_many")),
        (b"{", ("", "not_json")),
        (b"not json", ("", "not_json")),
        (b'{"a": NaN}', ("", "not_json")),
        (b"[" * 100_000, ("", "not_json")),
        (b'{"a": ' + b"9" * 5000 + b"}", ("", "not_json")),
        (b"[]", ("", "not_an_object")),
        (b'"news"', ("", "not_an_object")),
        (b'{"title": "a", "title": "b"}', ("", "field_twice")),
        (b'{"title": "\xeb"}', ("", "not_utf8")),
        ("{}".encode("utf-16"), ("", "not_utf8")),
    ],
)
def test_what_is_wrong_is_named(fields, fault):
    assert fault in _faults(fields)


def test_everything_that_is_wrong_is_named_at_once():
    faults = _faults(line(title=None, kind="x", published_on="x", files="x"))
    assert {name for name, _code in faults} == {"title", "kind", "published_on", "files"}


def test_control_characters_become_spaces_and_space_is_folded():
    read = _read(line(title=" A\x00B\n\tC ", body="a\x0bb\nc"))
    assert (read.title, read.body) == ("A B C", "a b\nc")


def test_signs_that_were_escaped_in_a_title_are_read():
    assert _read(line(title="Ura &amp; rruga &quot;A&quot;")).title == 'Ura & rruga "A"'


@pytest.mark.parametrize("language", ["sr-cyrl", "sr-latn"])
def test_serbian_is_stored_in_latin_letters(language):
    read = _read(line(language=language, kind="act", title="Одлука о буџету", number="Бр. 5/2019"))
    assert (read.title, read.record_number, read.locale_code) == ("Odluka o budžetu", "Br. 5/2019", "sr-latn")


def test_a_title_that_grows_beyond_the_limit_in_latin_letters_is_named():
    assert ("title", "too_long") in _faults(line(language="sr-cyrl", title="Љ" * 200))


def test_null_is_as_good_as_nothing_for_what_may_be_left_out():
    assert _read({**line(), "number": None, "files": None, "translation_of": None}) == _read(line())


def test_the_digest_is_of_what_is_said_and_not_of_how_it_is_laid_out():
    fields = line()
    turned = json.dumps(dict(reversed(fields.items())), indent=2).encode()
    assert _read(fields, number=1).digest == _read(turned, number=9).digest
    assert _read(line(body="<p>Tjetër.</p>")).digest != _read(line()).digest


def test_no_sentence_is_there_for_nothing():
    sources = [path for path in Path("importing").rglob("*.py") if path.name != "words.py"]
    code = "".join(path.read_text() for path in sources)
    assert [name for name in SENTENCES if f'"{name}"' not in code] == []


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=3)
)


@pytest.mark.property
@given(fields=st.dictionaries(st.sampled_from([*line(), "number", "files", "translation_of", "x"]), json_values))
def test_no_values_make_the_reader_fail(fields):
    with suppress(BadLineError):
        _read({**line(), **fields})


@pytest.mark.property
@given(raw=st.binary())
def test_no_bytes_make_the_reader_fail(raw):
    with pytest.raises(BadLineError):
        _read(raw)


# The file


def test_blank_lines_crlf_and_a_mark_of_the_byte_order_are_no_content(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xef\xbb\xbf{}\r\n\r\n   \n{ }")
    assert [(raw.number, raw.content) for raw in raw_lines(path)] == [(1, b"{}"), (4, b"{ }")]


def test_a_line_is_found_again_at_its_place(tmp_path):
    path = write(tmp_path / "a.jsonl", line("a"), line("b"), line("c"))
    for raw in raw_lines(path):
        assert raw_line_at(path, number=raw.number, offset=raw.offset) == raw


def test_a_line_without_end_is_passed_over_in_bounded_memory(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"x" * (LONGEST_LINE * 2 + 5) + b"\n{}\n")
    assert [(raw.number, raw.content) for raw in raw_lines(path)] == [(1, None), (2, b"{}")]


def test_an_empty_file_has_no_lines(tmp_path):
    (tmp_path / "a.jsonl").touch()
    assert [*raw_lines(tmp_path / "a.jsonl")] == []
