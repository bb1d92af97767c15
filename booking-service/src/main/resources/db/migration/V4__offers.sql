CREATE TABLE offers (
    id              uuid PRIMARY KEY,
    practitioner_id uuid     NOT NULL,
    slug            text     NOT NULL,
    name            text     NOT NULL,
    summary         text     NOT NULL,
    length          integer  NOT NULL CONSTRAINT sane_length CHECK (length BETWEEN 5 AND 720),
    buffer_before   integer  NOT NULL CONSTRAINT sane_buffer_before CHECK (buffer_before BETWEEN 0 AND 240),
    buffer_after    integer  NOT NULL CONSTRAINT sane_buffer_after CHECK (buffer_after BETWEEN 0 AND 240),
    step            integer  NOT NULL CONSTRAINT sane_step CHECK (step BETWEEN 5 AND 1440),
    notice          integer  NOT NULL CONSTRAINT sane_notice CHECK (notice BETWEEN 0 AND 525600),
    cancel_notice   integer  NOT NULL CONSTRAINT sane_cancel_notice CHECK (cancel_notice BETWEEN 0 AND 525600),
    horizon_days    integer  NOT NULL CONSTRAINT sane_horizon CHECK (horizon_days BETWEEN 1 AND 730),
    places          text[]   NOT NULL CONSTRAINT some_place CHECK (cardinality(places) > 0),
    place_note      text     NOT NULL,
    price_note      text     NOT NULL,
    position        integer  NOT NULL,
    active          boolean  NOT NULL,
    version         bigint   NOT NULL DEFAULT 1,
    CONSTRAINT offer_address UNIQUE (practitioner_id, slug)
);
COMMENT ON TABLE offers IS 'What can be booked with a practitioner; times in minutes. A withdrawn offer is inactive, never deleted';
COMMENT ON COLUMN offers.slug IS 'Fixed when the offer is made, so that its address outlives a new name';
