CREATE TABLE people (
    id           uuid   NOT NULL,
    version      bigint NOT NULL,
    slug_kind    text   NOT NULL GENERATED ALWAYS AS ('person') STORED,
    slug         text   NOT NULL,
    name         text   NOT NULL,
    pronouns     text   NOT NULL,
    role         text   NOT NULL,
    credentials  text   NOT NULL,
    zone         text   NOT NULL,
    summary      text   NOT NULL,
    founded      jsonb  NOT NULL,
    hosts        jsonb  NOT NULL,
    links        jsonb  NOT NULL,
    languages    jsonb  NOT NULL,
    portrait     jsonb,
    markdown     text   NOT NULL,
    html         text   NOT NULL,
    rank         int    NOT NULL,
    bookable     boolean NOT NULL,
    removed      boolean NOT NULL DEFAULT false,
    changed_at   timestamptz NOT NULL,
    CONSTRAINT people_pk PRIMARY KEY (id),
    CONSTRAINT people_slug UNIQUE (slug),
    CONSTRAINT people_own_slug FOREIGN KEY (slug_kind, slug, id) REFERENCES slugs (kind, slug, owner_id)
);
COMMENT ON TABLE people IS 'Who works in the practice; one who left is kept as removed, since articles name them';
COMMENT ON COLUMN people.founded IS 'What they founded: [{name, description, href}]';
COMMENT ON COLUMN people.hosts IS 'Podcasts and courses they host: [{name, description, href}]';
COMMENT ON COLUMN people.portrait IS 'A picture of this site: {address, alt, width, height}';
COMMENT ON COLUMN people.bookable IS 'Whether clients may book them: false for one who only writes';
COMMENT ON COLUMN people.rank IS 'Order on pages, lowest first';
