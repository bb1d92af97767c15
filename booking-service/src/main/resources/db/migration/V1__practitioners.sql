-- Written by the events of content.people alone; a removed person stays for the bookings that name them.
CREATE TABLE practitioners (
    id           uuid PRIMARY KEY,
    slug         text        NOT NULL,
    name         text        NOT NULL,
    role         text        NOT NULL,
    summary      text        NOT NULL,
    zone         text        NOT NULL,
    portrait     text,
    portrait_alt text        NOT NULL,
    bookable     boolean     NOT NULL,
    version      bigint      NOT NULL,
    removed      boolean     NOT NULL DEFAULT false
);
COMMENT ON TABLE practitioners IS 'People of the practice as content-service last told of them';
COMMENT ON COLUMN practitioners.version IS 'Version of the person in the event that wrote the row; an older event changes nothing';

CREATE TABLE practitioner_slugs (
    slug            text PRIMARY KEY,
    practitioner_id uuid NOT NULL REFERENCES practitioners
);
COMMENT ON TABLE practitioner_slugs IS 'Every slug that a practitioner ever had, so that old links go on working';
