# The charts: what stands above them, what there is to see, and the words in them. The same on paper and on the screen.

chart-as-table = Show as table

chart-costs = Where the money goes, from { $from } up to and including { $to }
    .finding = Most of it goes to { $kind }: { $amount } of { $total }.
    .rows = Kind of cost
    .amounts = Cost in the year
chart-means = Costs by work and means
    .finding = Of the work, { $purpose } costs most: { $amount } on { $means }.
    .rows = What for
    .without = Costs without a kind of work, such as hours, are not in here.
    .no-means = Kind of means not known
chart-hours = How many hours a week the plan asks
    .over-one = The plan asks more hours of { $who } than there are.
    .over = The plan asks more hours of { $count } people than there are.
    .enough = Everyone has enough hours.
    .unknown = Of some people we do not know how many hours there are.
    .there = So many hours there are
    .rows = Who
    .asked = Asked, of the hours there are
    .of = { $asked } of { $there }
chart-objectives = How far we are with our objectives
    .of = now { $now }, target { $then }
    .line = This far at an even pace
    .all-well =
        { $all ->
            [one] So far we are on course.
            [2] So far both objectives are on course.
           *[other] So far all { $all } objectives are on course.
        }
    .well =
        { $count ->
            [0] So far no objective is on course.
            [one] So far 1 of the { $all } objectives is on course.
           *[other] So far { $count } of the { $all } objectives are on course.
        }
    .rows = Objective
    .amounts = Standing
chart-course = On the way to the target: { $figure }
    .measured = Measured
    .line = Even pace to the target
    .range = What it may become
    .lowest = At the lowest
    .highest = At the highest
    .reached = On { $day } it was { $value }. That reaches the target.
    .on-line = On { $day } it was { $value }. So far we are on course: at an even pace { $line } was enough.
    .behind = On { $day } it was { $value }. We are behind: at an even pace it was { $line }.
    .ahead-enough = If it goes on like this, it is about { $more } on { $day }. That reaches the target of { $then }. If it stays like this, it is { $same }.
    .ahead-near = If it goes on like this, it is about { $more } on { $day }. That is close to the target of { $then }. If it stays like this, it is { $same }.
    .ahead-short = If it goes on like this, it is about { $more } on { $day }. That is not enough for the target of { $then }. If it stays like this, it is { $same }.
    .rows = Day
chart-image = On which rung people stand
    .most = { $who }: the largest group stands on ‘{ $step }’ ({ $share }).
chart-journey = Posts by stage and audience
    .empty = In { $empty } of the { $all } fields there is no post yet.
    .full = Every audience has a post at every stage.
    .rows = Stage
chart-mix = How the posts divide over the themes
    .agreed = Agreed
    .posts = Posts
    .rest = The rest
    .close = The posts follow what was agreed.
    .furthest = ‘{ $theme }’ differs most: { $posts } of the posts, agreed is { $agreed }.
    .rows = Division
chart-planning = What happens when
    .next = First to be finished now: { $what }, on { $day }.
    .nothing = Nothing is open any more.
    .today = today
    .posts = Planned posts
    .count =
        { $count ->
            [one] 1 post
           *[other] { $count } posts
        }
    .rows = What
    .from = From
    .to = Up to and including
    .note = Who
    .state = How far
    .done = done
    .open = not done yet
