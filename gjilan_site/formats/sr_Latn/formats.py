"""Serbian in Latin letters: the month of a date is in the genitive; days may be typed without the last dot."""

DATE_FORMAT = "j. E Y."
DATETIME_FORMAT = "j. E Y. H:i"
MONTH_DAY_FORMAT = "j. E"
DATE_INPUT_FORMATS = ["%d.%m.%Y", "%d.%m.%Y.", "%Y-%m-%d", "%d/%m/%Y"]
DATETIME_INPUT_FORMATS = ["%d.%m.%Y %H:%M", "%d.%m.%Y. %H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
