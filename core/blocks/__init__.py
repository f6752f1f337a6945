"""Blocks of the pages' streams, a template each."""

from core.blocks.media import FigureBlock
from core.blocks.text import HeadingBlock, ParagraphBlock

__all__ = ["FigureBlock", "HeadingBlock", "ParagraphBlock"]
