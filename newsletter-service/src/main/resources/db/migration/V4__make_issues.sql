CREATE TABLE issue (
  id                 uuid PRIMARY KEY,
  article_id         uuid NOT NULL,
  publication_number integer NOT NULL,
  path               text NOT NULL,
  title              text NOT NULL,
  lead               text NOT NULL,
  html               text NOT NULL,
  author_name        text NOT NULL,
  author_slug        text NOT NULL,
  health             boolean NOT NULL,
  language           text NOT NULL,
  planned_at         timestamptz NOT NULL,
  withdrawn_at       timestamptz,
  CONSTRAINT issue_publication_is_counted CHECK (publication_number >= 1),
  -- The same event again, a replay, a restore: still one issue.
  CONSTRAINT one_issue_per_publication UNIQUE (article_id, publication_number)
);
COMMENT ON TABLE issue IS 'One mailing of an article. What became of each letter stands in mail.letter, whose reference is the issue.';
CREATE INDEX issue_newest_first ON issue (planned_at DESC, id DESC);
