CREATE TABLE clients (
    id              uuid PRIMARY KEY,
    practitioner_id uuid        NOT NULL,
    address_index   uuid        NOT NULL,
    key_version     integer     NOT NULL,
    wrapped_key     bytea,
    address         bytea,
    created_at      timestamptz NOT NULL,
    erased_at       timestamptz,
    CONSTRAINT one_client_per_address UNIQUE (practitioner_id, address_index),
    CONSTRAINT erased_means_no_key CHECK ((wrapped_key IS NULL) = (erased_at IS NOT NULL))
);
COMMENT ON TABLE clients IS 'A practitioner''s clients. All that names one is encrypted with the key of that client';
COMMENT ON COLUMN clients.address_index IS 'HMAC of the mail address under a key outside the database: finds, but does not tell';
COMMENT ON COLUMN clients.key_version IS 'Version of the outside key that wraps wrapped_key and made address_index';
COMMENT ON COLUMN clients.wrapped_key IS 'The client''s own key, encrypted by the outside key; destroying it makes all that is kept of the client unreadable';

CREATE INDEX clients_by_address ON clients (address_index);

CREATE TABLE client_reads (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    account    uuid        NOT NULL,
    booking_id uuid,
    what       text        NOT NULL
);
COMMENT ON TABLE client_reads IS 'Who of the staff opened which client data, and when';
