CREATE TABLE probe.note (word text NOT NULL);
COMMENT ON TABLE probe.note IS 'Exists to be found by DatabaseTests.';
