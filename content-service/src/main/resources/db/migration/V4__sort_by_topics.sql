CREATE TABLE topics (
    id          uuid   NOT NULL,
    version     bigint NOT NULL,
    slug_kind   text   NOT NULL GENERATED ALWAYS AS ('topic') STORED,
    slug        text   NOT NULL,
    name        text   NOT NULL,
    description text   NOT NULL,
    rank        int    NOT NULL,
    CONSTRAINT topics_pk PRIMARY KEY (id),
    CONSTRAINT topics_slug UNIQUE (slug),
    CONSTRAINT topics_own_slug FOREIGN KEY (slug_kind, slug, id) REFERENCES slugs (kind, slug, owner_id)
);
COMMENT ON TABLE topics IS 'What articles are about';
