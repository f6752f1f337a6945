"""Notice, upcoming: offices are closed on a holiday."""

from ...shapes import Notice, Paragraph, text
from ..common import DEMO_NOTE

HOLIDAY_HOURS = Notice(
    key="holiday-hours",
    title=text(
        sq="Orari i zyrave gjatë festave",
        sr="Radno vreme kancelarija tokom praznika",
        tr="Tatil günlerinde ofislerin çalışma saatleri",
        en="Opening hours during the holidays",
    ),
    summary=text(
        sq=("Zyrat janë të mbyllura në ditët e festave. Kujdestaria për ujë, rrugë dhe lindje punon pa ndërprerje."),
        sr=("Kancelarije su zatvorene u dane praznika. Dežurstvo za vodu, puteve i rođenja radi bez prekida."),
        tr="Ofisler tatil günlerinde kapalıdır. Su, yol ve doğum nöbeti kesintisiz çalışır.",
        en=(
            "The offices are closed on the holidays. The services on duty for water, roads and births "
            "work without a break."
        ),
    ),
    valid_from_days=3,
    valid_to_days=40,
    directorate="administration",
    topics=["participation"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Në ditët zyrtare të pushimit Qendra për Shërbim me Qytetarë është e mbyllur. Të premten "
                    "para festave punon deri në orën 18:00.</p>"
                ),
                sr=(
                    "<p>U dane zvaničnih praznika Centar za usluge građanima je zatvoren. U petak pred praznike "
                    "radi do 18:00 časova.</p>"
                ),
                tr=(
                    "<p>Resmî tatil günlerinde Vatandaş Hizmet Merkezi kapalıdır. Tatilden önceki cuma saat "
                    "18:00’e kadar çalışır.</p>"
                ),
                en=(
                    "<p>On official holidays the Citizens’ Service Centre is closed. On the Friday before, it is "
                    "open until 18:00.</p>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Afatet që mbarojnë në ditë feste zgjaten deri në ditën e parë të punës. Certifikatat mund"
                    " t’i kërkoni edhe përmes internetit.</p>"
                ),
                sr=(
                    "<p>Rokovi koji ističu na praznik produžavaju se do prvog radnog dana. Uverenja možete "
                    "zatražiti i preko interneta.</p>"
                ),
                tr=(
                    "<p>Tatil gününde dolan süreler ilk iş gününe kadar uzar. Belgeleri internetten de "
                    "isteyebilirsiniz.</p>"
                ),
                en=(
                    "<p>Deadlines that end on a holiday run on to the first working day. You can also ask for "
                    "certificates online.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
