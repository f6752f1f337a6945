"""What a detector promises for every text: places, checksums, masks, time."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban
from stdnum.iso7064 import mod_97_10
from stdnum.si import emso

from core.personal_data.detection import MASK, Kind, clean, detect, excerpt, mask_all, masked
from core.personal_data.detection.contacts import phone_value
from core.personal_data.detection.identity import check_digit

pytestmark = pytest.mark.property

any_text = st.text(max_size=300)
words_and_digits = st.text(alphabet="01239 .,-/+()@\nnr personal lindur XK", max_size=200)
nine_digits = st.integers(100_000_000, 299_999_999).map(str)
fourteen_digits = st.integers(11 * 10**12, 99 * 10**12).map(lambda number: f"{number:014d}")


def kinds(text):
    return [hit.kind for hit in detect(text)]


@given(any_text | words_and_digits)
def test_hits_stand_in_the_cleaned_text_in_order_and_do_not_overlap(text):
    hits = detect(text)
    assert all(0 <= hit.start < hit.end <= len(clean(text)) for hit in hits)
    assert all(first.end <= second.start for first, second in pairwise(hits))
    assert all(hit.value for hit in hits)


@given(any_text)
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


@given(nine_digits)
def test_a_personal_number_with_a_right_check_digit_is_found_without_a_word(first_nine):
    assert kinds(f"Lista: {first_nine}{check_digit(first_nine)}, 100 euro") == [Kind.PERSONAL_NUMBER]


@given(nine_digits, st.integers(1, 9))
def test_ten_digits_with_a_wrong_check_digit_are_left_alone_without_a_word(first_nine, off):
    wrong = (check_digit(first_nine) + off) % 10
    assert kinds(f"Lista: {first_nine}{wrong}, 100 euro") == []
    assert kinds(f"Numri personal: {first_nine}{wrong}") == [Kind.PERSONAL_NUMBER]


@given(st.dates(), st.integers(0, 999))
def test_a_jmbg_is_found_by_its_date_and_check_digit(born, serial):
    body = f"{born:%d%m}{born.year % 1000:03d}71{serial:03d}"
    number = body + emso.calc_check_digit(body)
    found = kinds(f"Lista: {number}, 100 euro")
    assert found == ([Kind.PERSONAL_NUMBER] if emso.is_valid(number) else [])


@given(fourteen_digits)
def test_an_account_of_kosovo_is_one_value_with_and_without_its_international_form(first_fourteen):
    account = first_fourteen + mod_97_10.calc_check_digits(first_fourteen)
    number = "XK" + mod_97_10.calc_check_digits(account + "XK") + account
    assert iban.is_valid(number)
    assert [hit.value for hit in detect(f"Llogaria {number}, {account}.")] == [account, account]
    assert kinds(f"Llogaria {iban.format(number)} NLB") == [Kind.BANK_ACCOUNT]


@given(fourteen_digits, st.integers(1, 96))
def test_sixteen_digits_with_a_wrong_checksum_are_no_account(first_fourteen, off):
    right = int(mod_97_10.calc_check_digits(first_fourteen))
    assert Kind.BANK_ACCOUNT not in kinds(f"Nr. {first_fourteen}{(right + off) % 97:02d}")


def test_accounts_at_the_central_bank_are_the_states():
    account = "10004300000001" + mod_97_10.calc_check_digits("10004300000001")
    assert kinds(f"Llogaria {account}; XK{mod_97_10.calc_check_digits(account + 'XK')}{account}") == []


@given(st.integers(100_000, 999_999), st.sampled_from(["43", "44", "45", "49"]), st.sampled_from([" ", "-", "/", ""]))
def test_a_mobile_number_is_one_value_however_it_is_written(subscriber, network, gap):
    ours = f"0{network}{gap}{subscriber}"
    abroad = f"+383 {network} {subscriber}"
    assert {hit.value for hit in detect(f"Tel. {ours} ose {abroad}")} == {phone_value(f"+383{network}{subscriber}")}


@given(any_text.filter(str.strip))
def test_a_mask_is_as_long_as_the_value_and_hides_most_of_it(value):
    hidden = masked(value)
    assert len(hidden) == len(value)
    letters = [letter for letter in value if letter.isalnum()]
    assert hidden.count(MASK) >= len(letters) / 2


def test_an_excerpt_shows_neither_the_hit_nor_its_neighbours():
    text = "Lista:\n1 Emri A 044 123 456 numri personal 1170456782 \n2 Emri B 045 765 432 emri.b@posta.example.com"
    hits = detect(text)
    hidden = mask_all(clean(text), hits)
    assert len(hits) == 4
    for hit in hits:
        shown = " ".join(excerpt(hidden, hit))
        assert "Emri" in shown
        assert not any(word in shown for word in ("123 4", "70456", "765 4", "emri.b@"))
    assert excerpt(hidden, hits[0])[1] == "04• ••• •56"


def test_what_nobody_sees_between_two_digits_hides_no_number():
    assert kinds("Tel. 044\u00a0123\u200b\u2009456") == [Kind.PHONE]
    assert kinds("numri\u00a0personal: １１７０４５６７８２") == [Kind.PERSONAL_NUMBER]
    assert kinds("Tel. 044–123–456") == [Kind.PHONE]


def test_a_heading_of_a_table_says_what_stands_in_its_rows():
    table = "Nr. Emri Datëlindja Numri personal\n1 Emri A 12.03.1980 1170456782\n2 Emri B 01.02.1975 1234567890\n"
    assert kinds(table + "Data e vendimit: 20.11.2026") == [Kind.BIRTH_DATE, Kind.PERSONAL_NUMBER] * 2


def test_a_word_far_above_makes_no_number_of_a_firm_a_persons():
    assert kinds("Numri personal duhet shkruar.\nNumri fiskal 6001234567") == []


HEAVY = {
    "digits": "1",
    "parted digits": "1 ",
    "phones": "044 123 456 ",
    "plus": "+",
    "dots before at": "a.",
    "at": "a@b.",
    "accounts": "XK05 1212 0123 4567 8906 ",
    "homes": "me banim ne rr. a 1/ ",
    "births": "lindur ",
    "capitals": "AB12",
    "one home": "rr ",
    "spaces": " ",
    "dates": "1.1.1980 ",
    "cyrillic": "рођен ",
    "personal numbers": "1170456782 ",
    "prose": "Komuna e Gjilanit fton qytetarët në diskutim publik më 20.11.2026, ora 10:00. ",
}


@pytest.mark.parametrize("piece", HEAVY.values(), ids=HEAVY)
def test_fifty_thousand_letters_are_read_in_a_tenth_of_a_second(piece):
    """Computing time, the best of five: what else the machine does counts for nothing."""
    text = (piece * 50_000)[:50_000]
    times = []
    for _ in range(5):
        begin = time.process_time()
        detect(text)
        times.append(time.process_time() - begin)
        if times[-1] < 0.1:
            return
    raise AssertionError(f"{min(times):.3f} s")
