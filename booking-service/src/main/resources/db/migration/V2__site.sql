CREATE TABLE site (
    only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT one_row CHECK (only_row),
    version  bigint NOT NULL,
    settings jsonb  NOT NULL
);
COMMENT ON TABLE site IS 'The site''s name, colours and navigation as the last site.changed told them';
