-- Replicas share nothing but the database, so the bytes lie here. The name of a picture is made from
-- its bytes, so an address always shows the same thing and may be cached for ever.
CREATE TABLE pictures (
    id          uuid        NOT NULL,
    hash        text        NOT NULL,
    format      text        NOT NULL,
    bytes       bytea       NOT NULL,
    width       int         NOT NULL,
    height      int         NOT NULL,
    name        text        NOT NULL,
    alt         text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    uploaded_by uuid,
    CONSTRAINT pictures_pk PRIMARY KEY (id),
    CONSTRAINT pictures_hash UNIQUE (hash),
    CONSTRAINT pictures_hash_form CHECK (hash ~ '^[0-9a-f]{32}$'),
    CONSTRAINT pictures_format CHECK (format IN ('svg', 'png', 'jpg')),
    CONSTRAINT pictures_size CHECK (width BETWEEN 1 AND 20000 AND height BETWEEN 1 AND 20000)
);
COMMENT ON TABLE pictures IS 'Pictures of articles, pages and people, checked and written anew before they came here';
COMMENT ON COLUMN pictures.hash IS 'First half of the SHA-256 of the bytes, hexadecimal; the address is /media/{hash}.{format}';

-- Pictures are compressed already: PostgreSQL need not try.
ALTER TABLE pictures ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX pictures_newest ON pictures (uploaded_at DESC, id DESC);
