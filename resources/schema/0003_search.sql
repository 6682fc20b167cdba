-- Full-text search over folded text (foldForIndex), written by the program in the same transaction as the records.
-- rowid is the id of the record. The indexes hold no copy of the text (content=''): it is in the records.

CREATE VIRTUAL TABLE title_search USING fts5 (reference, title, content = '', prefix = '2 3 4', tokenize = 'ascii');
CREATE VIRTUAL TABLE clause_search USING fts5 (text, content = '', prefix = '2 3 4', tokenize = 'ascii');
CREATE VIRTUAL TABLE report_search USING fts5 (text, content = '', prefix = '2 3 4', tokenize = 'ascii');

-- All words of a resolution with its clauses and reports, for filtering the list: which resolutions, not where.
CREATE VIRTUAL TABLE resolution_words USING fts5 (words, content = '', detail = none, columnsize = 0, prefix = '2 3 4', tokenize = 'ascii');
