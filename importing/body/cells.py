"""Cells and rows of a table of data on their way into the outline. Pure."""

from importing.body.flow import Flow, joined
from importing.body.inline import emphasised
from importing.body.nesting import line_of


def begin_cell(flow: Flow, *, is_head: bool) -> None:
    """A cell of data."""
    end_cell(flow)
    flow.end_paragraph()
    table = flow.nesting.tables[-1]
    table.in_cell, table.is_head = True, is_head


def end_cell(flow: Flow) -> None:
    """The cell of data, if one is open."""
    if flow.nesting.in_data_cell:
        table = flow.nesting.tables[-1]
        cell = joined(flow.take())
        table.row.append(emphasised(cell) if table.is_head else cell)
        table.in_cell = flow.is_emphasised = False


def end_row(flow: Flow) -> None:
    """A row of data is an item of a list."""
    end_cell(flow)
    row, flow.nesting.tables[-1].row = flow.nesting.tables[-1].row, []
    line = line_of(row)
    if line:
        flow.outline.add_item(line, len(flow.nesting.lists))
