-- Many mail programs and link previews show no SVG. The drawing is made when it is first asked for
-- and kept, since each takes a tenth of a second or more; it can be thrown away at any time.
ALTER TABLE pictures ADD COLUMN drawing bytea;
ALTER TABLE pictures ALTER COLUMN drawing SET STORAGE EXTERNAL;
ALTER TABLE pictures ADD CONSTRAINT pictures_drawing_of_svg CHECK (drawing IS NULL OR format = 'svg');
COMMENT ON COLUMN pictures.drawing IS 'The SVG as PNG, found at /media/{hash}.png; null until somebody asks';
