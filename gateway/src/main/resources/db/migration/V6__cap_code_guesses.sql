ALTER TABLE sign_in ADD COLUMN address_name text;
CREATE INDEX sign_in_of_address ON sign_in (address_name, created_at);
COMMENT ON COLUMN sign_in.address_name IS
    'Keyed hash of the address that was typed, staff or not, so that both are counted and answered alike.';

CREATE TABLE code_guess (
    address_name text NOT NULL,
    day date NOT NULL,
    wrong int NOT NULL,
    CONSTRAINT code_guess_counts_by_day PRIMARY KEY (address_name, day)
);

COMMENT ON TABLE code_guess IS
    'How many wrong codes were typed for one address on one day (UTC), over all its letters, browsers and replicas.';
