CREATE TABLE site (
    only_one   boolean     NOT NULL DEFAULT true,
    version    bigint      NOT NULL,
    settings   jsonb       NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT site_pk PRIMARY KEY (only_one),
    CONSTRAINT site_only_one CHECK (only_one)
);
COMMENT ON TABLE site IS 'The one row of settings: name, colours, navigation, notices; read whole and written whole';

-- Version 0 says that nobody has settled anything yet; the code has the defaults.
INSERT INTO site (version, settings) VALUES (0, '{}');
