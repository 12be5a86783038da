# Wat er mis kan gaan: wat er gebeurde, dat er niets weg is, en wat je kunt doen.

## Fouten

error-not-a-plan = Dit is geen plan van Koers: { $path }. Koers heeft het bestand niet veranderd. Kies een bestand dat eindigt op .koers.
error-newer-version = Dit plan komt uit een nieuwere versie van Koers. Het bestand is niet veranderd. Installeer de nieuwste Koers en open het plan daarmee.
error-damaged = Dit plan is beschadigd. Koers heeft het bestand niet veranderd. Zet een reservekopie terug; het beschadigde bestand blijft bewaard.
error-held = Dit plan is al open bij { $who }. Er is niets weg. Sluit het daar, of open het hier om alleen te lezen.
error-read-only = Koers mag hier niet schrijven. Wat je typte, staat nog op het scherm. Sla een kopie van je plan op in een andere map.
error-missing = Koers vindt dit niet: { $path }. Misschien is het verplaatst, of is de usb-stick eruit. Koers heeft niets verwijderd. Doe de stick er weer in, of kies het bestand opnieuw.
error-replaced = Op de plek van je plan staat nu een ander bestand: { $path }. Koers schrijft daar niet overheen. Wat je typte, staat nog op het scherm. Sla een kopie op onder een andere naam. Of sluit je plan en open wat er nu staat.
error-already-there = Dit bestand staat er al: { $path }. Koers heeft het niet overschreven. Kies een andere naam.
error-disk-full = De schijf is vol. Wat je typte, staat nog op het scherm. Maak ruimte vrij en probeer het opnieuw.
error-no-record = Dit staat niet meer in je plan. Misschien is het net verwijderd. Dan ligt het nog in de prullenbak.
error-no-such-name = Koers zocht iets dat niet bestaat. Dat is een fout van ons. Er is niets weg. Sluit Koers en start het opnieuw.
error-refused =
    { $why ->
        [gate-shut] Dat kan nog niet: een poort is nog dicht. Er is niets veranderd. Los op wat er nog te doen is, of open de poort met een reden.
        [beyond-capacity] Dat kan nog niet: deze campagne geeft meer contacten dan je kunt beantwoorden. Maak hem kleiner, of maak meer tijd.
        [success-settled] Deze afspraak geldt tot het eind van de ronde. Er is niets veranderd. Schrijf eerst op waarom je hem verandert. Dat doe je bij dit doel, onder ‘Waarom verander je dit tijdens de ronde?’.
        [shuts-a-gate] Dit kun je niet opzijleggen, want het houdt een poort dicht. Los het op, of open de poort met een reden.
        [terms-incomplete] Schrijf eerst op waarom, en wie dit besluit. Er is nog niets veranderd.
        [until-no-day] Dit is geen datum. Schrijf hem als 31-12-2027, of laat het leeg. Er is nog niets veranderd.
        [needed] Dit is een vast deel van je plan. Je kunt het niet verwijderen. Er is niets veranderd.
        [name-too-long] Deze naam is te lang voor een bestand. Kies een kortere naam; je plan is niet veranderd.
        [busy] Je plan is even bezet, misschien door een ander programma. Wat je typte, staat nog op het scherm. Probeer het zo nog eens.
        [restore-conflicts] Dit kan niet terug: er staat nu iets anders op die plek. Het blijft in de prullenbak. Verwijder eerst wat er staat.
        [restore-needs-other] Dit hoort bij iets dat ook in de prullenbak ligt. Zet dat eerst terug.
        [undo-does-not-fit] Deze stap kun je niet meer ongedaan maken. Je plan is niet veranderd.
        [copy-onto-itself] Een plan kan geen kopie van zichzelf worden. Kies een andere naam; er is niets veranderd.
        [backup-folder] In deze map kan Koers niet schrijven. Er is niets veranderd. Kies een andere map.
        [report-gone] Dit verslag is er niet meer. Er is niets anders weg.
        [picture-none] Dit is geen plaatje dat Koers kent. Er is niets veranderd. Kies een bestand dat eindigt op .png, .jpg of .svg.
        [picture-svg] In deze tekening (SVG) zitten letters of foto’s die Koers niet kan overnemen. Er is niets veranderd. Vraag je logo met de letters als lijnen, of als PNG.
        [picture-too-heavy] Dit bestand is te zwaar: meer dan 10 MB. Er is niets veranderd. Sla het plaatje kleiner op, bijvoorbeeld 1200 pixels breed.
        [picture-too-large] Dit plaatje is te groot: het heeft te veel pixels. Er is niets veranderd. Sla het kleiner op, bijvoorbeeld 1200 pixels breed.
        [picture-broken] Dit plaatje is beschadigd of niet compleet. Er is niets veranderd. Kies het bestand opnieuw, of vraag een nieuw.
        [file-too-heavy] Dit bestand is te zwaar: meer dan 50 MB. Er is niets veranderd. Deel het in stukken.
        [file-old-spreadsheet] Dit is een oud Excel-bestand (.xls). Er is niets veranderd. Sla het op als .xlsx of .csv en kies het dan opnieuw.
        [file-broken] Dit bestand is beschadigd of niet compleet. Er is niets veranderd. Sla het opnieuw op als .xlsx of .csv.
        [file-empty] In dit bestand staat geen tabel. Er is niets veranderd. Kies een ander bestand.
       *[other] Dit kan nu niet. Er is niets veranderd.
    }
error-unreadable = Koers kan dit bestand niet lezen. Er is niets veranderd. Het gaat mis bij: { $place }.
error-database = Koers kon je plan niet lezen of opslaan. Wat je typte, staat nog op het scherm. Probeer het opnieuw, of sla een kopie op.
error-io = Koers kon een bestand niet lezen of schrijven. Wat je typte, staat nog op het scherm. Probeer het opnieuw, of kies een andere map.
error-busy = Koers is nog bezig met de vorige opdracht. Er is niets weg. Wacht even en probeer het opnieuw.
error-cancelled = Je hebt dit gestopt. Er is niets veranderd.
error-inner = Er ging iets mis in Koers zelf. Wat opgeslagen was, is er nog. Probeer het opnieuw, of start Koers opnieuw.

## Wat niet in een veld past

misfit-count = Vul een heel getal in, bijvoorbeeld 12.
misfit-number = Vul een getal in, bijvoorbeeld 2 of 2,5.
misfit-money = Vul een bedrag in, bijvoorbeeld 250 of 250,50.
misfit-share = Vul een percentage in van 0 tot en met 100.
misfit-minutes = Vul een aantal minuten in, bijvoorbeeld 30.
misfit-day = Vul een datum in, bijvoorbeeld 31-03-2027.
misfit-time = Vul een tijd in, bijvoorbeeld 9:30.
misfit-choice = Kies een van de mogelijkheden.
misfit-ref = Wat je koos, is er niet meer. Kies opnieuw.
misfit-negative = Vul een getal in van 0 of hoger.
misfit-too-long = Deze tekst is te lang: meer dan een miljoen tekens. Maak hem korter.

## Wat elkaar tegenspreekt

conflict-deadline-before-start = De einddatum ligt niet na het begin. Kies een latere einddatum.
conflict-end-before-start = De laatste dag ligt voor de eerste. Kies een latere laatste dag.
conflict-shares-over-hundred = Alle delen samen zijn meer dan 100%. Maak een van de delen kleiner.
conflict-promotional-is-about-us = Een bericht dat verkoopt, gaat ook over jezelf. Kies hier Ja.
conflict-ready-after-planned = Dit bericht is pas klaar na de dag waarop je het plaatst. Kies een dag die eerder is, of plaats het later.
conflict-ends-before-start = De reeks eindigt voor ze begint. Kies een latere laatste dag.
conflict-no-day-of-month = Vul een getal in van 1 tot en met 31.
conflict-never-comes = Om de 0 weken of maanden kan niet. Vul 1 of meer in.

## Meldingen

notice-stale-lock = Dit plan stond nog open bij { $who }, sinds { $since }. Koers is daar niet goed afgesloten. Alles wat opgeslagen was, is er nog.
notice-changed-elsewhere = Een ander programma heeft dit plan veranderd. Koers heeft het nagekeken: alles is in orde.
notice-migrated = Je plan is aangepast aan deze versie van Koers. Je oude plan is bewaard: { $backup }
notice-read-only =
    { $why ->
        [folder] Koers mag in deze map niet schrijven. Je kunt het plan lezen. Sla een kopie op om verder te werken.
        [file] Koers mag dit bestand niet veranderen. Je kunt het plan lezen. Sla een kopie op om verder te werken.
       *[asked] Je kunt dit plan lezen, maar niet veranderen. Sla een kopie op om verder te werken.
    }
notice-unlocked = Op deze schijf kan Koers je plan niet op slot zetten. Er is niets weg. Open het niet op twee plekken tegelijk.
notice-network-drive = Je plan staat op een netwerkschijf. Dat kan, maar open het niet op twee computers tegelijk. Koers bewaart de reservekopieën op deze computer.
notice-conflict-copy = Naast je plan staat een tweede versie: { $path }. Programma’s als OneDrive en Dropbox maken die als er op twee computers in is gewerkt. Je plan hier is heel. Open de andere versie en kijk of er iets in staat dat je mist.
notice-moved = Koers vindt je plan niet meer op zijn plek: { $path }. Is het verplaatst, of is de usb-stick eruit? Zet het terug, dan gaat Koers gewoon verder. Of sla een kopie op.
notice-replaced = Op de plek van je plan staat nu een ander bestand: { $path }. Koers schrijft daar niet overheen. Sla een kopie op onder een andere naam. Of sluit je plan en open wat er nu staat.
notice-lock-lost = Het slot op je plan is weg. Misschien werkt er ook iemand anders in. Kijk dat na voordat je verdergaat. Wat opgeslagen is, is er nog.
notice-lock-taken = Je plan is nu ook open bij { $who }. Wat opgeslagen is, is er nog. Spreek af wie verdergaat, en sluit het plan op de andere plek.
notice-home-unwritable = Koers kan nu geen reservekopieën maken. Schrijven in deze map lukt niet: { $home }. Je plan zelf slaat Koers gewoon op.
notice-clock-went-back = De klok van je computer loopt achter op je plan. Er is niets weg. Kijk of de datum van je computer klopt.
notice-sample = Dit is het voorbeeldplan. Probeer gerust alles uit. Je eigen plan verandert niet.
notice-backup-folder-away = Koers kan nu niet schrijven in je map voor reservekopieën: { $folder }. Tot dan bewaart Koers ze in de eigen map. Doe de stick er weer in, of kies een andere map.
notice-put-back = De reservekopie is teruggezet. Je plan van vlak daarvoor is ook bewaard, bij de reservekopieën.

## Wat je ongedaan maakt

undo-field = ‘{ $field }’ wijzigen
undo-add-all = meer toevoegen: { $kind }
undo-mend = actiepunten maken
undo-adopt-guidelines = voorbeeldafspraken overnemen
undo-add = { $kind } toevoegen
undo-remove = { $kind } verwijderen
undo-restore = { $kind } terugzetten
undo-terms = poort openen met een reden
undo-withdraw = poort weer sluiten
undo-set-aside = controle opzijleggen
undo-take-up = controle weer oppakken
undo-open-channel = kanaal openen: { $name }
undo-take-logo = logo kiezen
undo-remove-logo = logo verwijderen
undo-move-post = bericht verplaatsen: { $name }
undo-remove-posts = { $count } berichten verwijderen
undo-move-posts = { $count } berichten verplaatsen
undo-take-picture = afbeelding kiezen: { $name }
undo-note-sent = als geplaatst noteren: { $name }
undo-new = plan beginnen
