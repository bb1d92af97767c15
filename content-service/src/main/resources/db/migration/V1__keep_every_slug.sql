-- Addresses never die: a slug, once given, belongs to its owner for ever.
CREATE TABLE slugs (
    kind     text        NOT NULL,
    slug     text        NOT NULL,
    owner_id uuid        NOT NULL,
    since    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT slugs_pk PRIMARY KEY (kind, slug),
    -- What the owners' tables point at: the present slug is always one of the owner's own.
    CONSTRAINT slugs_owner UNIQUE (kind, slug, owner_id),
    CONSTRAINT slugs_kind CHECK (kind IN ('article', 'page', 'person', 'topic')),
    CONSTRAINT slugs_form CHECK (slug = lower(slug) AND slug !~ '[[:space:][:cntrl:]/?#%]' AND length(slug) BETWEEN 1 AND 100)
);
COMMENT ON TABLE slugs IS 'Every slug that was ever given, present or past; a past one redirects to its owner''s present one';

CREATE INDEX slugs_by_owner ON slugs (owner_id);
