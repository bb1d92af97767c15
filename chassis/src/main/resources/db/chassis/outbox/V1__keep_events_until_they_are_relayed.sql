-- An event is committed with the state it tells of and deleted when Kafka has acknowledged it.
CREATE TABLE outbox.event (
    id                bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT event_pk PRIMARY KEY,
    event_id          uuid        NOT NULL CONSTRAINT event_id_is_unique UNIQUE,
    topic             text        NOT NULL,
    key               text        NOT NULL,
    type              text        NOT NULL,
    data_version      int         NOT NULL CONSTRAINT data_version_starts_at_1 CHECK (data_version >= 1),
    aggregate_version bigint      NOT NULL,
    data              text,
    traceparent       text,
    occurred_at       timestamptz NOT NULL
);
COMMENT ON TABLE outbox.event IS
    'Events that Kafka has not acknowledged yet. The order of one key is the order of id: appends of one key wait for each other.';
COMMENT ON COLUMN outbox.event.data IS 'JSON as it will be sent; null makes a tombstone.';

CREATE INDEX event_by_key ON outbox.event (topic, key, id);

-- A relay claims a key, never a row; so no other relay can send what comes after.
CREATE TABLE outbox.claim (
    topic text        NOT NULL,
    key   text        NOT NULL,
    round uuid        NOT NULL,
    until timestamptz NOT NULL,
    CONSTRAINT claim_pk PRIMARY KEY (topic, key)
);
COMMENT ON TABLE outbox.claim IS
    'Keys that a relay is sending now. A claim that ran out may be taken over: its relay died or is stuck.';

CREATE INDEX claim_by_round ON outbox.claim (round);
