-- Version 3 (1 had no review.pair and no review_passage.quote, 2 another index.sql). Text is stored once, with its article; everything else points into it by offsets (UTF-16 code units).
-- A string that UTF-8 cannot carry (lone surrogates, NUL) is a BLOB of UTF-16.
CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE article (
    id TEXT PRIMARY KEY, language TEXT NOT NULL, path NOT NULL, title, published TEXT, text NOT NULL, sentences INTEGER NOT NULL, source, url, licence
);
CREATE TABLE line (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, role INTEGER NOT NULL, paragraph INTEGER NOT NULL,
    PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;
CREATE TABLE sentence (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE, n INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, role INTEGER NOT NULL, paragraph INTEGER NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE TABLE name (name PRIMARY KEY, article TEXT NOT NULL REFERENCES article) WITHOUT ROWID;
CREATE INDEX name_article ON name (article);

CREATE TABLE pair (
    id INTEGER PRIMARY KEY, name NOT NULL UNIQUE, "left" TEXT NOT NULL REFERENCES article, "right" TEXT NOT NULL REFERENCES article,
    mode INTEGER NOT NULL, "order" REAL NOT NULL, calibrated INTEGER NOT NULL,
    links INTEGER NOT NULL, linked REAL NOT NULL, discrepancies INTEGER NOT NULL
);
CREATE INDEX pair_left ON pair ("left");
CREATE INDEX pair_right ON pair ("right");
CREATE TABLE bead (
    id INTEGER PRIMARY KEY, pair INTEGER NOT NULL REFERENCES pair ON DELETE CASCADE, ordinal INTEGER NOT NULL, kind INTEGER NOT NULL,
    score REAL NOT NULL, probability REAL NOT NULL, part_side INTEGER, part_n INTEGER, part_start INTEGER, part_end INTEGER, part_text,
    UNIQUE (pair, ordinal)
);
CREATE TABLE bead_sentence (
    bead INTEGER NOT NULL REFERENCES bead ON DELETE CASCADE, side INTEGER NOT NULL, ordinal INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (bead, side, ordinal)
) WITHOUT ROWID;
-- The text columns of quotations are NULL where text[start..end] of the article says the same, which is always unless a caller quoted otherwise.
CREATE TABLE evidence (
    bead INTEGER NOT NULL REFERENCES bead ON DELETE CASCADE, ordinal INTEGER NOT NULL, kind NOT NULL, value, weight REAL NOT NULL,
    left_n INTEGER, left_start INTEGER, left_end INTEGER, left_text, right_n INTEGER, right_start INTEGER, right_end INTEGER, right_text,
    PRIMARY KEY (bead, ordinal)
) WITHOUT ROWID;
CREATE TABLE discrepancy (
    pair INTEGER NOT NULL REFERENCES pair ON DELETE CASCADE, ordinal INTEGER NOT NULL, type INTEGER NOT NULL, verdict INTEGER NOT NULL,
    left_n INTEGER, left_start INTEGER, left_end INTEGER, left_text, right_n INTEGER, right_start INTEGER, right_end INTEGER, right_text,
    PRIMARY KEY (pair, ordinal)
) WITHOUT ROWID;

-- Append-only: passages are known by the hash of their text, so that a review outlives article, reading and pair.
CREATE TABLE review (number INTEGER PRIMARY KEY, verdict INTEGER NOT NULL, who NOT NULL, "when" TEXT NOT NULL, undoes INTEGER REFERENCES review, note, pair);
CREATE TABLE review_passage (
    review INTEGER NOT NULL REFERENCES review, side INTEGER NOT NULL, ordinal INTEGER NOT NULL, hash NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote,
    PRIMARY KEY (review, side, ordinal)
) WITHOUT ROWID;
