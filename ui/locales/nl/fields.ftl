# De velden: hoe ze heten, een hint waar die helpt, en een voorbeeld waar dat voor elk soort bedrijf hetzelfde is.
# field-<soort>-<veld>, met .hint en .example; field-<soort>-<veld>-<punt> voor één punt van een vaste lijst;
# basis-item-<code> voor de lijst van de basis; kind-<soort> als naam.

## Hoe de soorten heten

kind-business = bedrijf
kind-source_plan = ander plan
kind-basis_item = punt van de basis
kind-search_term = zoekwoord
kind-month_figures = cijfers van een maand
kind-contact_route = manier van contact
kind-test_contact = test
kind-offline_item = drukwerk
kind-business_goal = bedrijfsdoel
kind-marketing_goal = marketingdoel
kind-objective = doel
kind-reason = reden
kind-decision = besluit
kind-evaluation = terugblik
kind-segment = doelgroep
kind-persona = voorbeeldklant
kind-journey_stage = fase van je klant
kind-stage_answer = vraag bij een fase
kind-image_reading = peiling
kind-expected_reaction = reactie die je verwacht
kind-value_proposition = belofte aan je klant
kind-brand_answer = antwoord over je merk
kind-tone_of_voice = toon
kind-trust_signal = reden om je te vertrouwen
kind-approach = aanpak
kind-campaign = campagne
kind-campaign_load = drukte door een campagne
kind-integration = verbinding met andere marketing
kind-launch_step = stap naar de start
kind-partner = partner
kind-budget_line = kostenpost
kind-sourcing = zelf doen of uitbesteden
kind-person = persoon
kind-duty = taak
kind-hat = pet
kind-voice = stem
kind-stakeholder = afdeling die meekijkt
kind-briefing = uitleg aan een collega
kind-training = training
kind-clause = afspraak
kind-guidelines = afspraken
kind-response_rule = regel voor antwoorden
kind-channel = kanaal
kind-audience_on_channel = doelgroep op een kanaal
kind-profile = profiel
kind-follow_target = iemand om te volgen
kind-fit_weights = gewicht bij het kiezen van een kanaal
kind-expansion_rule = regel voor een volgend kanaal
kind-pillar = thema
kind-mix_rules = verdeling van je berichten
kind-post = bericht
kind-watch = luisterpunt
kind-kpi = cijfer dat je volgt
kind-measurement = meting
kind-benchmark = cijfer om mee te vergelijken
kind-contact = contact
kind-tactic = manier om dichterbij te komen
kind-ritual = vaste gewoonte
kind-cycle = ronde
kind-action = actiepunt
kind-gate_terms = open op voorwaarden
kind-set_aside = opzijgelegde controle

## Bedrijf

field-business-name = Naam van je bedrijf
    .hint = Zoals klanten je kennen.
field-business-line = Wat voor bedrijf is het?
    .hint = Dan kiest Koers voorbeelden die bij je passen.
field-business-people = Hoeveel mensen werken er?
    .hint = Tel jezelf mee. Een schatting is goed.
    .example = 6
field-business-sells = Wat verkoop je, en aan wie?
    .hint = Eén zin is genoeg.
field-business-web_address = Adres van je website
    .hint = Zoals je klanten het intypen.
field-business-email = E-mailadres voor klanten
field-business-phone = Telefoonnummer voor klanten
field-business-address = Adres
    .hint = Straat, huisnummer, postcode en plaats.
field-business-opening_hours = Wanneer ben je open?
    .hint = Zeg ook wanneer mensen kunnen bellen.
field-business-site_goal = Waar is je website voor?
    .hint = Wat moet een bezoeker er doen?
field-business-site_serves = Welk bedrijfsdoel helpt je website?
    .hint = Zo weet je waar je website het voor doet.
field-business-relation = Hoort dit plan bij een groter plan?
    .hint = Bijvoorbeeld een plan voor al je reclame. Zo’n plan heet een marketingplan.
field-business-yearly_limit = Hoeveel mogen social media per jaar kosten?
    .hint = Tel geld en betaalde uren samen.
    .example = 6000
field-business-colour = Kleur van je documenten
    .hint = Een code met een hekje en zes tekens. Vraag hem aan wie je logo maakte.
    .example = #1f6f5c
field-business-country = In welk land zijn je klanten?
    .hint = Daar horen de feestdagen bij die Koers voorstelt.
field-business-currency = Waarin reken je?
field-business-document_language = In welke taal komen je documenten?
field-business-time_zone = Welke klok geldt bij je?
field-business-lift = Hoeveel meer vragen verwacht je door social media?
    .hint = Laat je dit leeg, dan rekent Koers met 30%.
    .example = 30
field-business-logo = Je logo
    .hint = Het komt op de voorkant van je plan. Kies een PNG, JPEG of SVG van hooguit 10 MB.

field-source_plan-kind = Welk plan heb je al?
    .hint = Heb je er geen? Sla dit dan over.
field-source_plan-summary = Wat staat daarin?
    .hint = Alleen wat voor klanten en verkoop telt.
field-source_plan-file = Waar ligt dat plan?
    .example = In de map Bank, op de computer van Samira
field-source_plan-on_day = Van welke dag is dat plan?
    .hint = Kijk op de eerste bladzijde. Ongeveer is goed.
    .example = 01-03-2025

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
basis-item-own-traffic = Je website krijgt zelf al bezoek, ook zonder social media.
    .hint = Kijk in je bezoekcijfers. Komen er elke week mensen via Google, of rechtstreeks?
basis-item-analytics = Je meet hoeveel mensen je website bezoeken, en wat ze doen.
    .hint = Daar zijn programma’s voor, zoals Google Analytics, Matomo of Plausible.
basis-item-analytics-read = Iemand kijkt elke maand naar de bezoekcijfers van je website.
    .hint = Vraag wie dat deed, en wanneer. Weet niemand het? Dan gebeurt het niet.
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
basis-item-print-names-mail = Je e-mailadres staat op je drukwerk, waar mensen het zoeken.
    .hint = Kijk op je kaartje, je folder en je factuur.

field-search_term-term = Wat typt iemand in om jou te vinden?
    .hint = Wat je verkoopt, en je plaats. Niet je eigen naam.
field-search_term-wanted = Wat wil die persoon dan?
    .hint = Bijvoorbeeld iets kopen, iets weten of langskomen.
field-search_term-page = Welke pagina van je website geeft antwoord?
    .hint = De naam of het adres van de pagina.
field-search_term-answered = Staat het antwoord echt op die pagina?
    .hint = Kijk naar de titel, de kop en de tekst.
field-search_term-place = Op welke plek sta je in Google?
    .hint = Zoek zelf. De plek bovenaan is 1.
    .example = 4
field-search_term-looked_on = Wanneer heb je gekeken?

field-month_figures-month = Over welke maand gaat het?
    .hint = Vul een dag uit die maand in. Kies een gewone maand.
    .example = 01-10-2026
field-month_figures-visitors = Hoeveel mensen bezochten je website?
    .hint = Dat staat in je bezoekcijfers.
    .example = 840
field-month_figures-own_share = Welk deel daarvan kwam vanzelf?
    .hint = Via een zoekmachine, of door je adres te typen.
    .example = 70%
field-month_figures-customers = Hoeveel klanten had je in die maand?
    .hint = Tel de bonnen of facturen. Een schatting is goed.
    .example = 310
field-month_figures-revenue = Hoeveel omzet had je in die maand?
    .example = 18500

field-contact_route-kind = Hoe bereiken klanten je?
    .hint = Begin met de manier die het meest gebruikt wordt.
field-contact_route-owner = Wie antwoordt?
field-contact_route-promised = Binnen hoeveel minuten beloof je antwoord?
    .hint = Een dag is 1440 minuten.
    .example = 240
field-contact_route-hours = Wanneer geef je zo antwoord?
    .hint = De dagen en uren waarop er echt iemand is.
field-contact_route-contacts_a_week = Hoeveel keer per week neemt iemand zo contact op?
    .hint = Neem een gewone week. Een schatting is goed.
    .example = 46
field-contact_route-minutes_each = Hoeveel minuten kost één keer antwoorden?
    .example = 4
field-contact_route-minutes_a_week = Hoeveel minuten per week heb je daarvoor?
    .hint = Vijf uur is 300 minuten.
    .example = 300

field-test_contact-route = Wat heb je getest?
field-test_contact-on_day = Op welke dag?
    .example = 16-11-2026
field-test_contact-answered_after = Na hoeveel minuten kwam er antwoord?
    .hint = Kwam er geen antwoord? Laat dit dan leeg.
    .example = 15
field-test_contact-right = Was het antwoord goed?
field-test_contact-note = Wat viel op?

field-offline_item-carrier = Waar staat je naam op?
    .hint = Alles telt wat een klant kan zien.
field-offline_item-name = Hoe noem je het?
field-offline_item-web_address = Welk adres van een website staat erop?
    .hint = Neem het precies over. Staat er niets? Laat dit leeg.
field-offline_item-email = Welk e-mailadres staat erop?
    .hint = Neem het precies over. Staat er niets? Laat dit leeg.
field-offline_item-phone = Welk telefoonnummer staat erop?
    .hint = Neem het precies over. Staat er niets? Laat dit leeg.
field-offline_item-claims = Wat staat er nog meer op?
    .hint = Denk aan prijzen, openingstijden en beloften.
    .example = Elke dag open van 8 tot 18 uur.
field-offline_item-email_expected = Zoeken mensen hier een e-mailadres?
    .hint = Op een kaartje wel. Op een broodzak niet.
field-offline_item-agrees = Zegt het hetzelfde als je website?
field-offline_item-looked_on = Wanneer heb je gekeken?
field-offline_item-note = Wat zag je?
    .example = Het oude telefoonnummer staat er nog op.

## Doelen

field-business_goal-sentence = Wat wil je met je bedrijf bereiken?
    .hint = Eén zin. Met een getal en een datum, als je die al weet.
field-business_goal-measure = Wat tel je daarvoor?
field-business_goal-baseline = Hoeveel is het nu?
    .example = 62000
field-business_goal-target = Hoeveel moet het worden?
    .example = 71300
field-business_goal-due = Wanneer moet het zover zijn?
    .example = 31-12-2027
field-business_goal-is_revenue = Gaat dit doel over omzet?

field-marketing_goal-business_goal = Bij welk bedrijfsdoel hoort dit?
field-marketing_goal-sentence = Wat moet je marketing daarvoor doen?
    .hint = Dus niet alleen social media, ook je folder en je winkel tellen mee.
field-marketing_goal-measure = Wat tel je daarvoor?
    .hint = Iets dat je kunt tellen, zoals aanvragen of bezoekers.
field-marketing_goal-target = Hoeveel moet het worden?
    .example = 120
field-marketing_goal-due = Wanneer moet het zover zijn?
    .example = 30-06-2027

field-objective-business_goal = Bij welk bedrijfsdoel hoort dit?
    .hint = Een doel op social media helpt altijd een doel van je bedrijf.
field-objective-marketing_goal = Bij welk marketingdoel hoort dit?
    .hint = Laat leeg als je geen marketingdoel hebt.
field-objective-kind = Waar gaat dit doel over?
field-objective-angle = Wat wil je daarbij vooral doen?
field-objective-sentence = Wat moeten social media je opleveren?
    .hint = Zeg wat er verandert voor je bedrijf, niet wat je gaat plaatsen.
field-objective-way = Hoe ga je dat bereiken?
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
field-objective-failure = Wanneer is het mislukt?
    .hint = Dan stop je, of je doet het anders.
field-objective-evaluated = Hoe kijk je straks of het is gelukt?
    .hint = Zeg wat je telt, wie kijkt en wanneer.
field-objective-return_way = Hoe reken je uit wat het oplevert?
    .hint = Kies wat je echt kunt bijhouden.
field-objective-result_value = Hoeveel euro is één resultaat waard?
    .hint = Wat één nieuwe klant in een jaar uitgeeft, of wat één bestelling kost. Een schatting is goed.
    .example = 85
field-objective-margin_share = Welk deel daarvan houd je over?
    .hint = Haal af wat je moest inkopen. Van 100 euro blijft dan misschien 40 over.
    .example = 40%
field-objective-credit_share = Welk deel van de extra klanten komt door social media?
    .hint = Je website en je winkel brengen ook klanten. Kies liever te laag.
    .example = 50%
field-objective-changed_why = Waarom verander je dit tijdens de ronde?
    .hint = Wat je afsprak, bewaart Koers ernaast.
field-objective-changed_on = Wanneer schreef je dat op?
field-objective-success_on = Wanneer sprak je af wat succes is?
field-objective-failure_on = Wanneer sprak je af wat mislukt is?
field-objective-evaluated_on = Wanneer sprak je af hoe je kijkt?
field-objective-agreed_success = Afgesproken vóór de ronde: gelukt
field-objective-agreed_failure = Afgesproken vóór de ronde: mislukt
field-objective-agreed_evaluated = Afgesproken vóór de ronde: hoe je kijkt
field-objective-recorded_in = In welk plan staat dit doel ook?
    .hint = Laat leeg als het alleen hier staat.
    .example = Marketingplan 2027

field-reason-kind = Waarom wil je social media inzetten?
    .hint = Social media kosten tijd. Die tijd is goed besteed als ze een doel helpen.
field-reason-objective = Welk doel helpt het?
field-reason-text = Zeg het in je eigen woorden

field-decision-verdict = Ga je social media inzetten?
    .hint = Zeg gewoon ja, of nog niet.
field-decision-by_whom = Wie besluit dit?
field-decision-on_day = Op welke dag is dat besloten?
    .example = 23-11-2026
field-decision-why_now = Waarom juist nu?
    .hint = Wat is er nu anders dan vorig jaar?
field-decision-support = Staat de leiding erachter?
    .hint = Ben je zelf de baas? Dan gaat het om jou.
field-decision-takes_part = Wat doet de leiding zelf?
    .hint = Bijvoorbeeld reacties lezen, of zelf in beeld komen.

field-evaluation-success = Wanneer is je hele plan gelukt?
    .hint = Niet één doel, maar alles samen. Noem een getal.
field-evaluation-failure = Wanneer is je hele plan mislukt?
    .hint = Dan stop je, of je begint opnieuw. Noem een getal.
field-evaluation-rhythm = Hoe vaak kijk je terug?
    .hint = Elk kwartaal past bij de meeste kleine bedrijven.
field-evaluation-first_on = Wanneer kijk je voor het eerst terug?
    .hint = Zet het ook in je agenda.
    .example = 01-04-2027
field-evaluation-owner = Wie kijkt terug?
    .hint = Eén naam. Vaak is het dezelfde als bij je taken.
field-evaluation-how = Hoe kijk je terug?
    .hint = Zeg met wie je kijkt, en welke cijfers erbij horen.

## Doelgroep

field-segment-name = Hoe noem je deze groep?
    .hint = Begin met de groep die het belangrijkst is.
field-segment-kind = Wat voor groep is het?
field-segment-description = Wie zijn dat?
field-segment-needs = Wat willen ze weten of regelen?
    .hint = Eén vraag per regel. Hier maak je later berichten van.
field-segment-online = Zijn ze actief op internet?
field-segment-online_proof = Waar zie je dat aan?
field-segment-networks = Zijn ze actief op social media?
    .hint = Ook plekken waar mensen foto’s of filmpjes delen tellen mee.
field-segment-networks_proof = Waar zie je dat aan?
    .hint = Vraag het tien klanten, of kijk wie er al reageert.
field-segment-seen_on = Wanneer heb je dat gezien?
    .hint = Na een half jaar vraagt Koers het opnieuw.
field-segment-size = Hoeveel mensen zijn het ongeveer?
    .hint = Tel de mensen in je buurt die klant kunnen zijn.
    .example = 4500
field-segment-yearly_value = Hoeveel geeft één klant per jaar uit?
    .hint = Een bedrag per keer, maal het aantal keren. Staat het al bij je doel? Neem dat dan over.
    .example = 140
field-segment-margin_share = Welk deel daarvan houd je over?
    .hint = Haal af wat je moest inkopen. Vaak is het hetzelfde als bij je doel.
    .example = 40%

field-persona-segment = Bij welke doelgroep hoort deze klant?
field-persona-name = Hoe heet je voorbeeldklant?
    .hint = Verzin iemand die op je echte klanten lijkt.
field-persona-portrait = Wie is het?
    .hint = Leeftijd, gezin, werk en waar deze klant van houdt.
field-persona-quote = Wat zegt deze klant vaak?
    .hint = Een zin die je in je zaak echt hoort.
field-persona-day = Hoe gaat een gewone dag?
    .hint = Wanneer kijkt deze klant op de telefoon?
    .example = Brengt de kinderen weg, werkt, en kijkt ’s avonds op de bank.
field-persona-worries = Waar maakt deze klant zich zorgen over?
    .hint = Alleen wat met jouw soort bedrijf te maken heeft.

field-journey_stage-code = Fase
field-journey_stage-name = Hoe noem je deze fase?
    .hint = Laat leeg voor de gewone naam.
field-journey_stage-kind = Welk bericht past hier het best?
field-journey_stage-kind-notices = Welk bericht past bij wie je nog niet kent?
    .hint = Kies iets dat nieuwsgierig maakt.
field-journey_stage-kind-considers = Welk bericht past bij wie nog twijfelt?
    .hint = Kies iets dat een vraag wegneemt.
field-journey_stage-kind-buys = Welk bericht past bij wie wil kopen?
    .hint = Kies iets dat de laatste stap makkelijk maakt.
field-journey_stage-kind-uses = Welk bericht past bij wie al gekocht heeft?
    .hint = Kies iets waar een klant thuis wat aan heeft.
field-journey_stage-kind-recommends = Welk bericht past bij wie graag over je vertelt?
    .hint = Kies iets dat mensen graag delen.
field-journey_stage-also = Welk bericht past ook?

field-stage_answer-segment = Voor welke doelgroep?
    .hint = Laat leeg als het voor iedereen geldt.
field-stage_answer-stage = Bij welke fase?
field-stage_answer-question = Wat vragen ze dan?
field-stage_answer-question-notices = Wat vraagt iemand die je voor het eerst ziet?
    .hint = Denk aan wat mensen zeggen als ze binnenlopen.
field-stage_answer-question-considers = Wat vraagt iemand die nog twijfelt?
    .hint = Denk aan prijs, kwaliteit en hoe lang het duurt.
field-stage_answer-question-buys = Wat vraagt iemand die nu wil kopen?
    .hint = Denk aan bestellen, betalen en ophalen.
field-stage_answer-question-uses = Wat vraagt iemand die al gekocht heeft?
    .hint = Denk aan bewaren, gebruiken en wat er misgaat.
field-stage_answer-question-recommends = Wat vraagt iemand die over je wil vertellen?
    .hint = Bijvoorbeeld wat ze kunnen delen, of wat het oplevert.
field-stage_answer-feeling = Hoe voelen ze zich dan?
    .example = Onzeker, want een bruidstaart koop je maar één keer.
field-stage_answer-answer = Wat antwoord je?
    .example = Kom proeven. Je kiest pas daarna.

field-image_reading-segment = Welke doelgroep?
    .hint = Laat leeg als het om iedereen gaat.
field-image_reading-object = Over wie of wat gaat het?
    .hint = Weet je het niet? Neem dan je bedrijf.
field-image_reading-on_day = Op welke dag heb je dit gevraagd?
field-image_reading-know = Wat weten mensen van je?
    .hint = Schrijf op wat ze zeggen, niet wat je hoopt.
field-image_reading-see = Hoe zien ze je?
    .hint = Denk aan woorden als duur, aardig of ouderwets.
field-image_reading-source = Hoe weet je dat?
    .hint = Vraag het tien mensen, of lees wat er over je staat.
field-image_reading-unknown = Welk deel heeft nooit van je gehoord?
    .hint = Vraag het tien mensen op straat. Drie van de tien is 30%. Alle treden samen zijn 100%.
    .example = 30%
field-image_reading-name_only = Welk deel kent alleen je naam?
    .hint = Ze kennen je naam, maar weten niet wat je doet.
    .example = 25%
field-image_reading-heard = Welk deel kent je, maar deed nog nooit iets?
    .hint = Nooit gekocht, nooit gebeld, nooit langsgekomen.
    .example = 20%
field-image_reading-acted_once = Welk deel deed één keer iets?
    .hint = Eén keer gekocht, gebeld of langsgekomen.
    .example = 15%
field-image_reading-acts_often = Welk deel komt vaak en graag?
    .hint = Dat zijn je vaste klanten.
    .example = 8%
field-image_reading-ambassador = Welk deel vertelt anderen over je?
    .hint = Ze raden je aan zonder dat je het vraagt.
    .example = 2%

field-expected_reaction-segment = Welke doelgroep?
    .hint = Laat leeg als het om iedereen gaat.
field-expected_reaction-rung = Hoe goed kennen deze mensen je?
    .hint = Kies de groep waar je de meeste reacties van verwacht.
field-expected_reaction-expect = Welke reactie verwacht je van hen?
    .hint = Denk aan vragen, complimenten en klachten.
field-expected_reaction-answer = Wat antwoord je dan?
    .hint = Eén of twee zinnen. Zo ben je voorbereid.

## Merk

field-value_proposition-for_whom = Voor wie ben je er?
    .hint = Neem je belangrijkste groep klanten.
field-value_proposition-problem = Welk probleem hebben zij?
    .hint = Waar lopen ze tegenaan, voordat ze bij jou komen?
field-value_proposition-what_we_do = Wat doe jij daaraan?
    .hint = Zeg wat de klant ervan merkt.
field-value_proposition-why_us = Waarom kiezen ze jou?
    .hint = Wat doe jij dat een ander niet doet?
field-value_proposition-proof = Waar zien ze dat aan?
    .example = Al dertig jaar elke nacht zelf gebakken.

field-brand_answer-question = Vraag over je merk
field-brand_answer-owner = Het antwoord voor jou zelf
field-brand_answer-company = Het antwoord voor je bedrijf
field-brand_answer-company-relevance = Hoe help je mensen met wat je verkoopt?
    .hint = Zeg wat er voor hen beter wordt.
field-brand_answer-company-context = Hoe bereik je hen via social media?
    .hint = Waar ze al zijn, en wanneer ze kijken.
field-brand_answer-company-resonance = Hoe zorg je dat ze je blijven zien?
    .hint = Noem iets dat je elke week kunt volhouden.
field-brand_answer-company-accessibility = Hoe makkelijk vinden mensen je op internet?
    .hint = Zoek je eigen naam, en kijk wat er bovenaan staat.
field-brand_answer-brand = Het antwoord voor je merk

field-tone_of_voice-we_are = Hoe wil je klinken?
    .hint = Drie woorden is genoeg.
field-tone_of_voice-we_are_not = Hoe wil je niet klinken?
field-tone_of_voice-words_used = Welke woorden gebruik je graag?
    .hint = De woorden die je in je zaak ook zegt.
field-tone_of_voice-words_avoided = Welke woorden gebruik je niet?
    .hint = Denk aan vakwoorden die klanten niet kennen.

field-trust_signal-kind = Waarom kunnen mensen je vertrouwen?
field-trust_signal-proof = Waar zien mensen dat aan?
    .hint = Iets dat je kunt laten zien, zoals een diploma of een foto.

## Aanpak

field-approach-conversation = Waarover wil je met klanten praten?
    .hint = Social media zijn een gesprek, geen folder.
field-approach-begins = Hoe begint dat gesprek?
    .hint = Bijvoorbeeld met een vraag of een foto.
field-approach-kept_going = Hoe houd je het gesprek gaande?
    .hint = Denk aan antwoorden, doorvragen en bedanken.
field-approach-advertises = Wil je betalen voor advertenties?
    .hint = Het hoeft niet. Een goed bericht wordt ook zo gedeeld.
field-approach-advertising_why = Waarom wel of niet adverteren?
field-approach-advertising_budget = Hoeveel geld is er per jaar voor advertenties?
    .hint = Adverteer je niet? Vul dan 0 in.
    .example = 600

field-campaign-name = Hoe heet deze campagne?
    .hint = Een campagne heeft een begin en een eind, zoals je paasactie.
    .example = Taart van de maand
field-campaign-objective = Welk doel helpt deze campagne?
field-campaign-start = Wanneer begint de campagne?
    .example = 01-02-2027
field-campaign-end_day = Wanneer stopt de campagne?
    .example = 28-02-2027
field-campaign-feeds = Welk gesprek begint hiermee?
    .hint = Een campagne is een goed begin van een gesprek met klanten.
    .example = Klanten stemmen op de taart van volgende maand.
field-campaign-aftermath = Wat blijft er na de campagne?
    .hint = Een campagne werkt maar even. Wat doe je daarna?
    .example = Wie stemde, krijgt een bericht als de taart er is.

field-campaign_load-campaign = Welke campagne?
field-campaign_load-route = Hoe zoeken mensen dan contact?
field-campaign_load-contacts_a_week = Hoeveel vragen komen er per week bij?
    .hint = Kijk naar een vorige campagne. Een schatting is goed.
    .example = 15

field-integration-marketing = Wat doe je al om klanten te krijgen?
    .hint = Kies wat je het meest doet, naast social media.
field-integration-channel = Met welk kanaal werkt dat samen?
field-integration-social_gives = Hoe helpen social media daarbij?
    .hint = Zeg wat er meer of beter door wordt.
field-integration-social_gets = Hoe helpt het je social media?
    .hint = Zet bijvoorbeeld je kanaal op je kaartje of in je nieuwsbrief.
field-integration-customer_value = Wat heeft je klant daaraan?
field-integration-business_value = Wat heeft je bedrijf daaraan?
field-integration-owner = Wie zorgt ervoor?

field-launch_step-what = Wat moet er klaar zijn voor je begint?
    .hint = Begin met de eerste stap. De rest voeg je later toe.
field-launch_step-owner = Wie doet het?
field-launch_step-due = Wanneer moet het klaar zijn?
    .example = 15-12-2026
field-launch_step-done_on = Klaar op

field-partner-name = Wie wil berichten met je delen?
    .hint = Een bedrijf met dezelfde klanten dat geen concurrent is.
field-partner-shares_ours = Delen zij jouw berichten?
field-partner-we_share = Deel jij hun berichten?
field-partner-agreement = Wat hebben jullie afgesproken?
    .hint = Hoe vaak, en wat wel en niet.
field-partner-last_on = Laatst gedeeld op

## Middelen

field-budget_line-kind = Wat voor kosten zijn dat?
field-budget_line-what = Waar gaat het geld naartoe?
    .hint = Begin met wat het meeste kost. Vaak zijn dat uren.
field-budget_line-every = Hoe vaak betaal je dat?
field-budget_line-amount = Hoeveel is het per keer?
    .hint = Gaat het om uren? Dan rekent Koers het bedrag uit.
    .example = 25
field-budget_line-hours = Hoeveel uur per keer?
    .example = 4
field-budget_line-person = Wiens uren zijn het?
field-budget_line-start = Vanaf wanneer?
field-budget_line-end_day = Tot wanneer?
    .hint = Laat leeg als het doorloopt.
field-budget_line-means = Waar investeer je in?
    .hint = Geld alleen is niet genoeg. Mensen moeten weten wat ze doen.
field-budget_line-purpose = Waar is het voor?
field-budget_line-campaign = Bij welke campagne hoort het?
    .hint = Laat leeg als het bij geen campagne hoort.

field-sourcing-purpose = Werk
field-sourcing-place = Doe je dit zelf, of laat je het doen?
field-sourcing-place-content = Maak je de berichten zelf?
    .hint = Iemand van buiten mag helpen. Je eigen verhaal vertel je zelf.
field-sourcing-place-listening = Lees en antwoord je zelf?
    .hint = Klanten merken of iemand je bedrijf kent.
field-sourcing-place-analysing = Houd je zelf de cijfers bij?
    .hint = Eén keer per maand een uur is vaak genoeg.
field-sourcing-by_whom = Wie doet het voor je?
    .hint = De naam van het bedrijf of de persoon.
    .example = Bureau Vonk
field-sourcing-owner = Wie van jullie houdt het in de gaten?

## Mensen

field-person-name = Naam
    .hint = De naam die je op de werkvloer gebruikt.
field-person-role = Wat doet deze persoon in je bedrijf?
field-person-department = Afdeling
    .hint = In een klein bedrijf doet één persoon vaak van alles. Kies waar die het meest mee bezig is.
field-person-hours_a_week = Hoeveel uur per week is er voor social media?
    .hint = Uren die er echt zijn, ook in een drukke week.
    .example = 3
field-person-cost_an_hour = Wat kost een uur werk?
    .hint = Een account is gratis, een uur werk niet. Tel je eigen uren ook mee.
    .example = 28,50
field-person-free_because = Waarom kost een uur niets?
    .hint = Alleen als je bij de kosten 0 invulde. Laat dit anders leeg.
field-person-standing = Werkt deze persoon bij je bedrijf?
field-person-proof = Heeft iemand van buiten dit eerder gedaan?
    .hint = Vraag wat het bij een ander bedrijf opleverde. Gaat het om je eigen mensen? Laat dit leeg.
field-person-trained_on = Laatste training op
field-person-is_face = Laat je deze persoon zien?
    .hint = Mensen vertrouwen een gezicht meer dan een logo. Vraag eerst of het mag.
field-person-is_me = Ben jij dit?
    .hint = Dan zet Koers jouw werk bovenaan.

field-duty-task = Taak
field-duty-person = Wie doet dit?
field-duty-person-answering = Wie antwoordt op reacties en vragen?
    .hint = Eén naam. Anders wacht iedereen op een ander.
field-duty-person-monitoring = Wie kijkt wat mensen over je zeggen?
    .hint = Vaak is dat wie je bij je luisterpunt koos.
field-duty-person-content = Wie maakt de berichten?
field-duty-person-publishing = Wie plaatst de berichten?
    .hint = Vaak is dat wie je bij je kanaal koos.
field-duty-person-strategy = Wie zorgt voor dit plan?
    .hint = Die past het aan als er iets verandert.
field-duty-person-budget = Wie beslist over het geld?
field-duty-person-measuring = Wie noteert de cijfers?
field-duty-person-evaluation = Wie kijkt terug of het werkt?
field-duty-stand_in = Wie valt in?
field-duty-stand_in-answering = Wie antwoordt bij ziekte of vakantie?
    .hint = Ben je alleen? Vraag iemand die je vertrouwt.
field-duty-stand_in-monitoring = Wie luistert er bij ziekte of vakantie?
field-duty-outsourced_to = Wie van buiten doet dit?
    .hint = Laat leeg als je het zelf doet.

field-hat-department = Pet
field-hat-person = Wie draagt deze pet?
field-hat-person-sales = Wie zorgt voor de verkoop?
    .hint = Eén persoon mag meer petten dragen.
field-hat-person-customer-service = Wie helpt klanten met vragen?
field-hat-person-legal = Wie let op de wet en de regels?
    .hint = Denk aan foto’s van mensen en aan winacties. Het mag iemand van buiten zijn.
field-hat-person-finance = Wie let op de kosten?
    .hint = Vaak ben je dat zelf, of je boekhouder.

field-voice-person = Wie praat er namens je bedrijf?
    .hint = Begin met de persoon die klanten het best kennen.
field-voice-tone = Hoe klinkt deze persoon?
    .hint = Zoals deze persoon ook in het echt praat.
field-voice-topics = Waarover praat deze persoon?
    .hint = Kies waar deze persoon veel van weet.
field-voice-authority = Wat mag deze persoon zelf beantwoorden?
    .hint = Zonder het eerst te vragen.

field-stakeholder-department = Welke afdeling kijkt mee?
field-stakeholder-wants = Wat wil deze afdeling?
    .hint = Hoe wil deze afdeling dat je bedrijf op internet staat?
    .example = Dat prijzen in berichten altijd kloppen.
field-stakeholder-told = Wat moet deze afdeling weten?
    .example = Welke aanbieding er komt, een week van tevoren.

field-briefing-person = Wie kreeg uitleg?
field-briefing-on_day = Wanneer leg je je plan uit aan de rest?
    .hint = Een half uur is genoeg. Werk je alleen? Laat dit leeg.
    .example = 07-12-2026
field-briefing-about = Waar gaat het over?
    .example = Onze doelen, en wie welke vragen beantwoordt.

field-training-topic = Waar gaat de training over?
    .hint = Kies wat jullie nu het moeilijkst vinden.
field-training-person = Voor wie is de training?
field-training-planned_on = Wanneer is de training?
    .example = 18-01-2027
field-training-done_on = Gevolgd op

## Afspraken

field-clause-topic = Waar gaat de afspraak over?
    .hint = Eén of twee woorden, zoals ‘Foto’s van klanten’.
field-clause-text = Wat spreek je af?
    .hint = Schrijf het zoals je het een nieuwe collega vertelt.
field-clause-stance = Wat doet deze afspraak?
    .hint = Zorg dat er ook afspraken zijn die mensen moed geven.
field-clause-applies = Geldt deze afspraak?
field-clause-code = Naam in de lijst van Koers

field-guidelines-review_on = Wanneer kijk je de afspraken na?
    .hint = Eén keer per jaar is genoeg.
    .example = 01-12-2027

field-response_rule-message = Soort reactie
field-response_rule-first_step = Wat doe je eerst?
field-response_rule-first_step-angry = Iemand is boos. Wat doe je eerst?
    .hint = Lees twee keer. Zeg dan dat je het hebt gezien.
field-response_rule-first_step-question = Iemand vraagt iets. Wat doe je eerst?
    .hint = Weet je het antwoord niet? Zeg dan wanneer het komt.
field-response_rule-first_step-happy = Iemand is blij. Wat doe je eerst?
    .hint = Een dankjewel met een naam doet veel.
field-response_rule-tone = Op welke toon?
    .example = Rustig en vriendelijk
field-response_rule-within = Binnen hoeveel minuten antwoord je?
    .hint = Een uur is 60 minuten, een dag 1440.
    .example = 240
field-response_rule-within-angry = Iemand is boos. Binnen hoeveel minuten antwoord je?
    .hint = Een uur is 60 minuten. Beloof alleen wat je haalt.
    .example = 60
field-response_rule-within-question = Iemand vraagt iets. Binnen hoeveel minuten antwoord je?
    .hint = Een uur is 60 minuten, een dag 1440.
    .example = 240
field-response_rule-within-happy = Iemand is blij. Binnen hoeveel minuten antwoord je?
    .hint = Een uur is 60 minuten, een dag 1440.
    .example = 1440
field-response_rule-owner = Wie antwoordt?
field-response_rule-owner-angry = Iemand is boos. Wie antwoordt?
    .hint = Kies iemand die rustig blijft.
field-response_rule-owner-question = Iemand vraagt iets. Wie antwoordt?
field-response_rule-owner-happy = Iemand is blij. Wie antwoordt?
field-response_rule-alone = Mag die zelf antwoorden?
    .hint = Zonder het eerst aan jou te vragen.
field-response_rule-alone-question = Mag die zelf op vragen antwoorden?
    .hint = Zonder het eerst aan jou te vragen. Dat scheelt wachten.
field-response_rule-alone-happy = Mag die zelf antwoorden op een compliment?
    .hint = Zonder het eerst aan jou te vragen.
field-response_rule-escalate_to = Wie helpt als het te lastig wordt?
field-response_rule-example = Hoe klinkt een goed antwoord?
    .example = Wat vervelend, Kim. Ik zoek het uit en bel je vandaag.
field-response_rule-never = Wat doe je nooit?
    .example = Terugschelden, of het bericht weghalen.
field-response_rule-never-angry = Iemand is boos. Wat doe je nooit?

## Aanwezigheid

field-channel-name = Welk kanaal?
    .hint = Bijvoorbeeld Facebook, Instagram of LinkedIn.
field-channel-decision = Gebruik je dit kanaal?
field-channel-reason = Waarom wel of niet?
    .hint = Ook een nee heeft een reden. Dan hoef je er niet steeds over na te denken.
field-channel-objectives = Welke doelen helpt dit kanaal?
field-channel-owner = Wie houdt dit kanaal bij?
field-channel-posts_a_week = Hoeveel berichten per week?
    .hint = Liever twee die je volhoudt dan zeven die stoppen.
    .example = 2
field-channel-minutes_a_post = Hoeveel minuten kost één bericht?
    .hint = Tel de foto, de tekst en het nakijken mee.
    .example = 40
field-channel-minutes_a_day = Hoeveel minuten per dag kost lezen en antwoorden?
    .example = 10
field-channel-opened_on = Geopend op
field-channel-publisher = Wie plaatst hier de berichten?
    .hint = Dat mag een ander zijn dan wie ze maakt.
field-channel-tool = Waarmee plaats je ze?
    .hint = Vaak is de app van het kanaal genoeg.
field-channel-is_hub = Is dit je thuisbasis?
    .hint = Dat is de plek waar je andere kanalen naar verwijzen, zoals je website.
field-channel-keep_or_stop_on = Wanneer besluit je of je hier doorgaat?
    .hint = Geef het drie tot zes maanden.
    .example = 01-06-2027

field-audience_on_channel-channel = Kanaal
field-audience_on_channel-segment = Doelgroep
field-audience_on_channel-share = Hoeveel van hen zijn hier actief?
field-audience_on_channel-proof = Waar zie je dat aan?
    .hint = Wat je zelf zag of navroeg, telt. Een gevoel telt niet.
field-audience_on_channel-seen_on = Wanneer heb je dat gezien?
field-audience_on_channel-prospects = Hoeveel mensen die nog geen klant zijn, zijn hier actief?
    .hint = Uit dezelfde doelgroep. Kijk bijvoorbeeld bij een concurrent.
field-audience_on_channel-does = Wat doen ze hier het meest?
    .hint = Kijk een kwartier mee. Je ziet het snel.

field-profile-channel = Op welk kanaal?
field-profile-person = Van wie is het?
    .hint = Laat leeg als het van je bedrijf is.
field-profile-name = Welke naam staat op je profiel?
    .hint = Gebruik overal dezelfde naam: die van je bedrijf.
field-profile-handle = Wat is je gebruikersnaam?
    .hint = De naam die mensen intypen, vaak met @ ervoor.
field-profile-address = Adres van het profiel
    .hint = Open je profiel op de computer en kopieer wat bovenin staat.
    .example = www.instagram.com/bakkerijdester
field-profile-bio = Wat staat er over je bedrijf op het profiel?
    .hint = Zeg wat je doet, voor wie en waar.
field-profile-link = Waar gaat de link op je profiel heen?
    .hint = Meestal naar je website.
field-profile-contact = Hoe kunnen mensen je daar bereiken?
    .hint = Noem alleen wat je ook echt beantwoordt.
field-profile-picture = Staat er een duidelijke foto of je logo op?
    .hint = Kijk op je telefoon. Herken je het ook klein?
field-profile-cover = Staat er een grote foto bovenaan?
    .hint = Niet elk kanaal heeft die. Kies dan Nee.
field-profile-complete_since = Sinds wanneer is je profiel af?
    .hint = Nog niet af? Laat dit leeg.
    .example = 20-11-2026

field-follow_target-name = Wie of wat ga je volgen?
    .hint = Begin met wie je klanten zelf ook volgen.
field-follow_target-kind = Wat is het?
field-follow_target-why = Wat hebben je klanten daaraan?
field-follow_target-segment = Voor welke doelgroep?
field-follow_target-objective = Welk doel helpt het?
field-follow_target-channel = Op welk kanaal?
field-follow_target-done_on = Gevolgd sinds

field-expansion_rule-channel = Welk kanaal komt hierna?
    .hint = Kies een kanaal waarvan je ‘later’ hebt gezegd.
field-expansion_rule-kpi = Welk cijfer moet eerst goed zijn?
    .hint = Vaak is dat een cijfer van je eerste kanaal.
field-expansion_rule-over = Boven welk getal moet dat cijfer komen?
    .example = 40
field-expansion_rule-weeks = Hoeveel weken achter elkaar?
    .hint = Eén goede week kan toeval zijn.
    .example = 6
field-expansion_rule-hours_free = Hoeveel uur per week moet er vrij zijn?
    .example = 2
field-expansion_rule-note = Wat moet er nog meer waar zijn?
    .example = Samira is terug van verlof.

## Inhoud

field-fit_weights-audience = Je doelgroep is er
field-fit_weights-objective = Het helpt een doel
field-fit_weights-content = Je maakt er berichten voor
field-fit_weights-effort = Het laat je tijd over
field-fit_weights-presence = Je bent er al

field-pillar-theme = Waar ga je over vertellen?
    .hint = Een vast onderwerp, waar je steeds iets nieuws over kunt zeggen.
field-pillar-segment = Voor wie?
field-pillar-question = Welke vraag van hen beantwoord je?
    .hint = Een vraag die klanten je echt stellen.
field-pillar-value = Wat hebben ze eraan?
field-pillar-objective = Welk doel helpt het?
field-pillar-share = Welk deel van je berichten?
    .hint = Alle thema’s samen zijn 100%.
    .example = 40%
field-pillar-formats = In welke vorm vertel je het?
    .hint = Denk aan een foto, een filmpje of een korte tekst.
field-pillar-refresh_weeks = Na hoeveel weken kijk je dit thema na?
    .hint = Wat je vertelt, veroudert. Een half jaar is 26 weken.
    .example = 26

field-mix_rules-about_us_rule = Gaat hooguit één op de vijf berichten over jezelf?
    .hint = De andere vier gaan over wat je klant wil weten.
field-mix_rules-promotional_rule = Verkoopt hooguit één bericht iets, tegenover tien andere?
    .hint = Van steeds reclame lopen mensen weg.
field-mix_rules-ask = Wat vraag je mensen om te doen?
    .hint = Mensen doen wat je duidelijk vraagt. Kies één ding.
field-mix_rules-ask_every_weeks = Om de hoeveel weken vraag je dat?
    .hint = Eén keer in de vier weken is een goed begin.
    .example = 4
field-mix_rules-ask_link = Waar gaat de link dan heen?
    .example = www.bakkerijdester.nl/bestellen

field-post-title = Titel
    .hint = Alleen voor jezelf. Je lezers zien hem niet.
    .example = Hoe lang blijft zuurdesem goed?
field-post-notes = Aantekeningen
field-post-pillar = Bij welk thema hoort het?
field-post-segment = Voor wie?
field-post-stage = Bij welke fase van je klant?
field-post-question = Welke vraag beantwoord je?
    .example = Kan ik brood invriezen?
field-post-value = Wat heeft de lezer eraan?
    .example = Gooit minder brood weg.
field-post-kind = Wat voor bericht is het?
field-post-about_us = Gaat het over jezelf?
    .hint = Over je bedrijf, je mensen of wat je verkoopt.
field-post-promotional = Verkoop je iets met dit bericht?
field-post-origin = Van wie komt het?
field-post-trust = Waarom wek je er vertrouwen mee?
field-post-campaign = Bij welke campagne hoort het?
field-post-owner = Wie maakt het?
field-post-status = Hoe ver is het?
field-post-finish_by = Wanneer moet het klaar zijn?
field-post-planned_on = Op welke dag plaats je het?
    .hint = Is er nog een poort dicht? Dan is dit alleen een wens.
field-post-published_on = Geplaatst op
field-post-told_on = Wanneer heb je het verteld aan wie antwoordt?
    .hint = Voor een aanbieding of een nieuwe prijs. Wie de telefoon opneemt, moet ervan weten.
field-post-call_to_action = Wat vraag je de lezer om te doen?
    .example = Bestel voor vrijdag 12 uur.
field-post-link = Waar gaat de link heen?
    .example = www.bakkerijdester.nl/bestellen
field-post-channels = Op welke kanalen?

## Luisteren

field-watch-what = Waar luister je naar?
field-watch-words = Op welke woorden let je?
    .hint = Let ook op hoe mensen het fout schrijven.
field-watch-channel = Op welk kanaal?
    .hint = Laat leeg als je overal kijkt.
field-watch-why = Waarom?
    .example = Wie over ons klaagt, wil vandaag nog antwoord.
field-watch-tool = Waar kijk je, en waarmee?
field-watch-owner = Wie kijkt daarnaar?
field-watch-rhythm = Hoe vaak kijkt die?
field-watch-minutes_a_week = Hoeveel minuten per week kost het?
    .hint = Alleen de tijd die je nog niet bij een kanaal hebt geteld.
    .example = 20
field-watch-response = Wat doe je met wat je vindt?

## Meten

field-kpi-yardstick = Wat tel je?
field-kpi-name = Hoe noem je dit cijfer?
field-kpi-lane = Waar zegt het iets over?
    .hint = Volgers en likes helpen je sturen. Ze zijn zelf geen opbrengst.
field-kpi-objective = Bij welk doel hoort het?
    .hint = Een cijfer zonder doel kost alleen tijd.
field-kpi-why = Waarom volg je dit?
field-kpi-instrument = Waarmee meet je dat?
field-kpi-rhythm = Hoe vaak noteer je het?
field-kpi-owner = Wie noteert het?
    .hint = Vaak is dat wie je bij je taken koos.
field-kpi-minutes = Hoeveel minuten kost het noteren?
    .hint = Elke keer dat je het noteert.
    .example = 10
field-kpi-leading = Is dit het belangrijkste cijfer bij het doel?
    .hint = Kies er één per doel.
field-kpi-unit = Waarin tel je?
    .hint = Bijvoorbeeld in bestellingen, mensen of euro.
    .example = bestellingen
field-kpi-better = Wat is beter: meer of minder?
field-kpi-compared_with = Naast welk ander cijfer leg je dit?
    .hint = Zo zie je of het cijfer klopt.
    .example = Bezoekers vanaf Instagram in Google Analytics

field-measurement-kpi = Cijfer
field-measurement-on_day = Dag
    .hint = De dag van de meting, of de laatste dag van de periode.
field-measurement-value = Waarde
    .example = 26

field-benchmark-kpi = Bij welk cijfer hoort dit?
field-benchmark-value = Hoeveel is het daar?
    .example = 35
field-benchmark-source = Waar komt dit getal vandaan?
    .hint = Bijvoorbeeld je eigen vorige jaar, of je branche.
    .example = Onze eigen cijfers van 2025
field-benchmark-on_day = Van welke dag is het?

## Relaties

field-contact-name = Naam
    .example = Kim de Boer
field-contact-organisation = Waar werkt deze persoon?
    .example = Feestzaal De Linde
field-contact-notes = Wat weet je van deze persoon?
    .hint = Schrijf niets op dat deze persoon niet mag lezen.
    .example = Bestelt elk jaar een taart voor de opening van het seizoen.
field-contact-segment = Bij welke doelgroep hoort deze persoon?
field-contact-relation = Hoe goed kennen jullie elkaar?
field-contact-since = Sinds wanneer?

field-tactic-name = Hoe kom je dichter bij mensen?
    .hint = Iets dat je vaker doet, zoals meepraten of uitnodigen.
field-tactic-moves = Hoeveel mensen leer je zo beter kennen per ronde?
    .hint = Een ronde duurt vaak drie maanden. Een schatting is goed.
    .example = 12
field-tactic-margin = Hoeveel euro houd je daaraan over per ronde?
    .hint = Wat deze mensen uitgeven, min wat je moest inkopen.
    .example = 450

field-ritual-trigger = Wat gebeurt er?
    .hint = Kies iets dat vaak voorkomt.
field-ritual-what = Wat doe je dan altijd?
    .hint = Houd het klein. Dan lukt het ook op een drukke dag.
field-ritual-tactic = Waar hoort deze gewoonte bij?
    .hint = Laat leeg als het nergens bij hoort.
field-ritual-within = Binnen hoeveel minuten doe je dat?
    .hint = Een uur is 60 minuten, een dag 1440.
    .example = 1440
field-ritual-owner = Wie doet het?

## Bijsturen

field-cycle-number = Nummer van de ronde
    .example = 1
field-cycle-name = Hoe heet deze ronde?
    .hint = In een ronde voer je je plan uit, en kijk je terug.
field-cycle-start = Wanneer begint de ronde?
    .hint = Vaak is dat de dag waarop je eerste kanaal opengaat.
    .example = 01-12-2026
field-cycle-end_day = Wanneer eindigt de ronde?
    .hint = Drie maanden is een goede lengte.
    .example = 28-02-2027
field-cycle-phase = Waar ben je in de ronde?

field-action-what = Wat ga je doen?
    .hint = Kies iets dat je deze week kunt afmaken.
field-action-why = Waar komt dit actiepunt vandaan?
field-action-finding = Welk punt los je ermee op?
field-action-phase = Wat verandert er daardoor?
field-action-owner = Wie doet het?
field-action-due = Wanneer moet het klaar zijn?
    .example = 04-12-2026
field-action-state = Hoe ver is het?
field-action-done_on = Klaar op

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
    .hint = Laat leeg als het opzij blijft.
