CREATE TABLE asked_links (
    address_index uuid PRIMARY KEY,
    asked_at      timestamptz NOT NULL
);
COMMENT ON TABLE asked_links IS 'When a letter with all links was last asked for, so that the next one waits ten minutes; older rows go with the next asking';
COMMENT ON COLUMN asked_links.address_index IS 'Keyed hash of the address, whether it is a client''s or not';
