CREATE TABLE booking_attempts (
    key_hash    text PRIMARY KEY,
    fingerprint text        NOT NULL,
    outcome     text        NOT NULL,
    answer      jsonb       NOT NULL,
    created_at  timestamptz NOT NULL
);
COMMENT ON TABLE booking_attempts IS 'Answers by idempotency key: the same key gets the same answer. Holds nothing about a client';
COMMENT ON COLUMN booking_attempts.fingerprint IS 'Keyed hash of the request; the same key with another request is refused';

CREATE INDEX booking_attempts_by_age ON booking_attempts (created_at);
