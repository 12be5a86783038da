### Berichten als bestand voor andere programma's, en berichten uit zulke bestanden.

## De kolommen van onze eigen tabel

exchange-column-id = Koers-id
exchange-column-status = Hoe ver
exchange-column-planned_on = Dag
exchange-column-planned_time = Tijd
exchange-column-channels = Kanalen
exchange-column-title = Titel
exchange-column-text = Tekst
exchange-column-kind = Soort
exchange-column-pillar = Thema
exchange-column-segment = Doelgroep
exchange-column-stage = Fase van de klant
exchange-column-question = Vraag
exchange-column-value = Wat de lezer eraan heeft
exchange-column-call_to_action = Oproep
exchange-column-link = Link
exchange-column-tags = Trefwoorden
exchange-column-campaign = Campagne
exchange-column-owner = Wie het maakt
exchange-column-finish_by = Klaar op
exchange-column-published_on = Geplaatst op
exchange-column-about_us = Over onszelf
exchange-column-promotional = Verkoopt iets
exchange-column-origin = Van wie
exchange-column-trust = Waarom het vertrouwen wekt
exchange-column-told_on = Verteld aan wie antwoordt
exchange-column-picture = Afbeelding
exchange-column-picture_text = Wat er op de afbeelding staat
exchange-column-valuable_until = Iets waard tot
exchange-column-refreshes = Vernieuwt
exchange-column-series = Reeks
exchange-column-occurs_on = Dag van de reeks
exchange-column-notes = Aantekeningen
exchange-column-imported_as = Nummer in het ingelezen bestand
exchange-column-comments = Overleg
exchange-column-on_channel = Voor één kanaal
exchange-on-text = Tekst voor { $channel }
exchange-on-address = Adres op { $channel }
exchange-on-published_on = Dag op { $channel }
exchange-on-published_time = Tijd op { $channel }
exchange-on-reactions_read_on = Reacties gelezen op { $channel }

## De bestanden

exchange-file-calendar = Berichten
exchange-file-posts = Alle berichten
exchange-ready = Klaar: { $title }

exchange-format-calendar = Agenda
    .text = Voor de agenda op je telefoon of computer. Lees je het later nog eens in? Dan worden dezelfde afspraken bijgewerkt.
exchange-format-posts = Tabel met alles
    .text = Elk bericht met alles wat erin staat. Je opent de tabel in Excel en kunt haar hier weer inlezen.
exchange-format-buffer = Buffer
    .text = Wat gepland is, met voor elk kanaal een bestand van hoogstens 100 berichten.
exchange-format-publer = Publer
    .text = Wat gepland is, met voor elk kanaal een bestand.
exchange-format-metricool = Metricool
    .text = Wat gepland is, in een bestand voor alle kanalen.
exchange-format-hootsuite = Hootsuite
    .text = Wat gepland is, met voor elk kanaal een bestand van hoogstens 350 berichten.

exchange-note-nothing = Er is niets gepland dat in het bestand kan.
exchange-note-cancelled = { $count ->
        [one] Eén bericht uit de prullenbak staat erin als afgezegd. Zo verdwijnt het uit je agenda.
       *[other] { $count } berichten uit de prullenbak staan erin als afgezegd. Zo verdwijnen ze uit je agenda.
    }
exchange-note-past = { $count ->
        [one] Eén gepland bericht staat niet in het bestand: zijn dag is voorbij.
       *[other] { $count } geplande berichten staan niet in het bestand: hun dag is voorbij.
    }
exchange-note-no-channel = { $count ->
        [one] Eén bericht staat niet in het bestand: het heeft geen kanaal.
       *[other] { $count } berichten staan niet in het bestand: ze hebben geen kanaal.
    }
exchange-note-no-time = { $count ->
        [one] Eén bericht had geen tijd. Het kreeg de vaste tijd van het kanaal, of 9 uur.
       *[other] { $count } berichten hadden geen tijd. Ze kregen de vaste tijd van het kanaal, of 9 uur.
    }
exchange-note-unknown-network = Metricool kent deze kanalen niet: { $names }.
exchange-note-several-files = Het zijn { $count } bestanden geworden, samen in een map.
exchange-note-pictures-beside = { $count ->
        [one] De afbeelding ligt in de map ‘pictures’ naast het bestand.
       *[other] De { $count } afbeeldingen liggen in de map ‘pictures’ naast het bestand.
    }
exchange-note-pictures-apart = { $count ->
        [one] De afbeelding ligt in de map ‘pictures’, met dag en titel als naam. Voeg haar zelf toe: dit programma haalt afbeeldingen alleen van het web.
       *[other] De { $count } afbeeldingen liggen in de map ‘pictures’, met dag en titel als naam. Voeg ze zelf toe: dit programma haalt afbeeldingen alleen van het web.
    }
exchange-note-day-first = Kies in Hootsuite dat de dag voor de maand staat.

## Wat er met een rij gebeurt

import-day = Dit is geen dag: { $found }.
import-time = Dit is geen tijd: { $found }.
import-day-order = Dit kan op twee manieren gelezen worden: { $found }. Kies hierboven wat eerst staat.
import-nothing-said = Er staat geen titel en geen tekst.
import-double = Deze rij staat twee keer in het bestand.
import-quote = Een aanhalingsteken gaat open en niet meer dicht.
import-no-fit = Dit past niet: { $found }.
import-left-alone = Dit bericht staat al in je plan en blijft zoals het is.
import-unknown-name = Je plan kent dit niet: { $found }. Het staat bij de aantekeningen.
import-gate-shut = Een poort is nog dicht: dit wordt een idee met een dag die je wenst.
import-campaign-too-much = De campagne { $found } brengt te veel contacten. Het bericht hoort er nog niet bij.

## Het venster

exchange-title = Bestanden van andere programma's
exchange-open = Opslaan of inlezen
exchange-out = Opslaan als bestand
exchange-in = Bestand inlezen
exchange-for = Waarvoor?
exchange-deadlines = Zet er ook in wanneer iets klaar moet zijn
exchange-in-the-works = Zet er ook in wat nog in de maak is
exchange-series = Zet er ook in wanneer een reeks weer komt, een jaar vooruit
exchange-remind = Herinner mij
exchange-remind-none = Niet
exchange-remind-30 = 30 minuten ervoor
exchange-remind-60 = 1 uur ervoor
exchange-save = Opslaan…
exchange-saved = { $posts ->
        [one] Eén bericht opgeslagen: { $path }
       *[other] { $posts } berichten opgeslagen: { $path }
    }
exchange-busy = Even wachten…
exchange-not-saved = Het bestand is niet opgeslagen
import-lead = Koers leest een kalender als CSV of Excel. Je ziet eerst wat er gebeurt; er verandert nog niets.
import-choose = Bestand kiezen…
import-other = Ander bestand kiezen…
import-columns = Kolommen: { $known } van { $count } herkend
import-column-none = Overslaan
import-example = Bijvoorbeeld { $found }
import-order = Wat staat eerst in een datum?
import-order-day-first = De dag (31-12)
import-order-month-first = De maand (12-31)
import-update = Werk berichten bij die al in je plan staan
import-rows = Wat er gebeurt
import-counts = Nieuw: { $new }. Anders: { $changed }. Hetzelfde: { $same }. Overgeslagen: { $skipped }.
import-shut = Er is nog een poort dicht. Alles komt binnen als idee, met de dag die je wenst.
import-too-many = { $count } rijen zijn weggelaten. Een bestand mag 100.000 rijen hebben.
import-line = Regel { $line }
import-outcome-new = { $count ->
        [one] Eén bericht is nieuw
       *[other] { $count } berichten zijn nieuw
    }
import-outcome-changed = { $count ->
        [one] Eén bericht wordt anders
       *[other] { $count } berichten worden anders
    }
import-outcome-skipped = { $count ->
        [one] Eén rij wordt overgeslagen
       *[other] { $count } rijen worden overgeslagen
    }
import-failed = Dit bestand kan niet ingelezen worden
import-fields = Anders wordt: { $fields }.
import-order-first = Kies eerst wat in een datum vooraan staat.
import-nothing = Hier is niets nieuws in te lezen.
import-same = { $count ->
        [one] Eén bericht staat al precies zo in je plan.
       *[other] { $count } berichten staan al precies zo in je plan.
    }
import-more = { $count ->
        [one] En nog één. Die telt ook mee.
       *[other] En nog { $count }. Die tellen ook mee.
    }
import-take = { $count ->
        [0] Inlezen
        [one] Eén bericht inlezen
       *[other] { $count } berichten inlezen
    }
import-taken = { $count ->
        [one] Eén bericht ingelezen.
       *[other] { $count } berichten ingelezen.
    }
