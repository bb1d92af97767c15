CREATE TABLE api_key (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES staff_account,
    name text NOT NULL CONSTRAINT api_key_name_fits CHECK (length(name) BETWEEN 1 AND 100),
    key_hash text NOT NULL CONSTRAINT api_key_once UNIQUE,
    beginning text NOT NULL,
    roles text[] NOT NULL CONSTRAINT api_key_has_roles
        CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['owner', 'practitioner', 'editor']),
    created_at timestamptz NOT NULL,
    used_at timestamptz,
    revoked_at timestamptz
);

CREATE INDEX api_key_of_account ON api_key (account_id);

COMMENT ON TABLE api_key IS 'Keys of programs. A key may do what its roles and its account''s roles both allow.';
COMMENT ON COLUMN api_key.beginning IS 'The first letters, by which staff tell keys apart; far too few to guess the rest.';
