CREATE TABLE session (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES staff_account,
    token_hash text NOT NULL CONSTRAINT session_token_once UNIQUE,
    method text NOT NULL,
    browser text NOT NULL,
    signed_in_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz
);

CREATE INDEX session_of_account ON session (account_id) WHERE ended_at IS NULL;
CREATE INDEX session_expiry ON session (expires_at);

COMMENT ON TABLE session IS 'A signed-in browser. The cookie holds the token, this table its hash.';
COMMENT ON COLUMN session.method IS 'How the account proved itself: link, code, and one day openid.';
COMMENT ON COLUMN session.browser IS 'A few words by which its owner recognises it, such as Firefox on Linux.';
