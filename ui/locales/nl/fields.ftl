# De velden: hoe ze heten, een hint waar die helpt, en een voorbeeld uit een klein bedrijf.
# field-<soort>-<veld>, met .hint en .example; basis-item-<code> voor de lijst van de basis; kind-<soort> als naam.

## Hoe de soorten heten

kind-business = bedrijf
kind-person = persoon
kind-basis_item = punt van de basis
kind-contact_route = manier van contact
kind-test_contact = test
kind-business_goal = bedrijfsdoel
kind-objective = doel
kind-reason = reden
kind-segment = doelgroep
kind-channel = kanaal
kind-audience_on_channel = doelgroep op een kanaal
kind-pillar = thema
kind-watch = luisterpunt
kind-kpi = cijfer dat je volgt
kind-measurement = meting
kind-gate_terms = open op voorwaarden
kind-set_aside = opzijgelegde controle

## Bedrijf

field-business-name = Naam van je bedrijf
    .hint = Zoals klanten je kennen.
    .example = Bakkerij De Ster
field-business-line = Soort bedrijf
    .hint = Dan kiest Koers voorbeelden die bij je passen.
field-business-people = Hoeveel mensen werken er?
    .hint = Tel jezelf mee. Een schatting is goed.
    .example = 6
field-business-sells = Wat verkoop je, en aan wie?
    .hint = Eén zin is genoeg.
    .example = Zuurdesembrood en taarten, voor gezinnen in en om Deventer.
field-business-web_address = Adres van je website
    .hint = Zoals je klanten het intypen.
    .example = www.bakkerijdester.nl
field-business-email = E-mailadres voor klanten
    .example = hallo@bakkerijdester.nl
field-business-phone = Telefoonnummer voor klanten
    .example = 0570 12 34 56
field-business-address = Adres
    .hint = Straat, huisnummer, postcode en plaats.
    .example = Brink 12, 7411 BR Deventer
field-business-site_goal = Waar is je website voor?
    .hint = Wat moet een bezoeker er doen?
    .example = Mensen bestellen er een taart, of bellen ons met een vraag.
field-business-relation = Hoort dit plan bij een groter marketingplan?
    .hint = Soms staan social media los van de rest. Dan helpt het om te weten waarom.

## Basis

field-basis_item-item = Punt van de lijst
field-basis_item-state = Hoe staat het ervoor?
    .hint = Kijk er echt even naar. Raad niet.
field-basis_item-note = Wat zag je?
    .example = Op mijn telefoon moet ik inzoomen om de prijzen te lezen.
field-basis_item-looked_on = Wanneer heb je gekeken?
    .hint = Na een half jaar vraagt Koers het opnieuw.
field-basis_item-owner = Wie lost het op?

basis-item-found = Mensen vinden je website via Google, ook zonder je naam te typen.
    .hint = Zoek op wat je verkoopt en je plaats. Bijvoorbeeld: taart bestellen Deventer.
basis-item-usable-on-phone = Je website werkt goed op een telefoon.
    .hint = Open je website op je telefoon. Kun je alles lezen en aantikken?
basis-item-analytics = Je meet hoeveel mensen je website bezoeken, en wat ze doen.
    .hint = Bijvoorbeeld met Google Analytics, Matomo of Plausible.
basis-item-information-found = Bezoekers vinden snel wat ze zoeken.
    .hint = Vraag iemand om je openingstijden en een prijs te zoeken. Lukt dat in een halve minuut?
basis-item-next-step = Op elke pagina is duidelijk wat een bezoeker nu kan doen.
    .hint = Bijvoorbeeld bestellen, bellen of een afspraak maken.
basis-item-phone-answered = De telefoon wordt opgenomen als klanten bellen.
    .hint = Laat iemand op een druk moment bellen.
basis-item-mail-answered = Mail wordt gelezen en beantwoord.
    .hint = Stuur jezelf een vraag via de website, en kijk hoe lang het duurt.
basis-item-answers-right = Klanten krijgen het goede antwoord.
    .hint = Stel twee collega’s dezelfde vraag. Zeggen ze hetzelfde?
basis-item-answers-current = Wat je aan klanten vertelt, is van nu.
    .hint = Denk aan prijzen, openingstijden en wat er op voorraad is.
basis-item-print-agrees = Je drukwerk zegt hetzelfde als je website.
    .hint = Leg je kaartje, folder en bon naast je website.
basis-item-print-names-site = Het adres van je website staat op je drukwerk.
    .hint = Kijk ook op je auto, je raam en je verpakking.

field-contact_route-kind = Hoe bereiken klanten je?
    .hint = Begin met de manier die het meest gebruikt wordt.
field-contact_route-owner = Wie antwoordt?
field-contact_route-promised = Binnen hoeveel minuten beloof je antwoord?
    .hint = Een dag is 1440 minuten.
    .example = 240
field-contact_route-contacts_a_week = Hoeveel keer in een gewone week?
    .hint = Een schatting is goed.
    .example = 46
field-contact_route-minutes_each = Hoeveel minuten kost één keer?
    .example = 4
field-contact_route-minutes_a_week = Hoeveel minuten per week heb je hiervoor?
    .hint = Vijf uur is 300 minuten.
    .example = 300

field-test_contact-route = Wat heb je getest?
field-test_contact-on_day = Op welke dag?
field-test_contact-answered_after = Na hoeveel minuten kwam er antwoord?
    .hint = Kwam er geen antwoord? Laat dit dan leeg.
    .example = 15
field-test_contact-right = Was het antwoord goed?
field-test_contact-note = Wat viel op?
    .example = De telefoon ging acht keer over. Daarna kreeg ik het antwoordapparaat.

## Mensen

field-person-name = Naam
    .hint = De naam die je op de werkvloer gebruikt.
    .example = Samira
field-person-role = Wat doet deze persoon?
    .example = Staat in de winkel en maakt de foto’s.
field-person-department = Afdeling
    .hint = In een klein bedrijf heeft één persoon vaak meer petten op. Kies de grootste.
field-person-hours_a_week = Uren per week voor social media
    .hint = Uren die er echt zijn, ook in een drukke week.
    .example = 3
field-person-cost_an_hour = Wat kost een uur werk?
    .hint = Een account is gratis, een uur werk niet. Tel je eigen uren ook mee.
    .example = 28,50

## Doelen

field-business_goal-sentence = Wat wil je met je bedrijf bereiken?
    .hint = Eén zin, met een getal en een datum als je die weet.
    .example = 15% meer omzet uit taarten, voor eind 2027.
field-business_goal-measure = Wat tel je daarvoor?
    .example = Omzet uit taarten per jaar, in euro
field-business_goal-baseline = Hoeveel is het nu?
    .example = 62000
field-business_goal-target = Hoeveel moet het worden?
    .example = 71300
field-business_goal-due = Wanneer moet het zover zijn?
    .example = 31-12-2027
field-business_goal-is_revenue = Gaat dit doel over omzet?

field-objective-business_goal = Bij welk bedrijfsdoel hoort dit?
    .hint = Een doel op social media helpt altijd een doel van je bedrijf.
field-objective-kind = Waar gaat het om?
field-objective-angle = Wat wil je vooral doen?
field-objective-sentence = Wat moeten social media je opleveren?
    .hint = Zeg wat er verandert voor je bedrijf, niet wat je gaat plaatsen.
    .example = 40 bestelde taarten per maand via onze kanalen.
field-objective-way = Hoe ga je dat bereiken?
    .example = Elke week laten zien hoe een taart ontstaat, met een link om te bestellen.
field-objective-baseline = Hoeveel is het nu?
    .hint = Weet je het niet precies? Tel één week en reken door.
    .example = 18
field-objective-target = Hoeveel moet het worden?
    .example = 40
field-objective-start = Wanneer begin je?
    .example = 01-12-2026
field-objective-deadline = Wanneer moet het zover zijn?
    .example = 31-03-2027
field-objective-owner = Wie zorgt ervoor?
    .hint = Eén naam. Anders voelt niemand zich verantwoordelijk.
field-objective-success = Wanneer is het gelukt?
    .hint = Spreek dit nu af, niet achteraf.
    .example = Drie maanden op rij 40 bestelde taarten of meer.
field-objective-failure = Wanneer is het mislukt?
    .hint = Dan stop je, of je doet het anders.
    .example = In maart nog minder dan 25 bestelde taarten.

field-reason-kind = Waarom wil je social media inzetten?
    .hint = Social media kosten tijd. Die tijd is goed besteed als ze een doel helpen.
field-reason-objective = Welk doel helpt het?
field-reason-text = In je eigen woorden
    .example = Klanten bestellen taarten als ze zien hoe we ze maken.

## Doelgroep

field-segment-name = Hoe noem je deze groep?
    .hint = Begin met de groep die het belangrijkst is.
    .example = Feestvierders
field-segment-kind = Wat voor groep is het?
field-segment-description = Wie zijn het?
    .example = Ouders met jonge kinderen, in en om Deventer.
field-segment-needs = Wat willen ze weten of regelen?
    .hint = Eén vraag per regel. Hier maak je later berichten van.
    .example = Is de taart op tijd klaar? Kan hij zonder noten?
field-segment-online = Zijn ze actief op internet?
field-segment-online_proof = Waar zie je dat aan?
    .example = Vier van de tien bestellingen komen via de website.
field-segment-networks = Zijn ze actief op social media?
    .hint = Ook plekken waar mensen foto’s of filmpjes delen tellen mee.
field-segment-networks_proof = Waar zie je dat aan?
    .hint = Vraag het tien klanten, of kijk wie er al reageert.
    .example = Van twintig klanten aan de toonbank zaten er veertien op Instagram.
field-segment-seen_on = Wanneer heb je dat gezien?
    .hint = Na een half jaar vraagt Koers het opnieuw.

## Aanwezigheid

field-channel-name = Welk kanaal?
    .hint = Een kanaal is een plek waar je berichten plaatst.
    .example = Instagram
field-channel-decision = Wat besluit je?
field-channel-reason = Waarom?
    .hint = Ook een nee heeft een reden. Dan hoef je er niet steeds over na te denken.
    .example = Onze klanten laten hier hun feesten zien, en taart is een mooi plaatje.
field-channel-objectives = Welke doelen helpt dit kanaal?
field-channel-owner = Wie houdt het bij?
field-channel-posts_a_week = Hoeveel berichten per week?
    .hint = Liever twee die je volhoudt dan zeven die stoppen.
    .example = 2
field-channel-minutes_a_post = Hoeveel minuten kost één bericht?
    .hint = Tel de foto, de tekst en het nakijken mee.
    .example = 40
field-channel-minutes_a_day = Hoeveel minuten per dag om te lezen en te antwoorden?
    .example = 10
field-channel-opened_on = Geopend op

field-audience_on_channel-channel = Kanaal
field-audience_on_channel-segment = Doelgroep
field-audience_on_channel-share = Hoeveel van hen zijn hier actief?
field-audience_on_channel-proof = Waar zie je dat aan?
    .hint = Wat je zelf zag of navroeg, telt. Een gevoel telt niet.
    .example = Veertien van twintig klanten zeiden dat ze hier elke dag kijken.
field-audience_on_channel-seen_on = Wanneer heb je dat gezien?

## Content

field-pillar-theme = Waar ga je over vertellen?
    .hint = Een vast thema, waar je steeds iets nieuws over kunt zeggen.
    .example = Hoe een taart ontstaat
field-pillar-segment = Voor wie?
field-pillar-question = Welke vraag van hen beantwoord je?
    .hint = Een vraag die klanten je echt stellen.
    .example = Hoe lang van tevoren moet ik bestellen?
field-pillar-value = Wat hebben ze eraan?
    .example = Ze weten wat kan, en durven te bestellen.
field-pillar-objective = Welk doel helpt het?
field-pillar-share = Welk deel van je berichten?
    .hint = Alle thema’s samen zijn 100%.
    .example = 40%

## Luisteren

field-watch-what = Waar luister je naar?
field-watch-words = Op welke woorden let je?
    .hint = Ook hoe mensen het fout schrijven.
    .example = Bakkerij De Ster, bakker de ster, taart Deventer
field-watch-channel = Op welk kanaal?
    .hint = Laat leeg als je overal kijkt.
field-watch-why = Waarom?
    .example = Wie over ons klaagt, wil vandaag nog antwoord.
field-watch-tool = Waar kijk je, en waarmee?
    .example = Meldingen van Instagram, en een Google Alert.
field-watch-owner = Wie kijkt?
field-watch-rhythm = Hoe vaak?
field-watch-minutes_a_week = Hoeveel minuten per week kost het?
    .hint = Alleen de tijd die je nog niet bij een kanaal hebt geteld.
    .example = 20
field-watch-response = Wat doe je met wat je vindt?
    .example = Bedanken, antwoorden, of doorgeven aan Samira.

## Meten

field-kpi-yardstick = Wat tel je?
field-kpi-name = Hoe noem je dit cijfer?
    .example = Bestellingen via de site
field-kpi-lane = Waar zegt het iets over?
    .hint = Volgers en likes helpen je sturen. Ze zijn zelf geen opbrengst.
field-kpi-objective = Bij welk doel hoort het?
    .hint = Een cijfer zonder doel kost alleen tijd.
field-kpi-why = Waarom volg je dit?
    .example = Het laat zien of mensen na het kijken ook bestellen.
field-kpi-instrument = Waarmee meet je het?
    .example = Het bestelformulier, met de vraag hoe mensen ons vonden.
field-kpi-rhythm = Hoe vaak noteer je het?
field-kpi-owner = Wie noteert het?

field-measurement-kpi = Cijfer
field-measurement-on_day = Dag
    .hint = De dag van de meting, of de laatste dag van de periode.
field-measurement-value = Waarde
    .example = 26

## Poorten en controles

field-gate_terms-gate = Poort
field-gate_terms-reason = Waarom ga je toch verder?
    .hint = Deze reden staat straks in je plan.
    .example = De nieuwe website is er op 1 maart. Tot dan antwoorden we alleen.
field-gate_terms-by_whom = Wie besluit dit?
    .example = Samira
field-gate_terms-on_day = Op welke dag?
field-gate_terms-covers = Waar het over gaat

field-set_aside-check = Controle
field-set_aside-subject = Waarover
field-set_aside-reason = Waarom leg je dit opzij?
    .hint = Deze reden staat straks in je plan.
    .example = We hebben geen drukwerk met een adres erop.
field-set_aside-by_whom = Wie besluit dit?
    .example = Samira
field-set_aside-on_day = Op welke dag?
field-set_aside-until_day = Tot wanneer?
    .hint = Laat leeg als het zo blijft.
