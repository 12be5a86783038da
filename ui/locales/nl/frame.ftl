# Het venster: start, menu, opslaan, meldingen en instellingen.

yes = Ja
no = Nee
add = Toevoegen
cancel = Annuleren
close = Sluiten
close-notice = Melding sluiten
remove = Verwijderen
remove-what = Verwijderen: { $what }
answer = Beantwoorden
fold = Inklappen
show-all = Toon alle { $count }
look-again = Bekijken
open = Openen
show-in-folder = Tonen in de map
try-again = Opnieuw proberen
copy-text = Tekst kopiëren
copied = De tekst is gekopieerd.
not-copied = Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.
choose = Kies…
example = Bijvoorbeeld:
optional = (mag leeg blijven)
needed = (nodig)
day-pick = Kies een dag: { $label }
day-pick-short = Kies een dag
month-before = Vorige maand
month-after = Volgende maand
minutes-short = min
nameless = (nog zonder naam)
no-name-yet = Nog geen naam
nothing-to-choose = Er is nog niets om uit te kiezen.
skip = Direct naar de bladzijde
page-not-shown = Koers kan deze bladzijde nu niet tonen
app-not-ready = Koers kan niet starten. Er is niets weg.

# Het plan en zijn kamers
rail = Onderdelen van je plan
page-today = Vandaag
page-guide = Je koers bepalen
page-answers = Je antwoorden
page-documents = Documenten
page-bin = Prullenbak
room-progress = { $done } van { $all } ingevuld
room-complete = Alles ingevuld
open-checks =
    { $count ->
        [one] 1 punt open
       *[other] { $count } punten open
    }

# Bewaren
save-saving = Bezig met opslaan…
save-saved = Opgeslagen om { $time }
save-all = Alles is opgeslagen
save-not = Nog niet opgeslagen
save-read-only = Alleen lezen
unsaved-title = Je laatste tekst is nog niet opgeslagen. Hij staat nog op het scherm.
close-unsaved = Sluiten zonder opslaan
    .text = Deze tekst staat nog niet in je plan. Sluit je nu, dan is hij weg.
    .act = Sluiten; deze tekst mag weg
saved-as = Opgeslagen als { $path }

# Ongedaan maken
undo = Ongedaan maken
redo = Opnieuw doen
undo-what = Ongedaan maken: { $what }
redo-what = Opnieuw doen: { $what }
removed = Verwijderd: { $kind }
leaving-title = Verwijderen: { $kind }?
leaving-text = Dit hoort erbij of verwijst ernaar. Wat erbij hoort, gaat mee. De rest blijft, met een leeg veld. Ongedaan maken brengt alles terug.
leaving-more = en nog { $count }
undone = Ongedaan gemaakt: { $what }
redone = Opnieuw gedaan: { $what }

# Menu
menu = Menu
menu-copy = Kopie opslaan…
menu-backups = Reservekopieën
menu-close = Plan sluiten
menu-file = Bestand
menu-edit = Bewerken
menu-view = Beeld
menu-help = Hulp
action-new = Nieuw plan…
action-open = Plan openen…
action-open-recent = Openen: { $name }
action-close-window = Venster sluiten
action-find = Zoeken en doen…
action-language-nl = Taal: Nederlands
action-language-en = Taal: English
action-theme-system = Kleuren: zoals je computer
action-theme-light = Kleuren: licht
action-theme-dark = Kleuren: donker
action-larger = Grotere tekst
action-smaller = Kleinere tekst
action-usual-size = Gewone tekst
sample-anew = Het voorbeeld is weer als nieuw. Wat je had veranderd, ligt bij de reservekopieën.
action-sample-anew = Voorbeeld opnieuw maken
menu-window = Venster
menu-services = Voorzieningen
menu-hide = Verberg Koers
menu-hide-others = Verberg andere
menu-show-all = Toon alles
menu-quit = Stop Koers
menu-cut = Knip
menu-copy-text = Kopieer
menu-paste = Plak
menu-select-all = Selecteer alles
menu-minimize = Minimaliseer

# Zoeken en doen
find-open = Zoeken
find-title = Zoeken en doen
find-label = Wat zoek je?
find-hint = Typ een naam, een bladzijde, een vraag of wat je wilt doen. Kies met de pijltjes en druk op Enter.
find-actions = Doen
find-pages = Bladzijden
find-records = In je plan
find-questions = Vragen
find-count =
    { $count ->
        [one] 1 gevonden
       *[other] { $count } gevonden
    }
find-none = Niets gevonden voor ‘{ $query }’. Probeer een ander woord.

# Hulp
help-shortcuts = Sneltoetsen
    .text = Zoek je iets anders? Met { $find } vind je alles.
help-privacy = Wat je computer verlaat
privacy-lead = Niets, tenzij je er zelf om vraagt.
privacy-file = Je plan is één bestand op je eigen computer.
privacy-offline = Koers werkt zonder internet. Je hebt geen account nodig.
privacy-counting = Koers houdt niet bij wat je doet. We meten en tellen niets.
privacy-backups = Je reservekopieën blijven ook op je computer, of in een map die je zelf kiest.
privacy-log = Gaat er iets mis? Dan schrijft Koers dat op je eigen computer op, zonder jouw teksten.
privacy-report = Ook een verslag van een fout blijft hier, tot je het zelf aan iemand geeft.
privacy-when = Wanneer dan wel
privacy-sharing = Je bewaart zelf een kopie of een document, en stuurt die aan iemand.
privacy-links = Je vraagt Koers om iets van internet te halen. Dat gaat nooit vanzelf.
about = Over Koers
about-version = Koers { $version }
about-text = Koers helpt je een plan te maken voor social media. Je ziet daarna of het iets oplevert. De methode komt uit vijf artikelen. Bij elke vraag en elke controle lees je uit welk artikel het idee komt.
about-licence = Koers is vrije software. Je mag het gebruiken onder de MIT-licentie of de Apache-licentie 2.0.
about-others = Wat anderen maakten en in Koers zit ({ $count })

# Woorden uitgelegd
help-glossary = Woorden uitgelegd
    .text = Deze woorden kom je tegen in Koers.
word-basis = Basis
    .text = Je website, je bereikbaarheid en je drukwerk. Die moeten kloppen voordat je mensen trekt.
word-gate = Poort
    .text = Een punt waar Koers nee kan zeggen. Is er iets belangrijks niet in orde? Dan blijft de poort dicht, en open je nog geen kanaal.
word-check = Controle
    .text = Koers kijkt na elke wijziging of je plan klopt. Je leest wat er mis is en waar je het oplost.
word-business-goal = Bedrijfsdoel
    .text = Wat je met je bedrijf wilt bereiken. Bijvoorbeeld meer omzet in een rustige maand.
word-objective = Doel
    .text = Hoe social media daarbij helpen. Met een cijfer, een datum en iemand die ervoor zorgt.
word-baseline = Nulmeting
    .text = Zo noemen adviseurs het cijfer van nu, voordat je begint. Zonder dat cijfer weet je later niet of het hielp.
word-target = Streefcijfer
    .text = Zo noemen adviseurs het cijfer dat je wilt halen, op een dag die je zelf kiest.
word-segment = Doelgroep
    .text = De mensen die je wilt bereiken. Zij willen ongeveer hetzelfde van je.
word-persona = Voorbeeldklant
    .text = Een verzonnen klant met een naam en een verhaal. Zo weet je aan wie je schrijft. Adviseurs noemen dit een persona.
word-journey = Fasen van je klant
    .text = De weg van nooit van je gehoord tot vaste klant, in vijf fasen. In elke fase heeft iemand een andere vraag.
word-image = Hoe mensen je zien
    .text = Hoe goed kennen ze je, en wat vinden ze van je? Dat vraag je aan een paar mensen: een peiling. De antwoorden staan op een ladder met zes treden.
word-proposition = Belofte aan je klant
    .text = Wat iemand aan je heeft, en waarom juist bij jou.
word-tone = Toon
    .text = Hoe je klinkt als je schrijft. Zo klinkt iedereen in je bedrijf hetzelfde.
word-hat = Pet
    .text = Een rol naast je eigen werk, zoals letten op het geld. Eén mens kan er meer dragen.
word-guidelines = Afspraken
    .text = Wat iedereen mag en niet mag, en wat je doet met een boze klant.
word-channel = Kanaal
    .text = Een plek waar je berichten plaatst, zoals Instagram. Je kiest er weinig en doet die goed.
word-profile = Profiel
    .text = De bladzijde over jou op een kanaal: je naam, je foto en je tekst.
word-pillar = Thema
    .text = Een onderwerp waar je vaak over vertelt. Het beantwoordt een vraag van je doelgroep.
word-mix = Verdeling
    .text = Welk deel van je berichten over jezelf gaat, en welk deel iets verkoopt. De meeste helpen de lezer.
word-watch = Luisterpunt
    .text = Iets waar je op let: wat mensen over je zeggen, en waar. Alles samen is je luisterplan.
word-kpi = Cijfer dat je volgt
    .text = Een getal dat laat zien of je je doel haalt. Adviseurs noemen het een prestatie-indicator.
word-roi = Wat het oplevert (ROI)
    .text = Het geld dat binnenkomt door je werk, min alle kosten. Je uren tellen mee.
word-ror = Wat relaties opleveren (ROR)
    .text = Welke mensen dichter bij je kwamen, en door welk werk.
word-cycle = Ronde
    .text = Een paar maanden waarin je plant, doet en meet. Daarna kijk je terug en stuur je bij.

# Meldingen en fouten
notices = Meldingen
problems-title = Er is een probleem
problems-go-on = Je antwoord is bewaard. Wil je het zo laten? Kies dan nog een keer Verder.
problem-prefix = Fout:

# Niet weten
unknown-one = Dit weet ik nog niet
unknown-for = Dit weet ik nog niet: { $label }
unknown-all = Dit weet ik nog niet
unknown-kept = Dit weet je nog niet. Vul het gerust later in.
unknown-short = weet je nog niet

# Instellingen
settings = Instellingen
settings-language = Taal
settings-theme = Licht of donker
theme-system = Zoals je computer
theme-light = Licht
theme-dark = Donker
settings-text-size = Tekstgrootte
    .hint = Het kan ook met { $larger }, { $smaller } en { $normal }.
smaller = Kleiner
larger = Groter
settings-backups = Map voor reservekopieën
settings-backups-take =
    { $count ->
        [0] Van dit plan is er nog geen reservekopie.
        [one] Van dit plan is er 1 reservekopie, van { $size }.
       *[other] Van dit plan zijn er { $count } reservekopieën, samen { $size }.
    } Is een map voller dan { $cap }? Dan gaan de oudste weg.
settings-backups-choose = Andere map kiezen…
settings-backups-usual = Terug naar de map van Koers
settings-backups-moved = De volgende reservekopieën komen hier. De oude blijven staan in: { $before }
settings-reset = Terug naar hoe het was
    .hint = Kleuren, tekstgrootte en de map voor reservekopieën. Je taal blijft.
settings-reset-done = Je instellingen zijn weer zoals in het begin.
settings-version = Koers { $version }. Je gegevens blijven op je computer, tenzij je zelf iets deelt.

# Na een fout
crash-title = Koers is de vorige keer vastgelopen
crash-safe = Alles wat opgeslagen was, is er nog. Je kunt gewoon verder.
crash-report = Er staat een verslag op je computer, zonder jouw teksten. Koers verstuurt het niet. Wil je hulp? Geef het dan zelf door.
crash-go-on = Verder
crash-show = Verslag tonen
copy-details = Gegevens kopiëren

# De eerste minuut
welcome = In welke taal wil je werken?
start-title = Waar wil je heen?
start-lead = Koers helpt je een plan te maken voor social media. Daarna zie je of het iets oplevert.
start-new = Begin een nieuw plan
    .act = Plan beginnen
start-new-name = Hoe heet je bedrijf?
    .hint = Je plan wordt een bestand. Het komt in Documenten, in de map Koers.
    .missing = Vul de naam van je bedrijf in.
start-sample = Bekijk het voorbeeld
    .text = Een bakkerij met een café. Kijk rond en verander wat je wilt.
    .act = Voorbeeld bekijken
start-open = Open een plan
    .text = Kies een bestand dat eindigt op .koers.
    .act = Plan openen
start-recent = Onlangs geopend
start-recent-when = { $when }
start-forget = Haal { $name } uit deze lijst
start-offline = Je plan staat op je eigen computer. Koers werkt zonder internet.
start-trouble = Het plan gaat niet open
open-to-read = Openen om te lezen
open-backup = Reservekopie terugzetten
open-other = Ander plan openen
forget-recent = Uit de lijst halen

# Controles
mend = Los dit op
from-articles =
    { $count ->
        [one] Idee uit het artikel { $names }.
       *[other] Idee uit de artikelen { $names }.
    }
from-ours = De artikelen werken deze stap niet uit. Dat deden we zelf.
from-choice = Deze vraag is onze eigen keuze.
article-revenue = ‘Omzet verhogen met social media’
article-strategic-view = ‘Social media marketing, strategisch bekeken’
article-another-view = ‘Een andere kijk op wat social media opleveren’
article-thirteen-steps = ‘Social media in 13 stappen’
article-three-s = ‘Het 3-S-model’
checks-here = Wat hier nog te doen is
checks-none = Hier is niets meer te doen.
checks-aside =
    { $count ->
        [one] 1 punt opzijgelegd
       *[other] { $count } punten opzijgelegd
    }
set-aside = Leg opzij met een reden
take-up = Weer oppakken
aside-title = Opzijleggen
aside-lead = Koers laat dit punt dan rusten. Je reden komt in je plan te staan.
aside-reason = Waarom leg je dit opzij?
aside-who = Wie besluit dit?
aside-until-day = Tot wanneer?
    .hint = Bijvoorbeeld 31-03-2027. Laat leeg als het zo blijft.
aside-until = Tot { $day }
aside-keep = Opzijleggen
aside-incomplete = Vul in wat je reden is, en wie dit besluit.

# Poorten
gate-basis-shut =
    { $count ->
        [one] De poort van je basis is dicht: nog één ding te doen
       *[other] De poort van je basis is dicht: nog { $count } dingen te doen
    }
    .text = Misschien bellen klanten nu voor niets, of vinden ze je niet. Kijk dat eerst na. Tot dan open je geen kanaal. Aan je plan mag je gewoon doorwerken.
gate-basis-on-terms = De poort van je basis is open op voorwaarden
    .text = Je reden staat in je plan. Wat nog niet in orde is, blijft op de lijst.
gate-basis-open = Je basis is in orde
    .text = Je website, je bereikbaarheid en je drukwerk zijn in orde.
gate-reason-shut =
    { $count ->
        [one] De poort van je reden is dicht: nog één ding te doen
       *[other] De poort van je reden is dicht: nog { $count } dingen te doen
    }
    .text = Social media kosten tijd. Kies eerst een doel waar ze bij helpen. Tot dan open je geen kanaal.
gate-reason-on-terms = De poort van je reden is open op voorwaarden
    .text = In je plan staat waarom je toch verder gaat.
gate-reason-open = Je reden is goed
    .text = Je weet waarvoor je social media gebruikt.
gate-strategy-shut =
    { $count ->
        [one] De poort van je strategie is dicht: nog één ding te doen
       *[other] De poort van je strategie is dicht: nog { $count } dingen te doen
    }
    .text = Geef nog geen geld uit, en open nog geen kanaal. Zeg eerst wat je wilt bereiken, en wie wat doet.
gate-strategy-on-terms = De poort van je strategie is open op voorwaarden
    .text = In je plan staat waarom je toch verder gaat.
gate-strategy-open = Je strategie staat
    .text = Je weet wat je wilt, wie wat doet en wat het mag kosten.
gate-audience-shut =
    { $count ->
        [one] De poort van je doelgroep is dicht: nog één ding te doen
       *[other] De poort van je doelgroep is dicht: nog { $count } dingen te doen
    }
    .text = Kijk eerst of de mensen die je zoekt echt op social media zitten. Tot dan open je geen kanaal.
gate-audience-on-terms = De poort van je doelgroep is open op voorwaarden
    .text = In je plan staat waarom je toch verder gaat.
gate-audience-open = Je doelgroep zit op social media
    .text = Je hebt gezien dat je doelgroep op social media zit.
gate-mend =
    { $count ->
        [one] Maak er een actiepunt van
       *[other] Maak er { $count } actiepunten van
    }
gate-letter = Naar de brief ‘Nog niet’
gate-mended =
    { $count ->
        [one] 1 actiepunt gemaakt.
       *[other] { $count } actiepunten gemaakt.
    }
gate-mend-done =
    { $count ->
        [one] Dit staat bij je actiepunten
       *[other] Alles staat bij je actiepunten
    }
gate-go-on = Toch verder, met een reden
gate-withdraw = Poort weer sluiten
gate-terms-lead = Je mag verder op voorwaarden. Schrijf op waarom. Die reden komt in je plan te staan.
gate-terms-reason = Waarom ga je toch verder?
gate-terms-who = Wie besluit dit?
gate-terms-open = Poort openen
gate-terms-not = Poort dicht laten
gate-terms-incomplete = Vul in wat je reden is, en wie dit besluit.
gate-terms-by = { $who }, { $day }

# De dagen van de week
weekday-0 = zondag
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-short-0 = zo
weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
