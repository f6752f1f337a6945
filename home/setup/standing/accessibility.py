"""The accessibility statement. Day and result of the test stand in `accessibility_results.json`."""

TITLE = {
    "sq": "Deklarata e qasshmërisë",
    "sr-latn": "Izjava o pristupačnosti",
    "tr": "Erişilebilirlik bildirimi",
    "en": "Accessibility statement",
}
SUMMARY = {
    "sq": "Si mund ta përdorë secili këtë ueb-faqe, çfarë është provuar, çfarë mungon ende, ku lajmërohet një pengesë.",
    "sr-latn": "Kako svako može da koristi ovaj sajt, šta je ispitano, šta još nedostaje i gde se prijavljuje "
    "prepreka.",
    "tr": "Bu siteyi herkes nasıl kullanabilir, neler test edildi, neler hâlâ eksik ve bir engel nereye bildirilir.",
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
            "sq": "<p>Këtë ueb-faqe duhet të mund ta përdorin të gjithë: me tastierë, me lexues ekrani, me shkronja të "
            "zmadhuara, në telefon të vogël dhe pa JavaScript. Standardi ynë është WCAG 2.2, niveli AA.</p>",
            "sr-latn": "<p>Ovaj sajt treba da mogu da koriste svi: tastaturom, čitačem ekrana, sa uvećanim slovima, "
            "na malom telefonu i bez JavaScripta. Naš standard je WCAG 2.2, nivo AA.</p>",
            "tr": "<p>Bu siteyi herkes kullanabilmelidir: klavyeyle, ekran okuyucuyla, büyütülmüş harflerle, küçük "
            "telefonda ve JavaScript olmadan. Standardımız WCAG 2.2, AA düzeyidir.</p>",
            "en": "<p>Everybody should be able to use this website: with a keyboard, with a screen reader, with "
            "enlarged letters, on a small phone and without JavaScript. Our standard is WCAG 2.2, level AA.</p>",
        },
    ),
    (
        "heading",
        {"sq": "Si provohet", "sr-latn": "Kako se ispituje", "tr": "Nasıl test ediliyor", "en": "How it is tested"},
    ),
    (
        "paragraph",
        {
            "sq": "<p>Para çdo versioni të ri, programe kontrollojnë:</p><ul><li>çdo lloj faqeje në të gjitha gjuhët "
            "dhe në të dy alfabetet sipas rregullave të axe, në pamje të çelët dhe të errët, me kontrastin e "
            "ngjyrave, dhe në gjerësi prej 320 pikselësh;</li><li>çdo lloj faqeje me shkronja latine dhe cirilike në "
            "400 %;</li><li>në faqet shqipe madhësinë e asaj që preket dhe lëvizjen e zvogëluar;</li><li>në disa faqe "
            "rrugën me tastierë, fokusin e dukshëm dhe ngjyrat e detyruara.</li></ul><p>Programet gjejnë vetëm një "
            "pjesë të pengesave. Prova me njerëz që përdorin lexues ekrani ende nuk është bërë.</p>",
            "sr-latn": "<p>Pre svake nove verzije programi proveravaju:</p><ul><li>svaku vrstu stranice na svim "
            "jezicima i na oba pisma po pravilima programa axe, u svetlom i tamnom prikazu, sa kontrastom boja, i na "
            "širini od 320 piksela;</li><li>svaku vrstu stranice sa latiničnim i ćiriličnim slovima na 400 "
            "%;</li><li>na albanskim stranicama veličinu onoga što se dodiruje i smanjeno kretanje;</li><li>na nekim "
            "stranicama put tastaturom, vidljiv fokus i nametnute boje.</li></ul><p>Programi nalaze samo deo "
            "prepreka. Ispitivanje sa ljudima koji koriste čitač ekrana još nije obavljeno.</p>",
            "tr": "<p>Her yeni sürümden önce programlar şunları denetler:</p><ul><li>her sayfa türünü bütün dillerde "
            "ve iki alfabede, açık ve koyu görünümde, renk karşıtlığı dâhil axe kurallarına göre ve 320 piksel "
            "genişlikte;</li><li>her sayfa türünü Latin ve Kiril harfleri yüzde 400 büyütülmüş "
            "olarak;</li><li>Arnavutça sayfalarda dokunulan ögelerin büyüklüğünü ve azaltılmış hareketi;</li><li>bazı "
            "sayfalarda klavyeyle kullanımı, görünür odağı ve zorunlu renkleri.</li></ul><p>Programlar engellerin "
            "yalnızca bir kısmını bulur. Ekran okuyucu kullanan kişilerle bir test henüz yapılmadı.</p>",
            "en": "<p>Before each new version, programs check:</p><ul><li>every kind of page in all languages and in "
            "both alphabets by the rules of axe, in light and dark, with the contrast of colours, and at a width of "
            "320 pixels;</li><li>every kind of page in Latin and Cyrillic letters at 400 %;</li><li>on the Albanian "
            "pages, the size of what is touched, and reduced motion;</li><li>on some pages, the way by keyboard, a "
            "visible focus and forced colours.</li></ul><p>Programs find only some of the barriers. A test with "
            "people who use a screen reader has not been done yet.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Çfarë mungon ende",
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
            "piše da li je pristupačan.</li><li>Nije svaki tekst preveden na svaki jezik.</li><li>Ćirilični tekst "
            "automatski nastaje od latiničnog, pa neko ime može biti pogrešno napisano.</li><li>Još nema sadržaja na "
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
            "kërkojeni në një formë që mund ta lexoni.</p>",
            "sr-latn": "<p>Pišite nam ili nas pozovite: podaci su na dnu svake stranice. Navedite koja vam je stranica "
            "bila prepreka i šta koristite. Odgovaramo u roku od 15 dana. Ako vam treba dokument koji ne možete da "
            "pročitate, zatražite ga u obliku koji možete da pročitate.</p>",
            "tr": "<p>Bize yazın ya da telefon edin: iletişim bilgileri her sayfanın altındadır. Hangi sayfanın "
            "sizi engellediğini ve ne kullandığınızı söyleyin. 15 gün içinde yanıt veririz. Okuyamadığınız bir "
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
            "tr": "Yanıttan memnun değilseniz",
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
