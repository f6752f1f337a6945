"""Answers that come as a stream."""


def content_of(response) -> bytes:
    """All of it, so that its file is closed. (`response.close()` would close the database's connection, too.)"""
    return b"".join(response) if response.streaming else response.content
