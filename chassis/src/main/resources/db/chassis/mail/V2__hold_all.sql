-- A restored database may owe letters that were sent after the backup was taken. Whoever restores
-- calls this once, before any sender starts: every unsent letter stays until staff let it go.
CREATE FUNCTION mail.hold_all() RETURNS bigint
    LANGUAGE sql
AS $$
WITH held AS (
    UPDATE mail.letter
    SET state = 'held', reason = 'restored', owner = NULL
    WHERE state IN ('waiting', 'deferred', 'attempting')
    RETURNING 1)
SELECT count(*) FROM held
$$;

COMMENT ON FUNCTION mail.hold_all() IS
    'Holds every unsent letter; called once after a restore. Returns how many were held';
