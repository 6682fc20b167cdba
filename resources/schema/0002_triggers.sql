-- What the database itself keeps true.

CREATE TRIGGER clause_inserted AFTER INSERT ON clause BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(due_on) FILTER (WHERE status NOT IN ('done', 'cancelled', 'moot'))
        FROM clause WHERE resolution_id = new.resolution_id)
    WHERE id = new.resolution_id;
END;

CREATE TRIGGER clause_deleted AFTER DELETE ON clause BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(due_on) FILTER (WHERE status NOT IN ('done', 'cancelled', 'moot'))
        FROM clause WHERE resolution_id = old.resolution_id)
    WHERE id = old.resolution_id;
END;

CREATE TRIGGER clause_updated AFTER UPDATE OF status, due_on ON clause BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(due_on) FILTER (WHERE status NOT IN ('done', 'cancelled', 'moot'))
        FROM clause WHERE resolution_id = new.resolution_id)
    WHERE id = new.resolution_id;
END;

-- Within a set the clauses may come before their resolution.
CREATE TRIGGER resolution_inserted AFTER INSERT ON resolution
WHEN EXISTS (SELECT 1 FROM clause WHERE resolution_id = new.id) BEGIN
    UPDATE resolution SET (clause_count, settled_count, earliest_due_on) = (
        SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),
               min(due_on) FILTER (WHERE status NOT IN ('done', 'cancelled', 'moot'))
        FROM clause WHERE resolution_id = new.id)
    WHERE id = new.id;
END;

CREATE TRIGGER clause_stays_in_its_resolution BEFORE UPDATE OF resolution_id ON clause
WHEN new.resolution_id <> old.resolution_id BEGIN
    SELECT raise(ABORT, 'clause_stays_in_its_resolution');
END;

-- A released letter is frozen; only that it was sent and who took note may still be written down.
CREATE TRIGGER memo_released_is_frozen BEFORE UPDATE ON memo
WHEN old.state <> 'draft' AND (new.state = 'draft'
    OR (new.resolution_id, new.is_final, new.confidential, new.date, new.recipients, new.salutation, new.opening,
        new.closing, new.signatory_prefix, new.signatory_name, new.signatory_function, new.next_review_on, new.source_file)
    IS NOT (old.resolution_id, old.is_final, old.confidential, old.date, old.recipients, old.salutation, old.opening,
        old.closing, old.signatory_prefix, old.signatory_name, old.signatory_function, old.next_review_on, old.source_file))
BEGIN
    SELECT raise(ABORT, 'memo_released_is_frozen');
END;

-- One that was imported may go again: that is how an import is taken back.
CREATE TRIGGER memo_released_stays BEFORE DELETE ON memo
WHEN old.state <> 'draft' AND old.source_file = '' BEGIN
    SELECT raise(ABORT, 'memo_released_is_frozen');
END;

CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history BEGIN
    SELECT raise(ABORT, 'history_is_not_rewritten');
END;

CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history BEGIN
    SELECT raise(ABORT, 'history_is_not_rewritten');
END;
