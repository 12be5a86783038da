-- The kinds of record of the first voyage. Column order is the order of the fields in each `record!`; money is cents,
-- shares are basis points, numbers are hundredths, days are YYYY-MM-DD.

CREATE TABLE business (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, line TEXT, people INTEGER, sells TEXT NOT NULL, web_address TEXT NOT NULL, email TEXT NOT NULL,
    phone TEXT NOT NULL, address TEXT NOT NULL, site_goal TEXT NOT NULL, relation TEXT
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, role TEXT NOT NULL, department TEXT, hours_a_week INTEGER, cost_an_hour INTEGER
) STRICT;

CREATE TABLE basis_item (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    item TEXT NOT NULL, state TEXT, note TEXT NOT NULL, looked_on TEXT,
    owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE contact_route (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, owner INTEGER REFERENCES person (id) ON DELETE SET NULL,
    promised INTEGER, contacts_a_week INTEGER, minutes_each INTEGER, minutes_a_week INTEGER
) STRICT;

CREATE TABLE test_contact (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    route INTEGER REFERENCES contact_route (id) ON DELETE CASCADE,
    on_day TEXT, answered_after INTEGER, right INTEGER, note TEXT NOT NULL
) STRICT;

CREATE TABLE business_goal (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    sentence TEXT NOT NULL, measure TEXT NOT NULL, baseline INTEGER, target INTEGER, due TEXT, is_revenue INTEGER
) STRICT;

CREATE TABLE objective (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    business_goal INTEGER REFERENCES business_goal (id) ON DELETE SET NULL,
    kind TEXT, angle TEXT, sentence TEXT NOT NULL, way TEXT NOT NULL, baseline INTEGER, target INTEGER, start TEXT,
    deadline TEXT, owner INTEGER REFERENCES person (id) ON DELETE SET NULL, success TEXT NOT NULL, failure TEXT NOT NULL
) STRICT;

CREATE TABLE reason (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL, text TEXT NOT NULL
) STRICT;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, kind TEXT, description TEXT NOT NULL, needs TEXT NOT NULL, online TEXT,
    online_proof TEXT NOT NULL, networks TEXT, networks_proof TEXT NOT NULL, seen_on TEXT
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, decision TEXT, reason TEXT NOT NULL, owner INTEGER REFERENCES person (id) ON DELETE SET NULL,
    posts_a_week INTEGER, minutes_a_post INTEGER, minutes_a_day INTEGER, opened_on TEXT
) STRICT;

CREATE TABLE channel_objective (
    channel INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
    objective INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    UNIQUE (channel, objective)
) STRICT;

CREATE TABLE audience_on_channel (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
    segment INTEGER REFERENCES segment (id) ON DELETE CASCADE,
    share TEXT, proof TEXT NOT NULL, seen_on TEXT
) STRICT;

CREATE TABLE pillar (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    theme TEXT NOT NULL, segment INTEGER REFERENCES segment (id) ON DELETE SET NULL, question TEXT NOT NULL,
    value TEXT NOT NULL, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL, share INTEGER
) STRICT;

CREATE TABLE watch (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    what TEXT, words TEXT NOT NULL, channel INTEGER REFERENCES channel (id) ON DELETE SET NULL, why TEXT NOT NULL,
    tool TEXT NOT NULL, owner INTEGER REFERENCES person (id) ON DELETE SET NULL, rhythm TEXT, minutes_a_week INTEGER,
    response TEXT NOT NULL
) STRICT;

CREATE TABLE kpi (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, yardstick TEXT, lane TEXT, objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    why TEXT NOT NULL, instrument TEXT NOT NULL, rhythm TEXT, owner INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kpi INTEGER REFERENCES kpi (id) ON DELETE CASCADE, on_day TEXT, value INTEGER
) STRICT;
CREATE INDEX measurement_of_kpi ON measurement (kpi, on_day);

CREATE TABLE gate_terms (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    gate TEXT, reason TEXT NOT NULL, by_whom TEXT NOT NULL, on_day TEXT, covers TEXT NOT NULL
) STRICT;

CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    "check" TEXT NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL, by_whom TEXT NOT NULL, on_day TEXT, until_day TEXT
) STRICT;

-- What the delete of a referenced record has to look for.
CREATE INDEX test_contact_route ON test_contact (route);
CREATE INDEX channel_objective_objective ON channel_objective (objective);
CREATE INDEX audience_on_channel_channel ON audience_on_channel (channel);
CREATE INDEX audience_on_channel_segment ON audience_on_channel (segment);
