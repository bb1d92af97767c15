CREATE TABLE door_salt (
  day  date PRIMARY KEY,
  salt bytea NOT NULL
);
COMMENT ON TABLE door_salt IS 'A secret for each day; with it gone, nobody can tell which address a count was about.';

CREATE UNLOGGED TABLE unsafe_request (
  visitor text NOT NULL,
  minute  timestamptz NOT NULL,
  number  integer NOT NULL,
  CONSTRAINT unsafe_request_counts_by_minute PRIMARY KEY (visitor, minute)
);
COMMENT ON TABLE unsafe_request IS 'How many requests that change something came from one network address in a minute, over all replicas. Unlogged: losing it in a crash only forgives.';
CREATE INDEX unsafe_request_by_age ON unsafe_request (minute);
