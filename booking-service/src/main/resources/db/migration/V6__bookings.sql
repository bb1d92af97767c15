CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
    id                uuid PRIMARY KEY,
    practitioner_id   uuid        NOT NULL,
    offer_id          uuid        NOT NULL REFERENCES offers,
    client_id         uuid        REFERENCES clients,
    state             text        NOT NULL,
    version           bigint      NOT NULL DEFAULT 1,
    session           tstzrange   NOT NULL,
    blocked           tstzrange   NOT NULL,
    starts_at         timestamptz NOT NULL,
    local_start       timestamp   NOT NULL,
    zone              text        NOT NULL,
    tzdb              text        NOT NULL,
    client_zone       text        NOT NULL,
    place             text        NOT NULL,
    client_name       bytea,
    client_note       bytea,
    consent           text        NOT NULL,
    consented_at      timestamptz NOT NULL,
    held_until        timestamptz,
    link_generation   integer     NOT NULL DEFAULT 0,
    calendar_sequence integer     NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    ended_by          text,
    CONSTRAINT known_state CHECK (state IN ('held', 'requested', 'confirmed', 'cancelled', 'expired')),
    CONSTRAINT known_end CHECK (ended_by IN ('client', 'staff', 'time')),
    CONSTRAINT held_for_a_while CHECK ((state = 'held') <= (held_until IS NOT NULL)),
    -- A range without an end, or an empty one, would slip past the exclusion below.
    CONSTRAINT session_is_sane CHECK (
        NOT isempty(session) AND NOT lower_inf(session) AND NOT upper_inf(session)
        AND lower_inc(session) AND NOT upper_inc(session)
        AND upper(session) - lower(session) BETWEEN interval '5 minutes' AND interval '12 hours'),
    CONSTRAINT blocked_is_sane CHECK (
        NOT isempty(blocked) AND NOT lower_inf(blocked) AND NOT upper_inf(blocked)
        AND lower_inc(blocked) AND NOT upper_inc(blocked)
        AND session <@ blocked
        AND upper(blocked) - lower(blocked) <= interval '20 hours'),
    CONSTRAINT starts_with_its_session CHECK (starts_at = lower(session)),
    -- The truth about double booking. The lock taken before it only keeps the wait short.
    CONSTRAINT blocked_times_never_overlap
        EXCLUDE USING gist (practitioner_id WITH =, blocked WITH &&)
        WHERE (state IN ('held', 'requested', 'confirmed'))
);
COMMENT ON TABLE bookings IS 'Sessions, live and past; half-open ranges';
COMMENT ON COLUMN bookings.blocked IS 'The session and its buffers; buffers of neighbours add up';
COMMENT ON COLUMN bookings.local_start IS 'What the practitioner''s wall clock reads at the start: the promise, should zone rules change';
COMMENT ON COLUMN bookings.tzdb IS 'Version of the zone rules that made starts_at from local_start';
COMMENT ON COLUMN bookings.link_generation IS 'Raised to make all links mailed before worthless';
COMMENT ON COLUMN bookings.calendar_sequence IS 'SEQUENCE of the last iCalendar object that was sent (RFC 5546)';
COMMENT ON COLUMN bookings.consent IS 'Version of the text that the client agreed to';

CREATE INDEX bookings_by_start ON bookings (practitioner_id, starts_at);
CREATE INDEX bookings_by_client ON bookings (client_id);
