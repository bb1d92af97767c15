-- Written in the transaction of the effect: what stands here has happened, once.
CREATE TABLE inbox.handled (
    event_id   uuid        CONSTRAINT handled_pk PRIMARY KEY,
    handled_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE inbox.handled IS
    'Ids of events that took effect; deleted after anteroom.inbox.retention, which must outlast the topics.';

CREATE INDEX handled_by_age ON inbox.handled (handled_at);

CREATE TABLE inbox.replay (
    dead_letter text        CONSTRAINT replay_pk PRIMARY KEY,
    replayed_by text        NOT NULL,
    replayed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE inbox.replay IS
    'Dead letters that a person had handled after all: topic-partition-offset of the original, an account id or "command line".';
