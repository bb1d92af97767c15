-- Links that only unsubscribe never die; those to a subscription's page end after a year, or when
-- their owner asks for new ones or confirms the address again.
COMMENT ON COLUMN subscriber.link_generation IS 'Part of every link to the subscription''s page; raised to end all earlier ones. Unsubscribe links do not ask.';
