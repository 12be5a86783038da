# De samenvatting om weg te geven: zinnen om de antwoorden heen, zodat het geheel als één verhaal leest.

## Namen van bestanden

file-of = { $name } – { $title } { $day }
file-plan = strategieplan social media
file-white-paper = samenvatting van de strategie
file-not-yet = brief nog niet
file-calendar = kalender van onze berichten
file-week-sheet = weekblad

## De samenvatting

white-title = { $name } op social media
white-document = Samenvatting van onze strategie
white-subject = Waarom { $name } op social media is, wat het kost en wat het oplevert.
white-head = Samenvatting van onze strategie, { $day }.
white-reading =
    { $minutes ->
        [one] Je leest dit in ongeveer 1 minuut.
       *[other] Je leest dit in ongeveer { $minutes } minuten.
    }
white-missing = Wat er nog ontbreekt voordat je dit weggeeft
    .text =
        { $pages ->
            [one] Voor een samenvatting staat er nog niet genoeg in je plan.
           *[other] Je vroeg om een samenvatting van { $pages } bladzijden. Daarvoor staat er nog niet genoeg in je plan. Daarom is deze korter.
        }
    .questions = Beantwoord eerst deze vragen. Maak de samenvatting daarna opnieuw.
white-missing-business = Wat verkoop je, en aan wie?
white-missing-reason = Waarom wil je social media gebruiken?
white-missing-value_proposition = Voor wie ben je er, en wat doe je voor hen?
white-missing-business_goal = Wat wil je bedrijf bereiken?
white-missing-objective = Wat moeten social media brengen?
white-missing-segment = Voor welke groep doe je het, en wat wil die weten?
white-missing-channel = Welke kanalen ga je gebruiken?
white-missing-pillar = Waarover ga je vertellen?
white-missing-budget_line = Waar gaat het geld heen?
white-missing-evaluation = Wanneer is je plan gelukt?
white-concept = Dit plan is nog een concept. We beginnen pas als het helemaal klaar is.
white-and = { $first } en { $last }
white-or = { $first } of { $last }

# Woorden die ook midden in een zin met een hoofdletter beginnen.
white-capitals = Nederland; Nederlands; Nederlandse; België; Belgisch; Belgische; Vlaanderen; Vlaams; Vlaamse; Europa; Europese; Engels; Engelse; Duits; Duitse; Frans; Franse; Kerstmis; Pasen; Pinksteren; Sinterklaas; Koningsdag; Google; Instagram; Facebook; LinkedIn; TikTok; YouTube; WhatsApp; Pinterest

## Waarom

white-why = Waarom we dit doen
white-reason-serves-objective = We kiezen voor social media omdat ze een doel helpen dat we toch al hebben.
white-reason-keeping-up = We kiezen voor social media omdat we bij de tijd willen blijven.
white-reason-customers-are-there = We kiezen voor social media omdat onze klanten daar zijn.
white-reason-budget = We kiezen voor social media omdat er voor iets anders geen geld is. De uren tellen we wel mee.
white-reason-image = We kiezen voor social media omdat we willen dat mensen ons beter leren kennen.
white-reason-experiment = We kiezen voor social media om uit te proberen wat ze ons brengen.
white-reason-campaign = We kiezen voor social media omdat ze passen bij een campagne die we plannen.
white-now = Waarom nu? { $answer }
white-for = We zijn er voor { $whom }.
white-choose = Waarom kiezen klanten voor ons? { $answer }
white-proof = Je ziet dat hieraan: { $answer }
white-trust = Waarom vertrouwen mensen ons? { $answer }
white-decided-by = { $who } nam het besluit op { $day }.
white-decided = We besloten dit op { $day }.
white-visitors = De website doet al veel. In { $month } kwamen er { $visitors } bezoekers, en werden { $customers } van hen klant.

## Doelen

white-aims = Wat we willen bereiken
white-goals =
    { $count ->
        [one] Voor ons bedrijf staat één doel voorop: { $goals }.
        [2] Voor ons bedrijf staan twee doelen voorop: { $goals }.
        [3] Voor ons bedrijf staan drie doelen voorop: { $goals }.
       *[other] Dit wil ons bedrijf bereiken: { $goals }.
    }
white-measure = We tellen daarvoor dit: { $measure }.
white-measure-then = Bij de start was dat { $now } en op { $day } moet het { $then } zijn.
white-marketing = Onze marketing werkt daar al aan: { $goals }.
white-objectives =
    { $count ->
        [one] Social media helpen daarbij met één doel, waarvan we kunnen tellen of het lukt.
        [2] Social media helpen daarbij met twee doelen, waarvan we kunnen tellen of ze lukken.
        [3] Social media helpen daarbij met drie doelen, waarvan we kunnen tellen of ze lukken.
       *[other] Social media helpen daarbij met { $count } doelen, waarvan we kunnen tellen of ze lukken.
    }
white-objectives-alone =
    { $count ->
        [one] Voor social media hebben we één doel, waarvan we kunnen tellen of het lukt.
        [2] Voor social media hebben we twee doelen, waarvan we kunnen tellen of ze lukken.
        [3] Voor social media hebben we drie doelen, waarvan we kunnen tellen of ze lukken.
       *[other] Voor social media hebben we { $count } doelen, waarvan we kunnen tellen of ze lukken.
    }
white-table = Wat social media moeten brengen
white-table-objective = Doel
white-table-now = Bij de start
white-table-then = Streefcijfer
white-table-due = Klaar op
white-way = Zo pakken we dat aan: { $answer }
white-success = Het is gelukt als dit klopt: { $answer }
white-latest = Op { $day } stond de teller op { $value }.

## Doelgroepen

white-audience = Voor wie we dit doen
white-segments =
    { $count ->
        [one] We richten ons op één groep: { $groups }.
        [2] We richten ons op twee groepen: { $groups }.
        [3] We richten ons op drie groepen: { $groups }.
       *[other] We richten ons op { $count } groepen: { $groups }.
    }
white-ask = Ze vragen zich af: { $questions }
white-want = Dit willen ze van ons weten: { $answer }
white-there = Hoe weten we dat ze op social media zijn? { $proof }
white-persona = Denk bijvoorbeeld aan { $name }. { $portrait }
white-persona-next = Of denk aan { $name }. { $portrait }
white-known-organisation = Nu heeft { $share } van deze groep nog nooit van ons gehoord.
white-known-product = Nu heeft { $share } van deze groep nog nooit gehoord van wat we verkopen.
white-known-organisation-fans = Nu heeft { $share } van deze groep nog nooit van ons gehoord, en komt { $fans } vaak of raadt ons aan.
white-known-product-fans = Nu heeft { $share } van deze groep nog nooit gehoord van wat we verkopen, en komt { $fans } vaak of raadt ons aan.
white-knows = Wat weten ze nu van ons? { $answer }

## Aanpak

white-approach = Hoe we het aanpakken
white-where = Waar we te vinden zijn
white-about-what = Waarover we vertellen
white-talk = Hoe we in gesprek komen
white-road = Van eerste indruk tot aanbeveling
white-besides = Wat we daarnaast doen
white-people = Wie het doen
white-stage = De klant
white-stage-notices = ziet ons voor het eerst
white-stage-considers = denkt erover na
white-stage-buys = wil kopen
white-stage-uses = heeft gekocht
white-stage-recommends = is tevreden
white-stage-question = Wat die vraagt
white-stage-answer = Wat wij antwoorden
white-channels = We gebruiken { $channels }.
white-channels-intended = We willen { $channels } gaan gebruiken.
white-channels-too = Straks willen we ook { $channels } gaan gebruiken.
white-posts-first =
    { $count ->
        [one] Op { $channel } plaatsen we 1 bericht per week
       *[other] Op { $channel } plaatsen we { $count } berichten per week
    }
white-posts-next = op { $channel } { $count }
white-channel-why = Waarom { $channel }? { $answer }
white-themes =
    { $count ->
        [one] Al onze berichten hebben hetzelfde thema: { $themes }.
        [2] Onze berichten hebben twee thema’s: { $themes }.
        [3] Onze berichten hebben drie thema’s: { $themes }.
       *[other] Onze berichten hebben { $count } thema’s: { $themes }.
    }
white-theme-questions = Elk bericht geeft antwoord op een vraag, zoals deze: { $questions }
white-about-us = Hooguit één op de vijf berichten gaat over onszelf.
white-promotional = Tegenover elk bericht dat verkoopt staan tien andere.
white-conversation = We willen niet zenden maar praten. Deze vraag staat daarbij voorop: { $question }
white-subject-talk = We willen niet zenden maar praten. Daar gaat het gesprek over: { $subject }.
white-begins = Hoe begint dat? { $answer }
white-kept = En hoe blijft het lopen? { $answer }
white-brand-context = Waar vinden we onze klanten? { $answer }
white-brand-resonance = Hoe blijven ze ons zien? { $answer }
white-brand-accessibility = En hoe makkelijk vinden ze ons? { $answer }
white-answer-question = Wie iets vraagt, krijgt binnen { $time } antwoord.
white-answer-angry = Wie boos is, hoort binnen { $time } van ons.
white-listen-daily = We wachten niet af. Elke dag kijken we wat er elders over { $what } wordt gezegd.
white-listen-weekly = We wachten niet af. Elke week kijken we wat er elders over { $what } wordt gezegd.
white-listen-weekly-too = Elke week kijken we wat er over { $what } wordt gezegd.
white-listen-our-name = ons
white-listen-product = wat we verkopen
white-listen-person = onze mensen
white-listen-competitor = anderen in ons vak
white-listen-term = ons vak
white-who = { $who } { $duties }.
white-duty-strategy = zorgt voor het plan
white-duty-content = maakt de berichten
white-duty-publishing = plaatst de berichten
white-duty-both = maakt en plaatst de berichten
white-duty-answering = antwoordt op wat er binnenkomt
white-duty-monitoring = houdt in de gaten wat er over ons wordt gezegd
white-duty-measuring = noteert de cijfers
white-no-ads = Voor advertenties betalen we niet. { $why }
white-ads = We betalen ook voor advertenties. { $why }
white-ads-budget = Daarvoor is { $money } per jaar.
white-partner = We doen dit niet alleen. Met { $name } spraken we dit af: { $answer }
white-partner-next = En met { $name }: { $answer }
white-closer = Om mensen beter te leren kennen, doen we dit: { $tactics }.
white-ready = Voor de start hebben we al dit geregeld: { $steps }.
white-campaign = Van { $from } tot en met { $to } loopt de campagne { $name }. { $what }
white-tone = En zo willen we klinken: { $tone }.
white-journey = Wie ons niet kent, heeft andere vragen dan wie al klant is. Onze berichten gaan mee met die weg.

## Kosten en opbrengst

white-money = Wat het kost en wat het oplevert
white-return = Wanneer het geslaagd is
white-next = Hoe het verdergaat
white-cost = Een jaar kost ongeveer { $cost }, met de uren van onze eigen mensen erbij.
white-cost-least = Een jaar kost minstens { $cost }, met de uren van onze eigen mensen erbij.
white-own-hours = Het grootste deel daarvan, { $cost }, zijn eigen uren.
white-hours = Het werk vraagt { $asked } per week.
white-hours-there = Het werk vraagt { $asked } per week, en daarvoor hebben we { $there } vrijgemaakt.
white-limit = We hebben afgesproken dat het hoogstens { $limit } per jaar mag kosten.
white-back =
    { $count ->
        [one] Met 1 resultaat bij het doel { $objective } zijn de kosten van een jaar terugverdiend.
       *[other] Met { $count } resultaten bij het doel { $objective } zijn de kosten van een jaar terugverdiend.
    }
white-succeeded = Wanneer is het plan gelukt? { $answer }
white-failed = En wanneer niet? { $answer }
white-no-return = Volgers en likes helpen ons sturen, maar tellen we niet als opbrengst.
white-follow =
    { $count ->
        [one] We volgen één cijfer: { $figures }.
        [2] We volgen twee cijfers: { $figures }.
        [3] We volgen drie cijfers: { $figures }.
       *[other] We volgen { $count } cijfers: { $figures }.
    }
white-review-monthly = Elke maand kijken we terug
white-review-quarterly = Elk kwartaal kijken we terug
white-review-half-yearly = Twee keer per jaar kijken we terug
white-review-yearly = Eén keer per jaar kijken we terug
white-review = { $rhythm }.
white-review-first = { $rhythm }, voor het eerst op { $day }.
white-review-how = Hoe doen we dat? { $answer }
white-cycle = Deze ronde loopt van { $from } tot en met { $to }. Dan kijken we wat werkte, passen we het plan aan en beginnen we opnieuw.
white-expand = Gaat het goed, dan komt er misschien een kanaal bij: { $channels }.

white-more = Meer weten? { $ways }.
white-more-site = Kijk op { $address }
white-more-mail = mail naar { $address }
white-more-phone = bel { $number }
