"""Communiqués in all four languages."""

from ...shapes import Communique, Paragraph, text
from ..common import DEMO_NOTE

IN_FOUR_LANGUAGES = [
    Communique(
        key="village-councils",
        title=text(
            sq="Takimi me këshillat lokale: rrugët dhe uji janë përparësi",
            sr="Sastanak sa lokalnim savetima: putevi i voda su prioritet",
            tr="Yerel konseylerle görüşme: öncelik yollar ve su",
            en="Meeting with the local councils: roads and water come first",
        ),
        summary=text(
            sq="Përfaqësuesit e 12 fshatrave e paraqitën listën e kërkesave të tyre për vitin e ardhshëm.",
            sr="Predstavnici 12 sela izneli su spisak svojih zahteva za narednu godinu.",
            tr="12 köyün temsilcileri gelecek yıla ilişkin taleplerini sundu.",
            en="Representatives of 12 villages presented their requests for next year.",
        ),
        occasion=text(
            sq="Takim i rregullt me këshillat lokale",
            sr="Redovni sastanak sa lokalnim savetima",
            tr="Yerel konseylerle olağan toplantı",
            en="Regular meeting with the local councils",
        ),
        days_ago=6,
        body="mayor",
        topics=["roads", "water"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p><b>U bisedua</b> për rrugët që mbeten pa asfalt dhe për furnizimin me ujë gjatë verës.</p>"
                        "<p><b>U vendos</b> që Drejtoria t’i vizitojë fshatrat brenda 15 ditëve.</p>"
                    ),
                    sr=(
                        "<p><b>Razgovaralo se</b> o putevima bez asfalta i o snabdevanju vodom tokom leta.</p>"
                        "<p><b>Odlučeno je</b> da Direkcija obiđe sela u roku od 15 dana.</p>"
                    ),
                    tr=(
                        "<p><b>Görüşülenler:</b> asfaltsız kalan yollar ve yazın su temini.</p>"
                        "<p><b>Kararlaştırılan:</b> Müdürlük köyleri 15 gün içinde ziyaret edecek.</p>"
                    ),
                    en=(
                        "<p><b>Discussed</b> were roads without asphalt and the supply of water in summer.</p>"
                        "<p><b>It was decided</b> that the Directorate visits the villages within 15 days.</p>"
                    ),
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Communique(
        key="school-visit",
        title=text(
            sq="Vizitë në shkollën që po renovohet",
            sr="Poseta školi koja se renovira",
            tr="Yenilenen okula ziyaret",
            en="Visit to the school under renovation",
        ),
        summary=text(
            sq="Nxënësit kthehen në klasat e reja pas pushimit dimëror.",
            sr="Učenici se vraćaju u nove učionice posle zimskog raspusta.",
            tr="Öğrenciler kış tatilinden sonra yeni sınıflarına dönüyor.",
            en="The pupils return to their new classrooms after the winter break.",
        ),
        occasion=text(
            sq="Vizitë e Komitetit për Shërbime Publike",
            sr="Poseta Odbora za javne usluge",
            tr="Kamu Hizmetleri Komitesinin ziyareti",
            en="Visit of the Public Services Committee",
        ),
        days_ago=2,
        body="public-services-committee",
        topics=["education"],
        content=[
            Paragraph(
                text(
                    sq="<p>Komiteti i pa punimet në 6 klasa dhe kërkoi që oborri të ketë hyrje për karroca.</p>",
                    sr="<p>Odbor je video radove u 6 učionica i zatražio da dvorište ima prilaz za kolica.</p>",
                    tr="<p>Komite 6 sınıftaki çalışmaları gördü ve avluya tekerlekli sandalye girişi istedi.</p>",
                    en="<p>The committee saw the works in 6 classrooms and asked for step-free access to the yard.</p>",
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
