# How time and days are written.

unit-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
unit-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
unit-hours-and-minutes = { $hours } and { $minutes }

day-long = { $day } { $month } { $year }
moment-long = { $day } at { $time }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
