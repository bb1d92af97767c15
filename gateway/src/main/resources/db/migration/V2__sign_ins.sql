CREATE TABLE sign_in (
    id uuid PRIMARY KEY,
    account_id uuid REFERENCES staff_account,
    browser_hash text CONSTRAINT sign_in_browser_once UNIQUE,
    return_path text NOT NULL,
    tries_left int NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);

CREATE INDEX sign_in_of_account ON sign_in (account_id, created_at);
CREATE INDEX sign_in_expiry ON sign_in (expires_at);

COMMENT ON TABLE sign_in IS
    'One wish to sign in. Link and code are keyed hashes of the id, made when the letter is written and stored nowhere; used_at makes them good for one use over all replicas.';
COMMENT ON COLUMN sign_in.account_id IS 'Null when the address belongs to nobody: the answer is the same, no letter leaves.';
COMMENT ON COLUMN sign_in.browser_hash IS 'Hash of the cookie of the browser that asked; the code is good only there.';
