CREATE TABLE pages (
    id          uuid        NOT NULL,
    version     bigint      NOT NULL,
    slug_kind   text        NOT NULL GENERATED ALWAYS AS ('page') STORED,
    slug        text        NOT NULL,
    state       text        NOT NULL,
    title       text        NOT NULL,
    description text        NOT NULL,
    markdown    text        NOT NULL,
    html        text        NOT NULL,
    sections    jsonb       NOT NULL,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT pages_pk PRIMARY KEY (id),
    CONSTRAINT pages_slug UNIQUE (slug),
    CONSTRAINT pages_own_slug FOREIGN KEY (slug_kind, slug, id) REFERENCES slugs (kind, slug, owner_id),
    CONSTRAINT pages_state CHECK (state IN ('draft', 'published', 'withdrawn'))
);
COMMENT ON TABLE pages IS 'Pages that staff write, such as /about: the slug is the whole path';
