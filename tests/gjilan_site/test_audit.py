"""The command line of the audits."""

import sys

from scripts.audit.__main__ import AUDITS, main


def test_an_audit_that_there_is_not_is_refused_and_nothing_is_run(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["audit", "pa11y", "lighthose"])
    assert main() == 1
    told = capsys.readouterr().err
    assert "lighthose" in told
    assert all(name in told for name in AUDITS)
