-- A letter leaves the house once, and its file with it.

-- How many letters on its resolution had left the house before it. Whoever releases one says how many he knew: when another
-- left meanwhile, his tells nothing new, and is refused. Letters of earlier versions do not know it.
ALTER TABLE released_letter ADD COLUMN letters_before INTEGER CHECK (letters_before >= 0);
CREATE TRIGGER released_letter_knows_those_before BEFORE INSERT ON released_letter
WHEN new.letters_before IS NOT (SELECT count(*) FROM memo
        WHERE resolution_id = new.resolution_id AND state <> 'draft' AND id <> new.memo_id) BEGIN
    SELECT raise(ABORT, 'letter_left_meanwhile');
END;

-- The file that a letter is released into, from before the release until the file is there: what is left here after a
-- fault is a released letter whose file is missing. Outside of the history, as nobody edits it.
CREATE TABLE promised_file (
    memo_id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    form TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX promised_file_path ON promised_file (path);
