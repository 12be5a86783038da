# De controles: check-<id met - voor .> zegt wat er mis is; .why waarom het uitmaakt; .mend is de link die het oplost.
# $named is 0 als het onderwerp nog geen naam heeft.

## Basis: de website

check-website-missing = Het adres van je website staat niet in je plan.
    .why = Wie op social media nieuwsgierig wordt, wil daarna ergens heen. Op je website wordt zo iemand klant.
    .mend = Vul het adres van je website in
check-website-not-findable = Wie je naam niet kent, vindt je website niet. { $note }
    .why = Een goede website trekt zelf al bezoek. Los dit eerst op: het levert vaak meer op dan social media.
    .mend = Kijk hoe mensen je vinden
check-website-unusable-on-phone = Je website werkt niet goed op een telefoon. { $note }
    .why = De meeste mensen op social media kijken op hun telefoon. Werkt je website daar niet, dan gaan ze weg.
    .mend = Bekijk je website op je telefoon
check-website-no-analytics = Je meet niet wat bezoekers op je website doen. { $note }
    .why = Zonder cijfers weet je straks niet of social media iets opleveren.
    .mend = Zorg dat je je bezoek meet
check-website-information-hard-to-find = Bezoekers vinden op je website niet snel wat ze zoeken. { $note }
    .why = Wie iets niet vindt, gaat weg of belt. Allebei kost je geld.
    .mend = Kijk wat mensen zoeken
check-website-no-clear-next-step = Je website zegt niet duidelijk wat een bezoeker nu kan doen. { $note }
    .why = Mensen doen wat je duidelijk vraagt. Vraag je niets, dan gaan ze verder.
    .mend = Kies wat een bezoeker kan doen
check-website-no-goal = Je hebt nog niet opgeschreven waar je website voor is.
    .why = Je kunt bezoekers pas verder helpen als je weet waarheen.
    .mend = Schrijf op waar je website voor is

## Basis: hoe bereikbaar je bent

check-backoffice-phone-unanswered =
    { $missed ->
        [0] De telefoon wordt niet altijd opgenomen.
       *[other] Van de laatste { $tests } testen met de telefoon gingen er { $missed } mis.
    } { $note }
    .why = Social media brengen meer vragen. Wie belt en niemand krijgt, komt niet terug en vertelt het verder.
    .mend = Spreek af wie opneemt
check-backoffice-mail-unanswered =
    { $missed ->
        [0] Mail wordt niet altijd beantwoord.
       *[other] Van de laatste { $tests } testen met mail gingen er { $missed } mis.
    } { $note }
    .why = Social media brengen meer vragen. Een vraag zonder antwoord kost je een klant.
    .mend = Spreek af wie mail beantwoordt
check-backoffice-answer-wrong = Klanten krijgen niet altijd het goede antwoord. { $note }
    .why = Een fout antwoord gaat op social media snel rond.
    .mend = Zorg dat iedereen het goede antwoord kent
check-backoffice-information-stale = Niet alles wat je aan klanten vertelt, is van nu. { $note }
    .why = Van oude prijzen en openingstijden worden klanten boos.
    .mend = Werk je informatie bij
check-backoffice-overloaded =
    { $all ->
        [0] { $route }: er is te weinig tijd om iedereen te antwoorden. Straks is { $percent } ervan nodig.
       *[other] Je hebt te weinig tijd om iedereen te antwoorden. Straks heb je { $percent } nodig van de tijd die er is.
    }
    .why = Wie geen antwoord krijgt, gaat naar een ander. Koers rekent met { $lift }% meer vragen dan nu, en met je campagnes.
    .mend = Maak meer tijd om te antwoorden
check-backoffice-busy =
    { $all ->
        [0] { $route }: het wordt druk. { $percent } van de tijd om te antwoorden is straks bezet.
       *[other] Het wordt druk: { $percent } van je tijd om te antwoorden is straks bezet.
    }
    .why = Boven 85% blijft er niets over voor een drukke dag. Koers rekent met { $lift }% meer vragen dan nu, en met je campagnes.
    .mend = Kijk waar tijd te winnen is
check-backoffice-promise-broken =
    { $route }: je belooft antwoord binnen { $promised ->
        [one] 1 minuut
       *[other] { $promised } minuten
    }. In je laatste testen werd dat: { $median ->
        [one] 1 minuut
        [other] { $median } minuten
       *[none] { $median }
    }.
    .why = Klanten rekenen op wat je belooft. Beloof liever minder dan je te laat bent.
    .mend = Pas je belofte of je werkwijze aan
check-backoffice-no-owner-for-route = { $route }: hier antwoordt nog niemand.
    .why = Klanten wachten dan tot er toevallig iemand tijd heeft.
    .mend = Kies wie antwoordt

## Basis: drukwerk en de lijst

check-offline-no-web-address =
    { $named ->
        [0] Het adres van je website staat niet overal op je drukwerk. { $note }
       *[other] Het adres van je website staat niet op ‘{ $name }’. { $note }
    }
    .why = Wie je kaartje of folder heeft, moet je ook op internet kunnen vinden.
    .mend = Bekijk je drukwerk
check-basis-item-not-in-order = Dit klopt nog niet: ‘{ $item }’
    .why = Hier bouwt de rest van je plan op. Breng dit eerst in orde, daarna hebben social media pas zin.
    .mend = Bekijk dit punt
check-basis-item-unseen =
    { $is ->
        [no-reason] Je zei dat dit niet geldt, maar nog niet waarom: ‘{ $item }’
       *[unseen] Hier heb je nog niet naar gekeken, of te lang geleden: ‘{ $item }’
    }
    .why = De poort gaat pas open als je elk punt zelf hebt bekeken. Na een half jaar kijk je opnieuw.
    .mend = Kijk nu

## Poorten

check-gate-shut-but-social-started =
    { $is ->
        [post] { $named ->
            [0] Een bericht is al geplaatst, terwijl een poort nog dicht is: { $gate }.
           *[other] ‘{ $name }’ is al geplaatst, terwijl een poort nog dicht is: { $gate }.
        }
       *[channel] { $named ->
            [0] Een kanaal is al open, terwijl een poort nog dicht is: { $gate }.
           *[other] ‘{ $name }’ is al open, terwijl een poort nog dicht is: { $gate }.
        }
    }
    .why = Wie te vroeg begint, kan meer kapotmaken dan het oplevert.
    .mend = Kijk wat er al loopt
check-reason-none = Je hebt nog niet gezegd waarom je social media wilt inzetten.
    .why = Zonder reden weet je niet wat je moet doen, en ook niet wanneer je stopt.
    .mend = Kies je reden
check-reason-because-everyone = Je doet mee omdat iedereen het doet. Stop hier even.
    .why = Meedoen omdat iedereen het doet, geeft half werk. Half werk kan je goede naam schaden.
    .mend = Kies welk doel het helpt
check-reason-keeping-up-without-objective = Bij je reden hoort nog geen doel: ‘{ $reason }’
    .why = Zo’n reden telt pas als die een doel helpt. Social media zijn zelf geen doel.
    .mend = Kies een doel bij je reden

## Doelen

check-goal-no-business-goal = Je hebt nog niet opgeschreven wat je bedrijf wil bereiken.
    .why = Hier begint je hele plan mee. Social media helpen je bedrijf, niet andersom.
    .mend = Schrijf je bedrijfsdoel op
check-goal-no-revenue-target = Geen van je bedrijfsdoelen zegt hoeveel omzet je wilt.
    .why = Uiteindelijk moet het werk iets opleveren. Met een bedrag zie je later of dat zo is.
    .mend = Vul een doel voor je omzet in
check-objective-none = Je hebt nog geen doel voor social media.
    .why = Eerst het doel, dan pas de rest. Anders weet je nooit of het werkt.
    .mend = Schrijf je doel op
check-objective-not-derived =
    { $named ->
        [0] Een doel hoort nog niet bij een bedrijfsdoel.
       *[other] Het doel ‘{ $name }’ hoort nog niet bij een bedrijfsdoel.
    }
    .why = Een doel op social media telt pas als het je bedrijf vooruit helpt.
    .mend = Kies het bedrijfsdoel
check-objective-no-way =
    { $named ->
        [0] Bij een doel staat nog niet hoe je het bereikt.
       *[other] Bij het doel ‘{ $name }’ staat nog niet hoe je het bereikt.
    }
    .why = Een doel zonder weg ernaartoe blijft een wens.
    .mend = Schrijf op hoe je het bereikt
check-objective-no-kpi =
    { $named ->
        [0] Bij een doel hoort nog geen cijfer dat je volgt.
       *[other] Bij het doel ‘{ $name }’ hoort nog geen cijfer dat je volgt.
    }
    .why = Zonder cijfer kun je niet zien of je dichterbij komt.
    .mend = Voeg een cijfer toe
check-objective-measured-by-connections-only =
    { $named ->
        [0] Een doel wordt alleen gemeten met volgers of likes.
       *[other] Het doel ‘{ $name }’ wordt alleen gemeten met volgers of likes.
    }
    .why = Volgers en likes zeggen niet of het iets oplevert. Ze helpen alleen om bij te sturen.
    .mend = Kies een cijfer dat het wel laat zien
check-objective-no-baseline =
    { $named ->
        [0] Bij een doel staat niet hoeveel het nu is.
       *[other] Bij het doel ‘{ $name }’ staat niet hoeveel het nu is.
    }
    .why = Zonder begin kun je niet zeggen wat social media hebben opgeleverd.
    .mend = Vul in hoeveel het nu is
check-objective-no-target =
    { $named ->
        [0] Bij een doel staat niet hoeveel het moet worden.
       *[other] Bij het doel ‘{ $name }’ staat niet hoeveel het moet worden.
    }
    .why = Met een getal weet je wanneer je er bent.
    .mend = Vul in hoeveel het moet worden
check-objective-no-deadline =
    { $named ->
        [0] Bij een doel staat niet wanneer het zover moet zijn.
       *[other] Bij het doel ‘{ $name }’ staat niet wanneer het zover moet zijn.
    }
    .why = Zonder datum is elk doel altijd nog op tijd.
    .mend = Kies een datum
check-objective-deadline-passed =
    { $named ->
        [0] De datum van een doel is voorbij: { $day }.
       *[other] De datum van het doel ‘{ $name }’ is voorbij: { $day }.
    }
    .why = Kijk wat dit doel heeft opgeleverd. Kies dan een nieuwe datum, of een nieuw doel.
    .mend = Bekijk de datum
check-objective-no-owner =
    { $named ->
        [0] Bij een doel staat niet wie ervoor zorgt.
       *[other] Bij het doel ‘{ $name }’ staat niet wie ervoor zorgt.
    }
    .why = Zonder naam denkt iedereen dat een ander het doet.
    .mend = Kies wie ervoor zorgt
check-objective-no-success-definition =
    { $named ->
        [0] Bij een doel staat niet wanneer het is gelukt of mislukt.
       *[other] Bij het doel ‘{ $name }’ staat niet wanneer het is gelukt of mislukt.
    }
    .why = Spreek dit vooraf af. Achteraf is alles wel ergens goed voor geweest.
    .mend = Schrijf op wanneer het is gelukt
check-objective-too-many = Je hebt { $count } doelen. Dat is veel voor een klein bedrijf.
    .why = Met vijf doelen of minder weet iedereen nog waar het om gaat.
    .mend = Bekijk je doelen

## Doelgroep

check-audience-none = Je hebt nog geen doelgroep gekozen.
    .why = Waar je bent en wat je vertelt, hangt af van wie je wilt bereiken.
    .mend = Beschrijf je belangrijkste groep
check-segment-unknown-online =
    { $named ->
        [0] Van een doelgroep weet je nog niet of ze op social media zitten.
       *[other] Van de groep ‘{ $name }’ weet je nog niet of ze op social media zitten.
    }
    .why = Een groep die er niet is, bereik je er niet. Vraag het aan tien klanten.
    .mend = Zoek het uit
check-segment-not-online =
    { $named ->
        [0] Een doelgroep is niet op internet, maar je rekent wel op ze.
       *[other] De groep ‘{ $name }’ is niet op internet, maar je rekent wel op ze.
    }
    .why = Wie niet op internet komt, ziet je berichten nooit.
    .mend = Bekijk deze doelgroep
check-segment-not-on-networks =
    { $named ->
        [0] Een doelgroep zit niet op social media, maar je rekent wel op ze.
       *[other] De groep ‘{ $name }’ zit niet op social media, maar je rekent wel op ze.
    }
    .why = Deze groep bereik je beter op een andere manier.
    .mend = Bekijk deze doelgroep
check-segment-no-needs =
    { $named ->
        [0] Van een doelgroep weet je nog niet wat ze willen weten.
       *[other] Van de groep ‘{ $name }’ weet je nog niet wat ze willen weten.
    }
    .why = Mensen lezen alleen berichten die antwoord geven op wat zij willen weten.
    .mend = Schrijf hun vragen op
check-segment-no-channel =
    { $named ->
        [0] Voor een doelgroep is nog geen kanaal.
       *[other] Voor de groep ‘{ $name }’ is nog geen kanaal.
    }
    .why = Met een kanaal kun je deze groep ook echt bereiken.
    .mend = Zoek uit waar ze zitten

## Aanwezigheid

check-channel-none = Je hebt nog geen kanaal gekozen om nu te gebruiken.
    .why = Het plan zegt nu wel wat je wilt, maar niet waar.
    .mend = Kies een kanaal
check-channel-no-reason =
    { $named ->
        [0] Bij een kanaal staat nog niet waarom je het wel of niet gebruikt.
       *[other] Bij ‘{ $name }’ staat nog niet waarom je het wel of niet gebruikt.
    }
    .why = Met een reden kun je later zien of het nog klopt.
    .mend = Schrijf de reden op
check-channel-no-audience-evidence =
    { $named ->
        [0] Van een kanaal weet je nog niet zeker of je doelgroep er zit.
       *[other] Je weet nog niet zeker of je doelgroep op ‘{ $name }’ zit.
    }
    .why = Je gaat waar je klanten zijn. Een gevoel is daarvoor niet genoeg.
    .mend = Schrijf op wat je zag
check-channel-no-objective =
    { $named ->
        [0] Een kanaal helpt nog geen enkel doel.
       *[other] Het kanaal ‘{ $name }’ helpt nog geen enkel doel.
    }
    .why = Tijd die geen doel helpt, ben je kwijt.
    .mend = Kies welk doel het helpt
check-channel-no-owner =
    { $named ->
        [0] Bij een kanaal staat niet wie het bijhoudt.
       *[other] Bij ‘{ $name }’ staat niet wie het bijhoudt.
    }
    .why = Een kanaal dat niemand bijhoudt, wordt stil. Dat ziet iedereen.
    .mend = Kies wie het bijhoudt

## Content

check-pillar-none = Je hebt nog niet gekozen waar je over gaat vertellen.
    .why = Met een paar vaste thema’s weet je elke week wat je kunt maken.
    .mend = Kies je eerste thema
check-pillar-shares-over-hundred = Je thema’s zijn samen { $percent } van je berichten. Er is maar 100%.
    .why = Met delen die passen, komt elk thema aan de beurt.
    .mend = Verdeel het opnieuw
check-pillar-no-audience-question =
    { $named ->
        [0] Een thema geeft nog geen antwoord op een vraag van je doelgroep.
       *[other] Het thema ‘{ $name }’ geeft nog geen antwoord op een vraag van je doelgroep.
    }
    .why = Mensen lezen berichten die helpen. Reclame slaan ze over.
    .mend = Kies de vraag

## Luisteren

check-watch-none = Je hebt nog niet gekozen waar je naar luistert.
    .why = Mensen praten over je, ook als je niet kijkt. Wie luistert, kan antwoorden.
    .mend = Kies waar je naar luistert
check-watch-not-our-name = Je let nog niet op je eigen naam.
    .why = Een klacht over jou wil je vandaag zien, niet volgende maand.
    .mend = Voeg je eigen naam toe
check-watch-channel-unwatched =
    { $named ->
        [0] Op een kanaal dat je gebruikt, luistert nog niemand.
       *[other] Op ‘{ $name }’ luistert nog niemand.
    }
    .why = Waar je praat, krijg je antwoord. Iemand moet dat lezen.
    .mend = Voeg een luisterpunt toe
check-watch-no-owner =
    { $named ->
        [0] Bij een luisterpunt staat niet wie er kijkt.
       *[other] Bij het luisterpunt ‘{ $name }’ staat niet wie er kijkt.
    }
    .why = Als iedereen zou kunnen kijken, kijkt er niemand.
    .mend = Kies wie er kijkt
check-watch-no-rhythm =
    { $named ->
        [0] Bij een luisterpunt staat niet hoe vaak je kijkt.
       *[other] Bij het luisterpunt ‘{ $name }’ staat niet hoe vaak je kijkt.
    }
    .why = Wie af en toe kijkt, ziet een klacht te laat.
    .mend = Kies hoe vaak

## Meten

check-kpi-without-objective =
    { $named ->
        [0] Een cijfer hoort nog niet bij een doel.
       *[other] Het cijfer ‘{ $name }’ hoort nog niet bij een doel.
    }
    .why = Meet alleen wat laat zien of een doel lukt. De rest kost alleen tijd.
    .mend = Kies het doel
check-kpi-no-why =
    { $named ->
        [0] Bij een cijfer staat niet waarom je het volgt.
       *[other] Bij het cijfer ‘{ $name }’ staat niet waarom je het volgt.
    }
    .why = Je hoeft niet alles te meten wat kan. Zeg wat dit cijfer je leert.
    .mend = Schrijf op waarom
check-kpi-no-instrument =
    { $named ->
        [0] Bij een cijfer staat niet waarmee je het meet.
       *[other] Bij het cijfer ‘{ $name }’ staat niet waarmee je het meet.
    }
    .why = Een cijfer is pas te vergelijken als je steeds op dezelfde manier meet.
    .mend = Kies waarmee je meet
check-kpi-no-measurement =
    { $named ->
        [0] Van een cijfer heb je nog niets genoteerd.
       *[other] Van het cijfer ‘{ $name }’ heb je nog niets genoteerd.
    }
    .why = De eerste meting is je begin. Noteer die voordat je begint.
    .mend = Noteer de eerste meting
check-kpi-stale =
    { $named ->
        [0] Je hebt een cijfer al { $days } dagen niet genoteerd.
       *[other] Je hebt het cijfer ‘{ $name }’ al { $days } dagen niet genoteerd.
    }
    .why = Met oude cijfers zie je niet hoe het nu gaat.
    .mend = Noteer hoeveel het nu is

## Mensen en uren

check-person-overbooked =
    { $named ->
        [0] Het plan vraagt { $asked } uur per week van iemand die { $hours } uur heeft.
       *[other] Het plan vraagt { $asked } uur per week van { $name }. Er is maar { $hours } uur.
    }
    .why = Wat niet in de week past, gebeurt niet. Kies dan liever minder.
    .mend = Bekijk de uren
check-hours-short = Het plan vraagt { $asked } uur per week. Samen hebben jullie { $hours } uur.
    .why = Liever één kanaal dat goed gaat dan drie die half gaan.
    .mend = Bekijk de uren

## Basis: zoeken, bezoek en drukwerk

check-website-no-search-terms = Je hebt nog niet gekozen met welke woorden mensen je moeten vinden.
    .why = Mensen zoeken wat ze nodig hebben, niet je naam. Kies woorden die zij typen.
    .mend = Voeg een zoekwoord toe
check-website-term-unanswered =
    { $named ->
        [0] Geen pagina van je website geeft al goed antwoord op een zoekwoord.
       *[other] Geen pagina van je website geeft al goed antwoord op ‘{ $name }’.
    }
    .why = Een pagina met de woorden in titel, kop en tekst wordt vanzelf gevonden. Dat kost je niets.
    .mend = Kies de pagina die antwoord geeft
check-website-not-serving-goals = Je website hoort nog niet bij een van je bedrijfsdoelen.
    .why = Je website moet je bedrijf helpen. Anders kost hij geld en brengt hij niets op.
    .mend = Kies het bedrijfsdoel
check-website-no-own-traffic = Je website krijgt uit zichzelf bijna geen bezoek. { $note }
    .why = Bezoek uit zoekmachines blijft komen. Bezoek van social media stopt als jij stopt.
    .mend = Kijk waar je bezoek vandaan komt
check-website-analytics-unread = De cijfers van je website zijn al een tijd niet bekeken. { $note }
    .why = Kijk één keer per maand. Dan zie je op tijd wat werkt en wat niet.
    .mend = Bekijk je cijfers
check-website-conversion-unknown = Je weet niet hoeveel bezoekers de laatste drie maanden klant werden.
    .why = Zonder deze cijfers zie je niet of meer bezoek ook meer klanten brengt.
    .mend = Vul bezoekers en klanten van een maand in
check-offline-contact-differs =
    { $named ->
        [0] Op je drukwerk staat iets anders dan in je plan:
       *[other] Op ‘{ $name }’ staat iets anders dan in je plan:
    } { $part ->
        [web_address] het adres van je website.
        [email] het e-mailadres.
       *[phone] het telefoonnummer.
    } { $note }
    .why = Wie een oud adres of nummer gebruikt, bereikt je niet. Daar hoor je niets van.
    .mend = Bekijk wat er gedrukt staat
check-offline-contradicts-website =
    { $named ->
        [0] Je drukwerk zegt iets anders dan je website. { $note }
       *[other] ‘{ $name }’ zegt iets anders dan je website. { $note }
    }
    .why = Wie twee verschillende dingen leest, vertrouwt geen van beide.
    .mend = Bekijk wat er gedrukt staat
check-offline-no-email =
    { $named ->
        [0] Je e-mailadres ontbreekt waar mensen het zoeken. { $note }
       *[other] Op ‘{ $name }’ staat geen e-mailadres, maar mensen zoeken het daar wel. { $note }
    }
    .why = Niet iedereen belt graag. Laat mensen zelf kiezen hoe ze je bereiken.
    .mend = Bekijk wat er gedrukt staat
check-offline-not-listed = Je drukwerk staat nog niet in je plan. Denk aan kaartjes, folders en je bus.
    .why = Zulke dingen blijven jaren rondgaan. Staan ze op een lijst, dan vergeet je er geen.
    .mend = Voeg je eerste drukwerk toe

## De strategie, voordat je geld uitgeeft

check-decision-not-taken =
    { $put_off ->
        [0] Je hebt nog niet besloten om het te doen.
       *[other] Je hebt besloten om nog niet te beginnen.
    }
    .why =
        { $put_off ->
            [0] Met een half besluit doet iedereen half werk. Besteed pas tijd en geld na een duidelijk ja.
           *[other] Dat is een duidelijke keuze. Er gaan dus geen tijd en geld naar social media tot je besluit om te beginnen.
        }
    .mend =
        { $put_off ->
            [0] Leg je besluit vast
           *[other] Beslis opnieuw als je wilt beginnen
        }
check-return-undefined =
    { $named ->
        [0] Bij een doel staat nog niet hoe je uitrekent wat het opbrengt.
       *[other] Bij het doel ‘{ $name }’ staat nog niet hoe je uitrekent wat het opbrengt.
    }
    .why = Spreek je dit nu af, dan kun je later laten zien wat het waard was.
    .mend = Kies hoe je dat uitrekent
check-success-undefined = Je hebt nog niet opgeschreven wanneer het hele plan is gelukt, en wanneer het is mislukt.
    .why = Spreek eerst af wanneer het gelukt is, en begin dan pas. Achteraf ben je te snel tevreden.
    .mend = Schrijf op wanneer het is gelukt
check-budget-people-cost-missing =
    { $named ->
        [0] Van iemand in je plan weet je nog niet wat een uur kost.
       *[other] Je weet nog niet wat een uur van { $name } kost.
    }
    .why = Een account is gratis, maar wie het gebruikt niet. Kost een uur niets, schrijf dan op waarom.
    .mend = Vul in wat een uur kost
check-guidelines-none = Je hebt nog geen afspraken gemaakt over meedoen op social media.
    .why = Met een paar duidelijke afspraken durft iedereen te antwoorden. En iedereen weet wat niet mag.
    .mend = Kies je eerste afspraak
check-duty-unassigned = Dit doet nog niemand: ‘{ $task }’
    .why = Wat van iedereen is, doet niemand.
    .mend = Kies wie het doet
check-strategy-no-source-plan = In je plan staat nog niet bij welk ander plan het hoort.
    .why = Wat je op social media doet, moet passen bij wat je al koos. Staat je plan op zichzelf? Vul dat dan in.
    .mend = Schrijf op wat je andere plan zegt

## Team

check-team-one-person-only =
    { $named ->
        [0] Eén persoon doet alles, maar er werken { $people } mensen bij je.
       *[other] { $name } doet alles, maar er werken { $people } mensen bij je.
    }
    .why = Met meer mensen hoor je meer. En het gaat door als iemand ziek is.
    .mend = Bekijk wie wat doet
check-team-no-top-support = Er staat nog niet dat de leiding achter je plan staat.
    .why = Zonder die steun zijn tijd en geld op in de eerste drukke maand.
    .mend = Vul in of de leiding erachter staat
check-team-no-sales-or-service-voice = Niemand die elke dag klanten spreekt, heeft een taak in je plan.
    .why = Wie verkoopt of klanten helpt, hoort wat ze vragen. Zonder hen praat je langs mensen heen.
    .mend = Geef een van hen een taak
check-team-hat-unworn = Deze pet draagt nog niemand: ‘{ $department }’
    .why = Een pet is een rol naast je eigen werk. In een klein bedrijf draagt één mens er meer.
    .mend = Kies wie deze pet draagt
check-duty-no-stand-in =
    { $named ->
        [0] Hiervoor valt nog niemand in: ‘{ $task }’
       *[other] Voor { $name } valt nog niemand in: ‘{ $task }’
    }
    .why = Klanten vragen ook iets als iemand ziek is of op vakantie.
    .mend = Kies wie er invalt
check-adviser-unproven =
    { $named ->
        [0] Van een adviseur weet je nog niet of die dit echt kan.
       *[other] Je weet nog niet of { $name } dit echt kan.
    }
    .why = Veel mensen zeggen dat ze social media kennen. Vraag om werk dat je kunt bekijken.
    .mend = Schrijf op waaruit dat blijkt
check-briefing-not-given =
    { $named ->
        [0] Iemand in je team kent je plan nog niet.
       *[other] { $name } kent je plan nog niet.
    }
    .why = Wie weet wat je wilt, maakt zelf betere keuzes.
    .mend = Kies een dag om het uit te leggen
check-training-no-criticism = Niemand in je team leert omgaan met kritiek.
    .why = Een rustig antwoord wint klanten. Een boos antwoord wordt doorgestuurd.
    .mend = Plan deze training
check-training-none = Je hebt nog geen training gepland.
    .why = Een uur oefenen scheelt later veel uren.
    .mend = Plan een training

## Merk

check-value-proposition-incomplete =
    Je belofte aan klanten is nog niet af. { $part ->
        [for_whom] Er staat niet voor wie.
        [problem] Er staat niet welk probleem zij hebben.
        [what_we_do] Er staat niet wat jij daaraan doet.
        [why_us] Er staat niet waarom ze jou kiezen.
       *[proof] Er staat niet waaruit dat blijkt.
    }
    .why = Mensen kiezen je als ze meteen zien wat je voor hen doet.
    .mend = Maak je belofte af
check-brand-question-open = Op deze vraag over je merk heb je nog geen antwoord: ‘{ $question }’
    .why = Mensen kennen een bedrijf dat helpt, dichtbij is en makkelijk te vinden is.
    .mend = Beantwoord de vraag
check-brand-no-face = Je bedrijf laat nog geen gezicht zien.
    .why = Mensen vertrouwen mensen. Met een naam en een gezicht word je een bekende.
    .mend = Kies wie je laat zien
check-brand-no-voice = Je hebt nog niet gekozen wie namens je bedrijf spreekt.
    .why = Een mens klinkt echt. Een bedrijf zonder mens klinkt als reclame.
    .mend = Kies wie er spreekt

## Aanpak

check-campaign-beyond-capacity =
    { $named ->
        [0] Een campagne brengt meer dan je kunt beantwoorden. { $route }: { $percent } van je tijd.
       *[other] De campagne ‘{ $name }’ brengt meer dan je kunt beantwoorden. { $route }: { $percent } van je tijd.
    }
    .why = Kun je niet iedereen antwoorden, dan kost de campagne je klanten. Plan hem pas als de tijd er is.
    .mend = Bekijk deze campagne
check-approach-campaign-only = Je hebt een campagne, maar nog geen gesprek dat je wilt voeren.
    .why = Een campagne houdt op. Een gesprek met je klanten gaat door.
    .mend = Schrijf op welk gesprek je wilt
check-campaign-no-dialogue =
    { $named ->
        [0] Bij een campagne staat nog niet hoe die een gesprek begint.
       *[other] Bij de campagne ‘{ $name }’ staat nog niet hoe die een gesprek begint.
    }
    .why = Een campagne is het meest waard als mensen daarna met je blijven praten.
    .mend = Schrijf op welk gesprek ermee begint
check-campaign-no-end =
    { $named ->
        [0] Een campagne heeft nog geen laatste dag.
       *[other] De campagne ‘{ $name }’ heeft nog geen laatste dag.
    }
    .why = Een campagne werkt maar even. Spreek nu af wanneer die stopt.
    .mend = Kies de laatste dag
check-campaign-no-aftermath =
    { $named ->
        [0] Bij een campagne staat nog niet wat er daarna blijft.
       *[other] Bij de campagne ‘{ $name }’ staat nog niet wat er daarna blijft.
    }
    .why = Doe je daarna niets, dan zijn de nieuwe mensen na een maand weer weg.
    .mend = Schrijf op wat er blijft
check-integration-none = In je plan staat nog niet hoe social media en je andere marketing elkaar helpen.
    .why = Social media werken het best samen met je nieuwsbrief, je winkel en je website.
    .mend = Voeg je eerste verbinding toe
check-integration-social-is-island = Je andere marketing is nog niet verbonden met een kanaal dat je nu gebruikt.
    .why = Los doen social media weinig. Laat je kanalen en je andere marketing naar elkaar wijzen.
    .mend = Kies het kanaal
check-integration-one-way = Deze verbinding werkt nog maar één kant op: ‘{ $marketing }’ en social media.
    .why = Samen doen ze meer. Schrijf ook op hoe de een de ander terug helpt.
    .mend = Vul de andere kant in
check-advertising-no-reason = Je wilt adverteren, maar je hebt nog niet opgeschreven waarom.
    .why = Adverteren mag, maar het hoeft niet. Wat mensen delen, werkt beter.
    .mend = Schrijf op waarom
check-advertising-no-budget = Je wilt adverteren, maar je hebt nog niet gezegd voor hoeveel geld.
    .why = Zonder grens blijft een advertentie ongemerkt geld kosten.
    .mend = Vul het bedrag in
check-launch-no-steps = Je hebt de stappen naar je start nog niet opgeschreven.
    .why = Met een kort lijstje begin je rustig en vergeet je niets.
    .mend = Voeg de eerste stap toe

## Middelen

check-budget-none = Er staan nog geen kosten in je plan.
    .why = Tijd en geld zijn ongemerkt op als niemand ze opschrijft.
    .mend = Voeg de eerste kosten toe
check-budget-over = Een jaar kost { $cost }, met de uren van mensen erbij. Je grens is { $limit }.
    .why = Kies nu wat je weglaat. Halverwege stoppen kost meer.
    .mend = Bekijk je grens
check-outsourcing-no-owner-inside = Iemand van buiten doet dit, maar niemand van jullie let erop: ‘{ $what }’
    .why = Hulp kun je inhuren. Maar klanten blijven met jouw bedrijf praten.
    .mend = Kies wie erop let

## Afspraken

check-guidelines-only-forbid = Je afspraken zeggen alleen wat niet mag.
    .why = Wie alleen leest wat niet mag, zegt niets meer. Moedig mensen ook aan.
    .mend = Bekijk je afspraken
check-response-no-rule = Er is nog geen regel voor deze reactie: ‘{ $message }’
    .why = Met een regel kan iedereen meteen antwoorden. Jij hoeft er niet bij te zijn.
    .mend = Schrijf de eerste stap op
check-response-no-deadline = Er staat nog niet hoe snel je hierop antwoordt: ‘{ $message }’
    .why = Mensen wachten niet lang. Een antwoord na een week is geen antwoord.
    .mend = Vul de tijd in
check-person-untrained-voice =
    { $named ->
        [0] Iemand spreekt namens je bedrijf, maar volgde nog geen training.
       *[other] { $name } spreekt namens je bedrijf, maar volgde nog geen training.
    }
    .why = Iedereen leest mee. Wie een beetje oefent, durft meer.
    .mend = Vul de training in
check-guidelines-review-due = Je wilde je afspraken opnieuw bekijken op { $day }.
    .why = Social media veranderen, en jij ook. Oude afspraken passen dan niet meer.
    .mend = Bekijk ze en kies een nieuwe dag

## Opbrengst en terugkijken

check-evaluation-no-date = Je hebt nog niet gezegd wanneer je voor het eerst terugkijkt.
    .why = Wat niet in de agenda staat, gebeurt niet.
    .mend = Kies de eerste dag
check-evaluation-overdue = De dag waarop je wilde terugkijken is voorbij: { $day }.
    .why = Kijk wat je plan heeft gebracht. Kies dan de volgende dag.
    .mend = Kijk terug en kies de volgende dag
check-expansion-no-condition =
    { $named ->
        [0] Bij een kanaal voor later staat nog niet wanneer je ermee begint.
       *[other] Het kanaal ‘{ $name }’ is voor later, maar er staat nog niet wanneer je begint.
    }
    .why = Spreek af welk cijfer eerst goed moet zijn. Dan begin je niet te vroeg.
    .mend = Schrijf op wanneer je begint
check-expansion-condition-met =
    { $named ->
        [0] Een kanaal voor later kan erbij: wat je afsprak, is gehaald.
       *[other] Het kanaal ‘{ $name }’ kan erbij: wat je afsprak, is gehaald.
    }
    .why = Je schreef zelf op wanneer je zou beginnen. Begin, of schrijf op waarom je wacht.
    .mend = Besluit over dit kanaal

## Doelgroep: bewijs, de weg van een klant, hoe ze je zien

check-audience-no-segment-online =
    { $named ->
        [0] Je hebt van geen enkele groep bewijs dat die op internet en op social media is.
       *[other] Je hebt nog geen bewijs dat de groep ‘{ $name }’ op internet en op social media is. Van een andere groep ook niet.
    }
    .why = Zonder dat bewijs praat je straks misschien tegen niemand.
    .mend = Schrijf op wat je zag
check-audience-evidence-stale =
    { $named ->
        [0] Je bewijs dat een doelgroep er is, is { $days } dagen oud.
       *[other] Je bewijs dat de groep ‘{ $name }’ er is, is { $days } dagen oud.
    }
    .why = Mensen gaan van kanaal naar kanaal. Na een half jaar telt het bewijs niet meer.
    .mend = Kijk opnieuw
check-segment-no-image-reading =
    { $named ->
        [0] Je weet nog niet hoe een doelgroep je bedrijf ziet.
       *[other] Je weet nog niet hoe de groep ‘{ $name }’ je bedrijf ziet.
    }
    .why = Wie je nog niet kent, vertel je iets anders dan wie al vaak komt.
    .mend = Schrijf op hoe ze je zien
check-segment-no-persona =
    { $named ->
        [0] Van een doelgroep heb je nog geen voorbeeldklant.
       *[other] Van de groep ‘{ $name }’ heb je nog geen voorbeeldklant.
    }
    .why = Schrijven voor één mens gaat makkelijker dan schrijven voor een groep.
    .mend = Beschrijf één klant
check-journey-stage-unanswered = Bij deze fase van je klant heb je nog geen antwoord: ‘{ $stage }’
    .why = In elke fase hebben mensen een vraag. Jouw antwoord brengt ze verder.
    .mend = Schrijf je antwoord op
check-journey-stage-without-kind = Bij deze fase van je klant heb je nog geen soort bericht gekozen: ‘{ $stage }’
    .why = Wie je net ziet, wil iets anders lezen dan wie al koopt.
    .mend = Kies een soort bericht
check-image-stale =
    { $named ->
        [0] Je keek op { $day } voor het laatst hoe mensen je zien.
       *[other] Je keek op { $day } voor het laatst hoe de groep ‘{ $name }’ je ziet.
    }
    .why = Hoe mensen je zien, verandert. Je ziet pas of het werkt als je opnieuw kijkt.
    .mend = Kijk opnieuw

## Kanalen, profielen en wie je volgt

check-channel-too-many-for-hours =
    Je hebt meer kanalen dan uren. { $ranked ->
        [0] Van geen enkel kanaal weet je of je doelgroep er is. Kijk eerst naar ‘{ $name }’.
       *[other] ‘{ $name }’ past het minst: { $fit } van de 100.
    }
    .why = Liever één kanaal dat goed gaat dan twee die half gaan.
    .mend = Kies of dit kanaal later kan
check-hub-none = Je hebt nog niet gekozen wat je thuisbasis is.
    .why = Een thuisbasis is de plek waar mensen alles vinden. Je andere kanalen wijzen ernaartoe.
    .mend = Kies je thuisbasis
check-follow-none = Je hebt nog niet gekozen wie je gaat volgen.
    .why = Wie meepraat met anderen, wordt zelf ook gezien.
    .mend = Kies wie je volgt
check-profile-none =
    { $named ->
        [0] Op een kanaal dat je gebruikt, heb je nog geen profiel.
       *[other] Op ‘{ $name }’ heb je nog geen profiel.
    }
    .why = Je profiel is het eerste wat mensen van je zien.
    .mend = Maak het profiel
check-profile-incomplete =
    { $named ->
        [0] Een profiel is nog niet af.
       *[other] Het profiel ‘{ $name }’ is nog niet af.
    } { $part ->
        [name] Er is nog geen naam.
        [address] Er is nog geen adres.
        [bio] Er staat nog niet wie je bent.
        [link] Er is nog geen link naar je website.
        [contact] Er staat nog niet hoe mensen je bereiken.
       *[picture] Er is nog geen foto.
    }
    .why = Met een half profiel lijkt het of er niemand thuis is.
    .mend = Maak het profiel af
check-profile-not-in-company-name =
    { $named ->
        [0] Een profiel heeft een andere naam dan je bedrijf.
       *[other] Je profiel op ‘{ $name }’ heeft een andere naam dan je bedrijf.
    }
    .why = Mensen zoeken op de naam die ze kennen.
    .mend = Kijk naar de naam
check-profile-differs =
    { $named ->
        [0] Een profiel zegt iets anders dan je plan:
       *[other] Het profiel ‘{ $name }’ zegt iets anders dan je plan:
    } { $part ->
        [link] de link gaat niet naar je website.
       *[contact] je nummer of e-mailadres is anders.
    }
    .why = Wie een oud adres of nummer gebruikt, bereikt je niet.
    .mend = Kijk wat er klopt
check-profile-only-company = Alleen je bedrijf heeft een profiel. Van de mensen erachter zie je niemand.
    .why = Mensen praten liever met een mens dan met een naam.
    .mend = Voeg een profiel van iemand toe
check-profile-over-limit =
    { $named ->
        [0] De tekst van een profiel is te lang: { $length } tekens. Er passen er { $limit }.
       *[other] De tekst van ‘{ $name }’ is te lang: { $length } tekens. Er passen er { $limit }.
    }
    .why = Het kanaal kapt de rest af, soms midden in een zin.
    .mend = Maak de tekst korter

## Berichten

check-mix-too-much-about-us =
    { $is ->
        [all] Van je laatste { $posts } berichten gaan er { $count } over jezelf.
        [channel] { $named ->
            [0] Op een kanaal gaan { $count } van de laatste { $posts } berichten over jezelf.
           *[other] Op ‘{ $name }’ gaan { $count } van de laatste { $posts } berichten over jezelf.
        }
       *[post] { $named ->
            [0] Met een bericht dat klaarstaat, gaan { $count } van de { $posts } berichten over jezelf.
           *[other] Met ‘{ $name }’ erbij gaan { $count } van de { $posts } berichten over jezelf.
        }
    }
    .why = Mensen blijven voor wat zij eraan hebben. Houd het op één van de vijf over jezelf.
    .mend = Kies iets wat de lezer helpt
check-mix-too-promotional =
    { $is ->
        [all] Tegenover { $others } andere berichten staat { $count } keer reclame.
        [channel] { $named ->
            [0] Op een kanaal staat tegenover { $others } andere berichten { $count } keer reclame.
           *[other] Op ‘{ $name }’ staat tegenover { $others } andere berichten { $count } keer reclame.
        }
       *[post] { $named ->
            [0] Met een bericht dat klaarstaat, staat tegenover { $others } andere { $count } keer reclame.
           *[other] Met ‘{ $name }’ erbij staat tegenover { $others } andere berichten { $count } keer reclame.
        }
    }
    .why = Wat mensen delen, werkt veel beter dan reclame. Eén op tien andere berichten is genoeg.
    .mend = Kies iets wat de lezer helpt
check-mix-no-call-to-action =
    { $weeks ->
        [one] Je hebt een week lang niets aan je lezers gevraagd.
       *[other] Je hebt { $weeks } weken lang niets aan je lezers gevraagd.
    }
    .why = Mensen doen wat je duidelijk vraagt. Vraag je niets, dan gebeurt er niets.
    .mend = Vraag in een bericht om iets
check-cadence-behind =
    { $named ->
        [0] Op een kanaal plaatste je in vier weken { $done } berichten. Je beloofde er { $promised }.
       *[other] Op ‘{ $name }’ plaatste je in vier weken { $done } berichten. Je beloofde er { $promised }.
    }
    .why = Een kanaal dat stilvalt, valt op. Beloof liever minder en houd het vol.
    .mend = Kies wat je wel volhoudt
check-cadence-gap =
    { $named ->
        [0] Op een kanaal was het { $days } dagen stil.
       *[other] Op ‘{ $name }’ was het { $days } dagen stil.
    }
    .why = Wie lang niets hoort, vergeet je. Verdeel je berichten over de weken.
    .mend = Bekijk hoe vaak je plaatst
check-content-nothing-planned =
    { $named ->
        [0] Op een kanaal dat open is, staat de komende twee weken niets klaar.
       *[other] Op ‘{ $name }’ staat de komende twee weken niets klaar.
    }
    .why = Met een paar berichten vooruit heb je rust, ook in een drukke week.
    .mend = Plan een bericht
check-content-ageing =
    { $named ->
        [0] Over een thema heb je al { $days } dagen niets nieuws verteld.
       *[other] Over het thema ‘{ $name }’ heb je al { $days } dagen niets nieuws verteld.
    } { $weeks ->
        [one] Je wilde het elke week vernieuwen.
       *[other] Je wilde het elke { $weeks } weken vernieuwen.
    }
    .why = Oude berichten kloppen op een dag niet meer.
    .mend = Maak er iets nieuws over
check-content-never-shared-by-partners = Nog geen partner heeft iets van je gedeeld.
    .why = Wat een ander over je vertelt, geloven mensen eerder.
    .mend = Vraag een partner om te delen
check-journey-no-content-for-stage = Bij deze fase van je klant heb je de laatste tijd geen bericht: ‘{ $stage }’
    .why = Wie in die fase zit, hoort niets van je en gaat niet verder.
    .mend = Maak er een bericht voor
check-segment-no-content =
    { $named ->
        [0] Voor een doelgroep heb je de laatste tijd geen bericht.
       *[other] Voor de groep ‘{ $name }’ heb je de laatste tijd geen bericht.
    }
    .why = Je koos deze groep. Vertel ze dan ook iets.
    .mend = Maak een bericht voor ze
check-post-no-pillar =
    { $named ->
        [0] Een bericht hoort nog niet bij een thema.
       *[other] Het bericht ‘{ $name }’ hoort nog niet bij een thema.
    }
    .why = Met een thema weet je waarom je iets vertelt.
    .mend = Kies het thema
check-post-no-segment =
    { $named ->
        [0] Bij een bericht staat nog niet voor wie het is.
       *[other] Bij het bericht ‘{ $name }’ staat nog niet voor wie het is.
    }
    .why = Wat voor iedereen is, spreekt niemand aan.
    .mend = Kies voor wie het is
check-post-no-owner =
    { $named ->
        [0] Bij een bericht staat nog niet wie het maakt.
       *[other] Bij het bericht ‘{ $name }’ staat nog niet wie het maakt.
    }
    .why = Een bericht dat niemand maakt, komt er niet.
    .mend = Kies wie het maakt
check-post-overdue =
    { $part ->
        [finish_by] { $named ->
            [0] Een bericht is nog niet af. Dat moest op { $day }.
           *[other] Het bericht ‘{ $name }’ is nog niet af. Dat moest op { $day }.
        }
       *[planned_on] { $named ->
            [0] Een bericht is nog niet geplaatst. Dat moest op { $day }.
           *[other] Het bericht ‘{ $name }’ is nog niet geplaatst. Dat moest op { $day }.
        }
    }
    .why = Een plan dat niet klopt met wat je doet, helpt niet.
    .mend = Kies een nieuwe dag
check-backoffice-not-told =
    { $named ->
        [0] Wie klanten antwoordt, kent een bericht met een aanbieding nog niet.
       *[other] Wie klanten antwoordt, kent het bericht ‘{ $name }’ nog niet.
    }
    .why = Mensen bellen over je aanbieding. Een fout antwoord kost een klant.
    .mend = Vertel het, en noteer wanneer
check-post-no-value =
    { $named ->
        [0] Bij een bericht staat nog niet wat de lezer eraan heeft.
       *[other] Bij het bericht ‘{ $name }’ staat nog niet wat de lezer eraan heeft.
    }
    .why = Weet jij het niet, dan slaat de lezer het over.
    .mend = Schrijf op wat de lezer eraan heeft
check-post-no-link-to-site =
    { $named ->
        [0] Een bericht vraagt iets van de lezer, maar de link gaat niet naar je website.
       *[other] Het bericht ‘{ $name }’ vraagt iets van de lezer, maar de link gaat niet naar je website.
    }
    .why = Op je eigen website wordt iemand klant. Breng de lezer daarheen.
    .mend = Voeg de link toe
check-post-over-limit =
    { $named ->
        [0] Een bericht is te lang voor { $channel }.
       *[other] Het bericht ‘{ $name }’ is te lang voor { $channel }.
    } { $others ->
        [0] Er passen { $limit } tekens, en je hebt er { $used }.
        [one] Er passen { $limit } tekens, en je hebt er { $used }. Ook op een ander kanaal past het niet.
       *[other] Er passen { $limit } tekens, en je hebt er { $used }. Ook op { $others } andere kanalen past het niet.
    }
    .why = Wat er te veel is, valt weg of houdt het hele bericht tegen.
    .mend = Maak de tekst korter
check-post-same-text-twice =
    { $named ->
        [0] Een bericht zegt op { $channel } hetzelfde als een bericht van { $day }.
       *[other] Het bericht ‘{ $name }’ zegt op { $channel } hetzelfde als een bericht van { $day }.
    }
    .why = Wie je volgt, leest het dan twee keer.
    .mend = Zeg het anders
check-post-same-text-on-all-channels =
    { $named ->
        [0] Een bericht zegt op { $channels } kanalen precies hetzelfde.
       *[other] Het bericht ‘{ $name }’ zegt op { $channels } kanalen precies hetzelfde.
    }
    .why = Elk kanaal heeft zijn eigen lezers en zijn eigen manier van praten.
    .mend = Pas de tekst aan per kanaal
check-post-reaction-unread =
    { $named ->
        [0] Een bericht staat al { $days } dagen op { $channel }.
       *[other] Het bericht ‘{ $name }’ staat al { $days } dagen op { $channel }.
    } { $others ->
        [0] Niemand las nog wat mensen erop zeggen.
        [one] Niemand las nog wat mensen erop zeggen, daar en op een ander kanaal.
       *[other] Niemand las nog wat mensen erop zeggen, daar en op { $others } andere kanalen.
    }
    .why = Wie reageert, wil gehoord worden. Een vraag zonder antwoord kost een klant.
    .mend = Lees de reacties, en noteer wanneer

## Cijfers en de ronde

check-kpi-outlier =
    { $named ->
        [0] Van een cijfer noteerde je op { $day } { $value }. Dat ligt ver van de rest.
       *[other] Van het cijfer ‘{ $name }’ noteerde je op { $day } { $value }. Dat ligt ver van de rest.
    }
    .why = Meestal is het een tikfout. Klopt het wel, dan wil je weten waarom.
    .mend = Kijk of het klopt
check-conversion-no-data =
    { $named ->
        [0] In je ronde is er geen maand waarvan je bezoekers én klanten weet.
       *[other] In de ronde ‘{ $name }’ is er geen maand waarvan je bezoekers én klanten weet.
    }
    .why = Pas met allebei zie je of je ronde klanten brengt.
    .mend = Vul bezoekers en klanten van een maand in
check-cycle-none = Je hebt nog niet gekozen wanneer je eerste ronde begint.
    .why = Na elke ronde kijk je terug en stuur je bij. Zo leer je steeds iets.
    .mend = Kies wanneer je begint
check-review-due =
    { $named ->
        [0] Je ronde was klaar op { $day }. Kijk terug en begin de volgende.
       *[other] De ronde ‘{ $name }’ was klaar op { $day }. Kijk terug en begin de volgende.
    }
    .why = Wat je niet terugziet, kun je niet beter doen.
    .mend = Kijk terug op de ronde
check-action-overdue =
    { $named ->
        [0] Een actiepunt moest klaar zijn op { $day }.
       *[other] Het actiepunt ‘{ $name }’ moest klaar zijn op { $day }.
    }
    .why = Doe het, kies een andere dag of haal het weg. Dan klopt je lijst weer.
    .mend = Bekijk het actiepunt
check-setup-unfinished-in-schedule =
    { $count ->
        [one] Volgens je ronde plaats je al berichten, maar 1 vraag van je plan staat nog open.
       *[other] Volgens je ronde plaats je al berichten, maar { $count } vragen van je plan staan nog open.
    }
    .why = Een open vraag kost later meer tijd dan nu.
    .mend = Beantwoord de eerste vraag
