CREATE TABLE articles (
    id                 uuid        NOT NULL,
    version            bigint      NOT NULL,
    state              text        NOT NULL,
    publication_number int         NOT NULL,
    slug_kind          text        NOT NULL GENERATED ALWAYS AS ('article') STORED,
    slug               text        NOT NULL,
    author_id          uuid        NOT NULL,
    title              text        NOT NULL,
    lead               text        NOT NULL,
    description        text        NOT NULL,
    markdown           text        NOT NULL,
    health             boolean     NOT NULL,
    invitation_heading text        NOT NULL,
    invitation_text    text        NOT NULL,
    sources            jsonb       NOT NULL,
    html               text        NOT NULL,
    sections           jsonb       NOT NULL,
    words              int         NOT NULL,
    picture            jsonb,
    published_at       timestamptz,
    updated_at         timestamptz,
    changed_at         timestamptz NOT NULL,
    CONSTRAINT articles_pk PRIMARY KEY (id),
    CONSTRAINT articles_slug UNIQUE (slug),
    CONSTRAINT articles_own_slug FOREIGN KEY (slug_kind, slug, id) REFERENCES slugs (kind, slug, owner_id),
    CONSTRAINT articles_author FOREIGN KEY (author_id) REFERENCES people (id),
    CONSTRAINT articles_state CHECK (state IN ('draft', 'published', 'withdrawn')),
    CONSTRAINT articles_published_at CHECK (state = 'draft' OR published_at IS NOT NULL),
    CONSTRAINT articles_publication_number CHECK (publication_number >= 0)
);
COMMENT ON TABLE articles IS 'Articles in every state, with the body as it was written and as it is shown';
COMMENT ON COLUMN articles.version IS 'Rises with every change: what two editors compare, and what events carry';
COMMENT ON COLUMN articles.publication_number IS 'Rises only when the author says "send to subscribers"; each number is one issue of the newsletter';
COMMENT ON COLUMN articles.html IS 'Rendered and cleaned once, when it was saved';
COMMENT ON COLUMN articles.updated_at IS 'Shown to readers; set only when the author says that the article was revised';
COMMENT ON COLUMN articles.changed_at IS 'When the row last changed; orders the studio and answers If-Modified-Since';

-- Lists, neighbours and feeds walk this and nothing else.
CREATE INDEX articles_by_date ON articles (published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX articles_by_author ON articles (author_id, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX articles_last_changed ON articles (changed_at DESC, id DESC);

CREATE TABLE article_topics (
    article_id uuid NOT NULL,
    topic_id   uuid NOT NULL,
    rank       int  NOT NULL,
    CONSTRAINT article_topics_pk PRIMARY KEY (article_id, topic_id),
    CONSTRAINT article_topics_article FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT article_topics_topic FOREIGN KEY (topic_id) REFERENCES topics (id)
);
COMMENT ON TABLE article_topics IS 'Which article is about what, the main topic first';

CREATE INDEX article_topics_by_topic ON article_topics (topic_id);
