# De kamers van het plan.

room-basis = Basis
    .lead = Eerst je website, je bereikbaarheid en je drukwerk. Dan pas social media.
room-strategy = Strategie
    .lead = Elk doel op social media helpt een doel van je bedrijf. Zo weet je waarvoor je het doet.
room-presence = Aanwezigheid
    .lead = Welke kanalen nu, welke later, welke niet. En waarom.
room-content = Inhoud
    .lead = De thema’s waarover je vertelt. Elk thema beantwoordt een vraag van je klanten.
room-monitoring = Luisteren
    .lead = Waar je naar luistert, wie dat doet, en wat je dan doet.
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
    .lead = Zeggen je kaartje en je bus hetzelfde als je website?
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
    .lead = Welk gesprek je wilt, en wat acties en andere marketing daaraan doen.
part-means = Geld en tijd
    .lead = Wat het kost, en welk werk je zelf doet.
part-team = Mensen
    .lead = Wie er meedoet, wie wat doet en wat jullie nog willen leren.
part-guidelines = Afspraken
    .lead = Wat iedereen mag, en hoe je reageert als iemand boos of blij is.
part-return = Opbrengst
    .lead = Wanneer je plan is gelukt, en wanneer er een kanaal bij komt.
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
part-watch = Luisterplan
    .lead = Waar je naar luistert, wie dat doet, en wat je dan doet.
part-kpis = Cijfers
    .lead = Wat je telt, en hoe het ervoor staat.
part-relationships = Relaties
    .lead = Wie je leert kennen, en wat je daarvoor doet.
part-cycle = Rondes
    .lead = In elke ronde voer je je plan uit, en kijk je terug.
part-actions = Actiepunten
    .lead = Wat er nog te doen is, wie het doet en wanneer.

# Basis
basis-business = Je bedrijf
basis-website = Je website
basis-back-office = Je bereikbaarheid
basis-offline = Je drukwerk
not-looked-at = nog niet bekeken
looked-on = Bekeken op { $day }.
mended-by = { $who } zorgt ervoor.
routes-title = Hoe mensen je bereiken
routes-lead = Wie antwoordt, en hoeveel tijd kost dat?
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
load-calm = rustig
load-in-order = in orde
load-busy = druk
load-overloaded = te druk

# Vandaag
today-course = Ga verder met je koers
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

# Strategie
strategy-contents = Delen van je strategie
strategy-goals = Doelen
    .lead = Bovenaan staat wat je bedrijf wil. Daaronder wat social media daarvoor doen.
strategy-reason = Waarom
    .lead = Een goede reden helpt een doel.
strategy-segments = Doelgroepen
    .lead = Wie je wilt bereiken, en waar je ze vindt.
strategy-people = Mensen
    .lead = Wie er meedoet, en hoeveel uur per week.
goal-of-business = Bedrijfsdoel
goals-empty = Hier komt wat je bedrijf wil bereiken, bijvoorbeeld: 15% meer omzet uit taarten.
objectives-loose = Nog zonder bedrijfsdoel
objective-no-kpi = Nog geen cijfer om te volgen.
segments-empty = Hier komen de mensen die je wilt bereiken, bijvoorbeeld: ouders die een feest geven.
people-empty = Hier komen de mensen die meedoen. Begin met jezelf.
latest = { $value } op { $day }
tie-kpis = Gemeten met
tie-channels = Met hulp van
tie-segments = Voor
tie-serves = Helpt
tie-found-on = Te vinden op
tie-for = Voor
tie-on = Op
tie-measures = Hoort bij
add-person = Persoon toevoegen
add-business_goal = Bedrijfsdoel toevoegen
add-objective = Doel toevoegen
add-segment = Doelgroep toevoegen
add-needs-name = Vul dit eerst in.

# Aanwezigheid
presence-undecided = Nog niet besloten
presence-empty = Hier komen je kanalen. Zet er ook bij wat je niet doet, en waarom.
add-channel = Kanaal toevoegen
channel-opened = Open sinds { $day }
channel-not-yet = Nog niet open
channel-waits = Nog niet: een poort is dicht.
channel-open = Kanaal openen
evidence = Zijn ze daar?
evidence-add = Noteer of je { $name } hier vindt
evidence-none = Er is nog geen doelgroep.

# Inhoud
content-empty = Hier komen je thema’s, bijvoorbeeld: hoe wij zuurdesem maken.
add-pillar = Thema toevoegen

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
document-language = Taal van het document
document-save = Opslaan als PDF
document-same = Dit is precies wat er straks op papier staat.
document-making = Koers maakt je plan…
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
backup-import = voor het inlezen
backup-bulk-delete = voor het verwijderen
backup-put-aside = voor het terugzetten
backup-confirm = Reservekopie van { $when } terugzetten?
    .text = Je plan wordt weer zoals het toen was. Koers bewaart eerst het plan van nu.
    .act = Reservekopie terugzetten
    .not = Niet terugzetten

# Prullenbak
bin-lead = Wat je verwijdert, blijft hier dertig dagen liggen.
bin-empty = Hier ligt niets. Wat je verwijdert, vind je hier terug.
bin-restore = Terugzetten
bin-restored = Teruggezet: { $what }
bin-since = verwijderd op { $when }
