-- A sign-up that nobody confirms is forgotten after a week, and with it the confirmations asked for.
-- How many letters an address may still get must not be forgotten with them, or a stranger's
-- mailbox could be filled anew each week.
CREATE TABLE asked_letter (
  address_hash text        NOT NULL,
  asked_at     timestamptz NOT NULL
);
COMMENT ON TABLE asked_letter IS 'Letters that anyone could ask for an address, for a month: the budget that keeps a stranger''s mailbox from being flooded.';
COMMENT ON COLUMN asked_letter.address_hash IS 'A keyed hash: whoever reads this table can neither read an address in it nor find out whether one is there.';
CREATE INDEX asked_letter_budget ON asked_letter (address_hash, asked_at);
CREATE INDEX asked_letter_oldest ON asked_letter (asked_at);

COMMENT ON TABLE confirmation IS 'Each confirmation letter that we owed someone.';
CREATE INDEX subscriber_pending ON subscriber (created_at) WHERE state = 'pending';
