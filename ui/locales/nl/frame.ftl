# Het venster: start, menu, bewaren, meldingen en instellingen.

yes = Ja
no = Nee
add = Toevoegen
cancel = Annuleren
close = Sluiten
close-notice = Melding sluiten
remove = Verwijderen
remove-what = Verwijderen: { $what }
answer = Beantwoord
fold = Dichtklappen
look-again = Bekijk
open = Openen
show-in-folder = Map tonen
try-again = Opnieuw proberen
copy-text = Kopieer tekst
copied = De tekst is gekopieerd.
not-copied = Kopiëren lukt niet. Selecteer de tekst en druk op Ctrl+C.
choose = Kies…
example = Bijvoorbeeld:
optional = (mag leeg blijven)
minutes-short = min
nameless = (nog zonder naam)
no-name-yet = Nog geen naam
nothing-to-choose = Er is nog niets om uit te kiezen.
skip = Naar de inhoud
page-not-shown = Deze pagina kan nu niet worden getoond
app-not-ready = Koers kan niet starten

# Het plan en zijn kamers
rail = Onderdelen van je plan
page-today = Vandaag
page-guide = Koers uitzetten
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
save-read-only = Alleen lezen
unsaved-title = Je laatste tekst is nog niet opgeslagen.
saved-as = Opgeslagen als { $path }

# Ongedaan maken
undo = Ongedaan maken
redo = Opnieuw doen
undo-what = Ongedaan maken: { $what }
redo-what = Opnieuw doen: { $what }
removed = Weggehaald: { $kind }
undone = Ongedaan gemaakt: { $what }
redone = Opnieuw gedaan: { $what }

# Menu
menu = Menu
menu-copy = Kopie bewaren…
menu-backups = Reservekopieën
menu-close = Plan sluiten

# Meldingen en fouten
notices = Meldingen
problems-title = Er is een probleem
problems-go-on = Je antwoord is bewaard. Je kunt ook nog een keer op Verder drukken.
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
theme-system = Zoals het systeem
theme-light = Licht
theme-dark = Donker
settings-text-size = Grootte van de tekst
    .hint = Ook met { $larger }, { $smaller } en { $normal }.
smaller = Kleiner
larger = Groter
settings-version = Koers { $version }. Niets verlaat je computer, tenzij je daarom vraagt.

# De eerste minuut
welcome = In welke taal wil je werken?
start-title = Waar wil je heen?
start-lead = Koers helpt je een plan te maken voor social media. En om te zien of het iets oplevert.
start-new = Begin een plan
    .act = Plan beginnen
start-new-name = Hoe heet je bedrijf?
    .hint = Je plan wordt een bestand in de map Documenten, onder Koers.
    .missing = Vul de naam van je bedrijf in.
start-sample = Bekijk het voorbeeld
    .text = Een bakkerij met een café. Kijk rond en verander wat je wilt.
    .act = Voorbeeld bekijken
start-open = Open een plan
    .text = Kies een bestand met .koers aan het eind.
    .act = Plan openen
start-recent = Laatst geopend
start-recent-when = { $when }
start-forget = Haal { $name } uit deze lijst
start-offline = Je plan staat op je eigen computer. Koers werkt zonder internet.
start-trouble = Het plan gaat niet open
open-to-read = Openen om te lezen
open-backup = Reservekopie openen
open-other = Ander plan openen
forget-recent = Uit de lijst halen

# Controles
mend = Los dit op
from-rows = Uit de methode: { $rows }
checks-here = Wat hier nog mist
checks-none = Hier mist niets.
checks-aside =
    { $count ->
        [one] 1 punt opzij gelegd
       *[other] { $count } punten opzij gelegd
    }
set-aside = Leg opzij, met een reden
take-up = Weer oppakken
aside-title = Opzij leggen
aside-lead = Je reden komt in je plan te staan.
aside-reason = Waarom leg je dit opzij?
aside-who = Wie besluit dat?
aside-until-day = Tot wanneer?
    .hint = Bijvoorbeeld 31-3-2027. Leeg is voorgoed.
aside-until = Tot { $day }
aside-keep = Leg opzij
aside-incomplete = Vul een reden in, en wie het besluit.

# Poorten
gate-basis-shut =
    { $count ->
        [one] De poort van je basis is dicht: nog één ding
       *[other] De poort van je basis is dicht: nog { $count } dingen
    }
    .text = Nieuwe klanten bellen nu voor niets, of vinden je niet. Los dit eerst op. Je plan mag je gewoon afmaken.
gate-basis-on-terms = De poort van je basis is open, met een reden
    .text = Je reden staat in je plan. Wat nog mist, blijft op de lijst.
gate-basis-open = De poort van je basis is open
    .text = Je website, je bereikbaarheid en je drukwerk zijn in orde.
gate-reason-shut =
    { $count ->
        [one] De poort van je reden is dicht: nog één ding
       *[other] De poort van je reden is dicht: nog { $count } dingen
    }
    .text = Social media kosten tijd. Kies eerst een doel dat ze helpen.
gate-reason-on-terms = De poort van je reden is open, op jouw voorwaarden
    .text = Waarom je toch verder gaat, staat in je plan.
gate-reason-open = De poort van je reden is open
    .text = Je weet waarvoor je social media inzet.
gate-go-on = Toch verder, met een reden
gate-withdraw = Reden intrekken
gate-terms-lead = Je mag verder. Schrijf op waarom. Het komt in je plan te staan.
gate-terms-reason = Waarom ga je toch verder?
gate-terms-who = Wie besluit dat?
gate-terms-open = Poort openen
gate-terms-not = Poort dicht laten
gate-terms-incomplete = Vul een reden in, en wie het besluit.
gate-terms-by = { $who }, { $day }

# De dagen van de week
weekday-0 = zondag
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
