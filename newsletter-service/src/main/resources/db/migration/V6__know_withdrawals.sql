-- Events may come late, by the replay of a dead letter for instance: the article's version tells
-- whether a publication was withdrawn since, and whether a withdrawal is older than an issue.
ALTER TABLE issue ADD COLUMN article_version bigint NOT NULL DEFAULT 0;
ALTER TABLE issue ALTER COLUMN article_version DROP DEFAULT;
COMMENT ON COLUMN issue.article_version IS 'The article''s version with which it was published.';

CREATE TABLE withdrawal (
  article_id uuid   CONSTRAINT withdrawal_pk PRIMARY KEY,
  version    bigint NOT NULL
);
COMMENT ON TABLE withdrawal IS 'The newest version with which an article was withdrawn; publications before it are not mailed.';
