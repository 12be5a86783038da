# De kamers van het plan.

room-basis = Basis
    .lead = Eerst je website, je bereikbaarheid en je drukwerk. Dan pas social media.
room-strategy = Strategie
    .lead = Elk doel op social media hangt aan een doel van je bedrijf. Zo weet je waar het voor is.
room-presence = Aanwezigheid
    .lead = Welke kanalen nu, welke later, welke niet. En waarom.
room-content = Inhoud
    .lead = De thema’s waarover je vertelt. Elk thema beantwoordt een vraag van je klanten.
room-monitoring = Luisteren
    .lead = Waar je op let, wie dat doet, en wat je dan doet.
room-metrics = Meten
    .lead = Alleen de cijfers die zeggen of je doelen dichterbij komen.

# Basis
basis-business = Je bedrijf
basis-website = Je website
basis-back-office = Je bereikbaarheid
basis-offline = Je drukwerk
not-looked-at = nog niet bekeken
looked-on = Bekeken op { $day }.
mended-by = Van { $who }.
routes-title = Hoe mensen je bereiken
routes-lead = Wie neemt op, en hoeveel tijd kost dat?
routes-empty = Zet hier je telefoon, je mail en je balie. Koers rekent uit of je het aankunt.
route-new = Nieuwe weg
add-contact_route = Weg toevoegen
add-test_contact = Test noteren
test-of = Test van { $what }
load-title = Kun je het aan?
load-lead = Alles samen, met { $lift }% meer drukte.
load-unknown = Vul in hoeveel mensen komen en hoeveel tijd er is. Dan rekent Koers het uit.
load-percent = { $percent }% van de tijd die er is
load-contacts = contacten
load-term = { $what }: { $contacts } × { $minutes } min
load-sum = ({ $terms }) × { $lift } ÷ { $available } min
load-calm = rustig
load-in-order = in orde
load-busy = druk
load-overloaded = te druk
