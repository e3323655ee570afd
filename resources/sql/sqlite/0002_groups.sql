-- Groups of the account and who staffs them, for the guards of a reclaim; who owns the OAuth client.

CREATE TABLE vendor_group (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    members_read_at TEXT,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE group_member (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (profile_id, group_id, person_id)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX group_member_person ON group_member (profile_id, person_id)
;;
ALTER TABLE connection_alias ADD COLUMN client_owner_id TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE profile ADD COLUMN client_owner_id TEXT NOT NULL DEFAULT ''
