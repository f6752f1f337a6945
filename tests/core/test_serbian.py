"""Serbian in its two alphabets."""

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.serbian import to_cyrillic, to_latin
from core.serbian_tables import ALPHABET, FALSE_DIGRAPHS, FOREIGN_NAMES

WORDS = Path(__file__).with_name("serbian_words.txt").read_text(encoding="utf-8").split()

PAIRS = [
    # Digraphs, in the three ways of writing capitals.
    ("Ljubav, njiva, džep", "Љубав, њива, џеп"),
    ("LJUBAV NJIVA DŽEP", "ЉУБАВ ЊИВА ЏЕП"),
    ("NJEGOŠ i Njegoš", "ЊЕГОШ и Његош"),
    ("UDŽBENIK, KONJ, ULJE", "УЏБЕНИК, КОЊ, УЉЕ"),
    ("budžet, menadžment, patlidžan", "буџет, менаџмент, патлиџан"),
    ("Ǉubav, ǆep, ǋiva", "Љубав, џеп, Њива"),
    # Letters that only look like a digraph.
    ("injekcija Injekcijama INJEKCIJU", "инјекција Инјекцијама ИНЈЕКЦИЈУ"),
    ("mikroinjekcija, reinjektiranje", "микроинјекција, реинјектирање"),
    ("konjunktura, konjunktivitis, konjugacija", "конјунктура, конјунктивитис, конјугација"),
    ("konjanik, konjušar, konjski", "коњаник, коњушар, коњски"),
    ("vanjezički i vanjski", "ванјезички и вањски"),
    ("Tanjug javlja: Tanjugova vest", "Танјуг јавља: Танјугова вест"),
    ("tanjir, kanjon, anjon", "тањир, кањон, анјон"),
    ("nadživeti, nadživeo, nadžupnik", "надживети, надживео, наджупник"),
    ("NADŽIVETI", "НАДЖИВЕТИ"),
    ("nadžnjeti, nadžak", "наджњети, наџак"),
    ("odžaliti, odživeti", "оджалити, одживети"),
    ("odžak, odžačar, Odžaci, Odžalan", "оџак, оџачар, Оџаци, Оџалан"),
    ("podžupan, podžanr", "поджупан, поджанр"),
    ("predželudac, feldžandarm", "преджелудац, фелджандарм"),
    ("in\u200cjam", "ин\u200cјам"),
    ("odjednom, predjelo, nadjačati", "одједном, предјело, надјачати"),
    ("najjači, poddirektor, vannastavni", "најјачи, поддиректор, ваннаставни"),
    ("shodno, prethodno, ishrana, shvatiti", "сходно, претходно, исхрана, схватити"),
    # Letters in pieces, and letters that are often mistyped.
    ("s\u030ckola, c\u030cas, c\u0301up, z\u030caba", "школа, час, ћуп, жаба"),
    ("Ðorđe", "Ђорђе"),
    ("zem\u00adlja", "зем\u00adља"),
    # Roman numerals.
    ("XIV sednica", "XIV седница"),
    ("u XXI. veku", "у XXI. веку"),
    ("glava II, tačka IX", "глава II, тачка IX"),
    ("VI-og i III-eg", "VI-ог и III-ег"),
    ("odeljenja VIIa i VIIIb", "одељења VIIa и VIIIb"),
    ("I–IV razred, I-III", "I–IV разред, I-III"),
    ("glava I, član V", "глава I, члан V"),
    ("tabela&nbsp;I", "табела&nbsp;I"),
    ("LOT I i LOT II", "ЛОТ I и ЛОТ II"),
    ("I i II razred", "I и II разред"),
    ("II, III i V", "II, III и V"),
    ("V saziv, I sednica", "V сазив, I седница"),
    ("I. Opšte odredbe", "I. Опште одредбе"),
    ("I\nOpština daje saglasnost.\nII", "I\nОпштина даје сагласност.\nII"),
    ("I Skupština je odlučila", "И Скупштина је одлучила"),
    ("SKUPŠTINA I PREDSEDNIK", "СКУПШТИНА И ПРЕДСЕДНИК"),
    ("Odbor za politiku I finansije", "Одбор за политику И финансије"),
    ("odlučio je V. Petrović", "одлучио је В. Петровић"),
    ("DA LI SMO MI", "ДА ЛИ СМО МИ"),
    ("vi ste, Vi ste", "ви сте, Ви сте"),
    ("lica (i) pravna i (ii) fizička", "лица (i) правна и (ii) физичка"),
    ("vitamin C, hepatitis D", "витамин Ц, хепатитис Д"),
    # Addresses, files, places for values, entities.
    ("vidi https://www.gjilan.rks-gov.net/sr/škola?a=b.", "види https://www.gjilan.rks-gov.net/sr/škola?a=b."),
    ("www.opština.rs ili rks-gov.net", "www.opština.rs или rks-gov.net"),
    ("pišite na info.služba@rks-gov.net odmah", "пишите на info.služba@rks-gov.net одмах"),
    ("prilog odluka_o_budžetu.pdf (Plan(1).DOCX)", "прилог odluka_o_budžetu.pdf (Plan(1).DOCX)"),
    ("@opstina_gnjilane #gnjilane2026", "@opstina_gnjilane #gnjilane2026"),
    ("%(count)s odluka, %s strana, {name}", "%(count)s одлука, %s страна, {name}"),
    ("škola&nbsp;i&nbsp;vrtić &amp; &#39;dom&#39;", "школа&nbsp;и&nbsp;вртић &amp; &#39;дом&#39;"),
    ("kraj.Početak, itd.", "крај.Почетак, итд."),
    # Numbers of acts, identifiers, units.
    ("Zakon br. 03/L-040 o lokalnoj samoupravi", "Закон бр. 03/L-040 о локалној самоуправи"),
    ("protokol 01 Nr. 016-35201", "протокол 01 Nr. 016-35201"),
    ("COVID-19, 5G", "COVID-19, 5G"),
    ("CO2 i PM10 na putu N9, A4", "CO2 и PM10 на путу N9, A4"),
    ("kućni broj 12a, 12B; 90ih, 20-godišnji", "кућни број 12а, 12Б; 90их, 20-годишњи"),
    ("5 km, 5km, 120 m², 60 km/h, 20 °C", "5 km, 5km, 120 m², 60 km/h, 20 °C"),
    ("10 kg. 5&nbsp;ha, 2024 g.", "10 kg. 5&nbsp;ha, 2024 г."),
    ("član 5 a, 10 s njim", "члан 5 а, 10 с њим"),
    # Words and names of other languages.
    ("Evlija Çelebi i Müdürlük", "Евлија Çelebi и Müdürlük"),
    ("Hoxha, Qazim, Gjergj, Llapi, Windows", "Hoxha, Qazim, Gjergj, Llapi, Windows"),
    ("KK Gnjilane, Pjongjang", "КК Гњилане, Пјонгјанг"),
    ("Facebook, Facebooku, na Viberu, YOUTUBE", "Facebook, Facebooku, на Viberu, YOUTUBE"),
    ("u PDF-u, RSS-om, e-mail", "у PDF-у, RSS-ом, e-mail"),
    ("USAID, OSCE i UNMIK; NATO i EU", "USAID, OSCE и UNMIK; НАТО и ЕУ"),
    ("Firma Sh.p.k. u Gnjilanu", "Фирма Sh.p.k. у Гњилану"),
    ("već ћирилица i latinica", "већ ћирилица и латиница"),
]

KEPT = [
    "https://gjilan.rks-gov.net/škola/?q=nj&a=1",
    "http://x.test/I/V/njiva",
    "www.primer.rs/odluka",
    "kontakt@opstina.example.org",
    "rks-gov.net",
    "odluka_o_njivi.pdf",
    "XIV",
    "XXI",
    "MMXXVI",
    "II",
    "IX",
    "Hoxha",
    "Qerim",
    "Çelebi",
    "Müdürlük",
    "Ğazi",
    "Gjilan",
    "Facebook",
    "Viberu",
    "PDF",
    "USAID",
    "03/L-040",
    "CO2",
    "%(name)s",
    "{name}",
    "&nbsp;",
    "&#39;",
    "@korisnik",
]

DIGRAPH_SECONDS = {"н": "ј", "л": "ј", "д": "ж"}
"""Pairs of Cyrillic letters that Latin writes as it writes one letter."""


@st.composite
def cyrillic_words(draw):
    """Words, small, capitalised or all in capitals, without the pairs that Latin can't tell from one letter."""
    letters: list[str] = []
    for letter in draw(st.lists(st.sampled_from(sorted(ALPHABET)), min_size=3, max_size=12)):
        if letters and DIGRAPH_SECONDS.get(letters[-1]) == letter:
            continue
        letters.append(letter)
    word = "".join(letters)
    return draw(st.sampled_from([word, word.capitalize(), word.upper()]))


def is_plain(cyrillic):
    """Whether the word's Latin form can be taken for nothing but Serbian."""
    return to_cyrillic(to_latin(cyrillic)) != to_latin(cyrillic) and not any(
        to_latin(cyrillic).lower().startswith(stem.replace("|", "")) for stem in FALSE_DIGRAPHS
    )


serbian_text = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
nasty_text = st.text(
    st.one_of(
        st.sampled_from(list("IVXLCDMlnjdžĐđčćšw@./:&;#%(){}-_01 9\n\u00a0\u00ad\u200c\u030c\u0301љњџђИВ")),
        st.sampled_from(list("abcdefghijklmnoprstuvzABCDEFGHIJKLMNOPRSTUVZ")),
        st.characters(),
    ),
    max_size=80,
)


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_text_is_written_as_a_reader_of_cyrillic_expects(latin, cyrillic):
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_what_is_in_cyrillic_does_not_change_any_more(latin, cyrillic):
    assert to_cyrillic(cyrillic) == cyrillic


def test_the_table_of_expected_pairs_is_a_real_one():
    assert len(PAIRS) >= 60


def test_the_alphabet_has_thirty_letters():
    assert len(ALPHABET) == len(set(ALPHABET.values())) == 30


@pytest.mark.parametrize("write", [str, str.capitalize, str.upper])
def test_latin_to_cyrillic_to_latin_is_the_identity_on_the_word_list(write):
    words = [write(word) for word in WORDS]
    assert len(set(WORDS)) == len(WORDS) >= 600
    assert [word for word in words if to_latin(to_cyrillic(word)) != word] == []


def test_no_latin_letter_is_left_in_the_word_list():
    assert [word for word in WORDS if any("a" <= letter.lower() <= "ž" for letter in to_cyrillic(word))] == []


@pytest.mark.parametrize("stem", FALSE_DIGRAPHS)
def test_two_letters_that_only_look_like_one_stay_two(stem):
    left, right = stem.split("|")
    for write in (str, str.capitalize, str.upper):
        cyrillic = to_cyrillic(write(left + right + "a"))
        assert len(cyrillic) == len(to_cyrillic(left)) + len(to_cyrillic(right + "a"))
        assert to_latin(cyrillic) == write(left + right + "a")


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("ЊЕГОШ и Његош", "NJEGOŠ i Njegoš"),
        ("Љ. Њ.", "Lj. Nj."),
        ("КОЊ, УЉЕ, ЏЕП", "KONJ, ULJE, DŽEP"),
        ("инјекција, надживети", "injekcija, nadživeti"),
        ("Москвы, Ѓорѓи, Київ", "Москвы, Ѓорѓи, Київ"),
        ("види https://sr.example.org/Његош", "vidi https://sr.example.org/Његош"),
        ("већ latinica, XIV, Çelebi", "već latinica, XIV, Çelebi"),
    ],
)
def test_cyrillic_is_written_in_latin_letters(cyrillic, latin):
    assert to_latin(cyrillic) == latin


def test_the_caller_may_give_another_list_of_names():
    assert to_cyrillic("Facebook i Human Rights Watch") == "Facebook и Хуман Ригхтс Watch"
    assert to_cyrillic("Na Facebook i Human Rights Watch", {"Human Rights Watch"}) == "На Фацебоок и Human Rights Watch"
    assert to_cyrillic("Grupa Bor, bor i BOR", [*FOREIGN_NAMES, "Bor"]) == "Група Bor, бор и БОР"
    assert to_cyrillic("Kelmend, Kelmendu, KELMEND", ["Kelmend"]) == "Kelmend, Kelmendu, KELMEND"
    assert to_cyrillic("škola", ["", " ", "a b"]) == "школа"


@pytest.mark.property
@given(st.lists(cyrillic_words().filter(is_plain), max_size=10).map(" ".join))
def test_cyrillic_to_latin_to_cyrillic_is_the_identity(text):
    assert to_cyrillic(to_latin(text)) == text


@pytest.mark.property
@given(serbian_text, st.sampled_from(KEPT), serbian_text, st.sampled_from([" ", ", ", " (", "\n"]))
def test_what_is_no_serbian_word_stays_byte_for_byte_in_serbian_text(before, kept, after, glue):
    text = f"{before}{glue}{kept} {after}"
    assert to_cyrillic(text) == f"{to_cyrillic(before)}{glue}{kept} {to_cyrillic(after)}"
    assert to_latin(to_cyrillic(text)) == text


@pytest.mark.property
@given(nasty_text)
@example("I I V, I i I")
@example("I.\u00a0V")
@example("čw.rs I")
@example("a1b I-V 5 km")
@example("c\u030c@njiva g\u0301@njiva")
def test_a_second_time_changes_nothing(text):
    once = to_cyrillic(text)
    assert to_cyrillic(once) == once


@pytest.mark.property
@given(nasty_text)
def test_only_letters_change(text):
    def others(text):
        return [character for character in text if not character.isalpha() and character not in "\u030c\u0301"]

    assert others(to_cyrillic(text)) == others(text)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "nj",
        "a.",
        "a@",
        "a/",
        "a-",
        "I-",
        "I ",
        "1-",
        "1/",
        "&a",
        "&#1",
        "{",
        "%(",
        "(",
        "a+",
        "www.",
        "IVX",
        "c\u030c",
    ],
)
def test_the_time_taken_grows_with_the_length_only(piece):
    """Ten times the text in far less than the hundred times that backtracking would take."""

    def seconds(length):
        text = piece * (length // len(piece))
        begin = time.process_time()
        to_cyrillic(text)
        to_latin(text)
        return time.process_time() - begin

    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)
