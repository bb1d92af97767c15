package dev.anteroom.content.picture;

import dev.anteroom.content.body.PictureSizes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All pictures of the site. */
public class Pictures implements PictureSizes {

    private static final String COLUMNS = "id, hash, format, width, height, name, alt, uploaded_at";

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the picture; one whose bytes are here already is found again under its old address. */
    Picture keep(Picture picture, byte[] bytes, @Nullable UUID account) {
        jdbc.sql(
                        """
                        INSERT INTO pictures
                            (id, hash, format, bytes, width, height, name, alt, uploaded_at, uploaded_by)
                        VALUES
                            (:id, :hash, :format, :bytes, :width, :height, :name, :alt, :at, :account)
                        ON CONFLICT ON CONSTRAINT pictures_hash DO NOTHING
                        """)
                .param("id", picture.id())
                .param("hash", picture.address().hash())
                .param("format", picture.address().format().ending())
                .param("bytes", bytes)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("name", picture.name())
                .param("alt", picture.alt())
                .param("at", picture.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
        return jdbc.sql("SELECT " + COLUMNS + " FROM pictures WHERE hash = :hash")
                .param("hash", picture.address().hash())
                .query(Pictures::row)
                .single();
    }

    Optional<PictureBytes> bytes(PictureAddress address) {
        return jdbc.sql("SELECT bytes FROM pictures WHERE hash = :hash AND format = :format")
                .param("hash", address.hash())
                .param("format", address.format().ending())
                .query((row, n) -> new PictureBytes(address.format(), row.getBytes("bytes")))
                .optional();
    }

    /** The SVG of this name, to be drawn. */
    Optional<CleanPicture> svg(String hash) {
        return jdbc.sql(
                        """
                        SELECT bytes, width, height FROM pictures
                         WHERE hash = :hash AND format = 'svg'
                        """)
                .param("hash", hash)
                .query(
                        (row, n) ->
                                new CleanPicture(
                                        new PictureBytes(PictureFormat.SVG, row.getBytes("bytes")),
                                        row.getInt("width"),
                                        row.getInt("height")))
                .optional();
    }

    /** What was drawn of it before. */
    Optional<PictureBytes> drawing(String hash) {
        return jdbc.sql(
                        "SELECT drawing FROM pictures"
                                + " WHERE hash = :hash AND drawing IS NOT NULL")
                .param("hash", hash)
                .query((row, n) -> new PictureBytes(PictureFormat.PNG, row.getBytes("drawing")))
                .optional();
    }

    /** Two who draw at once draw the same. */
    void keepDrawing(String hash, byte[] png) {
        jdbc.sql("UPDATE pictures SET drawing = :png WHERE hash = :hash AND format = 'svg'")
                .param("png", png)
                .param("hash", hash)
                .update();
    }

    /** The newest first. */
    public List<Picture> newest(int most, int offset) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM pictures"
                                + " ORDER BY uploaded_at DESC, id DESC LIMIT :most OFFSET :offset")
                .param("most", most)
                .param("offset", offset)
                .query(Pictures::row)
                .list();
    }

    @Override
    public Map<String, Size> of(Set<String> addresses) {
        Set<PictureAddress> own =
                addresses.stream()
                        .flatMap(address -> PictureAddress.parse(address).stream())
                        .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM pictures WHERE hash IN (:hashes)")
                .param("hashes", own.stream().map(PictureAddress::hash).toList())
                .query(Pictures::row)
                .list()
                .stream()
                .filter(picture -> own.contains(picture.address()))
                .collect(
                        Collectors.toMap(
                                picture -> picture.address().path(),
                                picture -> new Size(picture.width(), picture.height())));
    }

    private static Picture row(ResultSet row, int number) throws SQLException {
        String format = row.getString("format").toUpperCase(Locale.ROOT);
        return new Picture(
                row.getObject("id", UUID.class),
                new PictureAddress(row.getString("hash"), PictureFormat.valueOf(format)),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("name"),
                row.getString("alt"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
