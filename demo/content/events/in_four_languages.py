"""Events in all four languages."""

from ...shapes import Event, EventChange, Paragraph, text
from ..common import DEMO_NOTE

_HALL = text(
    sq="Salla e Kuvendit, kati i parë",
    sr="Sala Skupštine, prvi sprat",
    tr="Meclis salonu, birinci kat",
    en="Assembly hall, first floor",
)
_CHAIR = text(
    sq="kryesues i Kuvendit", sr="predsedavajući Skupštine", tr="Meclis başkanı", en="chairperson of the Assembly"
)

IN_FOUR_LANGUAGES = [
    Event(
        key="hearing-on-the-budget",
        title=text(
            sq="Dëgjim publik për projektbuxhetin",
            sr="Javna rasprava o nacrtu budžeta",
            tr="Bütçe tasarısı için halka açık oturum",
            en="Public hearing on the draft budget",
        ),
        summary=text(
            sq="Drejtoria për Buxhet dhe Financa e paraqet projektbuxhetin dhe u përgjigjet pyetjeve.",
            sr="Direkcija za budžet i finansije predstavlja nacrt budžeta i odgovara na pitanja.",
            tr="Bütçe ve Maliye Müdürlüğü bütçe tasarısını sunar ve soruları yanıtlar.",
            en="The Directorate of Budget and Finance presents the draft budget and answers questions.",
        ),
        kind="public_hearing",
        days=8,
        hours=(17, 19),
        hall=_HALL,
        place="gjilan",
        organiser="finance",
        audience=text(
            sq="Të gjithë qytetarët; nuk duhet paralajmërim.",
            sr="Svi građani; najava nije potrebna.",
            tr="Tüm vatandaşlar; başvuru gerekmez.",
            en="All citizens; no registration is needed.",
        ),
        topics=["budget", "participation"],
        content=[
            Paragraph(
                text(
                    sq="<p>Flitet për investimet kapitale dhe për taksat komunale. Sigurohet përkthimi.</p>",
                    sr="<p>Govori se o kapitalnim investicijama i o opštinskim taksama. Obezbeđen je prevod.</p>",
                    tr="<p>Sermaye yatırımları ve belediye harçları konuşulur. Çeviri sağlanır.</p>",
                    en="<p>Capital investments and municipal fees are discussed. Interpreters are there.</p>",
                )
            ),
            DEMO_NOTE,
        ],
        speakers=[("member-1", _CHAIR)],
        change=EventChange(
            reason=text(
                sq="Salla ishte e zënë në ditën e parë të caktuar.",
                sr="Sala je bila zauzeta prvog određenog dana.",
                tr="Salon, ilk belirlenen gün doluydu.",
                en="The hall was taken on the day set at first.",
            ),
            days=11,
        ),
    ),
    Event(
        key="winter-press-conference",
        title=text(
            sq="Konferencë për media për shërbimin dimëror",
            sr="Konferencija za štampu o zimskom održavanju",
            tr="Kış hizmeti hakkında basın toplantısı",
            en="Press conference on the winter service",
        ),
        summary=text(
            sq="Komuna i njofton mediat për makinat, rrugët dhe numrin e kujdestarisë.",
            sr="Opština obaveštava medije o vozilima, putevima i broju dežurstva.",
            tr="Belediye basını araçlar, yollar ve nöbet numarası hakkında bilgilendirir.",
            en="The municipality informs the media about vehicles, roads and the number on duty.",
        ),
        kind="press_conference",
        days=3,
        hours=(11, 12),
        hall=_HALL,
        place="gjilan",
        organiser="information-office",
        audience=text(sq="Gazetarët.", sr="Novinari.", tr="Gazeteciler.", en="Journalists."),
        topics=["roads"],
        content=[DEMO_NOTE],
        speakers=[
            (
                "member-4",
                text(
                    sq="kryesues i Komitetit për Shërbime Publike",
                    sr="predsedavajući Odbora za javne usluge",
                    tr="Kamu Hizmetleri Komitesi başkanı",
                    en="chair of the Public Services Committee",
                ),
            )
        ],
        accreditation=text(
            sq="Lajmërohuni te Zyra për Informim Publik deri një ditë më parë.",
            sr="Prijavite se Kancelariji za javno informisanje najkasnije dan ranije.",
            tr="En geç bir gün önce Kamu Bilgilendirme Ofisine başvurun.",
            en="Register with the Public Information Office by the day before.",
        ),
        stream_url="https://video.example.invalid/konferenca",
    ),
]
