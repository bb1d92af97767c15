CREATE TABLE free_times (
    person_id  uuid          NOT NULL,
    version    bigint        NOT NULL,
    starts     timestamptz[] NOT NULL,
    CONSTRAINT free_times_pk PRIMARY KEY (person_id)
);
COMMENT ON TABLE free_times IS 'When practitioners can be booked, as last heard on booking.availability; past starts are dropped by the reader';
COMMENT ON COLUMN free_times.version IS 'The event''s aggregate version: an older event changes nothing';
