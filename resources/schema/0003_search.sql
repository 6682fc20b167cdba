-- Full-text search over folded text (foldForIndex), written by the program in the same transaction as the records.
-- Prefix indexes up to seven letters: a beginning that has none ("strasse" begins thousands of German compounds) is
-- answered by merging the lists of all words that begin so, which takes a hundred times as long.
-- rowid is the id of the record. The indexes hold no copy of the text (content=''): it is in the records.

CREATE VIRTUAL TABLE title_search USING fts5 (reference, title, content = '', prefix = '1 2 3 4 5 6 7', tokenize = 'ascii');
CREATE VIRTUAL TABLE clause_search USING fts5 (text, content = '', prefix = '1 2 3 4 5 6 7', tokenize = 'ascii');
CREATE VIRTUAL TABLE report_search USING fts5 (text, content = '', prefix = '1 2 3 4 5 6 7', tokenize = 'ascii');

-- All words of a resolution with its clauses and reports, for filtering the list: which resolutions, not where.
CREATE VIRTUAL TABLE resolution_words USING fts5 (words, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7', tokenize = 'ascii');
