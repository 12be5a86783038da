# De keuzes van een veld: choice-<soort>-<veld>-<code>.

choice-business-line-food-and-drink = Eten en drinken
choice-business-line-shop = Winkel
choice-business-line-web-shop = Webwinkel
choice-business-line-hair-and-beauty = Haar en schoonheid
choice-business-line-trades = Bouw, techniek en installatie
choice-business-line-professional-services = Advies en zakelijke diensten
choice-business-line-health-and-care = Gezondheid en zorg
choice-business-line-sport-and-leisure = Sport en vrije tijd
choice-business-line-hospitality = Hotel, camping of vakantiehuis
choice-business-line-culture-and-events = Cultuur en evenementen
choice-business-line-education = Onderwijs en cursussen
choice-business-line-non-profit = Vereniging of goed doel
choice-business-line-other = Iets anders

choice-business-relation-part-of-plan = Ja, het is een deel van ons marketingplan
choice-business-relation-alone-budget = Nee, want voor meer is er geen budget
choice-business-relation-alone-image = Nee, het gaat nu om hoe mensen ons zien
choice-business-relation-alone-experiment = Nee, we willen het eerst uitproberen
choice-business-relation-alone-campaign = Nee, het hoort bij één actie

choice-person-department-management = Leiding
choice-person-department-sales = Verkoop
choice-person-department-marketing = Marketing
choice-person-department-customer-service = Klantenservice
choice-person-department-legal = Juridische zaken
choice-person-department-finance = Geldzaken
choice-person-department-it = Computers en techniek
choice-person-department-other = Iets anders

choice-basis_item-state-in-order = In orde
choice-basis_item-state-needs-work = Kan beter
choice-basis_item-state-not-in-order = Niet in orde
choice-basis_item-state-not-applicable = Geldt niet voor ons

choice-contact_route-kind-phone = Telefoon
choice-contact_route-kind-mail = E-mail
choice-contact_route-kind-form = Formulier op de website
choice-contact_route-kind-chat = Chat
choice-contact_route-kind-counter = Toonbank
choice-contact_route-kind-social = Berichten op social media

choice-test_contact-right-yes = Ja
choice-test_contact-right-no = Nee

choice-business_goal-is_revenue-yes = Ja
choice-business_goal-is_revenue-no = Nee

choice-objective-kind-loyalty = Klanten die blijven
choice-objective-kind-reputation = Een goede naam
choice-objective-kind-sales = Meer verkopen
choice-objective-kind-prospects = Nieuwe mensen met interesse
choice-objective-kind-traffic = Meer bezoek op de website
choice-objective-kind-service = Klanten beter helpen
choice-objective-kind-hiring = Nieuwe collega’s vinden
choice-objective-kind-other = Iets anders

choice-objective-angle-win = Nieuwe klanten winnen
choice-objective-angle-keep = Klanten houden
choice-objective-angle-engage = Mensen erbij betrekken
choice-objective-angle-interact = Met mensen in gesprek gaan

choice-reason-kind-serves-objective = Het helpt een doel dat ik al heb
choice-reason-kind-keeping-up = Ik wil met de tijd meegaan, of bijblijven bij anderen
choice-reason-kind-customers-are-there = Mijn klanten zitten er
choice-reason-kind-budget = Voor iets anders is er geen geld
choice-reason-kind-image = Ik wil dat mensen ons anders zien
choice-reason-kind-experiment = Ik wil het uitproberen
choice-reason-kind-campaign = Het past bij een actie die ik plan
choice-reason-kind-everyone-does-it = Iedereen doet het

choice-segment-kind-customers = Klanten
choice-segment-kind-prospects = Mensen die klant kunnen worden
choice-segment-kind-group = Een groep mensen met iets gemeen

choice-segment-online-yes = Ja, dat heb ik gezien
choice-segment-online-no = Nee
choice-segment-online-unknown = Dat weet ik niet
choice-segment-networks-yes = Ja, dat heb ik gezien
choice-segment-networks-no = Nee
choice-segment-networks-unknown = Dat weet ik niet

choice-channel-decision-now = Nu
choice-channel-decision-later = Later
choice-channel-decision-no = Niet

choice-audience_on_channel-share-none = Niemand
choice-audience_on_channel-share-some = Een paar
choice-audience_on_channel-share-many = Veel
choice-audience_on_channel-share-most = De meesten
choice-audience_on_channel-share-unknown = Dat weet ik niet

choice-watch-what-our-name = Onze naam
choice-watch-what-product = Wat we verkopen
choice-watch-what-person = Iemand van ons
choice-watch-what-competitor = Een concurrent
choice-watch-what-term = Een woord uit ons vak

choice-watch-rhythm-several-a-day = Een paar keer per dag
choice-watch-rhythm-daily = Elke dag
choice-watch-rhythm-weekly = Elke week
choice-watch-rhythm-monthly = Elke maand

choice-kpi-yardstick-followers = Volgers
choice-kpi-yardstick-likes = Likes
choice-kpi-yardstick-shares = Keren gedeeld
choice-kpi-yardstick-comments = Reacties
choice-kpi-yardstick-site-visits = Bezoeken aan de website
choice-kpi-yardstick-repeat-visits = Mensen die terugkomen op de website
choice-kpi-yardstick-requests = Vragen en aanvragen
choice-kpi-yardstick-orders = Bestellingen of boekingen
choice-kpi-yardstick-revenue = Omzet
choice-kpi-yardstick-satisfaction = Hoe tevreden klanten zijn
choice-kpi-yardstick-own = Iets anders

choice-kpi-lane-steering = Bijsturen
choice-kpi-lane-relationship = Relaties
choice-kpi-lane-money = Geld

choice-kpi-rhythm-weekly = Elke week
choice-kpi-rhythm-monthly = Elke maand
choice-kpi-rhythm-quarterly = Elk kwartaal

choice-gate_terms-gate-basis = De basis
choice-gate_terms-gate-reason = De reden

# Woorden die in zinnen van controles staan.
gate-basis = De basis
gate-reason = De reden
severity-blocker = Eerst oplossen
severity-warning = Let op
severity-tip = Tip
no-answer = geen antwoord
