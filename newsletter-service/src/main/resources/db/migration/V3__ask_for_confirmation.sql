CREATE TABLE confirmation (
  id            uuid PRIMARY KEY,
  subscriber_id uuid NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  asked_at      timestamptz NOT NULL
);
COMMENT ON TABLE confirmation IS 'Each confirmation letter that we owed someone; also the budget that keeps a stranger''s address from being flooded.';
CREATE INDEX confirmation_budget ON confirmation (subscriber_id, asked_at DESC);

CREATE TABLE confirmation_link (
  token_hash      text PRIMARY KEY,
  confirmation_id uuid NOT NULL REFERENCES confirmation (id) ON DELETE CASCADE,
  expires_at      timestamptz NOT NULL,
  used_at         timestamptz
);
COMMENT ON TABLE confirmation_link IS 'Links in confirmation letters, by the hash of their token; a letter that is tried again brings another link.';
