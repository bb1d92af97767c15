CREATE TABLE signing_key (
    id text PRIMARY KEY,
    private_jwk text NOT NULL,
    created_at timestamptz NOT NULL,
    signs_from timestamptz NOT NULL
);

CREATE INDEX signing_key_age ON signing_key (signs_from);

COMMENT ON TABLE signing_key IS
    'P-256 keys that sign staff tokens, shared by all replicas. Made a while before they sign, so that every service knows them; deleted soon after they stop.';
