-- The records that people edit, their history, and what is being typed.
--
-- Ids come from id_sequence and are unique in the whole database: a record's id alone names it.
-- Dates are ISO text; date(x) gives back exactly what is a real date, so "x IS date(x, '+0 days')" refuses everything else.
-- *_key and *_sort columns are folded by the program (core/model/TextFold.h); SQLite knows no umlauts.
-- Foreign keys are checked at COMMIT: the order of the changes in a set does not matter.

CREATE TABLE id_sequence (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    next INTEGER NOT NULL CHECK (next > 0)
) STRICT;
INSERT INTO id_sequence (only, next) VALUES (1, 1);

CREATE TABLE division (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX division_code ON division (code) WHERE code <> '';

CREATE TABLE office (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    division_id INTEGER REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL,
    number_sort TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX office_number ON office (number) WHERE number <> '';
CREATE INDEX office_division ON office (division_id);

CREATE TABLE committee (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    code_sort TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX committee_code ON committee (code) WHERE code <> '';

CREATE TABLE faction (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    short_name TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    division_id INTEGER REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
    name_sort TEXT NOT NULL
) STRICT;
CREATE INDEX person_division ON person (division_id);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- clause_count, settled_count and earliest_due_on repeat what the clauses say, kept by the triggers below: the list
-- filters and sorts 20,000 resolutions by them at every keystroke, and summing 100,000 clauses costs ten times the
-- time that it may take. The state itself stays computed: it depends on today.
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    reference TEXT NOT NULL,
    meeting TEXT NOT NULL,
    title TEXT NOT NULL,
    committee_id INTEGER REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    division_id INTEGER REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
    lead_office_id INTEGER REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
    file_reference TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'non_public', 'confidential')),
    next_review_on TEXT CHECK (next_review_on IS date(next_review_on, '+0 days')),
    exempt_reason TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    closing_note TEXT NOT NULL,
    remark TEXT NOT NULL,
    reference_key TEXT NOT NULL UNIQUE CHECK (reference_key <> ''),
    reference_sort TEXT NOT NULL,
    title_sort TEXT NOT NULL,
    clause_count INTEGER NOT NULL DEFAULT 0,
    settled_count INTEGER NOT NULL DEFAULT 0,
    earliest_due_on TEXT
) STRICT;
-- All that the list filters by, in the two orders that are text: it never reads the wide rows and never sorts text.
CREATE INDEX resolution_by_reference ON resolution (reference_sort, next_review_on, earliest_due_on, clause_count,
    settled_count, closed_on, exempt_reason, committee_id, division_id, lead_office_id);
CREATE INDEX resolution_by_title ON resolution (title_sort, reference_sort, next_review_on, earliest_due_on, clause_count,
    settled_count, closed_on, exempt_reason, committee_id, division_id, lead_office_id);
CREATE INDEX resolution_committee ON resolution (committee_id);
CREATE INDEX resolution_division ON resolution (division_id);
CREATE INDEX resolution_lead_office ON resolution (lead_office_id);
CREATE INDEX resolution_review ON resolution (next_review_on) WHERE exempt_reason = '' AND closed_on IS NULL;

CREATE TABLE related_paper (
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    reference TEXT NOT NULL,
    title TEXT NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (resolution_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE clause (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER CHECK (parent_id <> id),
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'in_progress', 'partly_done', 'done', 'ongoing', 'deferred',
                                           'cancellation_proposed', 'cancelled', 'moot')),
    status_reason TEXT NOT NULL,
    lead_office_id INTEGER REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    UNIQUE (resolution_id, id),
    FOREIGN KEY (resolution_id, parent_id) REFERENCES clause (resolution_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX clause_parent ON clause (resolution_id, parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX clause_lead_office ON clause (lead_office_id, resolution_id);
-- What an office still owes, and what is due next.
CREATE INDEX clause_open_by_office ON clause (lead_office_id, due_on) WHERE status NOT IN ('done', 'cancelled', 'moot');
CREATE INDEX clause_open_by_date ON clause (due_on) WHERE status NOT IN ('done', 'cancelled', 'moot');

CREATE TABLE clause_office (
    clause_id INTEGER NOT NULL REFERENCES clause (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    office_id INTEGER NOT NULL REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (clause_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX clause_office_office ON clause_office (office_id);

CREATE TABLE deadline_extension (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    resolution_id INTEGER NOT NULL,
    clause_id INTEGER NOT NULL,
    old_date TEXT CHECK (old_date IS date(old_date, '+0 days')),
    new_date TEXT NOT NULL CHECK (new_date IS date(new_date, '+0 days')),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    FOREIGN KEY (resolution_id, clause_id) REFERENCES clause (resolution_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX deadline_extension_clause ON deadline_extension (resolution_id, clause_id);

CREATE TABLE status_report (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved')),
    author TEXT NOT NULL,
    UNIQUE (resolution_id, id)
) STRICT;

-- One report may cover several clauses, all of its own resolution.
CREATE TABLE report_clause (
    report_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    resolution_id INTEGER NOT NULL,
    clause_id INTEGER NOT NULL,
    PRIMARY KEY (report_id, position),
    FOREIGN KEY (resolution_id, report_id) REFERENCES status_report (resolution_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (resolution_id, clause_id) REFERENCES clause (resolution_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX report_clause_clause ON report_clause (resolution_id, clause_id);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'sent')),
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    date TEXT CHECK (date IS date(date, '+0 days')),
    recipients TEXT NOT NULL,
    salutation TEXT NOT NULL,
    opening TEXT NOT NULL,
    closing TEXT NOT NULL,
    signatory_prefix TEXT NOT NULL,
    signatory_name TEXT NOT NULL,
    signatory_function TEXT NOT NULL,
    next_review_on TEXT CHECK (next_review_on IS date(next_review_on, '+0 days')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    source_file TEXT NOT NULL
) STRICT;
CREATE INDEX memo_resolution ON memo (resolution_id);

CREATE TABLE acknowledgement (
    memo_id INTEGER NOT NULL REFERENCES memo (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    noted_on TEXT CHECK (noted_on IS date(noted_on, '+0 days')),
    PRIMARY KEY (memo_id, position)
) STRICT, WITHOUT ROWID;

-- Who changed which record when, from what to what. Ascending ids are the order of writing.
-- No foreign keys: the history outlives what it tells of.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    resolution_id INTEGER,
    description TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX history_resolution ON history (resolution_id, id);
CREATE INDEX history_record ON history (record_id, id);

CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
