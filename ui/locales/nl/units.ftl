# Hoe tijd en dagen worden geschreven.

unit-minutes =
    { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
unit-hours = { $count } uur
unit-hours-and-minutes = { $hours } en { $minutes }

day-long = { $day } { $month } { $year }
moment-long = { $day } om { $time }

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
