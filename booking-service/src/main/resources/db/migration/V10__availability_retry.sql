ALTER TABLE availability ADD COLUMN retry_at timestamptz;
COMMENT ON COLUMN availability.retry_at IS 'Not before then: telling of this one failed, and the others must not wait for it; null when the last time went well';
