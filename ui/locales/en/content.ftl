# Words for writing posts: the coach, the limits of networks, and what is ageing.

## The coach. { $words } are the words that were found.

coach-none = No tips. This text reads well.
coach-sales-words =
    { $count ->
        [one] This sounds like an advertisement: { $words }.
       *[other] These words sound like an advertisement: { $words }.
    }
    .why = Nobody wants to be sold to all the time. Say what the reader gains by it.
coach-jargon =
    { $count ->
        [one] This is jargon: { $words }.
       *[other] These words are jargon: { $words }.
    }
    .why = Customers do not talk like this. Say it as you would at the counter.
coach-about-us = You say ‘we’ or ‘us’ { $we } times, and ‘you’ { $you } times.
    .why = People like to read about themselves. Begin with their question.
coach-long-sentence =
    { $count ->
        [one] One sentence is long: { $longest } words. Up to { $most } reads easily.
       *[other] { $count } sentences are long. The longest has { $longest } words, and up to { $most } reads easily.
    }
    .why = On a phone a reader gets lost in a long sentence. Make it two.
coach-no-ask = You want to ask something, but the text asks nothing.
    .why = People do something sooner when you ask. Say what the next step is.
coach-empty-link =
    { $count ->
        [one] This does not say where the link leads: { $words }.
       *[other] These do not say where the links lead: { $words }.
    }
    .why = Whoever listens rather than reads does not hear what comes. Name what is there.
coach-question-unanswered = The text has no word of the question that this post answers.
    .why = Readers look for their own words. Use them, and they know that the answer is here.
coach-capitals =
    { $count ->
        [one] This is in capitals: { $words }.
       *[other] These are all in capitals: { $words }.
    }
    .why = Capitals read as shouting. A program that reads aloud may spell them.
coach-too-many-tags = There are { $count } hashtags. Up to { $most } is enough.
    .why = Many hashtags read as an advertisement. Choose those that your customers look for.
coach-exclamation-marks = There are { $count } exclamation marks.
    .why = Whoever shouts often is heard less. A full stop is mostly enough.
coach-too-many-emoji = There are { $count } emoji. Up to { $most } is enough.
    .why = A program that reads aloud says every emoji.
coach-no-line-break = The text has { $length } characters and no new line.
    .why = People skip a block of text. Begin a new line with each thought.
coach-no-picture-text = Nothing says what can be seen on the picture.
    .why = Whoever cannot see the picture does not know what it is about.

## Limits of networks

limit-advised = Up to { $advised } characters is safe. Not every source names the same limit.
picture-too-small = The picture is small, and may look vague. Better is { $width } by { $height } pixels.
picture-other-shape = The picture has another shape, and a part may be cut off. Better is { $width } by { $height } pixels.
picture-too-heavy = The picture is too heavy. The network takes { $most } bytes at most.

## What is ageing

ageing-pillar = Since { $day } you told nothing new about this theme. It was due for renewal on { $until }.
ageing-worthless = This post of { $day } has not been right since { $until }.
ageing-soon-worthless = This post of { $day } is right up to and with { $until }.
ageing-old = This post of { $day } was due for renewal on { $until }.
ageing-renew = Renew it
ageing-none = Nothing is due for renewal.
ageing-more = And { $count } more.
