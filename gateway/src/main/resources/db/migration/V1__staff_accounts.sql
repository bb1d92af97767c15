CREATE TABLE staff_account (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    email_key text NOT NULL CONSTRAINT staff_account_email_once UNIQUE,
    name text NOT NULL CONSTRAINT staff_account_name_fits CHECK (length(name) BETWEEN 1 AND 200),
    person_id uuid,
    roles text[] NOT NULL CONSTRAINT staff_account_has_roles
        CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['owner', 'practitioner', 'editor']),
    created_at timestamptz NOT NULL,
    signed_in_at timestamptz,
    disabled_at timestamptz
);

COMMENT ON TABLE staff_account IS 'Who may sign in. Accounts are disabled, never deleted: what they did stays theirs.';
COMMENT ON COLUMN staff_account.email IS 'Where sign-in letters go; email_key is the same in lower case.';
COMMENT ON COLUMN staff_account.person_id IS 'The person of the site (content.people) whom the account stands for.';
