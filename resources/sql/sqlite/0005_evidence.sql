-- Evidence that is asked for person by person, and what it tells beside the last activity.
ALTER TABLE activity_signal ADD COLUMN tickets INTEGER
;;
CREATE TABLE activity_pause (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE open_tickets (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    assigned INTEGER NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE audit_log_reading (
    profile_id INTEGER PRIMARY KEY REFERENCES profile(id) ON DELETE CASCADE,
    covers_from TEXT,
    covers_until TEXT,
    next_from TEXT,
    next_until TEXT,
    cursor TEXT NOT NULL DEFAULT ''
) STRICT
