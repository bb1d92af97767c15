CREATE TABLE article_revisions (
    article_id uuid        NOT NULL,
    version    bigint      NOT NULL,
    title      text        NOT NULL,
    lead       text        NOT NULL,
    markdown   text        NOT NULL,
    saved_at   timestamptz NOT NULL,
    saved_by   uuid,
    CONSTRAINT article_revisions_pk PRIMARY KEY (article_id, version),
    CONSTRAINT article_revisions_article FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE
);
COMMENT ON TABLE article_revisions IS 'What every saved version of an article said, and which account saved it';
