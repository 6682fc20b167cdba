-- How a letter is made, what became of it, and the letter itself as it left the house.

ALTER TABLE memo ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE memo ADD COLUMN distribution TEXT NOT NULL DEFAULT '';
ALTER TABLE memo ADD COLUMN told_before TEXT NOT NULL DEFAULT 'show' CHECK (told_before IN ('show', 'leave_out'));
ALTER TABLE memo ADD COLUMN longest_clause INTEGER NOT NULL DEFAULT 0 CHECK (longest_clause >= 0);
ALTER TABLE memo ADD COLUMN corrects_id INTEGER REFERENCES memo (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE memo ADD COLUMN sent_way TEXT NOT NULL DEFAULT '';
CREATE INDEX memo_corrects ON memo (corrects_id) WHERE corrects_id IS NOT NULL;

-- The released letter that first told a report.
ALTER TABLE status_report ADD COLUMN reported_in INTEGER REFERENCES memo (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX status_report_reported_in ON status_report (reported_in) WHERE reported_in IS NOT NULL;

-- The profiles that released letters were made with, word for word; letters of one style share one.
CREATE TABLE letter_profile (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content TEXT NOT NULL
) STRICT;

CREATE TABLE released_letter (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    memo_id INTEGER NOT NULL UNIQUE REFERENCES memo (id) DEFERRABLE INITIALLY DEFERRED,
    released_on TEXT NOT NULL CHECK (released_on IS date(released_on, '+0 days')),
    pdf BLOB NOT NULL CHECK (length(pdf) > 0),
    text TEXT NOT NULL,
    data TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    profile_sha256 TEXT NOT NULL REFERENCES letter_profile (sha256) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX released_letter_resolution ON released_letter (resolution_id);
CREATE INDEX released_letter_profile ON released_letter (profile_sha256);

CREATE TRIGGER released_letter_is_not_changed BEFORE UPDATE ON released_letter BEGIN
    SELECT raise(ABORT, 'released_letter_is_kept');
END;
CREATE TRIGGER released_letter_is_not_deleted BEFORE DELETE ON released_letter BEGIN
    SELECT raise(ABORT, 'released_letter_is_kept');
END;
CREATE TRIGGER released_letter_is_of_a_released_memo BEFORE INSERT ON released_letter
WHEN coalesce((SELECT state FROM memo WHERE id = new.memo_id), 'draft') = 'draft' BEGIN
    SELECT raise(ABORT, 'released_letter_is_kept');
END;
CREATE TRIGGER letter_profile_is_not_changed BEFORE UPDATE ON letter_profile BEGIN
    SELECT raise(ABORT, 'released_letter_is_kept');
END;
CREATE TRIGGER letter_profile_is_not_deleted BEFORE DELETE ON letter_profile BEGIN
    SELECT raise(ABORT, 'released_letter_is_kept');
END;

-- A report stays marked with the letter that told it first.
CREATE TRIGGER report_stays_reported BEFORE UPDATE OF reported_in ON status_report
WHEN old.reported_in IS NOT NULL AND new.reported_in IS NOT old.reported_in BEGIN
    SELECT raise(ABORT, 'released_letter_is_kept');
END;

-- A released letter is frozen; only that it was sent, how, to whom, and who took note may still be written down.
DROP TRIGGER memo_released_is_frozen;
CREATE TRIGGER memo_released_is_frozen BEFORE UPDATE ON memo
WHEN old.state <> 'draft' AND (new.state = 'draft'
    OR (new.resolution_id, new.is_final, new.confidential, new.date, new.recipients, new.salutation, new.opening,
        new.closing, new.signatory_prefix, new.signatory_name, new.signatory_function, new.next_review_on, new.source_file,
        new.profile, new.told_before, new.longest_clause, new.corrects_id)
    IS NOT (old.resolution_id, old.is_final, old.confidential, old.date, old.recipients, old.salutation, old.opening,
        old.closing, old.signatory_prefix, old.signatory_name, old.signatory_function, old.next_review_on, old.source_file,
        old.profile, old.told_before, old.longest_clause, old.corrects_id))
BEGIN
    SELECT raise(ABORT, 'memo_released_is_frozen');
END;
