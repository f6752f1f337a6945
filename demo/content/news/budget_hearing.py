"""News: an invitation to the public hearings on the budget."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

BUDGET_HEARING = NewsItem(
    key="budget-hearing",
    title=text(
        sq="Ftesë për dëgjim publik: buxheti i vitit të ardhshëm",
        sr="Poziv na javnu raspravu: budžet za narednu godinu",
        tr="Halka açık oturuma davet: gelecek yılın bütçesi",
        en="Invitation to a public hearing: next year’s budget",
    ),
    summary=text(
        sq=(
            "Komuna fton qytetarët, bizneset dhe shoqërinë civile të flasin për propozim-buxhetin në katër "
            "takime, në qytet dhe në tri fshatra."
        ),
        sr=(
            "Opština poziva građane, privrednike i civilno društvo da na četiri skupa, u gradu i u tri sela, "
            "govore o predlogu budžeta."
        ),
        tr=(
            "Belediye; vatandaşları, iş insanlarını ve sivil toplumu, şehirde ve üç köyde yapılacak dört "
            "toplantıda bütçe önerisini görüşmeye davet ediyor."
        ),
        en=(
            "The municipality invites citizens, businesses and civil society to discuss the draft budget at "
            "four meetings, in the town and in three villages."
        ),
    ),
    days_ago=4,
    topics=["budget", "participation"],
    directorate="finance",
    image="hearing.jpg",
    image_alt=PICTURES["hearing.jpg"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Në përputhje me Ligjin nr. 03/L-040 për Vetëqeverisje Lokale dhe me nenin 6 të <a "
                    'href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=18425">Udhëzimit Administrativ '
                    "(MAPL) nr. 06/2018</a>, Komuna e Gjilanit mban dëgjime publike për propozim-buxhetin e "
                    "vitit të ardhshëm dhe për Kornizën Afatmesme Buxhetore.</p>"
                ),
                sr=(
                    "<p>U skladu sa Zakonom br. 03/L-040 o lokalnoj samoupravi i članom 6 <a "
                    'href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=18425">Administrativnog uputstva '
                    "(MALS) br. 06/2018</a>, Opština Gnjilane održava javne rasprave o predlogu budžeta za "
                    "narednu godinu i o Srednjoročnom okviru budžeta.</p>"
                ),
                tr=(
                    "<p>03/L-040 sayılı Yerel Özyönetim Yasası ve <a "
                    'href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=18425">MAPL’nin 06/2018 sayılı İdari '
                    "Talimatı</a>’nın 6. maddesi uyarınca Gilan Belediyesi, gelecek yılın bütçe önerisi ve "
                    "Orta Vadeli Bütçe Çerçevesi hakkında halka açık oturumlar düzenliyor.</p>"
                ),
                en=(
                    "<p>In accordance with Law No. 03/L-040 on Local Self-Government and Article 6 of <a "
                    'href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=18425">Administrative Instruction '
                    "(MLGA) No. 06/2018</a>, the Municipality of Gjilan is holding public hearings on next "
                    "year’s draft budget and on the Medium-Term Budget Framework.</p>"
                ),
            )
        ),
        Heading(text(sq="Ku dhe kur", sr="Gde i kada", tr="Nerede ve ne zaman", en="Where and when")),
        Paragraph(
            text(
                sq=(
                    "<ul><li><b>E martë, ora 17:00:</b> salla e Kuvendit të Komunës, Gjilan</li><li><b>E "
                    "mërkurë, ora 17:00:</b> shkolla në Zhegër</li><li><b>E enjte, ora 17:00:</b> shkolla në "
                    "Dobërçan</li><li><b>E premte, ora 17:00:</b> shkolla në Shillovë</li></ul>"
                ),
                sr=(
                    "<ul><li><b>Utorak u 17:00 časova:</b> sala Skupštine opštine, Gnjilane</li><li><b>Sreda u "
                    "17:00 časova:</b> škola u Žegri</li><li><b>Četvrtak u 17:00 časova:</b> škola u selu "
                    "Dobrčane</li><li><b>Petak u 17:00 časova:</b> škola u Šilovu</li></ul>"
                ),
                tr=(
                    "<ul><li><b>Salı, saat 17:00:</b> Belediye Meclisi salonu, Gilan</li><li><b>Çarşamba, saat "
                    "17:00:</b> Zhegër köyü okulu</li><li><b>Perşembe, saat 17:00:</b> Dobırçan köyü "
                    "okulu</li><li><b>Cuma, saat 17:00:</b> Shillovë köyü okulu</li></ul>"
                ),
                en=(
                    "<ul><li><b>Tuesday, 17:00:</b> hall of the Municipal Assembly, "
                    "Gjilan</li><li><b>Wednesday, 17:00:</b> school in Zhegër</li><li><b>Thursday, 17:00:</b> "
                    "school in Dobërçan</li><li><b>Friday, 17:00:</b> school in Shillovë</li></ul>"
                ),
            )
        ),
        Heading(
            text(sq="Për çfarë flitet", sr="O čemu se govori", tr="Neler görüşülecek", en="What will be discussed")
        ),
        Paragraph(
            text(
                sq=(
                    "<ol><li>Të hyrat vetanake dhe granti qeveritar</li><li>Investimet kapitale në rrugë, "
                    "ujësjellës dhe shkolla</li><li>Përkrahja për kulturën, rininë dhe sportin</li></ol>"
                ),
                sr=(
                    "<ol><li>Sopstveni prihodi i vladin grant</li><li>Kapitalne investicije u puteve, vodovod "
                    "i škole</li><li>Podrška kulturi, omladini i sportu</li></ol>"
                ),
                tr=(
                    "<ol><li>Öz gelirler ve hükûmet hibesi</li><li>Yollara, su şebekesine ve okullara "
                    "yapılacak sermaye yatırımları</li><li>Kültüre, gençliğe ve spora destek</li></ol>"
                ),
                en=(
                    "<ol><li>Own-source revenue and the government grant</li><li>Capital investments in roads, "
                    "water supply and schools</li><li>Support for culture, youth and sport</li></ol>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Materialet gjenden në Drejtorinë për Buxhet dhe Financa dhe në Qendrën për Shërbim me "
                    "Qytetarë. Komentet me shkrim pranohen edhe <b>shtatë ditë</b> pas takimit të fundit, dhe "
                    "secili merr përgjigje me arsyetim.</p><p>Në çdo takim ka përkthim në gjuhën serbe dhe "
                    "turke. Të gjitha sallat janë të qasshme me karrocë.</p>"
                ),
                sr=(
                    "<p>Materijal je dostupan u Direkciji za budžet i finansije i u Centru za usluge "
                    "građanima. Pismeni komentari primaju se još <b>sedam dana</b> posle poslednjeg skupa i na "
                    "svaki se daje obrazložen odgovor.</p><p>Na svakom skupu obezbeđen je prevod na srpski i "
                    "turski jezik. Sve sale su pristupačne za osobe u kolicima.</p>"
                ),
                tr=(
                    "<p>Belgeler Bütçe ve Maliye Müdürlüğünde ve Vatandaş Hizmet Merkezinde bulunmaktadır. "
                    "Yazılı görüşler son toplantıdan sonra <b>yedi gün</b> daha kabul edilir ve her birine "
                    "gerekçeli yanıt verilir.</p><p>Her toplantıda Sırpça ve Türkçe çeviri sağlanır. Bütün "
                    "salonlar tekerlekli sandalyeyle girişe uygundur.</p>"
                ),
                en=(
                    "<p>The documents are available at the Directorate of Budget and Finance and at the "
                    "Citizens’ Service Centre. Written comments are accepted for another <b>seven days</b> "
                    "after the last meeting, and each one receives a reasoned reply.</p><p>Every meeting is "
                    "interpreted into Serbian and Turkish. All halls are accessible by wheelchair.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq=(
                    "Buxheti nuk është vetëm një tabelë. Ai tregon cila rrugë, cila shkollë dhe cili fshat "
                    "vjen i pari në radhë."
                ),
                sr="Budžet nije samo tabela. On pokazuje koji put, koja škola i koje selo prvi dolaze na red.",
                tr=(
                    "Bütçe yalnızca bir tablo değildir; hangi yolun, hangi okulun ve hangi köyün sırada ilk "
                    "geldiğini gösterir."
                ),
                en="A budget is more than a table. It shows which road, which school and which village comes first.",
            ),
            text(
                sq="Anëtari 1, kryesues i Kuvendit dhe i Komitetit për Politikë dhe Financa",
                sr="Odbornik 1, predsedavajući Skupštine i Odbora za politiku i finansije",
                tr="Üye 1, Meclis Başkanı ve Politika ve Maliye Komitesi Başkanı",
                en="Member 1, chairperson of the Assembly and of the Policy and Finance Committee",
            ),
            "member-1",
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Pas dëgjimeve, propozim-buxheti shqyrtohet në Komitetin për Politikë dhe Financa dhe "
                    "pastaj në Kuvendin e Komunës. Mbledhjet e tyre janë publike.</p>"
                ),
                sr=(
                    "<p>Posle javnih rasprava predlog budžeta razmatra Odbor za politiku i finansije, a zatim "
                    "Skupština opštine. Njihove sednice su javne.</p>"
                ),
                tr=(
                    "<p>Oturumlardan sonra bütçe önerisi önce Politika ve Maliye Komitesinde, ardından "
                    "Belediye Meclisinde ele alınır. Bu toplantılar halka açıktır.</p>"
                ),
                en=(
                    "<p>After the hearings, the draft budget goes to the Policy and Finance Committee and then "
                    "to the Municipal Assembly. Their meetings are public.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
