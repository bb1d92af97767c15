COMMENT ON COLUMN sign_in.address_name IS
    'Keyed hash of the address that was typed, staff or not, so that both are counted and answered alike. Null when letters to it had been asked for too often: what was refused does not count, or asking on would keep letters away for ever.';
