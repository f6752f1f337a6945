"""Serbian in Latin letters: days may be typed without the last dot."""

DATE_INPUT_FORMATS = ["%d.%m.%Y", "%d.%m.%Y.", "%Y-%m-%d", "%d/%m/%Y"]
DATETIME_INPUT_FORMATS = ["%d.%m.%Y %H:%M", "%d.%m.%Y. %H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
