-- What the store itself keeps, whatever a plan is about. 'Koer' in ASCII marks the file as ours.
PRAGMA application_id = 0x4B6F6572;

-- The steps that Undo can take back (done = 1) or Redo can do again (done = 0), in the order in which they were made.
-- A step owns the changes numbered first to last.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    args TEXT NOT NULL,
    merge TEXT,
    at TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;

-- What must be done to take a step back, last line first. op: 'i' a row was inserted, 'u' a column was updated,
-- 'd' a row was deleted, 'v' one of its values. Values are kept as they are, never as SQL text: a plan may come from a stranger.
CREATE TABLE undo_change (
    id INTEGER PRIMARY KEY,
    op TEXT NOT NULL CHECK (op IN ('i', 'u', 'd', 'v')),
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    col TEXT,
    old ANY
) STRICT;

-- What the owner typed but does not fit its column, such as 'veertig' for an amount.
CREATE TABLE draft (
    tbl TEXT NOT NULL,
    id INTEGER NOT NULL,
    col TEXT NOT NULL,
    raw TEXT NOT NULL,
    PRIMARY KEY (tbl, id, col)
) STRICT;

-- The fields to which the owner answered: I don't know yet.
CREATE TABLE unknown (
    tbl TEXT NOT NULL,
    id INTEGER NOT NULL,
    col TEXT NOT NULL,
    PRIMARY KEY (tbl, id, col)
) STRICT;

-- Deleted records with all that went with them, as JSON, for thirty days.
CREATE TABLE bin (
    id INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    code TEXT NOT NULL,
    args TEXT NOT NULL,
    at TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- Images and files, only ever added to; outside undo.
CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- How the owner likes to work with this plan; outside undo.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
