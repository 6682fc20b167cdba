-- Overdue is what nobody has answered: a clause whose delay is explained is due on the day that is expected, and its
-- resolution is delayed until then. core/rules/Delay.h says the same; a test compares both.

-- The day on which a clause is due, none when it is settled or has no deadline; the program writes it with each clause.
ALTER TABLE clause ADD COLUMN counts_on TEXT CHECK (counts_on IS date(counts_on, '+0 days'));
UPDATE clause SET counts_on = CASE WHEN (delay_reason <> '' OR status_reason <> '') AND expected_on > due_on THEN expected_on ELSE due_on END
    WHERE status NOT IN ('done', 'cancelled', 'moot');

-- earliest_due_on is the first of these days; delayed_since the earliest deadline that has another day.
ALTER TABLE resolution ADD COLUMN delayed_since TEXT;

DROP TRIGGER clause_inserted;
DROP TRIGGER clause_deleted;
DROP TRIGGER clause_updated;
DROP TRIGGER resolution_inserted;

CREATE TRIGGER clause_inserted AFTER INSERT ON clause BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on, delayed_since) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(counts_on), min(due_on) FILTER (WHERE counts_on > due_on)
        FROM clause WHERE resolution_id = new.resolution_id)
    WHERE id = new.resolution_id;
END;

CREATE TRIGGER clause_deleted AFTER DELETE ON clause BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on, delayed_since) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(counts_on), min(due_on) FILTER (WHERE counts_on > due_on)
        FROM clause WHERE resolution_id = old.resolution_id)
    WHERE id = old.resolution_id;
END;

CREATE TRIGGER clause_updated AFTER UPDATE OF status, due_on, counts_on ON clause BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on, delayed_since) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(counts_on), min(due_on) FILTER (WHERE counts_on > due_on)
        FROM clause WHERE resolution_id = new.resolution_id)
    WHERE id = new.resolution_id;
END;

-- Within a set the clauses may come before their resolution.
CREATE TRIGGER resolution_inserted AFTER INSERT ON resolution
WHEN EXISTS (SELECT 1 FROM clause WHERE resolution_id = new.id) BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on, delayed_since) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(counts_on), min(due_on) FILTER (WHERE counts_on > due_on)
        FROM clause WHERE resolution_id = new.id)
    WHERE id = new.id;
END;

UPDATE resolution SET (earliest_due_on, delayed_since) = (
    SELECT min(counts_on), min(due_on) FILTER (WHERE counts_on > due_on)
    FROM clause WHERE resolution_id = resolution.id);

-- The indexes that answer for lists, figures and what is due, with the days that count.
DROP INDEX resolution_by_reference;
DROP INDEX resolution_by_title;
DROP INDEX resolution_under_control;
DROP INDEX resolution_standing;
DROP INDEX clause_open_by_date;
DROP INDEX clause_open_by_resolution;
CREATE INDEX resolution_by_reference ON resolution (reference_sort, next_review_on, earliest_due_on, clause_count,
    settled_count, closed_on, exempt_reason, committee_id, division_id, lead_office_id, delayed_since);
CREATE INDEX resolution_by_title ON resolution (title_sort, reference_sort, next_review_on, earliest_due_on, clause_count,
    settled_count, closed_on, exempt_reason, committee_id, division_id, lead_office_id, delayed_since);
CREATE INDEX resolution_under_control ON resolution (next_review_on, reference_sort, earliest_due_on, clause_count,
    settled_count, lead_office_id, exempt_reason, closed_on, delayed_since) WHERE exempt_reason = '' AND closed_on IS NULL;
CREATE INDEX resolution_standing ON resolution (division_id, exempt_reason, closed_on, decided_on, next_review_on,
    earliest_due_on, clause_count, settled_count, completion_reported_on, delayed_since);
CREATE INDEX clause_open_by_date ON clause (counts_on, resolution_id) WHERE counts_on IS NOT NULL;
CREATE INDEX clause_open_by_resolution ON clause (resolution_id, counts_on, lead_office_id) WHERE counts_on IS NOT NULL;
