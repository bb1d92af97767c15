-- The ledger of letters: a row per letter that is or was owed, from its plan to its end.
-- It holds references only; address and text are rendered when the letter's turn comes.
CREATE TABLE mail.letter (
    id               uuid        CONSTRAINT letter_pk PRIMARY KEY DEFAULT uuidv7(),
    kind             text        NOT NULL,
    reference        uuid        NOT NULL,
    recipient        uuid        NOT NULL,
    occasion         integer     NOT NULL,
    bulk             boolean     NOT NULL,
    state            text        NOT NULL DEFAULT 'waiting'
        CONSTRAINT letter_state_known CHECK (state IN (
            'waiting', 'attempting', 'accepted', 'deferred', 'failed',
            'suppressed', 'held', 'cancelled', 'uncertain')),
    reason           text        CONSTRAINT letter_reason_is_a_word CHECK (reason ~ '^[a-z-]+$'),
    reply            integer     CONSTRAINT letter_reply_is_a_code CHECK (reply BETWEEN 200 AND 599),
    attempts         integer     NOT NULL DEFAULT 0,
    due_at           timestamptz NOT NULL DEFAULT now(),
    owner            uuid,
    message_id       text,
    planned_at       timestamptz NOT NULL DEFAULT now(),
    first_attempt_at timestamptz,
    attempt_at       timestamptz,
    doubts           integer     NOT NULL DEFAULT 0,
    doubt_at         timestamptz,
    CONSTRAINT letter_planned_once UNIQUE (kind, reference, recipient, occasion),
    CONSTRAINT letter_attempt_is_named CHECK (
        state <> 'attempting'
        OR owner IS NOT NULL AND message_id IS NOT NULL AND attempt_at IS NOT NULL)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 1);

COMMENT ON TABLE mail.letter IS 'A letter that is or was owed; no address, name or text stands here';
COMMENT ON COLUMN mail.letter.recipient IS 'Who it is for, as the service knows them; never an address';
COMMENT ON COLUMN mail.letter.owner IS
    'The sender that has claimed it; it holds the advisory lock of this id while it lives';
COMMENT ON COLUMN mail.letter.reply IS 'The SMTP reply code that decided the state';
COMMENT ON COLUMN mail.letter.doubts IS
    'How often it was in an SMTP transaction whose end nobody heard of';

-- What may leave next: transactional letters first, then by due time.
CREATE INDEX letter_due ON mail.letter (bulk, due_at, id)
    WHERE state IN ('waiting', 'deferred') AND owner IS NULL;
-- What a sender that died had in its hands.
CREATE INDEX letter_owned ON mail.letter (owner) WHERE owner IS NOT NULL;
-- What staff look at after a crash.
CREATE INDEX letter_in_doubt ON mail.letter (doubt_at DESC) WHERE doubt_at IS NOT NULL;
