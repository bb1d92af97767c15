CREATE TABLE note (
    key     text PRIMARY KEY,
    version bigint NOT NULL,
    text    text   NOT NULL
);
COMMENT ON TABLE note IS 'What the probe service last heard of each key.';

CREATE TABLE heard (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key     text   NOT NULL,
    version bigint NOT NULL,
    trace   text   NOT NULL,
    at      timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE heard IS 'Every event that took effect, in order.';
