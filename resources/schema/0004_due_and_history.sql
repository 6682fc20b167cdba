-- What is due is read page by page in order of its date, and counted, from indexes alone. A partial index answers for
-- the columns of its own condition only when it holds them.

DROP INDEX resolution_review;
CREATE INDEX resolution_under_control ON resolution (next_review_on, reference_sort, earliest_due_on, clause_count,
    settled_count, lead_office_id, exempt_reason, closed_on) WHERE exempt_reason = '' AND closed_on IS NULL;
CREATE INDEX resolution_exempt ON resolution (exempt_reason) WHERE exempt_reason <> '';

DROP INDEX clause_open_by_date;
CREATE INDEX clause_open_by_date ON clause (due_on, resolution_id) WHERE status NOT IN ('done', 'cancelled', 'moot');
CREATE INDEX clause_open_by_resolution ON clause (resolution_id, due_on, lead_office_id, status)
    WHERE status NOT IN ('done', 'cancelled', 'moot');

-- The history keeps each record as it was before a change. What the change made of it is what the next one found, or
-- the record itself: written down as well, it made every text lie in the database twice.

CREATE TABLE history_of_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    resolution_id INTEGER,
    description TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('inserted', 'changed', 'removed')),
    before TEXT,
    CHECK ((before IS NULL) = (change = 'inserted'))
) STRICT;
INSERT INTO history_of_changes (id, at, who, record_kind, record_id, resolution_id, description, row_version, change, before)
    SELECT id, at, who, record_kind, record_id, resolution_id, description, row_version,
           CASE WHEN before IS NULL THEN 'inserted' WHEN after IS NULL THEN 'removed' ELSE 'changed' END, before
    FROM history ORDER BY id;
DROP TABLE history;
ALTER TABLE history_of_changes RENAME TO history;
CREATE INDEX history_resolution ON history (resolution_id, id);
CREATE INDEX history_record ON history (record_id, id);

CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history BEGIN
    SELECT raise(ABORT, 'history_is_not_rewritten');
END;

CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history BEGIN
    SELECT raise(ABORT, 'history_is_not_rewritten');
END;

-- The text indexes collect more words in memory before they write a piece of an index that later has to be merged:
-- an import of many letters takes a third less.

INSERT INTO title_search (title_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO clause_search (clause_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO report_search (report_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO resolution_words (resolution_words, rank) VALUES ('hashsize', 8388608);
