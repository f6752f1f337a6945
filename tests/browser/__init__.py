"""Tests in Chromium against the real server and worker with the demonstration."""
