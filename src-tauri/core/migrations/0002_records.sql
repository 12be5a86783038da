-- Every kind of record. Column order is the order of the fields in each `record!`; money is cents, shares are basis
-- points, numbers are hundredths, days are YYYY-MM-DD.

CREATE TABLE business (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, line TEXT, people INTEGER, sells TEXT NOT NULL, web_address TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL, address TEXT NOT NULL, site_goal TEXT NOT NULL, relation TEXT,
    opening_hours TEXT NOT NULL, site_serves INTEGER REFERENCES business_goal (id) ON DELETE SET NULL,
    yearly_limit INTEGER, colour TEXT NOT NULL, logo INTEGER REFERENCES media (id) ON DELETE SET NULL, lift INTEGER,
    country TEXT, currency TEXT, document_language TEXT, time_zone TEXT
) STRICT;

CREATE TABLE source_plan (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, summary TEXT NOT NULL, file TEXT NOT NULL, on_day TEXT
) STRICT;

CREATE TABLE basis_item (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    item TEXT NOT NULL, state TEXT, note TEXT NOT NULL, looked_on TEXT,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE search_term (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    term TEXT NOT NULL, wanted TEXT NOT NULL, page TEXT NOT NULL, answered INTEGER, place INTEGER, looked_on TEXT
) STRICT;

CREATE TABLE month_figures (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    month TEXT, visitors INTEGER, own_share INTEGER, customers INTEGER, revenue INTEGER
) STRICT;

CREATE TABLE contact_route (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, owner INTEGER REFERENCES person (id) ON DELETE SET NULL, promised INTEGER, contacts_a_week INTEGER,
    minutes_each INTEGER, minutes_a_week INTEGER, hours TEXT NOT NULL
) STRICT;

CREATE TABLE test_contact (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    route INTEGER REFERENCES contact_route (id) ON DELETE CASCADE, on_day TEXT, answered_after INTEGER,
    right INTEGER, note TEXT NOT NULL
) STRICT;

CREATE TABLE offline_item (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    carrier TEXT, name TEXT NOT NULL, web_address TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    claims TEXT NOT NULL, email_expected INTEGER, agrees INTEGER, looked_on TEXT, note TEXT NOT NULL
) STRICT;

CREATE TABLE business_goal (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    sentence TEXT NOT NULL, measure TEXT NOT NULL, baseline INTEGER, target INTEGER, due TEXT, is_revenue INTEGER
) STRICT;

CREATE TABLE marketing_goal (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    business_goal INTEGER REFERENCES business_goal (id) ON DELETE SET NULL, sentence TEXT NOT NULL,
    measure TEXT NOT NULL, target INTEGER, due TEXT
) STRICT;

CREATE TABLE objective (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    business_goal INTEGER REFERENCES business_goal (id) ON DELETE SET NULL, kind TEXT, angle TEXT,
    sentence TEXT NOT NULL, way TEXT NOT NULL, baseline INTEGER, target INTEGER, start TEXT, deadline TEXT,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, success TEXT NOT NULL, failure TEXT NOT NULL,
    marketing_goal INTEGER REFERENCES marketing_goal (id) ON DELETE SET NULL, evaluated TEXT NOT NULL,
    return_way TEXT, result_value INTEGER, margin_share INTEGER, credit_share INTEGER, recorded_in TEXT NOT NULL,
    changed_why TEXT NOT NULL, changed_on TEXT, success_on TEXT, failure_on TEXT, evaluated_on TEXT,
    agreed_success TEXT NOT NULL, agreed_failure TEXT NOT NULL, agreed_evaluated TEXT NOT NULL
) STRICT;

CREATE TABLE reason (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL, text TEXT NOT NULL
) STRICT;

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    success TEXT NOT NULL, failure TEXT NOT NULL, rhythm TEXT, first_on TEXT,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, how TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, role TEXT NOT NULL, department TEXT, hours_a_week INTEGER, cost_an_hour INTEGER,
    free_because TEXT NOT NULL, standing TEXT, proof TEXT NOT NULL, trained_on TEXT, is_face INTEGER, is_me INTEGER
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    verdict TEXT, by_whom TEXT NOT NULL, on_day TEXT, why_now TEXT NOT NULL, support INTEGER,
    takes_part TEXT NOT NULL
) STRICT;

CREATE TABLE duty (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    task TEXT, person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    stand_in INTEGER REFERENCES person (id) ON DELETE SET NULL, outsourced_to TEXT NOT NULL
) STRICT;

CREATE TABLE hat (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    department TEXT, person INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE voice (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL, tone TEXT NOT NULL, topics TEXT NOT NULL,
    authority TEXT NOT NULL
) STRICT;

CREATE TABLE stakeholder (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    department TEXT, wants TEXT NOT NULL, told TEXT NOT NULL
) STRICT;

CREATE TABLE briefing (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL, on_day TEXT, about TEXT NOT NULL
) STRICT;

CREATE TABLE training (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    topic TEXT, person INTEGER REFERENCES person (id) ON DELETE SET NULL, planned_on TEXT, done_on TEXT
) STRICT;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, kind TEXT, description TEXT NOT NULL, needs TEXT NOT NULL, online TEXT,
    online_proof TEXT NOT NULL, networks TEXT, networks_proof TEXT NOT NULL, seen_on TEXT, size INTEGER,
    yearly_value INTEGER, margin_share INTEGER
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE CASCADE, name TEXT NOT NULL, portrait TEXT NOT NULL,
    quote TEXT NOT NULL, day TEXT NOT NULL, worries TEXT NOT NULL
) STRICT;

CREATE TABLE journey_stage (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    code TEXT, name TEXT NOT NULL, kind TEXT, also TEXT
) STRICT;

CREATE TABLE stage_answer (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE CASCADE,
    stage INTEGER REFERENCES journey_stage (id) ON DELETE CASCADE, question TEXT NOT NULL, feeling TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;

CREATE TABLE image_reading (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE CASCADE, object TEXT, on_day TEXT, unknown INTEGER,
    name_only INTEGER, heard INTEGER, acted_once INTEGER, acts_often INTEGER, ambassador INTEGER,
    know TEXT NOT NULL, see TEXT NOT NULL, source TEXT NOT NULL
) STRICT;

CREATE TABLE expected_reaction (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE CASCADE, rung TEXT, expect TEXT NOT NULL, answer TEXT NOT NULL
) STRICT;

CREATE TABLE value_proposition (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    for_whom TEXT NOT NULL, problem TEXT NOT NULL, what_we_do TEXT NOT NULL, why_us TEXT NOT NULL,
    proof TEXT NOT NULL
) STRICT;

CREATE TABLE brand_answer (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    question TEXT, owner TEXT NOT NULL, company TEXT NOT NULL, brand TEXT NOT NULL
) STRICT;

CREATE TABLE tone_of_voice (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    we_are TEXT NOT NULL, we_are_not TEXT NOT NULL, words_used TEXT NOT NULL, words_avoided TEXT NOT NULL
) STRICT;

CREATE TABLE trust_signal (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, proof TEXT NOT NULL
) STRICT;

CREATE TABLE approach (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    conversation TEXT NOT NULL, begins TEXT NOT NULL, kept_going TEXT NOT NULL, advertises INTEGER,
    advertising_why TEXT NOT NULL, advertising_budget INTEGER
) STRICT;

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL, start TEXT, end_day TEXT,
    feeds TEXT NOT NULL, aftermath TEXT NOT NULL
) STRICT;

CREATE TABLE campaign_load (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    campaign INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
    route INTEGER REFERENCES contact_route (id) ON DELETE CASCADE, contacts_a_week INTEGER
) STRICT;

CREATE TABLE integration (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    marketing TEXT, channel INTEGER REFERENCES channel (id) ON DELETE SET NULL, social_gives TEXT NOT NULL,
    social_gets TEXT NOT NULL, customer_value TEXT NOT NULL, business_value TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE partner (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, shares_ours INTEGER, we_share INTEGER, agreement TEXT NOT NULL, last_on TEXT
) STRICT;

CREATE TABLE launch_step (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    what TEXT NOT NULL, owner INTEGER REFERENCES person (id) ON DELETE SET NULL, due TEXT, done_on TEXT
) STRICT;

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, what TEXT NOT NULL, every TEXT, amount INTEGER, hours INTEGER,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL, start TEXT, end_day TEXT, means TEXT, purpose TEXT,
    campaign INTEGER REFERENCES campaign (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE sourcing (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    purpose TEXT, place TEXT, by_whom TEXT NOT NULL, owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE clause (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    topic TEXT NOT NULL, text TEXT NOT NULL, stance TEXT, applies INTEGER, code TEXT NOT NULL
) STRICT;

CREATE TABLE response_rule (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    message TEXT, first_step TEXT NOT NULL, tone TEXT NOT NULL, within INTEGER,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, alone INTEGER,
    escalate_to INTEGER REFERENCES person (id) ON DELETE SET NULL, example TEXT NOT NULL, never TEXT NOT NULL
) STRICT;

CREATE TABLE guidelines (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    review_on TEXT
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, decision TEXT, reason TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, posts_a_week INTEGER, minutes_a_post INTEGER,
    minutes_a_day INTEGER, opened_on TEXT, publisher INTEGER REFERENCES person (id) ON DELETE SET NULL,
    tool TEXT NOT NULL, is_hub INTEGER, keep_or_stop_on TEXT
) STRICT;

CREATE TABLE channel_objective (
    channel INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
    objective INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    UNIQUE (channel, objective)
) STRICT;

CREATE TABLE audience_on_channel (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
    segment INTEGER REFERENCES segment (id) ON DELETE CASCADE, share TEXT, proof TEXT NOT NULL, seen_on TEXT,
    prospects TEXT, does TEXT
) STRICT;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL, name TEXT NOT NULL, handle TEXT NOT NULL,
    address TEXT NOT NULL, bio TEXT NOT NULL, link TEXT NOT NULL, contact TEXT NOT NULL, picture INTEGER,
    cover INTEGER, complete_since TEXT
) STRICT;

CREATE TABLE follow_target (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, kind TEXT, why TEXT NOT NULL, segment INTEGER REFERENCES segment (id) ON DELETE SET NULL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    channel INTEGER REFERENCES channel (id) ON DELETE SET NULL, done_on TEXT
) STRICT;

CREATE TABLE expansion_rule (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    channel INTEGER REFERENCES channel (id) ON DELETE CASCADE, kpi INTEGER REFERENCES kpi (id) ON DELETE SET NULL,
    "over" INTEGER, weeks INTEGER, hours_free INTEGER, note TEXT NOT NULL
) STRICT;

CREATE TABLE fit_weights (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    audience INTEGER, objective INTEGER, content INTEGER, effort INTEGER, presence INTEGER
) STRICT;

CREATE TABLE pillar (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    theme TEXT NOT NULL, segment INTEGER REFERENCES segment (id) ON DELETE SET NULL, question TEXT NOT NULL,
    value TEXT NOT NULL, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL, share INTEGER,
    formats TEXT NOT NULL, refresh_weeks INTEGER
) STRICT;

CREATE TABLE mix_rules (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    about_us_rule INTEGER, promotional_rule INTEGER, ask_every_weeks INTEGER, ask TEXT NOT NULL,
    ask_link TEXT NOT NULL
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    title TEXT NOT NULL, notes TEXT NOT NULL, pillar INTEGER REFERENCES pillar (id) ON DELETE SET NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE SET NULL,
    stage INTEGER REFERENCES journey_stage (id) ON DELETE SET NULL, question TEXT NOT NULL, value TEXT NOT NULL,
    kind TEXT, about_us INTEGER, promotional INTEGER, origin TEXT, trust TEXT,
    campaign INTEGER REFERENCES campaign (id) ON DELETE SET NULL,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, status TEXT, finish_by TEXT, planned_on TEXT,
    planned_time TEXT, published_on TEXT, told_on TEXT, call_to_action TEXT NOT NULL, link TEXT NOT NULL,
    text TEXT NOT NULL, picture INTEGER REFERENCES media (id), picture_text TEXT NOT NULL, tags TEXT NOT NULL,
    valuable_until TEXT, refreshes INTEGER REFERENCES post (id) ON DELETE SET NULL,
    series INTEGER REFERENCES series (id) ON DELETE SET NULL, occurs_on TEXT, imported_as TEXT NOT NULL
) STRICT;

CREATE TABLE post_channel (
    post INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    channel INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
    UNIQUE (post, channel)
) STRICT;

CREATE TABLE variant (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    post INTEGER REFERENCES post (id) ON DELETE CASCADE, channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
    text TEXT NOT NULL, address TEXT NOT NULL, published_on TEXT, published_time TEXT, reactions_read_on TEXT
) STRICT;

CREATE TABLE post_comment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    post INTEGER REFERENCES post (id) ON DELETE CASCADE, "by" INTEGER REFERENCES person (id) ON DELETE SET NULL,
    on_day TEXT, text TEXT NOT NULL, settled INTEGER
) STRICT;

CREATE TABLE column_names (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    idea TEXT NOT NULL, draft TEXT NOT NULL, "check" TEXT NOT NULL, planned TEXT NOT NULL, published TEXT NOT NULL
) STRICT;

CREATE TABLE series (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, rhythm TEXT, every INTEGER, weekday TEXT, month_day INTEGER, nth TEXT, start TEXT, until TEXT,
    at_time TEXT, ready_days INTEGER, kind TEXT, pillar INTEGER REFERENCES pillar (id) ON DELETE SET NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE SET NULL,
    stage INTEGER REFERENCES journey_stage (id) ON DELETE SET NULL, question TEXT NOT NULL, value TEXT NOT NULL,
    text TEXT NOT NULL, owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE series_channel (
    series INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    channel INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
    UNIQUE (series, channel)
) STRICT;

CREATE TABLE series_skip (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    series INTEGER REFERENCES series (id) ON DELETE CASCADE, day TEXT
) STRICT;

CREATE TABLE own_day (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, day TEXT, every_year INTEGER
) STRICT;

CREATE TABLE time_slot (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    channel INTEGER REFERENCES channel (id) ON DELETE CASCADE, weekday TEXT, at_time TEXT
) STRICT;

CREATE TABLE watch (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    what TEXT, words TEXT NOT NULL, channel INTEGER REFERENCES channel (id) ON DELETE SET NULL, why TEXT NOT NULL,
    tool TEXT NOT NULL, owner INTEGER REFERENCES person (id) ON DELETE SET NULL, rhythm TEXT,
    minutes_a_week INTEGER, response TEXT NOT NULL
) STRICT;

CREATE TABLE kpi (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, yardstick TEXT, lane TEXT, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    why TEXT NOT NULL, instrument TEXT NOT NULL, rhythm TEXT,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, leading INTEGER, unit TEXT NOT NULL, better TEXT,
    minutes INTEGER, compared_with TEXT NOT NULL
) STRICT;

CREATE TABLE benchmark (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kpi INTEGER REFERENCES kpi (id) ON DELETE CASCADE, value INTEGER, source TEXT NOT NULL, on_day TEXT
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, notes TEXT NOT NULL,
    segment INTEGER REFERENCES segment (id) ON DELETE SET NULL, relation TEXT, since TEXT
) STRICT;

CREATE TABLE tactic (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, moves INTEGER, margin INTEGER
) STRICT;

CREATE TABLE ritual (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    "trigger" TEXT, what TEXT NOT NULL, tactic INTEGER REFERENCES tactic (id) ON DELETE SET NULL, within INTEGER,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE cycle (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    number INTEGER, name TEXT NOT NULL, start TEXT, end_day TEXT, phase TEXT
) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    what TEXT NOT NULL, why TEXT, finding TEXT NOT NULL, phase TEXT,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL, due TEXT, state TEXT, done_on TEXT
) STRICT;

CREATE TABLE gate_terms (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    gate TEXT, reason TEXT NOT NULL, by_whom TEXT NOT NULL, on_day TEXT, covers TEXT NOT NULL
) STRICT;

CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    "check" TEXT NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL, by_whom TEXT NOT NULL, on_day TEXT,
    until_day TEXT
) STRICT;

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kpi INTEGER REFERENCES kpi (id) ON DELETE CASCADE, on_day TEXT, value INTEGER
) STRICT;
CREATE INDEX measurement_of_kpi ON measurement (kpi, on_day);

-- What the delete of a referenced record has to look for.
CREATE INDEX test_contact_route ON test_contact (route);
CREATE INDEX channel_objective_objective ON channel_objective (objective);
CREATE INDEX audience_on_channel_channel ON audience_on_channel (channel);
CREATE INDEX audience_on_channel_segment ON audience_on_channel (segment);
CREATE INDEX post_channel_channel ON post_channel (channel);
CREATE INDEX post_pillar ON post (pillar);
CREATE INDEX post_segment ON post (segment);
CREATE INDEX post_stage ON post (stage);
CREATE INDEX post_campaign ON post (campaign);
CREATE INDEX post_owner ON post (owner);
CREATE INDEX post_series ON post (series);
CREATE INDEX post_refreshes ON post (refreshes);
CREATE INDEX post_picture ON post (picture);
CREATE INDEX variant_post ON variant (post);
CREATE INDEX variant_channel ON variant (channel);
CREATE INDEX post_comment_post ON post_comment (post);
CREATE INDEX series_skip_series ON series_skip (series);
