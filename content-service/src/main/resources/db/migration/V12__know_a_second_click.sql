-- A second click on "publish" is told from a change by someone else: it finds the article exactly as
-- it wanted it, one version later. Version N-1 leaves the column alone, which only costs the kindness.
ALTER TABLE articles ADD COLUMN sent_with bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN articles.sent_with IS 'The version with which it was last sent to subscribers; 0 when it never was';
