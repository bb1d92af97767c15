package dev.anteroom.booking.moment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says days and times in a language, by patterns of the message bundle. */
public class Words {

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A moment on two clocks; where they differ under one name, the offset tells them apart. */
    public Moment moment(Instant instant, ZoneId own, ZoneId theirs) {
        boolean alike =
                zone(instant, own).equals(zone(instant, theirs))
                        && !offset(instant, own).equals(offset(instant, theirs));
        return new Moment(
                instant,
                day(LocalDate.ofInstant(instant, own)),
                clock(instant, own),
                alike ? withOffset(instant, own) : zone(instant, own),
                day(LocalDate.ofInstant(instant, theirs)),
                clock(instant, theirs),
                alike ? withOffset(instant, theirs) : zone(instant, theirs));
    }

    private String withOffset(Instant instant, ZoneId zone) {
        return zone(instant, zone) + ", " + offset(instant, zone);
    }

    /** Such as "Thursday, December 3, 2026". */
    public String day(LocalDate date) {
        return format("time.day", date);
    }

    /** Such as "Thursday". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    public String month(YearMonth month) {
        return format("time.month", month);
    }

    /** Such as "10:00 AM"; with the offset where that reading comes twice on the day. */
    public String clock(Instant instant, ZoneId zone) {
        String clock = format("time.clock", instant.atZone(zone));
        boolean twice =
                zone.getRules().getValidOffsets(instant.atZone(zone).toLocalDateTime()).size() > 1;
        return twice ? clock + " (" + offset(instant, zone) + ")" : clock;
    }

    private static String offset(Instant instant, ZoneId zone) {
        return new DateTimeFormatterBuilder()
                .appendLiteral("UTC")
                .appendOffset("+HH:mm", "+00:00")
                .toFormatter(Locale.ROOT)
                .format(instant.atZone(zone));
    }

    /** The name at that date, such as "Eastern Standard Time": Phoenix has no Daylight Time. */
    public String zone(Instant instant, ZoneId zone) {
        return new DateTimeFormatterBuilder()
                .appendZoneText(TextStyle.FULL)
                .toFormatter(locale)
                .format(instant.atZone(zone));
    }

    /** Such as "50 minutes" or "2 days". */
    public String length(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes >= 2880 && minutes % 1440 == 0) {
            return say("time.days", minutes / 1440);
        }
        return minutes >= 120 && minutes % 60 == 0
                ? say("time.hours", minutes / 60)
                : say("time.minutes", minutes);
    }

    private String format(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(say(pattern), locale).format(moment);
    }
}
