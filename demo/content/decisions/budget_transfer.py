"""Decision: money moves from a project that waits to two that can be built."""

from datetime import date

from ...shapes import Decision, text
from .articles import articles
from .legal_bases import LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT

BUDGET_TRANSFER = Decision(
    key="budget-transfer",
    title=text(
        sq="Vendim për bartjen e mjeteve buxhetore ndërmjet projekteve kapitale",
        sr="Odluka o prenosu budžetskih sredstava između kapitalnih projekata",
        tr="Sermaye projeleri arasında bütçe kaynağı aktarılmasına ilişkin karar",
        en="Decision on the transfer of budget funds between capital projects",
    ),
    summary=text(
        sq="Nga parkingu që pret leje barten 92.000 €: për ndriçimin publik dhe për urën e këmbësorëve.",
        sr="Sa parkinga koji čeka dozvolu prenosi se 92.000 €: za javnu rasvetu i za pešački most.",
        tr="İzin bekleyen otoparktan sokak aydınlatmasına ve yaya köprüsüne 92.000 € aktarılıyor.",
        en="€92,000 moves from a car park that awaits its permit to street lighting and a footbridge.",
    ),
    body="assembly",
    number="01/016-88213",
    protocol_number="nr. prot.: 01/016-88213",
    decided_on=date(2026, 9, 29),
    legal_bases=[LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT],
    directorate="finance",
    topics=["budget", "roads"],
    files=["vendim-bartja-e-mjeteve-2026.pdf", "decision-budget-transfer-2026.pdf"],
    content=articles(
        text(
            sq=(
                "<p>Nga projekti “Parkingu në lagjen e stacionit” barten <b>92.000 €</b>, sepse leja ndërtimore nuk "
                "pritet brenda këtij viti.</p>"
            ),
            sr=(
                "<p>Sa projekta „Parking u naselju kod stanice“ prenosi se <b>92.000 €</b>, jer se građevinska "
                "dozvola ne očekuje u ovoj godini.</p>"
            ),
            tr=(
                "<p>İnşaat ruhsatı bu yıl içinde beklenmediği için “İstasyon mahallesi otoparkı” projesinden "
                "<b>92.000 €</b> aktarılır.</p>"
            ),
            en=(
                "<p>The sum of <b>€92,000</b> is transferred from the project “Car park in the station neighbourhood”, "
                "because the building permit is not expected within this year.</p>"
            ),
        ),
        text(
            sq=(
                "<p>Mjetet ndahen kështu:</p><ul><li>ndriçimi publik në Dobërçan dhe në Cernicë: <b>57.000 €</b></li>"
                "<li>ura e këmbësorëve në Bresalc: <b>35.000 €</b></li></ul>"
            ),
            sr=(
                "<p>Sredstva se raspodeljuju ovako:</p><ul><li>javna rasveta u selima Dobrčane i Cernica: <b>57.000 "
                "€</b></li><li>pešački most u selu Brasaljce: <b>35.000 €</b></li></ul>"
            ),
            tr=(
                "<p>Kaynak şöyle dağıtılır:</p><ul><li>Dobırçan ve Cernicë köylerinde sokak aydınlatması: "
                "<b>57.000 €</b></li><li>Bresalc köyünde yaya köprüsü: <b>35.000 €</b></li></ul>"
            ),
            en=(
                "<p>The funds are divided as follows:</p><ul><li>street lighting in Dobërçan and Cernicë: "
                "<b>€57,000</b></li><li>the footbridge in Bresalc: <b>€35,000</b></li></ul>"
            ),
        ),
        text(
            sq=(
                "<p>Projekti i parkingut mbetet në planin e investimeve. Drejtoria për Buxhet dhe Financa e përfshin "
                "në propozimin e buxhetit për vitin 2027.</p>"
            ),
            sr=(
                "<p>Projekat parkinga ostaje u planu investicija. Direkcija za budžet i finansije ga uključuje u "
                "predlog budžeta za 2027. godinu.</p>"
            ),
            tr=(
                "<p>Otopark projesi yatırım planında kalır. Bütçe ve Maliye Müdürlüğü, projeyi 2027 bütçe önerisine "
                "alır.</p>"
            ),
            en=(
                "<p>The car park stays in the investment plan. The Directorate of Budget and Finance includes it in "
                "the proposal for the 2027 budget.</p>"
            ),
        ),
        text(
            sq="<p>Për shpenzimin e mjeteve raportohet në Kuvend deri më 31 mars 2027.</p>",
            sr="<p>O utrošku sredstava Skupštini se podnosi izveštaj do 31. marta 2027. godine.</p>",
            tr="<p>Kaynağın harcanması hakkında 31 Mart 2027 tarihine kadar Meclise rapor sunulur.</p>",
            en="<p>The spending of the funds is reported to the Assembly by 31 March 2027.</p>",
        ),
    ),
)
