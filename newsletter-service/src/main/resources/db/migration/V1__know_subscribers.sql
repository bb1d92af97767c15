CREATE TABLE subscriber (
  id              uuid PRIMARY KEY,
  address         text NOT NULL,
  address_key     text NOT NULL,
  state           text NOT NULL,
  link_generation integer NOT NULL DEFAULT 0,
  created_at      timestamptz NOT NULL,
  confirmed_at    timestamptz,
  ended_at        timestamptz,
  CONSTRAINT subscriber_state_is_known CHECK (state IN ('pending', 'active', 'unsubscribed')),
  CONSTRAINT subscriber_address_is_bounded CHECK (length(address) BETWEEN 3 AND 254),
  -- However often someone signs up, they are one subscriber and get one letter of an issue.
  CONSTRAINT one_subscription_per_address UNIQUE (address_key)
);
COMMENT ON TABLE subscriber IS 'Everyone who asked for letters: waiting for their click, subscribed, or gone again.';
COMMENT ON COLUMN subscriber.address_key IS 'The address in lower case, so that two spellings are one subscriber.';
COMMENT ON COLUMN subscriber.link_generation IS 'Part of every unsubscribe link; raised to end all earlier links.';

-- An issue is planned by reading the ids of the active ones, and nothing else.
CREATE INDEX subscriber_active ON subscriber (id) WHERE state = 'active';
CREATE INDEX subscriber_newest_first ON subscriber (created_at DESC, id DESC);
