# The choices of a field: choice-<kind>-<field>-<code>.

choice-business-line-food-and-drink = Food and drink
choice-business-line-shop = Shop
choice-business-line-web-shop = Web shop
choice-business-line-hair-and-beauty = Hair and beauty
choice-business-line-trades = Building, technology and installation
choice-business-line-professional-services = Advice and business services
choice-business-line-health-and-care = Health and care
choice-business-line-sport-and-leisure = Sport and leisure
choice-business-line-hospitality = Hotel, campsite or holiday home
choice-business-line-culture-and-events = Culture and events
choice-business-line-education = Schools and courses
choice-business-line-non-profit = Club or charity
choice-business-line-other = Something else

choice-business-relation-part-of-plan = Yes, it is part of our marketing plan
choice-business-relation-alone-budget = No, there is no budget for more
choice-business-relation-alone-image = No, this is about how people see us
choice-business-relation-alone-experiment = No, we want to try it out first
choice-business-relation-alone-campaign = No, it belongs to one campaign

choice-person-department-management = Management
choice-person-department-sales = Sales
choice-person-department-marketing = Marketing
choice-person-department-customer-service = Customer service
choice-person-department-legal = Legal
choice-person-department-finance = Finance
choice-person-department-it = Computers and technology
choice-person-department-other = Something else

choice-basis_item-state-in-order = In order
choice-basis_item-state-needs-work = Could be better
choice-basis_item-state-not-in-order = Not in order
choice-basis_item-state-not-applicable = Does not apply to us

choice-contact_route-kind-phone = Phone
choice-contact_route-kind-mail = E-mail
choice-contact_route-kind-form = Form on the website
choice-contact_route-kind-chat = Chat
choice-contact_route-kind-counter = Counter
choice-contact_route-kind-social = Messages on social media

choice-test_contact-right-yes = Yes
choice-test_contact-right-no = No

choice-business_goal-is_revenue-yes = Yes
choice-business_goal-is_revenue-no = No

choice-objective-kind-loyalty = Customers who stay
choice-objective-kind-reputation = A good name
choice-objective-kind-sales = Selling more
choice-objective-kind-prospects = New people who are interested
choice-objective-kind-traffic = More visits to the website
choice-objective-kind-service = Helping customers better
choice-objective-kind-hiring = Finding new colleagues
choice-objective-kind-other = Something else

choice-objective-angle-win = Win new customers
choice-objective-angle-keep = Keep customers
choice-objective-angle-engage = Get people involved
choice-objective-angle-interact = Talk with people

choice-reason-kind-serves-objective = It helps an objective that I already have
choice-reason-kind-keeping-up = I want to keep up with the times, or with others
choice-reason-kind-customers-are-there = My customers are there
choice-reason-kind-budget = There is no money for anything else
choice-reason-kind-image = I want people to see us differently
choice-reason-kind-experiment = I want to try it out
choice-reason-kind-campaign = It suits a campaign that I am planning
choice-reason-kind-everyone-does-it = Everyone does it

choice-segment-kind-customers = Customers
choice-segment-kind-prospects = People who may become customers
choice-segment-kind-group = A group of people with something in common

choice-segment-online-yes = Yes, I have seen it
choice-segment-online-no = No
choice-segment-online-unknown = I do not know
choice-segment-networks-yes = Yes, I have seen it
choice-segment-networks-no = No
choice-segment-networks-unknown = I do not know

choice-channel-decision-now = Now
choice-channel-decision-later = Later
choice-channel-decision-no = No

choice-audience_on_channel-share-none = None of them
choice-audience_on_channel-share-some = Some
choice-audience_on_channel-share-many = Many
choice-audience_on_channel-share-most = Most
choice-audience_on_channel-share-unknown = I do not know

choice-watch-what-our-name = Our name
choice-watch-what-product = What we sell
choice-watch-what-person = One of us
choice-watch-what-competitor = A competitor
choice-watch-what-term = A word from our trade

choice-watch-rhythm-several-a-day = A few times a day
choice-watch-rhythm-daily = Every day
choice-watch-rhythm-weekly = Every week
choice-watch-rhythm-monthly = Every month

choice-kpi-yardstick-followers = Followers
choice-kpi-yardstick-likes = Likes
choice-kpi-yardstick-shares = Times shared
choice-kpi-yardstick-comments = Comments
choice-kpi-yardstick-site-visits = Visits to the website
choice-kpi-yardstick-repeat-visits = People who come back to the website
choice-kpi-yardstick-requests = Questions and requests
choice-kpi-yardstick-orders = Orders or bookings
choice-kpi-yardstick-revenue = Revenue
choice-kpi-yardstick-satisfaction = How satisfied customers are
choice-kpi-yardstick-own = Something else

choice-kpi-lane-steering = Steering
choice-kpi-lane-relationship = Relationships
choice-kpi-lane-money = Money

choice-kpi-rhythm-weekly = Every week
choice-kpi-rhythm-monthly = Every month
choice-kpi-rhythm-quarterly = Every quarter

choice-gate_terms-gate-basis = The basis
choice-gate_terms-gate-reason = The reason

# Words that stand in the sentences of checks.
gate-basis = The basis
gate-reason = The reason
severity-blocker = Fix this first
severity-warning = Watch out
severity-tip = Tip
no-answer = no answer
