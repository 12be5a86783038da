# De keuzes van een veld: choice-<soort>-<veld>-<code>, met .hint waar het woord alleen niet genoeg zegt.

choice-business-line-food-and-drink = Eten en drinken
choice-business-line-shop = Winkel
choice-business-line-web-shop = Webwinkel
choice-business-line-hair-and-beauty = Haar en schoonheid
choice-business-line-trades = Bouw, techniek en installatie
choice-business-line-professional-services = Advies en zakelijke diensten
choice-business-line-health-and-care = Gezondheid en zorg
choice-business-line-sport-and-leisure = Sport en vrije tijd
choice-business-line-hospitality = Hotel, camping of vakantiehuis
choice-business-line-culture-and-events = Cultuur en evenementen
choice-business-line-education = Onderwijs en cursussen
choice-business-line-non-profit = Vereniging of goed doel
choice-business-line-other = Iets anders

choice-business-relation-part-of-plan = Ja, het is een deel van ons marketingplan
choice-business-relation-alone-budget = Nee, voor meer is er geen geld
choice-business-relation-alone-image = Nee, het gaat nu om hoe mensen ons zien
choice-business-relation-alone-experiment = Nee, we willen het eerst uitproberen
choice-business-relation-alone-campaign = Nee, het hoort bij één campagne

choice-business-country-nl = Nederland
choice-business-country-be = België
choice-business-country-gb = Groot-Brittannië
choice-business-country-us = Verenigde Staten

choice-business-currency-eur = Euro (€)
choice-business-currency-gbp = Brits pond (£)
choice-business-currency-usd = Amerikaanse dollar ($)

choice-business-document_language-nl = Nederlands
choice-business-document_language-en = Engels

choice-business-time_zone-amsterdam = Amsterdam
choice-business-time_zone-brussels = Brussel
choice-business-time_zone-london = Londen
choice-business-time_zone-new-york = New York
choice-business-time_zone-chicago = Chicago
choice-business-time_zone-denver = Denver
choice-business-time_zone-los-angeles = Los Angeles

choice-source_plan-kind-business-plan = Ondernemingsplan
choice-source_plan-kind-marketing-plan = Marketingplan

choice-basis_item-state-in-order = In orde
choice-basis_item-state-needs-work = Kan beter
choice-basis_item-state-not-in-order = Niet in orde
choice-basis_item-state-not-applicable = Geldt niet voor ons

choice-search_term-answered-yes = Ja
choice-search_term-answered-no = Nee

choice-contact_route-kind-phone = Telefoon
choice-contact_route-kind-mail = E-mail
choice-contact_route-kind-form = Formulier op de website
choice-contact_route-kind-chat = Chat
choice-contact_route-kind-counter = Toonbank
choice-contact_route-kind-social = Berichten op social media

choice-test_contact-right-yes = Ja
choice-test_contact-right-no = Nee

choice-offline_item-carrier-card = Kaartje
choice-offline_item-carrier-flyer = Folder
choice-offline_item-carrier-van = Auto of bus
choice-offline_item-carrier-window = Raam of gevel
choice-offline_item-carrier-invoice = Factuur of bon
choice-offline_item-carrier-packaging = Verpakking
choice-offline_item-carrier-advertisement = Advertentie
choice-offline_item-carrier-other = Iets anders

choice-offline_item-email_expected-yes = Ja
choice-offline_item-email_expected-no = Nee
choice-offline_item-agrees-yes = Ja
choice-offline_item-agrees-no = Nee

choice-business_goal-is_revenue-yes = Ja
choice-business_goal-is_revenue-no = Nee

choice-objective-kind-loyalty = Klanten die blijven
choice-objective-kind-reputation = Een goede naam
choice-objective-kind-sales = Meer verkopen
choice-objective-kind-prospects = Nieuwe mensen met interesse
choice-objective-kind-traffic = Meer bezoek op de website
choice-objective-kind-service = Klanten beter helpen
choice-objective-kind-hiring = Nieuwe collega’s vinden
choice-objective-kind-other = Iets anders

choice-objective-angle-win = Nieuwe klanten winnen
choice-objective-angle-keep = Klanten houden
choice-objective-angle-engage = Mensen erbij betrekken
choice-objective-angle-interact = Met mensen in gesprek gaan

choice-objective-return_way-deals = Ik tel wat er via social media verkocht is
    .hint = Je vraagt elke klant hoe die je vond. Dit is het nauwkeurigst.
choice-objective-return_way-customers = Ik vergelijk met hoeveel klanten ik eerst had
    .hint = Je telt de klanten die erbij kwamen. Dit is het makkelijkst.

choice-reason-kind-serves-objective = Het helpt een doel dat ik al heb
choice-reason-kind-keeping-up = Ik wil met de tijd meegaan, of bijblijven bij anderen
choice-reason-kind-customers-are-there = Mijn klanten zitten er
choice-reason-kind-budget = Voor iets anders is er geen geld
choice-reason-kind-image = Ik wil dat mensen ons anders zien
choice-reason-kind-experiment = Ik wil het uitproberen
choice-reason-kind-campaign = Het past bij een campagne die ik plan
choice-reason-kind-everyone-does-it = Iedereen doet het

choice-decision-verdict-go = Ja, we gaan het doen
choice-decision-verdict-not-yet = Nog niet
    .hint = Dat mag. Schrijf op wat er eerst moet gebeuren.

choice-decision-support-yes = Ja
choice-decision-support-no = Nee

choice-evaluation-rhythm-monthly = Elke maand
choice-evaluation-rhythm-quarterly = Elk kwartaal
choice-evaluation-rhythm-half-yearly = Twee keer per jaar
choice-evaluation-rhythm-yearly = Eén keer per jaar

choice-segment-kind-customers = Klanten
choice-segment-kind-prospects = Mensen die klant kunnen worden
choice-segment-kind-group = Een groep mensen met iets gemeen

choice-segment-online-yes = Ja, dat heb ik gezien
choice-segment-online-no = Nee
choice-segment-online-unknown = Dat weet ik niet
choice-segment-networks-yes = Ja, dat heb ik gezien
choice-segment-networks-no = Nee
choice-segment-networks-unknown = Dat weet ik niet

choice-journey_stage-code-notices = Ziet ons
    .hint = Deze persoon kende ons nog niet.
choice-journey_stage-code-considers = Denkt erover na
    .hint = Deze persoon vergelijkt en twijfelt nog.
choice-journey_stage-code-buys = Koopt
    .hint = Deze persoon wil nu bestellen, boeken of langskomen.
choice-journey_stage-code-uses = Gebruikt het
    .hint = Deze persoon heeft gekocht en is nu klant.
choice-journey_stage-code-recommends = Vertelt het verder
    .hint = Deze klant raadt ons aan bij anderen.

choice-journey_stage-kind-tip = Tip
choice-journey_stage-kind-answer = Antwoord op een vraag
choice-journey_stage-kind-story = Verhaal
choice-journey_stage-kind-behind-the-scenes = Achter de schermen
choice-journey_stage-kind-people = Iemand die hier werkt
choice-journey_stage-kind-review = Ervaring van een klant
choice-journey_stage-kind-question = Vraag aan de lezer
choice-journey_stage-kind-news = Nieuws
choice-journey_stage-kind-partner = Iets van een partner
choice-journey_stage-kind-event = Evenement
choice-journey_stage-kind-offer = Aanbieding
    .hint = Dit bericht verkoopt. Gebruik het niet te vaak.

choice-journey_stage-also-tip = Tip
choice-journey_stage-also-answer = Antwoord op een vraag
choice-journey_stage-also-story = Verhaal
choice-journey_stage-also-behind-the-scenes = Achter de schermen
choice-journey_stage-also-people = Iemand die hier werkt
choice-journey_stage-also-review = Ervaring van een klant
choice-journey_stage-also-question = Vraag aan de lezer
choice-journey_stage-also-news = Nieuws
choice-journey_stage-also-partner = Iets van een partner
choice-journey_stage-also-event = Evenement
choice-journey_stage-also-offer = Aanbieding
    .hint = Dit bericht verkoopt. Gebruik het niet te vaak.

choice-image_reading-object-you = Jij zelf
choice-image_reading-object-organisation = Je bedrijf
choice-image_reading-object-product = Wat je verkoopt

choice-expected_reaction-rung-unknown = Heeft nooit van ons gehoord
    .hint = De naam zegt deze mensen niets.
choice-expected_reaction-rung-name-only = Kent alleen onze naam
    .hint = Ze weten niet wat we doen.
choice-expected_reaction-rung-heard = Kent ons, maar deed nog nooit iets
    .hint = Nooit gekocht, gebeld of langsgekomen.
choice-expected_reaction-rung-acted-once = Deed één keer iets
    .hint = Eén keer gekocht, gebeld of langsgekomen.
choice-expected_reaction-rung-acts-often = Komt vaak en graag
    .hint = Onze vaste klanten.
choice-expected_reaction-rung-ambassador = Vertelt anderen over ons
    .hint = Ze raden ons aan zonder dat we het vragen.

choice-brand_answer-question-relevance = Hoe we mensen helpen
choice-brand_answer-question-context = Hoe we hen bereiken
choice-brand_answer-question-resonance = Hoe ze ons blijven zien
choice-brand_answer-question-accessibility = Hoe makkelijk ze ons vinden

choice-trust_signal-kind-leading-role = We lopen voorop
    .hint = Anderen kijken naar wat wij doen.
choice-trust_signal-kind-expert = We kennen ons vak
    .hint = We geven antwoorden waar mensen iets aan hebben.
choice-trust_signal-kind-relevant-interaction = We praten mee over wat telt
    .hint = We reageren op anderen, ook als het niet over ons gaat.

choice-approach-advertises-yes = Ja
choice-approach-advertises-no = Nee

choice-integration-marketing-newsletter = Nieuwsbrief
choice-integration-marketing-search-engine = Gevonden worden via Google
choice-integration-marketing-search-ads = Advertenties in Google
choice-integration-marketing-print = Drukwerk
choice-integration-marketing-events = Evenementen
choice-integration-marketing-shop = De winkel of het kantoor zelf
choice-integration-marketing-press = Krant, radio of tv
choice-integration-marketing-partners = Partners
choice-integration-marketing-website = Website
choice-integration-marketing-other = Iets anders

choice-partner-shares_ours-yes = Ja
choice-partner-shares_ours-no = Nee
choice-partner-we_share-yes = Ja
choice-partner-we_share-no = Nee

choice-budget_line-kind-hours = Uren van mensen
choice-budget_line-kind-tools = Programma’s en apparaten
choice-budget_line-kind-content = Berichten maken
choice-budget_line-kind-pictures = Foto en video
choice-budget_line-kind-advertising = Advertenties
choice-budget_line-kind-training = Training
choice-budget_line-kind-outside-help = Hulp van buiten
choice-budget_line-kind-other = Iets anders

choice-budget_line-every-once = Eén keer
choice-budget_line-every-month = Elke maand
choice-budget_line-every-year = Elk jaar

choice-budget_line-means-people = Mensen
    .hint = Uren, training en hulp.
choice-budget_line-means-processes = Manier van werken
    .hint = Afspraken, zodat het werk vlot gaat.
choice-budget_line-means-means = Hulpmiddelen
    .hint = Dingen en diensten die je koopt.

choice-budget_line-purpose-listening = Luisteren en meepraten
    .hint = Lezen wat mensen zeggen, en antwoorden.
choice-budget_line-purpose-content = Berichten maken
    .hint = Tekst, foto’s en filmpjes.
choice-budget_line-purpose-taking-part = Zelf meedoen
    .hint = Reageren bij anderen en in groepen.
choice-budget_line-purpose-analysing = Kijken wat het oplevert
    .hint = Cijfers noteren en vergelijken.
choice-budget_line-purpose-integrating = Verbinden met andere marketing
    .hint = Zoals je nieuwsbrief, je website en je drukwerk.

choice-sourcing-purpose-listening = Luisteren en meepraten
    .hint = Lezen wat mensen zeggen, en antwoorden.
choice-sourcing-purpose-content = Berichten maken
    .hint = Tekst, foto’s en filmpjes.
choice-sourcing-purpose-taking-part = Zelf meedoen
    .hint = Reageren bij anderen en in groepen.
choice-sourcing-purpose-analysing = Kijken wat het oplevert
    .hint = Cijfers noteren en vergelijken.
choice-sourcing-purpose-integrating = Verbinden met andere marketing
    .hint = Zoals je nieuwsbrief, je website en je drukwerk.

choice-sourcing-place-house = We doen het zelf
choice-sourcing-place-outsourced = We laten het doen
    .hint = Kies dan wie van jullie het in de gaten houdt.

choice-person-department-management = Leiding
choice-person-department-sales = Verkoop
choice-person-department-marketing = Marketing
choice-person-department-customer-service = Klantenservice
choice-person-department-legal = Juridische zaken
choice-person-department-finance = Geldzaken
choice-person-department-it = Computers en techniek
choice-person-department-other = Iets anders

choice-person-standing-staff = Ja, werkt hier
choice-person-standing-adviser = Nee, adviseur van buiten
choice-person-standing-agency = Nee, van een bureau

choice-person-is_face-yes = Ja
choice-person-is_face-no = Nee
choice-person-is_me-yes = Ja
choice-person-is_me-no = Nee

choice-duty-task-strategy = Voor het plan zorgen
choice-duty-task-budget = Over het geld beslissen
choice-duty-task-content = Berichten maken
choice-duty-task-publishing = Berichten plaatsen
choice-duty-task-monitoring = Luisteren
    .hint = Kijken wat mensen over ons zeggen.
choice-duty-task-answering = Antwoorden
choice-duty-task-escalation = Lastige reacties oplossen
    .hint = Wat een ander niet alleen kan of mag beantwoorden.
choice-duty-task-measuring = Cijfers noteren
choice-duty-task-evaluation = Terugkijken of het werkt

choice-hat-department-management = Leiding
choice-hat-department-sales = Verkoop
choice-hat-department-marketing = Marketing
choice-hat-department-customer-service = Klantenservice
choice-hat-department-legal = Juridische zaken
choice-hat-department-finance = Geldzaken
choice-hat-department-it = Computers en techniek
choice-hat-department-other = Iets anders

choice-stakeholder-department-management = Leiding
choice-stakeholder-department-sales = Verkoop
choice-stakeholder-department-marketing = Marketing
choice-stakeholder-department-customer-service = Klantenservice
choice-stakeholder-department-legal = Juridische zaken
choice-stakeholder-department-finance = Geldzaken
choice-stakeholder-department-it = Computers en techniek
choice-stakeholder-department-other = Iets anders

choice-training-topic-criticism = Omgaan met kritiek
choice-training-topic-writing = Schrijven
choice-training-topic-pictures = Foto en video
choice-training-topic-networks = Hoe de kanalen werken
choice-training-topic-figures = Cijfers lezen
choice-training-topic-other = Iets anders

choice-clause-stance-encourages = Moedigt aan
    .hint = Dit mag je, en we zien het graag.
choice-clause-stance-guides = Wijst de weg
    .hint = Zo doe je het goed.
choice-clause-stance-forbids = Verbiedt
    .hint = Dit doe je niet. Gebruik dit zo weinig mogelijk.

choice-clause-applies-yes = Ja
choice-clause-applies-no = Nee

choice-response_rule-message-angry = Iemand is boos
choice-response_rule-message-happy = Iemand is blij
choice-response_rule-message-question = Iemand vraagt iets
choice-response_rule-message-information = Iemand wil meer weten
    .hint = Zo iemand vraagt om een folder, een prijs of uitleg.
choice-response_rule-message-remark = Iemand merkt iets op
choice-response_rule-message-buying-signal = Iemand wil misschien kopen
    .hint = Bijvoorbeeld: ‘Hebben jullie die nog?’
choice-response_rule-message-wrong-fact = Iemand zegt iets dat niet klopt
choice-response_rule-message-insult = Iemand scheldt of dreigt
choice-response_rule-message-journalist = Een journalist vraagt iets
choice-response_rule-message-neutral = Geen van deze
    .hint = Een bericht over ons, zonder vraag of gevoel.

choice-response_rule-alone-yes = Ja
choice-response_rule-alone-no = Nee

choice-channel-decision-now = Nu
choice-channel-decision-later = Later
choice-channel-decision-no = Niet

choice-channel-is_hub-yes = Ja
choice-channel-is_hub-no = Nee

choice-audience_on_channel-share-none = Niemand
choice-audience_on_channel-share-some = Een paar
choice-audience_on_channel-share-many = Veel
choice-audience_on_channel-share-most = De meesten
choice-audience_on_channel-share-unknown = Dat weet ik niet

choice-audience_on_channel-prospects-none = Niemand
choice-audience_on_channel-prospects-some = Een paar
choice-audience_on_channel-prospects-many = Veel
choice-audience_on_channel-prospects-most = De meesten
choice-audience_on_channel-prospects-unknown = Dat weet ik niet

choice-audience_on_channel-does-reads = Lezen en kijken
choice-audience_on_channel-does-asks = Vragen stellen
choice-audience_on_channel-does-shares = Berichten delen
choice-audience_on_channel-does-buys = Kopen

choice-profile-picture-yes = Ja
choice-profile-picture-no = Nee
choice-profile-cover-yes = Ja
choice-profile-cover-no = Nee

choice-follow_target-kind-person = Een persoon
choice-follow_target-kind-page = Een pagina
choice-follow_target-kind-group = Een groep
choice-follow_target-kind-company = Een bedrijf
choice-follow_target-kind-conversation = Een gesprek
    .hint = Een onderwerp waar mensen samen over praten.

choice-mix_rules-about_us_rule-yes = Ja
choice-mix_rules-about_us_rule-no = Nee
choice-mix_rules-promotional_rule-yes = Ja
choice-mix_rules-promotional_rule-no = Nee

choice-post-kind-tip = Tip
choice-post-kind-answer = Antwoord op een vraag
choice-post-kind-story = Verhaal
choice-post-kind-behind-the-scenes = Achter de schermen
choice-post-kind-people = Iemand die hier werkt
choice-post-kind-review = Ervaring van een klant
choice-post-kind-question = Vraag aan de lezer
choice-post-kind-news = Nieuws
choice-post-kind-partner = Iets van een partner
choice-post-kind-event = Evenement
choice-post-kind-offer = Aanbieding
    .hint = Dit bericht verkoopt. Gebruik het niet te vaak.

choice-post-about_us-yes = Ja
choice-post-about_us-no = Nee
choice-post-promotional-yes = Ja
choice-post-promotional-no = Nee

choice-post-origin-own = Van onszelf
choice-post-origin-partner = Van een partner

choice-post-trust-leading-role = We lopen voorop
    .hint = Anderen kijken naar wat wij doen.
choice-post-trust-expert = We kennen ons vak
    .hint = We geven antwoorden waar mensen iets aan hebben.
choice-post-trust-relevant-interaction = We praten mee over wat telt
    .hint = We reageren op anderen, ook als het niet over ons gaat.

choice-post-status-idea = Idee
choice-post-status-draft = In de maak
choice-post-status-check = Nakijken
choice-post-status-planned = Gepland
choice-post-status-published = Geplaatst

choice-watch-what-our-name = Onze naam
choice-watch-what-product = Wat we verkopen
choice-watch-what-person = Iemand van ons
choice-watch-what-competitor = Een concurrent
choice-watch-what-term = Een woord uit ons vak

choice-watch-rhythm-several-a-day = Een paar keer per dag
choice-watch-rhythm-daily = Elke dag
choice-watch-rhythm-weekly = Elke week
choice-watch-rhythm-monthly = Elke maand

choice-kpi-yardstick-followers = Volgers
choice-kpi-yardstick-likes = Likes
choice-kpi-yardstick-shares = Keren gedeeld
choice-kpi-yardstick-comments = Reacties
choice-kpi-yardstick-site-visits = Bezoeken aan de website
choice-kpi-yardstick-repeat-visits = Mensen die terugkomen op de website
choice-kpi-yardstick-requests = Vragen en aanvragen
choice-kpi-yardstick-orders = Bestellingen of boekingen
choice-kpi-yardstick-revenue = Omzet
choice-kpi-yardstick-satisfaction = Hoe tevreden klanten zijn
choice-kpi-yardstick-own = Iets anders

choice-kpi-lane-steering = Bijsturen
    .hint = Gaat het de goede kant op?
choice-kpi-lane-relationship = Relaties
    .hint = Komen mensen dichterbij?
choice-kpi-lane-money = Geld
    .hint = Wat komt er binnen?

choice-kpi-rhythm-weekly = Elke week
choice-kpi-rhythm-monthly = Elke maand
choice-kpi-rhythm-quarterly = Elk kwartaal

choice-kpi-leading-yes = Ja
choice-kpi-leading-no = Nee

choice-kpi-better-more = Meer is beter
choice-kpi-better-less = Minder is beter

choice-contact-relation-follows = Volgt ons
choice-contact-relation-reacts = Reageert op ons
    .hint = Met een duim, een hartje of een paar woorden.
choice-contact-relation-talks = Praat met ons
    .hint = Er zijn berichten heen en weer gegaan.
choice-contact-relation-met = Belde of kwam langs
choice-contact-relation-lead = Wil misschien kopen
    .hint = Deze persoon vroeg naar een prijs of een afspraak.
choice-contact-relation-customer = Is klant
choice-contact-relation-ambassador = Vertelt anderen over ons

choice-ritual-trigger-new-follower = Iemand gaat ons volgen
choice-ritual-trigger-asked = Iemand vraagt iets
choice-ritual-trigger-praised = Iemand zegt iets aardigs
choice-ritual-trigger-complained = Iemand klaagt
choice-ritual-trigger-first-purchase = Iemand koopt voor het eerst
choice-ritual-trigger-partner-posts = Een partner plaatst iets

choice-cycle-phase-strategy = Strategie
    .hint = Je besluit wat je wilt, en voor wie.
choice-cycle-phase-set-up = Inrichten
    .hint = Je zet kanalen, mensen en afspraken klaar.
choice-cycle-phase-schedule = Plannen en doen
    .hint = Je maakt berichten en plaatst ze.
choice-cycle-phase-measure = Meten en terugkijken
    .hint = Je ziet wat werkt, en past je plan aan.

choice-action-why-finding = Een controle van Koers
choice-action-why-duty = Een taak
choice-action-why-review = Een terugblik
choice-action-why-own = Een eigen idee

choice-action-phase-strategy = Strategie
    .hint = Je besluit wat je wilt, en voor wie.
choice-action-phase-set-up = Inrichten
    .hint = Je zet kanalen, mensen en afspraken klaar.
choice-action-phase-schedule = Plannen en doen
    .hint = Je maakt berichten en plaatst ze.
choice-action-phase-measure = Meten en terugkijken
    .hint = Je ziet wat werkt, en past je plan aan.

choice-action-state-open = Te doen
choice-action-state-doing = Bezig
choice-action-state-done = Klaar

choice-gate_terms-gate-basis = De basis
choice-gate_terms-gate-reason = De reden
choice-gate_terms-gate-strategy = De strategie
choice-gate_terms-gate-audience = De doelgroep

# Woorden die in zinnen van controles staan.
gate-basis = De basis
gate-reason = De reden
gate-strategy = De strategie
gate-audience = De doelgroep
severity-blocker = Eerst oplossen
severity-warning = Let op
severity-tip = Tip
no-answer = geen antwoord

# Reeksen en vaste tijden
choice-series-weekday-monday = Maandag
choice-series-weekday-tuesday = Dinsdag
choice-series-weekday-wednesday = Woensdag
choice-series-weekday-thursday = Donderdag
choice-series-weekday-friday = Vrijdag
choice-series-weekday-saturday = Zaterdag
choice-series-weekday-sunday = Zondag
choice-time_slot-weekday-monday = Maandag
choice-time_slot-weekday-tuesday = Dinsdag
choice-time_slot-weekday-wednesday = Woensdag
choice-time_slot-weekday-thursday = Donderdag
choice-time_slot-weekday-friday = Vrijdag
choice-time_slot-weekday-saturday = Zaterdag
choice-time_slot-weekday-sunday = Zondag
choice-series-kind-tip = Tip
choice-series-kind-answer = Antwoord op een vraag
choice-series-kind-story = Verhaal
choice-series-kind-behind-the-scenes = Achter de schermen
choice-series-kind-people = Iemand die hier werkt
choice-series-kind-review = Ervaring van een klant
choice-series-kind-question = Vraag aan de lezer
choice-series-kind-news = Nieuws
choice-series-kind-partner = Iets van een partner
choice-series-kind-event = Evenement
choice-series-kind-offer = Aanbieding
choice-series-rhythm-weekly = Elke week, of om de zoveel weken
choice-series-rhythm-month-day = Elke maand op een vaste datum
choice-series-rhythm-month-weekday = Elke maand op een vaste dag van de week
choice-series-nth-first = De eerste
choice-series-nth-second = De tweede
choice-series-nth-third = De derde
choice-series-nth-fourth = De vierde
choice-series-nth-last = De laatste
choice-post_comment-settled-yes = Ja
choice-post_comment-settled-no = Nee
choice-own_day-every_year-yes = Ja
choice-own_day-every_year-no = Nee
