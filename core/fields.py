"""Rules of translation for fields, beside those of wagtail-localize."""

from wagtail_localize.fields import BaseTranslatableField, SynchronizedField


class IgnoredField(BaseTranslatableField):
    """Neither translated nor carried over: a translation has its own value, or reads its source's."""

    def __repr__(self) -> str:
        return f"<IgnoredField {self.field_name}>"


class FactField(SynchronizedField):
    """The same in every language, and no translation may differ: numbers, dates, links to records (decision 13)."""

    def __init__(self, field_name: str) -> None:
        super().__init__(field_name, overridable=False)

    def __repr__(self) -> str:
        return f"<FactField {self.field_name}>"
