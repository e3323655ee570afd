-- List prices are reference data of the database; a profile or a model chooses a plan instead of holding a price.
CREATE TABLE list_price (
    plan TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    minor INTEGER NOT NULL CHECK (minor > 0),
    currency TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    edited INTEGER NOT NULL DEFAULT 0
) STRICT
;;
-- No program ever wrote these two.
ALTER TABLE software_model DROP COLUMN list_price_minor
;;
ALTER TABLE software_model DROP COLUMN list_price_currency
;;
ALTER TABLE software_model ADD COLUMN list_price_plan TEXT REFERENCES list_price(plan)
;;
ALTER TABLE profile ADD COLUMN list_price_plan TEXT REFERENCES list_price(plan)
;;
ALTER TABLE removal_candidate ADD COLUMN savings_estimate INTEGER NOT NULL DEFAULT 0
;;
-- What a paid seat of a model costs a year in a profile; no row: no price.
CREATE VIEW seat_price AS
SELECT p.id AS profile_id, m.id AS model_id, l.minor * 12 AS minor, l.currency AS currency, 1 AS estimate,
       l.plan AS plan
FROM profile AS p CROSS JOIN software_model AS m
JOIN list_price AS l ON l.plan = ifnull(m.list_price_plan, p.list_price_plan)
;;
-- Custom agent roles that are subscription identifiers of their own.
CREATE TABLE split_role (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    split_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
