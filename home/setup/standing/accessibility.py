"""The accessibility statement. Day and result of the test stand in `accessibility_results.json`."""

TITLE = {
    "sq": "Deklarata e qasshmërisë",
    "sr-latn": "Izjava o pristupačnosti",
    "tr": "Erişilebilirlik bildirimi",
    "en": "Accessibility statement",
}
SUMMARY = {
    "sq": "Si mund ta përdorë këtë faqe secili, çka është provuar, çka mungon ende dhe ku lajmërohet një pengesë.",
    "sr-latn": "Kako svako može da koristi ovaj sajt, šta je ispitano, šta još nedostaje i gde se prijavljuje "
    "prepreka.",
    "tr": "Bu siteyi herkes nasıl kullanabilir, neler denendi, neler hâlâ eksik ve bir engel nereye bildirilir.",
    "en": "How everybody can use this website, what was tested, what is still missing, where to report a barrier.",
}
CONTENT = [
    (
        "heading",
        {"sq": "Qëllimi ynë", "sr-latn": "Naš cilj", "tr": "Amacımız", "en": "Our goal"},
    ),
    (
        "paragraph",
        {
            "sq": "<p>Kjo faqe duhet të përdoret nga të gjithë: me tastierë, me lexues ekrani, me shkronja të "
            "zmadhuara, në telefon të vogël dhe pa JavaScript. Standardi ynë është WCAG 2.2, niveli AA.</p>",
            "sr-latn": "<p>Ovaj sajt treba da mogu da koriste svi: tastaturom, čitačem ekrana, sa uvećanim slovima, "
            "na malom telefonu i bez JavaScripta. Naš standard je WCAG 2.2, nivo AA.</p>",
            "tr": "<p>Bu siteyi herkes kullanabilmelidir: klavyeyle, ekran okuyucuyla, büyütülmüş harflerle, küçük "
            "telefonda ve JavaScript olmadan. Ölçütümüz WCAG 2.2, AA düzeyidir.</p>",
            "en": "<p>Everybody should be able to use this website: with a keyboard, with a screen reader, with "
            "enlarged letters, on a small phone and without JavaScript. Our standard is WCAG 2.2, level AA.</p>",
        },
    ),
    (
        "heading",
        {"sq": "Si provohet", "sr-latn": "Kako se ispituje", "tr": "Nasıl deneniyor", "en": "How it is tested"},
    ),
    (
        "paragraph",
        {
            "sq": "<p>Para çdo versioni të ri, programe kontrollojnë çdo lloj faqeje në të pesë adresat, në pamje të "
            "çelët dhe të errët:</p><ul><li>rregullat e axe, përfshirë kontrastin e ngjyrave;</li><li>rruga me "
            "tastierë dhe fokusi i dukshëm;</li><li>gjerësia 320 pikselë dhe shkronjat në 400 %;</li><li>ngjyrat "
            "e detyruara dhe lëvizja e zvogëluar.</li></ul><p>Programet gjejnë vetëm një pjesë të pengesave. "
            "Prova me njerëz që përdorin lexues ekrani ende nuk është bërë.</p>",
            "sr-latn": "<p>Pre svake nove verzije programi proveravaju svaku vrstu stranice na svih pet adresa, u "
            "svetlom i tamnom prikazu:</p><ul><li>pravila programa axe, uključujući kontrast boja;</li><li>put "
            "tastaturom i vidljiv fokus;</li><li>širinu od 320 piksela i slova na 400 %;</li><li>nametnute boje i "
            "smanjeno kretanje.</li></ul><p>Programi nalaze samo deo prepreka. Ispitivanje sa ljudima koji koriste "
            "čitač ekrana još nije obavljeno.</p>",
            "tr": "<p>Her yeni sürümden önce programlar, her sayfa türünü beş adreste, açık ve koyu görünümde "
            "denetler:</p><ul><li>renk karşıtlığı dâhil axe kuralları;</li><li>klavye yolu ve görünür "
            "odak;</li><li>320 piksel genişlik ve yüzde 400 büyütülmüş harfler;</li><li>zorunlu renkler ve "
            "azaltılmış hareket.</li></ul><p>Programlar engellerin yalnızca bir kısmını bulur. Ekran okuyucu "
            "kullanan kişilerle deneme henüz yapılmadı.</p>",
            "en": "<p>Before each new version, programs check every kind of page at all five addresses, in light and "
            "dark:</p><ul><li>the rules of axe, colour contrast included;</li><li>the way by keyboard, and a "
            "visible focus;</li><li>a width of 320 pixels, and letters at 400 %;</li><li>forced colours and "
            "reduced motion.</li></ul><p>Programs find only some of the barriers. A test with people who use a "
            "screen reader has not been done yet.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Çka mungon ende",
            "sr-latn": "Šta još nedostaje",
            "tr": "Hâlâ eksik olanlar",
            "en": "What is still missing",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<ul><li>Dokumentet e skanuara nuk i lexon lexuesi i ekranit ose i lexon me gabime. Pranë secilit "
            "prej tyre shkruan nëse është i qasshëm.</li><li>Jo çdo tekst është përkthyer në çdo "
            "gjuhë.</li><li>Teksti cirilik bëhet vetvetiu nga ai latin dhe ndonjë emër mund të shkruhet "
            "gabimisht.</li><li>Nuk ka ende përmbajtje në gjuhën e shenjave.</li></ul>",
            "sr-latn": "<ul><li>Skenirane dokumente čitač ekrana ne čita ili ih čita sa greškama. Pored svakog od njih "
            "piše da li je pristupačan.</li><li>Nije svaki tekst preveden na svaki jezik.</li><li>Ćirilički tekst "
            "nastaje sam od latiničkog, pa neko ime može biti pogrešno napisano.</li><li>Još nema sadržaja na "
            "znakovnom jeziku.</li></ul>",
            "tr": "<ul><li>Taranmış belgeleri ekran okuyucu okuyamaz ya da hatalı okur. Her birinin yanında "
            "erişilebilir olup olmadığı yazar.</li><li>Her metin her dile çevrilmemiştir.</li><li>Kiril harfli "
            "metin Latin harflisinden kendiliğinden oluşur; bazı adlar yanlış yazılabilir.</li><li>İşaret dilinde "
            "içerik henüz yoktur.</li></ul>",
            "en": "<ul><li>A screen reader can’t read scanned documents, or reads them with mistakes. Beside each of "
            "them it says whether it is accessible.</li><li>Not every text is translated into every "
            "language.</li><li>The Cyrillic text is made by itself from the Latin one, and a name may be written "
            "wrongly.</li><li>There is no content in sign language yet.</li></ul>",
        },
    ),
    (
        "heading",
        {
            "sq": "Lajmëroni një pengesë",
            "sr-latn": "Prijavite prepreku",
            "tr": "Bir engeli bildirin",
            "en": "Report a barrier",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Na shkruani ose na telefononi: të dhënat janë në fund të çdo faqeje. Tregoni cila faqe ju pengoi "
            "dhe çfarë përdorni. Përgjigjemi brenda 15 ditëve. Nëse ju duhet një dokument që nuk mund ta lexoni, "
            "kërkojeni në një formë që e lexoni.</p>",
            "sr-latn": "<p>Pišite nam ili nas pozovite: podaci su na dnu svake stranice. Recite koja vas je stranica "
            "sprečila i šta koristite. Odgovaramo u roku od 15 dana. Ako vam treba dokument koji ne možete da "
            "pročitate, zatražite ga u obliku koji čitate.</p>",
            "tr": "<p>Bize yazın ya da telefon edin: iletişim bilgileri her sayfanın altındadır. Hangi sayfanın "
            "sizi engellediğini ve ne kullandığınızı söyleyin. 15 gün içinde cevap veririz. Okuyamadığınız bir "
            "belgeye ihtiyacınız varsa onu okuyabileceğiniz bir biçimde isteyin.</p>",
            "en": "<p>Write to us or phone us: you find how at the foot of every page. Say which page stopped you and "
            "what you use. We answer within 15 days. If you need a document that you can’t read, ask for it in a "
            "form that you can.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Nëse nuk jeni të kënaqur me përgjigjen",
            "sr-latn": "Ako niste zadovoljni odgovorom",
            "tr": "Cevaptan memnun değilseniz",
            "en": "If the answer does not satisfy you",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Mund t’i ankoheni <b>Institucionit të Avokatit të Popullit</b>. Ankesa është falas.</p>",
            "sr-latn": "<p>Možete se žaliti <b>Instituciji ombudsmana</b>. Žalba je besplatna.</p>",
            "tr": "<p><b>Ombudsman Kurumuna</b> şikâyette bulunabilirsiniz. Şikâyet ücretsizdir.</p>",
            "en": "<p>You can complain to the <b>Ombudsperson Institution</b>. A complaint costs nothing.</p>",
        },
    ),
]
