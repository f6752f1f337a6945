"""Tables: what is in a cell, and that no spreadsheet runs it."""

import csv
import io
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.open_data import datasets as registry
from core.open_data.columns import Column, Type
from core.open_data.tables import harmless, plain, table_cells, table_columns, table_heads
from core.open_data.values import Writer

DATASETS = registry.datasets()
every_dataset = pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
hostile = st.text(
    st.one_of(st.sampled_from("=+-@＝＋－＠ \t\r\n'\"“;,\xa0\u200b\ufeff1a"), st.characters()), max_size=12
)


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\tx", "\rx", "\nx", " =1", "\xa0=1", "\u200b=1"),
        *(
            '"=1"',
            "'=1",
            "“=1”",
            " ' \" =1",
            "＝1",
            "＋1+1",
            "－1+1",
            "＠A",
            "−1+1",
            "﹦1",
            "\ufeff=1",
            "+",
            "-",
            "- a",
        ),
        *("a;=1", "a\n=1", "a\r\n @A1", "a\t-1", 'a; "=1', "=cmd|' /C calc'!A0", "-2+3+cmd|'/C calc'!D2"),
    ],
)
def test_what_a_spreadsheet_could_run_gets_an_apostrophe(text):
    assert harmless(text) != text
    assert plain(harmless(text)) == text


@pytest.mark.parametrize("text", ["-5", "+5", "-5.25", "+383280320100", "-0,5", "7"])
def test_numbers_stay_numbers(text):
    assert harmless(text) == text


@pytest.mark.parametrize(
    "text",
    ["01 Nr. 016-12345/26", "a-b", "a, -5", "x@example.invalid", "2026-11-25", "Këshilli: 5 + 5", "– Njoftim", ""],
)
def test_ordinary_texts_stay_as_they_are(text):
    assert harmless(text) == text


@pytest.mark.property
@given(hostile)
@example("'=1")
@example("''=1")
@example("\n\n'\n=1")
def test_a_marked_text_reads_back(text):
    assert plain(harmless(text)) == text


def cells_of(text, separator):
    """The cells that a spreadsheet makes of a line: by its separator, whatever the file meant."""
    return [cell for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in line]


@pytest.mark.property
@given(st.lists(hostile, min_size=1, max_size=3), st.sampled_from([",", ";", "\t"]))
@example(["a", "b;=1"], ";")
@example(["a", "b\n=1"], ";")
def test_no_cell_is_a_formula_whatever_separator_is_taken(texts, separator):
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([harmless(text) for text in texts])
    for cell in cells_of(out.getvalue(), separator):
        bare = "".join(c for c in cell if unicodedata.category(c) not in ("Zs", "Cf", "Cc")).lstrip("\"'“")
        is_number = bare.lstrip("+-").replace(".", "").replace(",", "").isdecimal()
        assert is_number or cell[:1] == "'" or unicodedata.normalize("NFKC", bare)[:1] not in tuple("=+-@"), cell


@every_dataset
def test_heads_are_unique_and_as_many_as_cells(dataset):
    columns = table_columns(dataset.list_columns)
    heads = table_heads(columns)
    assert len(set(heads)) == len(heads)
    assert {"id", "lang", "title", "url", "changed_at", "translations_url"} <= set(heads)


def column(type_, read, **facts):
    return Column("x", type_, "x", read, **facts)


@pytest.mark.parametrize(
    ("value", "cell"), [(None, ""), (True, "true"), (False, "false"), (-5, "-5"), (-1.5, "-1.5"), ("=1", "'=1")]
)
def test_a_cell_is_a_text_that_says_the_value(value, cell):
    type_ = {bool: Type.BOOLEAN, int: Type.INTEGER, float: Type.NUMBER}.get(type(value), Type.TEXT)
    columns = table_columns([column(type_, lambda source: source)])
    assert table_cells(columns, Writer(str).row(columns, value)) == [cell]


def test_lists_are_one_cell():
    phones = column(Type.ROWS, lambda source: source, columns=(Column("number", Type.LITERAL, "n", str),))
    columns = table_columns([phones])
    assert table_heads(columns) == ["x_number"]
    assert table_cells(columns, Writer(str).row(columns, ["+38328", "044"])) == ["'+38328 044"]
