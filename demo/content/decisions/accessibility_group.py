"""Decision of the mayor: a working group walks through the town with persons with disabilities."""

from datetime import date

from ...shapes import Decision, text
from .articles import articles
from .legal_bases import LOCAL_SELF_GOVERNMENT, STATUTE

ACCESSIBILITY_GROUP = Decision(
    key="accessibility-group",
    title=text(
        sq="Vendim për themelimin e grupit punues për qasje në objektet publike",
        sr="Odluka o osnivanju radne grupe za pristupačnost javnih objekata",
        tr="Kamu binalarının erişilebilirliği için çalışma grubu kurulmasına ilişkin karar",
        en="Decision on setting up a working group on access to public buildings",
    ),
    summary=text(
        sq="Grupi i viziton 24 objekte bashkë me persona me aftësi të kufizuara dhe propozon çfarë rregullohet së "
        "pari.",
        sr="Grupa obilazi 24 objekta zajedno sa licima sa invaliditetom i predlaže šta se prvo popravlja.",
        tr="Grup, engelli kişilerle birlikte 24 binayı gezer ve önce nelerin düzeltileceğini önerir.",
        en="The group visits 24 buildings together with persons with disabilities and proposes what to mend first.",
    ),
    body="mayor",
    number="02-1098/26",
    protocol_number="02 Nr. prot. 1098, 15.09.2026",
    decided_on=date(2026, 9, 15),
    legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
    directorate="administration",
    topics=["participation", "planning"],
    files=["vendim-grupi-per-qasje-2026.pdf", "karar-erisim-grubu-2026.pdf"],
    content=articles(
        text(
            sq=(
                "<p>Themelohet grupi punues për qasje, me këtë përbërje:</p><ul><li>Zyrtarja 4, Drejtoria e "
                "Administratës, kryesuese,</li><li>Arkitekti 1, Drejtoria e Urbanizmit, Planifikimit dhe Mbrojtjes "
                "së Mjedisit,</li><li>tri persona me aftësi të kufizuara, që i cakton Shoqata Shembull 1.</li></ul>"
            ),
            sr=(
                "<p>Osniva se radna grupa za pristupačnost, u ovom sastavu:</p><ul><li>Službenica 4, Direkcija za "
                "administraciju, predsedavajuća,</li><li>Arhitekta 1, Direkcija za urbanizam, planiranje i zaštitu "
                "životne sredine,</li><li>tri lica sa invaliditetom, koja određuje Udruženje Primer 1.</li></ul>"
            ),
            tr=(
                "<p>Erişilebilirlik çalışma grubu şu üyelerle kurulur:</p><ul><li>Görevli 4, İdare Müdürlüğü, başkan,"
                "</li><li>Mimar 1, Şehircilik, Planlama ve Çevre Koruma Müdürlüğü,</li><li>Örnek Dernek 1 "
                "tarafından belirlenen üç engelli kişi.</li></ul>"
            ),
            en=(
                "<p>A working group on access is set up with these members:</p><ul><li>Officer 4, Directorate of "
                "Administration, chair,</li><li>Architect 1, Directorate of Urbanism, Planning and Environmental "
                "Protection,</li><li>three persons with disabilities, named by Example Association 1.</li></ul>"
            ),
        ),
        text(
            sq=(
                "<p>Grupi i viziton <b>24 objekte</b>: shkolla, ambulanca, sportele dhe salla. Për secilin shënon "
                "hyrjen, dyert, ashensorin, tualetin dhe shenjat.</p>"
            ),
            sr=(
                "<p>Grupa obilazi <b>24 objekta</b>: škole, ambulante, šaltere i sale. Za svaki beleži ulaz, vrata, "
                "lift, toalet i oznake.</p>"
            ),
            tr=(
                "<p>Grup; okul, sağlık ocağı, gişe ve salonlardan oluşan <b>24 binayı</b> gezer. Her biri için giriş, "
                "kapı, asansör, tuvalet ve levhaları kaydeder.</p>"
            ),
            en=(
                "<p>The group visits <b>24 buildings</b>: schools, surgeries, counters and halls. For each it records "
                "the entrance, doors, lift, toilet and signs.</p>"
            ),
        ),
        text(
            sq=(
                "<p>Raporti me propozimet dhe shpenzimet e parashikuara dorëzohet brenda <b>90 ditëve</b> dhe "
                "publikohet në faqen e Komunës.</p>"
            ),
            sr=(
                "<p>Izveštaj sa predlozima i predviđenim troškovima podnosi se u roku od <b>90 dana</b> i objavljuje "
                "se na sajtu Opštine.</p>"
            ),
            tr=(
                "<p>Öneriler ve tahmini giderlerle birlikte rapor <b>90 gün</b> içinde sunulur ve belediyenin "
                "sitesinde yayımlanır.</p>"
            ),
            en=(
                "<p>The report with proposals and estimated costs is handed in within <b>90 days</b> and published on "
                "the Municipality’s website.</p>"
            ),
        ),
        text(
            sq="<p>Anëtarët punojnë pa pagesë; shpenzimet e rrugës i mbulon Komuna. Vendimi hyn në fuqi sot.</p>",
            sr="<p>Članovi rade bez naknade; putne troškove snosi Opština. Odluka stupa na snagu danas.</p>",
            tr="<p>Üyeler ücretsiz çalışır; yol giderlerini Belediye karşılar. Karar bugün yürürlüğe girer.</p>",
            en="<p>Members work unpaid; the Municipality covers travel. The decision enters into force today.</p>",
        ),
    ),
)
