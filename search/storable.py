"""Text that every database takes."""


def storable(text: str) -> str:
    """Without what databases refuse: null bytes and lone surrogates, which JSON can bring in."""
    if "\0" not in text and text.isascii():
        return text
    return text.replace("\0", " ").encode(errors="replace").decode()
