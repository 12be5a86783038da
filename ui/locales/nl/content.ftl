# Woorden bij het schrijven van berichten: de coach, de grenzen van netwerken, en wat veroudert.

## De coach. { $words } zijn de gevonden woorden.

coach-none = Geen tips. Deze tekst leest goed.
coach-sales-words =
    { $count ->
        [one] Dit klinkt als reclame: { $words }.
       *[other] Deze woorden klinken als reclame: { $words }.
    }
    .why = Niemand wil de hele tijd iets verkocht krijgen. Vertel liever wat de lezer eraan heeft.
coach-jargon =
    { $count ->
        [one] Dit is vaktaal: { $words }.
       *[other] Deze woorden zijn vaktaal: { $words }.
    }
    .why = Zo praten klanten niet. Zeg het zoals je het aan de balie zegt.
coach-about-us = Je zegt { $we } keer ‘wij’ of ‘ons’, en { $you } keer ‘je’.
    .why = Mensen lezen graag over zichzelf. Begin bij hun vraag.
coach-long-sentence =
    { $count ->
        [one] Een zin is lang: { $longest } woorden. Tot { $most } leest makkelijk.
       *[other] { $count } zinnen zijn lang. De langste heeft { $longest } woorden, en tot { $most } leest makkelijk.
    }
    .why = Op een telefoon verdwaal je in een lange zin. Maak er twee van.
coach-no-ask = Je wilt iets vragen, maar de tekst vraagt niets.
    .why = Mensen doen eerder iets als je het vraagt. Zeg wat de volgende stap is.
coach-empty-link =
    { $count ->
        [one] Dit zegt niet waar de link heen gaat: { $words }.
       *[other] Dit zegt niet waar de links heen gaan: { $words }.
    }
    .why = Wie luistert in plaats van leest, hoort dan niet wat er komt. Noem wat daar te vinden is.
coach-question-unanswered = In de tekst staat geen woord uit de vraag die dit bericht beantwoordt.
    .why = De lezer zoekt zijn eigen woorden. Gebruik ze, dan weet hij dat het antwoord hier staat.
coach-capitals =
    { $count ->
        [one] Dit staat in hoofdletters: { $words }.
       *[other] Dit staat allemaal in hoofdletters: { $words }.
    }
    .why = Hoofdletters lezen als schreeuwen. Een programma dat voorleest, spelt ze soms.
coach-too-many-tags = Er staan { $count } hashtags in. Tot { $most } is genoeg.
    .why = Veel hashtags lezen als reclame. Kies die waar je klanten op zoeken.
coach-exclamation-marks = Er staan { $count } uitroeptekens in.
    .why = Wie vaak roept, wordt minder gehoord. Een punt is meestal genoeg.
coach-too-many-emoji = Er staan { $count } emoji in. Tot { $most } is genoeg.
    .why = Een programma dat voorleest, zegt elke emoji hardop.
coach-no-line-break = De tekst heeft { $length } tekens en geen witregel.
    .why = Een blok tekst slaan mensen over. Begin bij elke gedachte een nieuwe regel.
coach-no-picture-text = Bij de afbeelding staat niet wat erop te zien is.
    .why = Wie de afbeelding niet kan zien, weet dan niet waar het over gaat.

## Grenzen van netwerken

limit-advised = Tot { $advised } tekens is veilig. Niet elke bron noemt dezelfde grens.
picture-too-small = De afbeelding is klein, en kan vaag worden. Beter is { $width } bij { $height } beeldpunten.
picture-other-shape = De afbeelding heeft een andere vorm, en er kan een stuk af vallen. Beter is { $width } bij { $height } beeldpunten.
picture-too-heavy = De afbeelding is te zwaar. Het netwerk neemt hoogstens { $most } bytes aan.

## Wat veroudert

ageing-pillar = Sinds { $day } vertelde je over dit thema niets nieuws. Het was aan vernieuwing toe op { $until }.
ageing-worthless = Dit bericht van { $day } klopt sinds { $until } niet meer.
ageing-soon-worthless = Dit bericht van { $day } klopt nog tot en met { $until }.
ageing-old = Dit bericht van { $day } was aan vernieuwing toe op { $until }.
ageing-renew = Vernieuw het
ageing-none = Niets is aan vernieuwing toe.
ageing-more =
    { $count ->
        [one] En nog { $count } ander.
       *[other] En nog { $count } andere.
    }
