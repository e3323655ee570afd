CREATE INDEX call_journal_of ON call_journal (step_id, position)
;;
CREATE INDEX candidate_event_of ON candidate_event (candidate_id)
;;
CREATE INDEX group_member_person ON group_member (profile_id, person_id)
;;
CREATE INDEX reclaim_step_of ON reclaim_step (run_id, position)
;;
CREATE UNIQUE INDEX removal_candidate_open ON removal_candidate (profile_id, external_id, identifier)
    WHERE state NOT IN ('closed_complete', 'closed_skipped', 'closed_canceled')
;;
CREATE INDEX removal_candidate_person ON removal_candidate (profile_id, external_id)
;;
CREATE INDEX subscription_activity ON subscription (profile_id, current, last_activity)
;;
CREATE INDEX subscription_identifier_use ON subscription (identifier, current)
;;
CREATE UNIQUE INDEX subscription_key ON subscription (profile_id, external_id, identifier)
;;
CREATE INDEX subscription_name ON subscription (profile_id, current, display_name)
;;
CREATE TABLE activity_pause (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE activity_signal (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    availability TEXT NOT NULL CHECK (availability IN ('available', 'unavailable', 'failed')),
    time TEXT,
    read_at TEXT NOT NULL, tickets INTEGER,
    PRIMARY KEY (profile_id, external_id, kind)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE audit_entry (
    sequence INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
;;
CREATE TABLE audit_log_reading (
    profile_id INTEGER PRIMARY KEY REFERENCES profile(id) ON DELETE CASCADE,
    covers_from TEXT,
    covers_until TEXT,
    next_from TEXT,
    next_until TEXT,
    cursor TEXT NOT NULL DEFAULT ''
) STRICT
;;
CREATE TABLE call_journal (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES reclaim_step(id),
    position INTEGER NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    body TEXT NOT NULL,
    purpose TEXT NOT NULL,
    intended_at TEXT NOT NULL,
    answer TEXT,
    answered_at TEXT
) STRICT
;;
CREATE TABLE candidate_event (
    id INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES removal_candidate(id),
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
, decision INTEGER) STRICT
;;
CREATE TABLE connection_alias (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    parent_id INTEGER REFERENCES connection_alias(id),
    connection_name TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    client_identifier TEXT NOT NULL DEFAULT '',
    client_kind TEXT NOT NULL DEFAULT 'public' CHECK (client_kind IN ('public', 'confidential')),
    redirect_urls TEXT NOT NULL DEFAULT '[]',
    has_client_secret INTEGER NOT NULL DEFAULT 0
, client_owner_id TEXT NOT NULL DEFAULT '') STRICT
;;
CREATE TABLE credential (
    alias_id INTEGER NOT NULL REFERENCES connection_alias(id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('inventory', 'reclaim')),
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_role TEXT NOT NULL,
    scopes TEXT NOT NULL,
    authorized_at TEXT,
    refresh_expires_at TEXT,
    this_run_only INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (alias_id, purpose)
) STRICT
;;
CREATE TABLE download (
    id INTEGER PRIMARY KEY,
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('running', 'interrupted', 'held_back', 'complete', 'failed', 'canceled')),
    cursor TEXT NOT NULL DEFAULT '',
    pages INTEGER NOT NULL DEFAULT 0,
    people INTEGER NOT NULL DEFAULT 0,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    signals TEXT NOT NULL DEFAULT '{}',
    totals TEXT NOT NULL DEFAULT '{}'
) STRICT
;;
CREATE TABLE exclusion_rule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('identifier', 'user')),
    pattern TEXT NOT NULL,
    profile_type TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    until TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
) STRICT
;;
CREATE TABLE group_member (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (profile_id, group_id, person_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE job_result (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    profile_id INTEGER,
    profile_name TEXT NOT NULL,
    status TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    counters TEXT NOT NULL DEFAULT '{}',
    error TEXT NOT NULL DEFAULT '',
    error_args TEXT NOT NULL DEFAULT '{}',
    log TEXT NOT NULL DEFAULT ''
) STRICT
;;
CREATE TABLE leak (
    subscription_id INTEGER NOT NULL REFERENCES subscription(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('suspended_paid', 'leaver', 'paid_light_agent', 'clone_role', 'never_used',
                                       'duplicate')),
    args TEXT NOT NULL DEFAULT '{}',
    found_at TEXT NOT NULL,
    PRIMARY KEY (subscription_id, kind)
) STRICT, WITHOUT ROWID
;;
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
CREATE TABLE open_tickets (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    assigned INTEGER NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    display_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')),
    vendor TEXT NOT NULL,
    alias_id INTEGER NOT NULL UNIQUE REFERENCES connection_alias(id),
    client_form TEXT NOT NULL DEFAULT '{}',
    download_enabled INTEGER NOT NULL DEFAULT 1,
    reclaim_enabled INTEGER NOT NULL DEFAULT 1,
    refresh_at TEXT NOT NULL DEFAULT '06:00',
    rate_share_percent INTEGER NOT NULL DEFAULT 50 CHECK (rate_share_percent BETWEEN 5 AND 100),
    account_owner_id TEXT NOT NULL DEFAULT '',
    owner_is_none INTEGER NOT NULL DEFAULT 0,
    protected_people TEXT NOT NULL DEFAULT '[]',
    demo INTEGER NOT NULL DEFAULT 0,
    draft_step INTEGER NOT NULL DEFAULT 0,
    validation TEXT,
    current_download_id INTEGER,
    last_refresh TEXT,
    published_at TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
, client_owner_id TEXT NOT NULL DEFAULT '', list_price_plan TEXT REFERENCES list_price(plan), source TEXT NOT NULL DEFAULT 'account' CHECK (source IN ('account', 'export'))) STRICT
;;
CREATE TABLE reclaim_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('reclaim', 'undo')),
    status TEXT NOT NULL CHECK (status IN ('running', 'stopped', 'finished')),
    profile_id INTEGER,
    profile_name TEXT NOT NULL,
    undo_of INTEGER REFERENCES reclaim_run(id),
    plan_hash TEXT NOT NULL,
    actor TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    freed INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE TABLE reclaim_step (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES reclaim_run(id),
    position INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    user_principal_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    plan TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    detail_args TEXT NOT NULL DEFAULT '{}',
    before TEXT,
    after TEXT,
    not_restored TEXT NOT NULL DEFAULT '[]',
    freed INTEGER NOT NULL DEFAULT 0,
    undone INTEGER NOT NULL DEFAULT 0,
    started_at TEXT,
    ended_at TEXT
) STRICT
;;
CREATE TABLE reclamation_rule (
    id INTEGER PRIMARY KEY,
    profile_id INTEGER REFERENCES profile(id) ON DELETE SET NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    active INTEGER NOT NULL DEFAULT 1,
    threshold_days INTEGER NOT NULL,
    grace_days INTEGER NOT NULL,
    never_used TEXT NOT NULL CHECK (never_used IN ('propose', 'ignore')),
    counting_signals TEXT NOT NULL,
    condition TEXT NOT NULL DEFAULT '',
    action TEXT,
    reassign_open_tickets INTEGER NOT NULL DEFAULT 1,
    notify_user INTEGER NOT NULL DEFAULT 0,
    notify_days INTEGER NOT NULL DEFAULT 3,
    assignment_group TEXT NOT NULL DEFAULT '',
    protected_people TEXT NOT NULL DEFAULT '[]',
    priority INTEGER NOT NULL DEFAULT 100,
    vendor TEXT NOT NULL DEFAULT 'zendesk'
) STRICT
;;
CREATE TABLE removal_candidate (
    id INTEGER PRIMARY KEY,
    profile_id INTEGER,
    subscription_id INTEGER,
    external_id TEXT NOT NULL,
    user_principal_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    identifier TEXT NOT NULL,
    state TEXT NOT NULL,
    justification TEXT NOT NULL,
    rule_id INTEGER REFERENCES reclamation_rule(id) ON DELETE SET NULL,
    rule_name TEXT NOT NULL DEFAULT '',
    inactive_days INTEGER,
    last_activity TEXT,
    last_activity_source TEXT NOT NULL DEFAULT 'sign_in',
    savings_minor INTEGER,
    savings_currency TEXT,
    action TEXT NOT NULL,
    not_before TEXT,
    attention TEXT NOT NULL DEFAULT '',
    attention_detail TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at TEXT,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    cool_down_until TEXT
, savings_estimate INTEGER NOT NULL DEFAULT 0) STRICT
;;
CREATE TABLE roster_error (
    id INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    problem TEXT NOT NULL,
    args TEXT NOT NULL DEFAULT '{}',
    cells TEXT NOT NULL
) STRICT
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
CREATE TABLE rule_model (
    rule_id INTEGER NOT NULL REFERENCES reclamation_rule(id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES software_model(id),
    PRIMARY KEY (rule_id, model_id)
) STRICT
;;
CREATE TABLE scheduled_job (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    profile_id INTEGER REFERENCES profile(id) ON DELETE CASCADE,
    active INTEGER NOT NULL DEFAULT 1,
    every_days INTEGER NOT NULL,
    at_time TEXT NOT NULL,
    day_of_week INTEGER NOT NULL DEFAULT 1,
    last_run TEXT,
    counted_from TEXT NOT NULL
) STRICT
;;
CREATE TABLE schema_version (version INTEGER PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT
;;
CREATE TABLE seat_history (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    subscriptions INTEGER NOT NULL,
    seats INTEGER NOT NULL,
    idle INTEGER NOT NULL,
    PRIMARY KEY (profile_id, day)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE secret_key (
    key TEXT PRIMARY KEY,
    created_at TEXT NOT NULL
) STRICT
;;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
CREATE TABLE software_model (
    id INTEGER PRIMARY KEY,
    display_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    publisher TEXT NOT NULL,
    product TEXT NOT NULL,
    edition TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    product_type TEXT NOT NULL DEFAULT 'licensable',
    under_management INTEGER NOT NULL DEFAULT 1,
    source TEXT NOT NULL, list_price_plan TEXT REFERENCES list_price(plan)) STRICT
;;
CREATE TABLE split_role (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    split_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE staged_subscription (
    download_id INTEGER NOT NULL REFERENCES download(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    identifier TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (download_id, external_id, identifier)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY,
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    identifier TEXT NOT NULL,
    user_principal_name TEXT NOT NULL DEFAULT '',
    display_name TEXT NOT NULL,
    seat_kind TEXT NOT NULL,
    role TEXT NOT NULL,
    custom_role_id TEXT,
    custom_role_name TEXT NOT NULL DEFAULT '',
    role_type INTEGER,
    paid INTEGER,
    suspended INTEGER NOT NULL DEFAULT 0,
    shared INTEGER NOT NULL DEFAULT 0,
    assigned TEXT,
    updated TEXT,
    last_login TEXT,
    last_activity TEXT,
    last_activity_source TEXT NOT NULL DEFAULT 'sign_in',
    tags TEXT NOT NULL DEFAULT '[]',
    default_group_id TEXT,
    product_roles TEXT,
    model_id INTEGER REFERENCES software_model(id),
    excluded_by INTEGER REFERENCES exclusion_rule(id) ON DELETE SET NULL,
    current INTEGER NOT NULL DEFAULT 1,
    left_at TEXT,
    search_text TEXT NOT NULL DEFAULT ''
) STRICT
;;
CREATE TABLE subscription_identifier (
    identifier TEXT PRIMARY KEY,
    vendor TEXT NOT NULL,
    in_catalogue INTEGER NOT NULL DEFAULT 0,
    model_id INTEGER REFERENCES software_model(id),
    mapped_by_hand INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE TABLE vendor_group (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    members_read_at TEXT,
    PRIMARY KEY (profile_id, external_id)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE vendor_role (
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    role_type INTEGER,
    light_agent INTEGER NOT NULL DEFAULT 0,
    team_members INTEGER, edits_tickets INTEGER, comments_publicly INTEGER, further_rights TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (profile_id, external_id)
) STRICT
;;
CREATE VIEW seat_price AS
SELECT p.id AS profile_id, m.id AS model_id, l.minor * 12 AS minor, l.currency AS currency, 1 AS estimate,
       l.plan AS plan
FROM profile AS p CROSS JOIN software_model AS m
JOIN list_price AS l ON l.plan = ifnull(m.list_price_plan, p.list_price_plan)
;;
