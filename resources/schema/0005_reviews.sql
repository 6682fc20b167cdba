-- What following up needs: rules for reviews, reasons, approval, requests to the offices, reminders.

ALTER TABLE committee ADD COLUMN review_rule TEXT NOT NULL DEFAULT '';

CREATE TABLE committee_meeting (
    committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    PRIMARY KEY (committee_id, held_on)
) STRICT, WITHOUT ROWID;

ALTER TABLE resolution ADD COLUMN review_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE resolution ADD COLUMN completion_reported_on TEXT CHECK (completion_reported_on IS date(completion_reported_on, '+0 days'));
ALTER TABLE resolution ADD COLUMN reopening_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE clause ADD COLUMN expected_on TEXT CHECK (expected_on IS date(expected_on, '+0 days'));
ALTER TABLE clause ADD COLUMN delay_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX clause_cancellation_proposed ON clause (resolution_id) WHERE status = 'cancellation_proposed';
-- Open without a word why: is it late, or older than a year?
CREATE INDEX clause_unexplained ON clause (resolution_id, due_on)
    WHERE status IN ('open', 'in_progress', 'partly_done') AND delay_reason = '' AND status_reason = '';

ALTER TABLE status_report ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE status_report ADD COLUMN approved_on TEXT CHECK (approved_on IS date(approved_on, '+0 days'));
-- Until now every report went into the letters; so it shall stay with those that are there.
UPDATE status_report SET state = 'approved';
CREATE INDEX status_report_unapproved ON status_report (resolution_id) WHERE state <> 'approved';

CREATE TABLE contribution_request (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    office_id INTEGER NOT NULL REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    answer_until TEXT NOT NULL CHECK (answer_until IS date(answer_until, '+0 days')),
    reminders INTEGER NOT NULL CHECK (reminders BETWEEN 0 AND 3),
    reminded_on TEXT CHECK (reminded_on IS date(reminded_on, '+0 days')),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX contribution_request_open ON contribution_request (answer_until, office_id) WHERE closed_on IS NULL;
CREATE INDEX contribution_request_office ON contribution_request (office_id, asked_on);

CREATE TABLE requested_clause (
    request_id INTEGER NOT NULL REFERENCES contribution_request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    resolution_id INTEGER NOT NULL,
    clause_id INTEGER NOT NULL,
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    PRIMARY KEY (request_id, position),
    UNIQUE (request_id, clause_id),
    FOREIGN KEY (resolution_id, clause_id) REFERENCES clause (resolution_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX requested_clause_clause ON requested_clause (resolution_id, clause_id);
CREATE INDEX requested_clause_waiting ON requested_clause (request_id, resolution_id) WHERE answered_on IS NULL;

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    row_version INTEGER NOT NULL CHECK (row_version > 0),
    resolution_id INTEGER NOT NULL REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    clause_id INTEGER,
    remind_on TEXT NOT NULL CHECK (remind_on IS date(remind_on, '+0 days')),
    note TEXT NOT NULL,
    owner TEXT NOT NULL,
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
    FOREIGN KEY (resolution_id, clause_id) REFERENCES clause (resolution_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX reminder_resolution ON reminder (resolution_id);
CREATE INDEX reminder_open ON reminder (remind_on) WHERE done_on IS NULL;

-- What somebody was told of by mail: the same thing for the same date only once. A row that stays "sending" tells of a
-- process or connection that broke off: whether that mail arrived is not known, so it is not sent again by itself.
CREATE TABLE notice (
    recipient TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('review', 'deadline')),
    record_id INTEGER NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'drafted')),
    message_id TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (recipient, kind, record_id, due_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_message ON notice (message_id);

-- Names this database for the world outside, such as the entries of calendars; copies are the same city.
CREATE TABLE identity (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    uuid TEXT NOT NULL
) STRICT;
INSERT INTO identity (only, uuid) VALUES (1, lower(hex(randomblob(16))));
