# De kamers van het plan.

room-basis = Basis
    .lead = Eerst je website, je bereikbaarheid en je drukwerk. Dan pas social media.
room-strategy = Strategie
    .lead = Elk doel op social media helpt een doel van je bedrijf. Zo weet je waarvoor je het doet.
room-presence = Aanwezigheid
    .lead = Een kanaal is een plek waar je berichten plaatst. Welke kies je nu, welke later, welke niet?
room-content = Inhoud
    .lead = De thema’s waarover je vertelt. Elk thema beantwoordt een vraag van je klanten.
room-monitoring = Luisteren
    .lead = Mensen praten over je. Hier staat wie luistert, waar, en wat je dan doet.
room-metrics = Meten
    .lead = Alleen de cijfers die zeggen of je doelen dichterbij komen.
room-review = Bijsturen
    .lead = Na elke ronde kijk je terug. Dan pas je je plan aan.

# De delen van de kamers
part-business = Je bedrijf
    .lead = Wie je bent, wat je verkoopt en welke plannen je al hebt.
part-website = Je website
    .lead = Werkt je website goed, en vinden mensen hem?
part-back-office = Je bereikbaarheid
    .lead = Krijgt iedereen die belt of mailt snel een goed antwoord?
part-offline = Je drukwerk
    .lead = Zeggen je kaartje, je folder en je bus hetzelfde als je website?
part-goals = Doelen
    .lead = Bovenaan staat wat je bedrijf wil. Daaronder wat social media daarvoor doen.
part-reason = Reden en besluit
    .lead = Waarom je het doet, en wie dat besloot.
part-audience = Doelgroepen
    .lead = Wie je wilt bereiken, waar je ze vindt en wat ze vragen.
part-image = Hoe mensen je zien
    .lead = Hoeveel mensen je kennen, en wat ze van je vinden.
part-brand = Je merk
    .lead = Wat je belooft, hoe je klinkt en waarom mensen je vertrouwen.
part-approach = Aanpak
    .lead = Welk gesprek je wilt, en hoe campagnes en andere marketing daarbij helpen.
part-means = Geld en tijd
    .lead = Wat het kost, en welk werk je zelf doet.
part-team = Mensen
    .lead = Wie er meedoet, wie wat doet en wat jullie nog willen leren.
part-guidelines = Afspraken
    .lead = Wat iedereen mag, en hoe je reageert als iemand boos of blij is.
part-return = Opbrengst
    .lead = Wanneer je plan is gelukt, wat het oplevert en wanneer er een kanaal bij komt.
part-channels = Kanalen
    .lead = Welke nu, welke later, welke niet. En waarom.
part-profiles = Profielen
    .lead = Wat mensen zien als ze je op een kanaal vinden.
part-follow = Volgen en delen
    .lead = Wie je volgt, en met wie je berichten deelt.
part-pillars = Thema’s
    .lead = Waar je over vertelt, en hoe je dat verdeelt.
part-posts = Berichten
    .lead = Alles wat je wilt vertellen, van eerste idee tot geplaatst.
part-calendar = Kalender
    .lead = Wat gaat er wanneer uit? Sleep een bericht naar een andere dag, of laat Koers je maand vullen.
part-watch = Luisterplan
    .lead = Waar je naar luistert, wie dat doet, en wat je dan doet.
part-kpis = Cijfers
    .lead = Wat je telt, en hoe het ervoor staat.
part-relationships = Relaties
    .lead = Wie je leert kennen, en wat je daarvoor doet.
part-cycle = Rondes
    .lead = Een ronde duurt een paar maanden. Je voert je plan uit, en kijkt daarna terug.
part-actions = Actiepunten
    .lead = Wat er nog te doen is, wie het doet en wanneer.
more-show = Toon meer: { $kind }
more-of-all = ({ $shown } van { $all })
more-shown = Je ziet er nu { $shown } van { $all }: { $kind }.
parts-of = Delen van { $room }

# Basis
basis-business = Je bedrijf
basis-website = Werkt je website?
basis-back-office = Ben je goed te bereiken?
basis-offline = Klopt je drukwerk?
not-looked-at = nog niet bekeken
looked-on = Bekeken op { $day }.
mended-by = { $who } zorgt ervoor.
routes-title = Hoe mensen je bereiken
routes-lead = Wie antwoordt, en hoeveel tijd dat kost.
routes-empty = Zet hier hoe klanten je bereiken: telefoon, mail, toonbank. Koers rekent uit of je het aankunt.
route-new = Nieuwe manier van contact
add-contact_route = Manier van contact toevoegen
add-test_contact = Test noteren
test-of = Test van { $what }
load-title = Kun je het aan?
load-lead = Alles samen, met { $lift }% meer drukte door social media.
load-unknown = Vul in hoeveel vragen er komen en hoeveel tijd er is. Dan rekent Koers het uit.
load-percent = Je hebt { $percent }% nodig van de tijd die er is.
load-contacts = contacten
load-term = { $what }: { $contacts } × { $minutes } min
load-sum = ({ $terms }) × { $lift } ÷ { $available } min
load-sum-campaigns = (({ $terms }) × { $lift } + { $brought }) ÷ { $available } min
load-campaigns = In de drukste tijd kosten campagnes { $brought } min per week extra.
load-running = Dan loopt:
load-calm = rustig
load-in-order = in orde
load-busy = druk
load-overloaded = te druk
basis-belongs = Waar je plan bij hoort
logo-choose = Logo kiezen
logo-replace = Ander logo kiezen
logo-remove = Logo verwijderen
logo-removed = Je logo is verwijderd.
logo-shown = Je logo
basis-settings = Land, geld en taal
    .more = Meer: land, geld en taal
    .lead = Kies je niets, dan is het: { $country }, { $currency } en de tijd van { $clock }. Documenten komen dan in de taal van het scherm.
basis-sources = Plannen die je al hebt
    .lead = Je social media moeten daarbij passen.
add-source_plan = Plan toevoegen
basis-site = Het adres, en waar je website voor is
basis-terms = Zoekwoorden
    .lead = Wat mensen intypen, en of ze jou dan vinden.
terms-empty = Hier komt wat mensen intypen, bijvoorbeeld: taart bestellen Deventer.
add-search_term = Zoekwoord toevoegen
basis-months = Bezoekers en klanten
    .lead = Per maand. Zo zie je straks of er iets verandert.
months-empty = Hier komen je cijfers per maand. Begin met één gewone maand.
month-conversion = Bezoekers die klant werden
add-month_figures = Maand toevoegen
basis-materials = Waar je naam op staat
    .lead = Je kaartje, je bus, je gevel. Zegt alles hetzelfde?
materials-empty = Hier komt je drukwerk, bijvoorbeeld: je visitekaartje.
add-offline_item = Drukwerk toevoegen

# Vandaag
today-hello = Dag { $name }
today-who = Wie ben jij?
    .text = Dan zet Koers jouw werk bovenaan.
today-course = Ga verder met je koers bepalen
today-course-done = Je koers is bepaald
today-to-plan = Naar je plan op papier
today-checks = Wat je plan nu het meest nodig heeft
today-all-checks =
    { $count ->
        [one] 1 punt
       *[other] Alle { $count } punten
    }
gate-basis-go = Naar je basis
gate-reason-go = Naar je reden
gate-strategy-go = Naar je strategie
gate-audience-go = Naar je doelgroep
course-title = Op koers?
course-from-to = Van { $from } naar { $to }.
    .by = Van { $from } naar { $to } op { $day }.
course-to = Naar { $to }.
    .by = Naar { $to } op { $day }.
course-noted = genoteerd op { $day }
course-reached = Je doel is gehaald.
course-on-line = Ja, je ligt op koers.
course-behind = Nog niet, je loopt achter.
course-line = Ging het elke dag even hard, dan was het op die dag { $line }.
course-no-line = Vul bij je doel in hoeveel het was en moet worden. Vul ook de begindag en einddag in.
course-not-measured = Dit cijfer is nog niet genoteerd.
course-note = Noteer het cijfer
course-no-figure = Nog geen cijfer laat zien of dit lukt.
course-make-figure = Kies een cijfer
today-todo = Nu te doen
today-free = De komende week staat er niets op de lijst.
today-to-actions = Naar je actiepunten
today-to-posts = Naar je berichten
today-later = Verder deze week: { $count }
today-others = Van anderen: { $count }
due-act = Actiepunt
due-finish = Afmaken
due-publish = Plaatsen
due-behind-gate = Gepland voordat een poort dichtging. Plaatsen mag, maar plan niets nieuws.
due-note = Noteer dit cijfer
due-look-back = Kijk terug op je ronde
due-evaluate = Kijk of je plan werkt
today-settled = Klaar: { $what }
today-word = vandaag
late-since = te laat: { $day }
post-went-out = Geplaatst: { $what }
today-gates = Je poorten
today-gates-shut =
    { $count ->
        [one] Eén poort is nog dicht. Plannen maken mag al. Een kanaal openen of iets plaatsen nog niet.
       *[other] { $count } poorten zijn nog dicht. Plannen maken mag al. Een kanaal openen of iets plaatsen nog niet.
    }
today-gates-open = Alle poorten zijn open. Je kunt aan de slag.
gate-is-open = open
gate-is-on-terms = open op voorwaarden
gate-is-shut = dicht
gate-left =
    { $count ->
        [one] nog 1 ding te doen
       *[other] nog { $count } dingen te doen
    }

# Strategie
strategy-reason = Je reden
    .lead = Een goede reden helpt een doel van je bedrijf.
strategy-decision = Het besluit
    .lead = Wie dit besloot, en wat de leiding zelf doet.
strategy-segments = Je groepen
    .lead = De belangrijkste eerst. Eén kaart per groep.
strategy-personas = Voorbeeldklanten
    .lead = Eén verzonnen klant maakt een groep echt.
strategy-journey = De fasen van je klant
    .lead = Van kennismaken tot doorvertellen: wat mensen vragen, en wat jij antwoordt.
strategy-readings = Hoe goed mensen je kennen
    .lead = Vraag het een paar mensen: dat is een peiling. Verdeel ze over de zes treden.
strategy-reactions = Wat je kunt verwachten
    .lead = Wie je goed kent, reageert anders dan wie je niet kent.
strategy-promise = Wat je belooft
    .lead = Lees het van boven naar beneden. Klopt het als één verhaal?
strategy-questions = Vier vragen over je merk
    .lead = Geef drie keer antwoord: voor jou zelf, voor je bedrijf en voor je merk.
strategy-tone = Hoe je klinkt
    .lead = Zo klinkt iedereen die namens je bedrijf schrijft.
strategy-trust = Waarom mensen je vertrouwen
    .lead = Zet er steeds bij waar mensen dat aan zien.
strategy-faces = Gezichten
    .lead = Mensen volgen liever mensen. Wie laat je zien?
strategy-dialogue = Het gesprek dat je wilt
    .lead = Eerst het gesprek. Campagnes komen daarna.
strategy-advertising = Adverteren
    .lead = Dat mag, maar het hoeft niet.
strategy-campaigns = Campagnes
    .lead = Een campagne stopt een keer. Het gesprek gaat door.
strategy-integration = Samen met je andere marketing
    .lead = Het werkt het best als beide kanten iets krijgen.
strategy-launch = Op weg naar de start
    .lead = Wat er klaar moet zijn. De eerste dag staat bovenaan.
strategy-budget = Geld
    .lead = Alles waar je voor betaalt.
strategy-hours = Uren
    .lead = Tijd is ook geld. Een uur telt maar één keer mee.
strategy-sourcing = Zelf doen of laten doen
    .lead = Laat je iets doen? Dan houdt toch iemand van jullie het in de gaten.
strategy-people = Wie er meedoet
    .lead = Eén kaart per persoon, met de uren per week.
strategy-duties = Taken
    .lead = Wie wat doet, en wie er invalt.
strategy-hats = Petten
    .lead = Een pet is een rol naast je eigen werk. Eén persoon kan er meer dragen.
strategy-voices = Stemmen
    .lead = Wie er namens je bedrijf praat, en waarover.
strategy-stakeholders = Afdelingen die meekijken
    .lead = Wat ze willen, en wat ze van jou moeten weten.
strategy-trainings = Trainingen
    .lead = Vergeet niet te leren omgaan met kritiek.
strategy-briefings = Uitleg aan collega’s
    .lead = Wie je plan kent, kan je helpen.
strategy-clauses = Wat jullie afspreken
    .lead = Zet uit wat niet bij je past. Verander de woorden gerust.
strategy-rules = Wat je doet met reacties
    .lead = Voor elke soort reactie één regel.
strategy-policy-review = Afspraken nakijken
strategy-evaluation = Wanneer je hele plan is gelukt
    .lead = Spreek vooraf af hoe je straks oordeelt.
strategy-return = Wat elk doel oplevert
    .lead = Vul in wat één resultaat waard is. Koers maakt de som.
strategy-expansion = Een volgend kanaal
    .lead = Begin er pas aan als dit allemaal zo is.
goal-of-business = Bedrijfsdoel
goal-of-marketing = Marketingdoel
goals-empty = Hier komt wat je bedrijf wil bereiken, bijvoorbeeld: 15% meer omzet uit taarten.
objectives-loose = Nog zonder bedrijfsdoel
objective-no-kpi = Nog geen cijfer om te volgen.
segments-empty = Hier komen de mensen die je wilt bereiken, bijvoorbeeld: ouders die een feest geven.
personas-empty = Hier komt een klant met een naam, bijvoorbeeld: Fatima, moeder van twee.
readings-empty = Hier komt wat mensen van je weten, bijvoorbeeld: 4 van de 10 kennen alleen je naam.
trust-empty = Hier komt waarom mensen je vertrouwen, bijvoorbeeld: 20 jaar dezelfde bakker.
campaigns-empty = Hier komen campagnes met een einde, bijvoorbeeld: de paasweek.
integration-empty = Hier komt wat je al doet, bijvoorbeeld: je nieuwsbrief. Wat doen social media daarvoor?
launch-empty = Hier komen de stappen tot je begint, bijvoorbeeld: foto’s maken van de winkel.
budget-empty = Hier komt waar je voor betaalt, bijvoorbeeld: een fotograaf, één keer € 350.
people-empty = Hier komen de mensen die meedoen. Begin met jezelf.
voices-empty = Hier komt wie er namens je bedrijf praat. Begin met één persoon.
clauses-empty = Hier komt wat jullie afspreken, bijvoorbeeld: de klant gaat voor.
return-empty = Zet eerst een doel bij Doelen. Hier komt dan wat het oplevert.
expansion-empty = Hier komt wanneer er een kanaal bij komt, bijvoorbeeld: na zes weken met 40 bestellingen.
latest = { $value } op { $day }
everyone = Iedereen
rung-none = Nog zonder trede
stance-none = Nog niet ingedeeld
shares-sum = Samen { $sum }%.
shares-short = Samen { $sum }%. Van { $rest }% weet je het nog niet.
stage-name = Eigen naam voor deze fase
stage-kind = Dit bericht past
stage-also = Dit past ook
journey-question = Wat ze vragen
journey-feeling = Hoe ze zich voelen
journey-answer = Wat je antwoordt
brand-question = Vraag
face = Wie
face-where = Meer
who = Wie
duty = Taak
hat = Pet
purpose = Werk
loads-title = Zo druk wordt het door deze campagne
load-route = Manier van contact
load-contacts-a-week = Extra vragen per week
cost-a-year = Per jaar
cost-not-known = nog niet bekend
cost-in-budget = staat hieronder
hours-asked = Nodig per week
hours-short = { $hours } uur
year-title = Wat een jaar kost
year-span = Van { $from } tot en met { $to }, met de uren erbij.
year-under = Je houdt { $amount } over.
year-over = Dat is { $amount } te veel.
year-unknown =
    { $count ->
        [one] Van één ding is nog niet bekend wat het kost.
       *[other] Van { $count } dingen is nog niet bekend wat ze kosten.
    }
year-of-nobody = Er zijn ook uren waar nog niemand bij staat.
clause-on = geldt
clause-off = geldt niet
clause-applies = Geldt: { $what }
clause-stance = Wat de afspraak doet: { $what }
rule-within = binnen { $time }
rule-owner = { $who } antwoordt
rule-not-alone = vraagt het eerst
rule-open = Hier is nog geen regel voor.
worth-sum = { $sum } = { $worth } per resultaat
more-of = Meer over { $what }

# Waar het bij hoort
tie-kpis = Gemeten met
tie-channels = Met hulp van
tie-segments = Voor
tie-campaigns = Campagnes:
tie-serves = Helpt
tie-found-on = Te vinden op
tie-pillars = Thema’s:
tie-personas = Voorbeeld:
tie-for = Voor
tie-on = Op
tie-measures = Hoort bij
tie-voice = Klinkt
tie-team = Meer over
tie-duties = Doet:
tie-stands-in = Valt in voor:
tie-hats = Petten:
tie-answered-by = Meer over
tie-to-channels = Kanalen:

# Erbij zetten
add-person = Persoon toevoegen
add-business_goal = Bedrijfsdoel toevoegen
add-marketing_goal = Marketingdoel toevoegen
add-objective = Doel toevoegen
add-segment = Doelgroep toevoegen
add-persona = Voorbeeldklant toevoegen
add-stage_answer = Vraag toevoegen
add-image_reading = Peiling toevoegen
add-expected_reaction = Reactie toevoegen
add-trust_signal = Reden toevoegen
add-campaign = Campagne toevoegen
add-campaign_load = Extra drukte toevoegen
add-integration = Verbinding toevoegen
add-launch_step = Stap toevoegen
add-budget_line = Kosten toevoegen
add-hours = Uren toevoegen
add-voice = Stem toevoegen
add-stakeholder = Afdeling toevoegen
add-training = Training toevoegen
add-briefing = Uitleg toevoegen
add-clause = Afspraak toevoegen
add-expansion_rule = Regel toevoegen
add-needs-name = Vul dit eerst in.

# Korte koppen boven tabellen: col-<soort>-<veld>
col-brand_answer-owner = Voor jou zelf
col-brand_answer-company = Voor je bedrijf
col-brand_answer-brand = Voor je merk
col-trust_signal-kind = Waarom
col-trust_signal-proof = Waar zien mensen dat aan?
col-person-is_face = Laten zien
col-person-hours_a_week = Uren per week
col-person-cost_an_hour = Kosten per uur
col-launch_step-due = Wanneer
col-launch_step-what = Wat
col-launch_step-owner = Wie
col-launch_step-done_on = Klaar op
col-budget_line-what = Waarvoor
col-budget_line-kind = Soort
col-budget_line-every = Hoe vaak
col-budget_line-amount = Per keer
col-budget_line-hours = Uren per keer
col-budget_line-person = Wie
col-budget_line-start = Vanaf
col-budget_line-end_day = Tot en met
col-budget_line-means = Gaat naar
col-budget_line-purpose = Voor welk werk
col-budget_line-campaign = Bij welke campagne
col-sourcing-place = Zelf of niet
col-sourcing-by_whom = Door wie
col-sourcing-owner = Wie let op
col-duty-person = Wie
col-duty-stand_in = Valt in
col-duty-outsourced_to = Van buiten
col-hat-person = Wie
col-voice-person = Wie
col-voice-tone = Klinkt
col-voice-topics = Praat over
col-voice-authority = Mag zelf beantwoorden
col-stakeholder-department = Afdeling
col-stakeholder-wants = Wil
col-stakeholder-told = Moet weten
col-training-topic = Over
col-training-person = Voor wie
col-training-planned_on = Gepland op
col-training-done_on = Gevolgd op
col-briefing-on_day = Wanneer
col-briefing-person = Wie
col-briefing-about = Waarover
col-expansion_rule-channel = Kanaal
col-expansion_rule-kpi = Cijfer
col-expansion_rule-over = Boven
col-expansion_rule-weeks = Weken lang
col-expansion_rule-hours_free = Uren vrij
col-search_term-term = Zoekwoord
col-search_term-wanted = Wat die persoon wil
col-search_term-answered = Staat het antwoord er?
col-search_term-place = Plek in Google
col-search_term-page = Pagina
col-search_term-looked_on = Bekeken op
col-month_figures-month = Maand
col-month_figures-visitors = Bezoekers
col-month_figures-own_share = Kwam vanzelf
col-month_figures-customers = Klanten
col-month_figures-revenue = Omzet
col-follow_target-name = Wie of wat
col-follow_target-kind = Soort
col-follow_target-why = Wat klanten eraan hebben
col-follow_target-channel = Kanaal
col-follow_target-done_on = Gevolgd sinds
col-follow_target-segment = Doelgroep
col-follow_target-objective = Doel
col-partner-name = Wie
col-partner-shares_ours = Delen zij van jou?
col-partner-we_share = Deel jij van hen?
col-partner-agreement = Afspraak
col-partner-last_on = Laatst gedeeld
col-benchmark-value = Hoeveel
col-benchmark-source = Volgens wie
col-benchmark-on_day = Wanneer
col-contact-name = Naam
col-contact-organisation = Werkt bij
col-contact-segment = Doelgroep
col-contact-relation = Trede
col-contact-since = Sinds
col-contact-notes = Wat je weet
col-tactic-name = Wat je doet
col-tactic-moves = Mensen per ronde
col-tactic-margin = Opbrengst per ronde
col-ritual-trigger = Als dit gebeurt
col-ritual-what = Dan doe je dit
col-ritual-within = Binnen
col-ritual-owner = Wie
col-ritual-tactic = Hoort bij
col-cycle-name = Ronde
col-cycle-start = Begin
col-cycle-end_day = Einde
col-cycle-phase = Waar je bent
col-cycle-number = Nummer

# Aanwezigheid
presence-undecided = Nog niet besloten
presence-empty = Hier komen je kanalen. Zet er ook bij welke je niet kiest, en waarom.
add-channel = Kanaal toevoegen
channel-opened = Open sinds { $day }
channel-not-yet = Nog niet open
channel-waits = Nog niet: een poort is dicht.
channel-open = Kanaal openen
evidence = Zijn ze daar?
evidence-add = Noteer of je { $name } hier vindt
evidence-none = Er is nog geen doelgroep.
channel-hub = Thuisbasis
fits-title = Welk kanaal past het best?
    .lead = Koers weegt vijf dingen en rekent per kanaal een cijfer uit: 0 past niet, 100 past helemaal.
fits-score = { $score } van de 100
fits-not-ranked = Nog geen cijfer
fits-known = Bekend: { $percent }%
fits-show = Bekijk de som van { $name }
fits-needs-audience = Vul eerst in of je doelgroep hier is. Zonder dat zegt een cijfer niets.
fits-nothing-weighs = Alles wat bekend is, telt nu nul. Geef iets een hoger getal.
fits-col-what = Wat
fits-col-value = Cijfer
fits-col-weight = Telt
fits-sum = ({ $terms }) ÷ { $weight } = { $score }
fit-audience =
    { $value ->
        [0] Niemand van je doelgroep is hier actief.
       *[other] Zoveel van je doelgroep is hier actief.
    }
    .unknown = Je weet nog niet of je doelgroep hier is.
fit-objective =
    { $value ->
        [0] Dit kanaal helpt nog geen doel.
       *[other] Dit kanaal helpt een van je doelen.
    }
    .unknown = Je weet nog niet of dit kanaal een doel helpt.
fit-content =
    { $value ->
        [0] Geen van je berichten is voor dit kanaal.
       *[other] Zoveel van je berichten is ook voor dit kanaal.
    }
    .unknown = Je hebt nog geen berichten voor een kanaal.
fit-effort =
    { $value ->
        [0] Dit kanaal vraagt al je uren.
       *[other] Zoveel van je uren blijft over voor de rest.
    }
    .unknown = Je weet nog niet hoeveel tijd dit kanaal vraagt, of hoeveel uren er zijn.
fit-presence =
    { $value ->
        [0] Je bent hier nog niet.
       *[other] Je bent hier al.
    }
    .unknown = Je weet nog niet of je hier al bent.
fits-weights = Hoe zwaar telt wat?
    .lead = Vind je iets belangrijker, geef het dan een hoger getal. Laat je een vak leeg, dan telt het gewone getal.
fits-usual = gewoon { $weight }
tie-profiles = Profielen:
tie-of-person = Van
profiles-empty = Hier komen je profielen: wat mensen zien als ze je vinden.
profile-none = Op { $channel } heb je nog geen profiel.
profile-complete = Af sinds { $day }
profile-look = Kijk na of het af is
profile-misses =
    { $count ->
        [one] Er ontbreekt 1 ding
       *[other] Er ontbreken { $count } dingen
    }
profile-missing = Dit ontbreekt nog:
profile-is-complete = Dit profiel is af
profile-channel = kanaal
profile-name = naam
profile-handle = gebruikersnaam
profile-address = adres
profile-picture = duidelijke foto of logo
profile-cover = grote foto
profile-bio = tekst over je bedrijf
profile-link = link
profile-contact = hoe mensen je bereiken
add-profile = Profiel toevoegen
presence-follow = Wie je volgt
    .lead = Mensen en gesprekken waar je klanten iets aan hebben.
follow-empty = Hier komt wie je volgt, bijvoorbeeld: de buurtgroep van je stad.
add-follow_target = Iemand toevoegen
presence-partners = Met wie je deelt
    .lead = Jij deelt hun berichten, zij delen die van jou.
partners-empty = Hier komt wie met je deelt, bijvoorbeeld: de bloemist om de hoek.
add-partner = Partner toevoegen

# Inhoud
content-empty = Hier komen je thema’s, bijvoorbeeld: hoe wij zuurdesem maken.
add-pillar = Thema toevoegen
pillars-sum = Je thema’s zijn samen { $sum }% van je berichten.
content-mix = De verdeling
    .lead = Eerst iets waar je klant wat aan heeft. Dan pas iets over jezelf.
posts-shut = Nu alleen ideeën
    .text = Er is een poort dicht. Verzamel gerust ideeën. Maken en plaatsen komen daarna. Wat al gepland was, blijft staan.
posts-count =
    { $count ->
        [one] 1 bericht
       *[other] { $count } berichten
    }
posts-older =
    { $count ->
        [one] Nog 1 ouder bericht
       *[other] Nog { $count } oudere berichten
    }
posts-empty = Hier komen je ideeën, bijvoorbeeld: hoe lang blijft brood vers?
post-new = Nieuw idee
add-post = Idee toevoegen
post-move-short = Verplaatsen
post-move = Verplaatsen: { $what }
post-moved = Verplaatst naar { $to }: { $what }
post-sheet = Bericht
post-says = Wat je vertelt
post-reader = Waar het bij hoort
post-when = Waar en wanneer
post-asks = Wat je de lezer vraagt
post-mix = Hoe het meetelt in de verdeling
tie-pillar = Thema:

# Luisteren
monitoring-empty = Hier komt waar je naar luistert, bijvoorbeeld: de naam van je zaak op Google.
add-watch = Luisterpunt toevoegen

# Meten
metrics-no-lane = Nog niet ingedeeld
metrics-empty = Hier komen je cijfers, bijvoorbeeld: bestelde taarten per maand.
add-kpi = Cijfer toevoegen
add-measurement = Meting noteren
not-measured = Nog niet gemeten
measurements =
    { $count ->
        [0] Nog geen metingen
        [one] 1 meting
       *[other] { $count } metingen
    }
kpi-more = { $by } meer dan op { $day }
kpi-less = { $by } minder dan op { $day }
kpi-same = Evenveel als op { $day }
kpi-target = van { $target }
kpi-target-by = van { $target } op { $day }
kpi-good = dat is goed
kpi-worse = dat is niet goed
benchmarks = Om mee te vergelijken
add-benchmark = Vergelijking toevoegen
relations-contacts = Mensen die je leert kennen
    .lead = Hoe hoger op de ladder, hoe beter jullie elkaar kennen.
contacts-empty = Hier komt wie je leert kennen, bijvoorbeeld: Kim van de feestzaal.
add-contact = Contact toevoegen
relations-tactics = Wat je ervoor doet
    .lead = Manieren om mensen beter te leren kennen.
tactics-empty = Hier komt wat je vaker doet, bijvoorbeeld: meepraten in de buurtgroep.
add-tactic = Manier toevoegen
relations-rituals = Vaste gewoontes
    .lead = Gebeurt er iets? Dan doe je altijd hetzelfde.
rituals-empty = Hier komt wat je altijd doet, bijvoorbeeld: elke nieuwe volger bedanken.
add-ritual = Gewoonte toevoegen

# Bijsturen
cycle-empty = Hier komt je eerste ronde. Vaak duurt een ronde drie maanden.
cycle-others = Andere rondes
cycle-nameless = Je ronde
cycle-before = De ronde begint op { $day }.
cycle-day = Vandaag is dag { $day } van { $all }.
cycle-after = De ronde was klaar op { $day }.
cycle-here = Hier ben je
cycle-past = klaar
cycle-no-start = nog geen begin
cycle-no-end = nog geen einde
add-cycle = Ronde toevoegen
tie-actions = Nog te doen:
tie-mends = Lost iets op bij:
actions-open =
    { $count ->
        [one] 1 actiepunt open
       *[other] { $count } actiepunten open
    }
actions-late =
    { $count ->
        [one] Daarvan is er 1 te laat.
       *[other] Daarvan zijn er { $count } te laat.
    }
actions-done = Klaar: { $count }
actions-all-done = Alles is klaar. Zet hier wat je hierna gaat doen.
actions-empty = Hier komt wat er te doen is, bijvoorbeeld: openingstijden op de website zetten.
action-what = Wat
action-owner = Wie
action-due = Wanneer
action-state = Hoe ver
action-finish = Klaar: { $what }
action-late =
    { $count ->
        [one] 1 dag te laat
       *[other] { $count } dagen te laat
    }
add-action = Actiepunt toevoegen

# Je antwoorden
answers-lead = Loop je antwoorden na. Klopt alles? Ga dan naar je plan op papier.
answers-to-plan = Naar je plan op papier
answers-empty = nog leeg
answers-missing =
    { $count ->
        [one] 1 vraag staat nog open
       *[other] { $count } vragen staan nog open
    }
answers-unknown =
    { $count ->
        [one] Dit weet je nog niet
       *[other] Deze { $count } dingen weet je nog niet
    }
change = Wijzigen

# Documenten
document-plan = Strategieplan
    .text = Voor jezelf, de bank of je adviseur.
document-white-paper = Samenvatting
    .text = Om weg te geven: je plan in het kort, als verhaal.
document-not-yet = Brief ‘Nog niet’
    .text = Voor jezelf: wat er nog niet klopt, en wat je het eerst oplost.
    .open = Voor jezelf: geen poort is dicht, dus je mag beginnen.
document-calendar = Kalender voor aan de muur
    .text = Voor iedereen die meedoet: per maand een blad met wat wanneer uitgaat.
document-week-sheet = Weekblad
    .text = Om af te vinken: wat er deze week uitgaat, wie je antwoordt en wat je noteert.
chapter-summary = Samenvatting
chapter-basis = Basis
chapter-strategy = Strategie
chapter-presence = Aanwezigheid
chapter-content = Inhoud
chapter-monitoring = Luisteren
chapter-metrics = Meten
chapter-review = Rondes en actiepunten
chapter-open = Wat nog openstaat
chapter-sources = Waar de methode vandaan komt
documents-which = Welk document?
document-language = Taal van het document
document-save = Opslaan als PDF
document-save-as = Opslaan als…
document-to-print = Openen om te printen
document-pages = Aantal bladzijden
document-paper = Papier
document-from-month = Eerste maand
document-months = Aantal maanden
document-from-week = De week van maandag
paper-a4 = A4
paper-a3 = A3
paper-letter = Letter
document-open = Open vragen
document-open-leave = Weglaten
document-open-lines = Schrijflijnen
document-chapters = Hoofdstukken: { $count } van { $all }
document-chapters-which = Welke hoofdstukken?
document-no-chapters = Kies ten minste één hoofdstuk.
document-not-saved = Je document is niet opgeslagen
document-not-saved-read-only = Koers mag hier niet schrijven, of het bestand is nog open in een ander programma. Met je plan is niets gebeurd. Sluit het bestand, of kies een andere map.
document-not-saved-disk-full = De schijf is vol. Met je plan is niets gebeurd. Maak ruimte vrij, of kies een andere schijf.
document-not-saved-missing = Deze map is er niet meer. Met je plan is niets gebeurd. Kies een andere map.
document-not-saved-io = Misschien is de naam te lang, of is de schijf weg. Met je plan is niets gebeurd. Kies een andere naam of een andere map.
document-shorter = Je koos er { $asked }, maar daarvoor staat er nog te weinig in je plan.
document-same = Dit is precies wat er straks op papier staat.
document-making = Koers maakt je document…
document-not-shown = Koers kan het document nu niet tonen
pages =
    { $count ->
        [one] 1 bladzijde.
       *[other] { $count } bladzijden.
    }
document-preview = Zo ziet het document eruit
page-of = Bladzijde { $page } van { $all }
copy-title = Een kopie van je plan
    .text = Om te mailen, of om op een usb-stick te zetten.
backups = Reservekopieën
    .text = Koers maakt ze zelf. Je kunt er altijd één terugzetten.
backups-none = Er is nog geen reservekopie.
backup-put-back = Terugzetten
backup-work = tijdens je werk
backup-migration = voor een nieuwe versie
backup-import = voordat er gegevens bij kwamen
backup-bulk-delete = voor het verwijderen
backup-put-aside = voor het terugzetten
backup-confirm = Reservekopie van { $when } terugzetten?
    .text = Je plan wordt weer zoals het toen was. Koers bewaart eerst het plan van nu, dus er gaat niets weg.
    .act = Reservekopie terugzetten
    .not = Niet terugzetten

# Prullenbak
bin-lead = Wat je verwijdert, blijft hier dertig dagen liggen.
bin-empty = Hier ligt niets. Wat je verwijdert, vind je hier terug.
bin-restore = Terugzetten
bin-restored = Teruggezet: { $what }
bin-since = verwijderd op { $when }
