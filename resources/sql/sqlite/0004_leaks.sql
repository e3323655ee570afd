-- Seat leaks, the roster, and profiles that live on an exported list of team members.

ALTER TABLE vendor_role ADD COLUMN edits_tickets INTEGER
;;
ALTER TABLE vendor_role ADD COLUMN comments_publicly INTEGER
;;
ALTER TABLE vendor_role ADD COLUMN further_rights TEXT NOT NULL DEFAULT '[]'
;;
ALTER TABLE profile ADD COLUMN source TEXT NOT NULL DEFAULT 'account' CHECK (source IN ('account', 'export'))
;;
-- Found again whenever the current rows, the exclusions, the rules or the roster change; one row for each reason.
CREATE TABLE leak (
    subscription_id INTEGER NOT NULL REFERENCES subscription(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('suspended_paid', 'leaver', 'paid_light_agent', 'clone_role', 'never_used',
                                       'duplicate')),
    args TEXT NOT NULL DEFAULT '{}',
    found_at TEXT NOT NULL,
    PRIMARY KEY (subscription_id, kind)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE roster_import (
    id INTEGER PRIMARY KEY,
    imported_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    file_name TEXT NOT NULL,
    header TEXT NOT NULL,
    columns TEXT NOT NULL,
    statuses TEXT NOT NULL,
    people INTEGER NOT NULL,
    errors INTEGER NOT NULL
) STRICT
;;
CREATE TABLE roster_person (
    email TEXT PRIMARY KEY COLLATE NOCASE,
    name TEXT NOT NULL DEFAULT '',
    manager TEXT NOT NULL DEFAULT '',
    cost_center TEXT NOT NULL DEFAULT '',
    employment TEXT NOT NULL CHECK (employment IN ('unknown', 'active', 'on_leave', 'left')),
    employment_text TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
-- Rows of the last import that could not be taken; kept until they are mended or the roster is imported again.
CREATE TABLE roster_error (
    id INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    problem TEXT NOT NULL,
    args TEXT NOT NULL DEFAULT '{}',
    cells TEXT NOT NULL
) STRICT
