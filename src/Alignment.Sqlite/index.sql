-- The search index: the library's terms, written so that FTS5's tokenizer has nothing left to do (TermSpelling). A row of term is a sentence; its rowid says which,
-- and how long it is (DocumentId), so that reading where a term occurs reads nothing else.
CREATE TABLE indexed (number INTEGER PRIMARY KEY AUTOINCREMENT, article NOT NULL UNIQUE, language TEXT NOT NULL, sentences INTEGER NOT NULL, length INTEGER NOT NULL);
CREATE TABLE language (code TEXT PRIMARY KEY, sentences INTEGER NOT NULL, length INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE term USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE term_row USING fts5vocab (term, row);
CREATE VIRTUAL TABLE term_instance USING fts5vocab (term, instance);
