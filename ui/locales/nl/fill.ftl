# Je kalender vullen: wat het voorstel nakomt, wat niet lukte en waarom.

## Gelukt

fill-held-cadence = { $name }: { $count } van de { $of } open { $of ->
        [one] plek is
       *[other] plekken zijn
    } gevuld.
fill-held-about-us = Van de laatste { $of } berichten { $count ->
        [one] gaat er 1
       *[other] gaan er { $count }
    } over jullie zelf. Een op de vijf mag.
fill-held-about-us-channel = { $name }: van de laatste { $of } berichten { $count ->
        [one] gaat er 1
       *[other] gaan er { $count }
    } over jullie zelf.
fill-held-promotional = Reclame: { $count } keer, naast { $of } andere berichten. Een op de tien andere mag.
fill-held-promotional-channel = { $name }: { $count } keer reclame, naast { $of } andere berichten.
fill-held-journey = { $of ->
        [one] De fase van je klant komt aan bod.
       *[other] Alle { $of } fasen van je klant komen aan bod.
    }
fill-held-segments = { $of ->
        [one] Je doelgroep komt aan bod.
       *[other] Alle { $of } doelgroepen komen aan bod.
    }
fill-held-questions = { $of ->
        [one] De vraag van je doelgroep krijgt antwoord.
       *[other] Alle { $of } vragen van je doelgroep krijgen antwoord.
    }
fill-held-ask = { $of ->
        [one] Elke week vraag je de lezer iets te doen.
       *[other] Minstens elke { $of } weken vraag je de lezer iets te doen.
    }
fill-held-ageing = { $count ->
        [one] Eén thema komt op tijd terug.
       *[other] { $count } thema’s komen op tijd terug.
    }
fill-held-shares = { $count ->
        [one] Eén thema krijgt het deel dat je wilt.
       *[other] { $count } thema’s krijgen het deel dat je wilt.
    }
fill-held-renewal = { $count ->
        [one] Eén ouder bericht wordt op tijd vernieuwd.
       *[other] { $count } oudere berichten worden op tijd vernieuwd.
    }
fill-held-days = { $count ->
        [one] Eén bijzondere dag krijgt op tijd een bericht.
       *[other] { $count } bijzondere dagen krijgen op tijd een bericht.
    }
fill-held-hours = De drukste week vraagt { $count } minuten. Er zijn er { $of }.
fill-held-ideas = { $count ->
        [one] Eén idee van je bord krijgt een dag.
       *[other] { $count } ideeën van je bord krijgen een dag.
    }

## Niet gelukt

fill-missed-no-cadence = Geen kanaal belooft berichten. Vul bij een kanaal in hoeveel je er per week plaatst.
fill-missed-no-question = Je plan heeft nog geen vragen van je doelgroep. Daarom { $count ->
        [one] blijft 1 plek
       *[other] blijven { $count } plekken
    } leeg.
fill-missed-no-hours = { $name }: { $count } van de { $of } plekken { $count ->
        [one] blijft
       *[other] blijven
    } leeg. Er zijn te weinig uren.
fill-missed-hours = De drukste week vraagt { $count } minuten, en er zijn er { $of } in totaal. Of één van jullie komt tijd tekort.
fill-missed-hours-unknown = Koers weet niet hoeveel uren er zijn. Vul ze in bij de mensen.
fill-missed-about-us = Van { $of } berichten { $count ->
        [one] gaat er 1
       *[other] gaan er { $count }
    } over jullie zelf. Dat is te veel, en het stond al zo.
fill-missed-about-us-channel = { $name }: van { $of } berichten { $count ->
        [one] gaat er 1
       *[other] gaan er { $count }
    } over jullie zelf. Dat stond al zo.
fill-missed-promotional = Er staat te veel reclame: { $count } keer, naast { $of } andere berichten. Dat stond al zo.
fill-missed-promotional-channel = { $name }: te veel reclame, { $count } keer naast { $of } andere berichten. Dat stond al zo.
fill-missed-idea-mix = ‘{ $name }’ wacht nog: er is nu genoeg over jullie zelf.
fill-missed-idea-load = ‘{ $name }’ wacht nog: de drukte is al { $count }%.
fill-missed-idea-room = { $count ->
        [one] Voor één idee is nog geen plek.
       *[other] Voor { $count } ideeën is nog geen plek.
    }
fill-missed-journey = { $count ->
        [one] Eén fase van je klant komt niet aan bod.
       *[other] { $count } van de { $of } fasen van je klant komen niet aan bod.
    }
fill-missed-segment = Voor { $name } is er geen bericht.
fill-missed-questions = { $count ->
        [one] Eén vraag van je doelgroep wacht nog op antwoord.
       *[other] { $count } van de { $of } vragen wachten nog op antwoord.
    }
fill-missed-ask-none = Je vraagt de lezer nergens om. Schrijf op wat je wilt vragen.
fill-missed-ask-late = Er gaan { $count } weken voorbij zonder iets te vragen. Je sprak { $of } weken af.
fill-missed-ageing = Thema ‘{ $name }’ komt niet elke { $of } weken terug.
fill-missed-share = Thema ‘{ $name }’ krijgt { $count }% van de berichten. Je wilde { $of }%.
fill-missed-renewal = ‘{ $name }’ veroudert, maar er is geen plek om het te vernieuwen.
fill-missed-day = Voor { $name } is er geen plek op tijd.
fill-missed-load = De drukte is { $count }%. Daarom stelt Koers geen aanbiedingen voor.
fill-missed-gate = Een poort is nog dicht. Deze berichten blijven ideeën met een wensdatum.

## Ongedaan maken

undo-take-fill = kalender vullen
undo-make-occurrence = bericht maken van de reeks ‘{ $name }’
undo-make-occurrences = berichten maken van de reeks ‘{ $name }’
undo-skip-occurrence = reeks ‘{ $name }’ één keer overslaan
undo-change-following = reeks ‘{ $name }’ vanaf een dag wijzigen
