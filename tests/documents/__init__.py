"""Tests of acts, decisions and files."""
