"""What weighs how much; data, so that a change of ranking is a change of this file."""

FIELD_WEIGHTS = {"title": 10.0, "references": 6.0, "summary": 3.0, "body": 1.0}
"""A word in the title says ten times as much as one in the text."""

FILE_WEIGHT = 0.5
"""The best page of a document's files adds half of what the same text would count for in its body."""

FORM_GAIN = 0.2
"""A document whose title or summary has all words in the form that was typed counts for a fifth more than one that has
them in other forms: enough between equals, not enough to beat the title by the summary."""

RECENCY_FLOOR = 0.9
RECENCY_GAIN = 0.2
RECENCY_DAYS = 365.0
"""News are weighed by 0.9 + 0.2 × 365 / (365 + age in days): 1.1 today, 1.0 after a year, 0.9 in the end."""
