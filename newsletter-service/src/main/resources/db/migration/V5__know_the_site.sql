CREATE TABLE site (
  only_row boolean PRIMARY KEY DEFAULT true,
  version  bigint NOT NULL,
  settings jsonb NOT NULL,
  CONSTRAINT site_is_one_row CHECK (only_row)
);
COMMENT ON TABLE site IS 'What content-service last said about the site: name, colours, navigation, notices.';
