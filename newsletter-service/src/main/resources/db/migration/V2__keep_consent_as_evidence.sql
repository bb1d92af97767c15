CREATE TABLE consent (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subscriber_id  uuid NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  act            text NOT NULL,
  wording        text NOT NULL,
  page           text NOT NULL,
  client_address text,
  happened_at    timestamptz NOT NULL,
  CONSTRAINT consent_act_is_known CHECK (act IN ('requested', 'confirmed', 'unsubscribed', 'resubscribed'))
);
COMMENT ON TABLE consent IS 'What a subscriber did, when, where and under which wording; rows are only added.';
COMMENT ON COLUMN consent.wording IS 'Version of the text that the person saw.';
CREATE INDEX consent_of_subscriber ON consent (subscriber_id, happened_at);
