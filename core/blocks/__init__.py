"""Blocks of the pages' streams, a template each."""

from core.blocks.text import HeadingBlock, ParagraphBlock
from core.blocks.media import FigureBlock

__all__ = ["FigureBlock", "HeadingBlock", "ParagraphBlock"]
