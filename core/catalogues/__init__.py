"""Message catalogues without gettext's programs: compiling, checking and renewing them (docs/translations.md).

Committed are `locale/{sq,sr_Latn,tr,en}/LC_MESSAGES/*.po`. Compiled files and the whole of `locale/sr` are made from
them and never committed.
"""
