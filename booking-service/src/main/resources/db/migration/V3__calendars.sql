CREATE TABLE calendars (
    practitioner_id uuid PRIMARY KEY,
    zone            text    NOT NULL,
    notices_to      text,
    version         bigint  NOT NULL DEFAULT 1
);
COMMENT ON TABLE calendars IS 'How a practitioner keeps time, set by themselves in the studio';
COMMENT ON COLUMN calendars.zone IS 'IANA zone whose wall clock the open hours mean';
COMMENT ON COLUMN calendars.notices_to IS 'Where letters about bookings go; null while the practitioner has not said';

CREATE TABLE open_hours (
    practitioner_id uuid     NOT NULL REFERENCES calendars,
    weekday         smallint NOT NULL CONSTRAINT iso_weekday CHECK (weekday BETWEEN 1 AND 7),
    opens           smallint NOT NULL,
    closes          smallint NOT NULL,
    places          text[]   NOT NULL CONSTRAINT some_place CHECK (cardinality(places) > 0),
    CONSTRAINT within_a_day CHECK (opens >= 0 AND opens < closes AND closes <= 1440),
    PRIMARY KEY (practitioner_id, weekday, opens, closes)
);
COMMENT ON TABLE open_hours IS 'Hours that return every week, in minutes after midnight by the wall clock';
