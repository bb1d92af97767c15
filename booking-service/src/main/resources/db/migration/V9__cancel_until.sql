-- A promise to the client: a later change of the offer does not take it back.
ALTER TABLE bookings ADD COLUMN cancel_until timestamptz;
COMMENT ON COLUMN bookings.cancel_until IS 'Until when the client can cancel alone, as they were told; null only where the version before this one wrote the row, then the offer says';

UPDATE bookings SET cancel_until = starts_at - make_interval(mins => offers.cancel_notice)
FROM offers WHERE offers.id = bookings.offer_id;
