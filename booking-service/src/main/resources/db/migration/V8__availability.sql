CREATE TABLE availability (
    practitioner_id uuid PRIMARY KEY,
    stale           boolean     NOT NULL DEFAULT true,
    due_at          timestamptz NOT NULL,
    version         bigint      NOT NULL DEFAULT 0,
    told            text        NOT NULL DEFAULT ''
);
COMMENT ON TABLE availability IS 'What the rest of the site was last told about a practitioner''s free times';
COMMENT ON COLUMN availability.stale IS 'Something changed since; a worker tells of it within a second';
COMMENT ON COLUMN availability.due_at IS 'When to look again though nothing changed: time passes and the horizon moves';
COMMENT ON COLUMN availability.told IS 'Hash of the last event, so that nothing is told twice';

CREATE INDEX availability_stale ON availability (practitioner_id) WHERE stale;
