-- What the charts of the first page tell: the course of two years, and all of them from one index.

-- A resolution that was opened again was closed for a while all the same. What is closed now says resolution.closed_on.
CREATE TABLE earlier_closing (
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on, '+0 days')),
    reopened_on TEXT NOT NULL CHECK (reopened_on IS date(reopened_on, '+0 days')),
    PRIMARY KEY (resolution_id, position)
) STRICT, WITHOUT ROWID;

-- Those that the history knows: a date of closing went away, and a reason was given for it; without one it was taken
-- back. What a change made of the record is what the next one found, or the record itself.
INSERT INTO earlier_closing (resolution_id, position, closed_on, reopened_on)
    SELECT r.id, row_number() OVER (PARTITION BY r.id ORDER BY h.id), json_extract(h.before, '$.closedOn'), substr(h.at, 1, 10)
    FROM history h JOIN resolution r ON r.id = h.record_id
        LEFT JOIN history n ON n.id = (SELECT min(l.id) FROM history l WHERE l.record_id = h.record_id AND l.id > h.id)
    WHERE h.record_kind = 'resolution' AND h.change = 'changed' AND json_extract(h.before, '$.closedOn') IS NOT NULL
        AND CASE WHEN n.id IS NULL THEN r.closed_on ELSE json_extract(n.before, '$.closedOn') END IS NULL
        AND CASE WHEN n.id IS NULL THEN r.reopening_reason ELSE coalesce(json_extract(n.before, '$.reopeningReason'), '') END
            <> coalesce(json_extract(h.before, '$.reopeningReason'), '');

-- All that figures and charts count by, division by division: they read nothing else of the resolutions.
CREATE INDEX resolution_standing ON resolution (division_id, exempt_reason, closed_on, decided_on, next_review_on,
    earliest_due_on, clause_count, settled_count, completion_reported_on);
