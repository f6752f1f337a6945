"""How a page looks where its address is shared: the data in its head, and the card drawn for it (ADR 0029)."""
