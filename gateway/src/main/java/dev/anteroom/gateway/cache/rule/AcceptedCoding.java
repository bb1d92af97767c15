package dev.anteroom.gateway.cache.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads Accept-Encoding (RFC 9110, section 12.5.3). */
public final class AcceptedCoding {

    private AcceptedCoding() {}

    /** True if the visitor takes gzip at least as gladly as the plain page. */
    public static boolean takesGzip(@Nullable String field) {
        if (field == null || field.isEmpty()) {
            return false;
        }
        if (field.startsWith("gzip,") || field.equals("gzip")) {
            return true;
        }
        double gzip = -1;
        double any = -1;
        double plain = -1;
        for (String part : field.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parameters = part.split(";", -1);
            double quality = quality(parameters);
            switch (parameters[0].strip()) {
                case "gzip", "x-gzip" -> gzip = Math.max(gzip, quality);
                case "*" -> any = quality;
                case "identity" -> plain = quality;
                default -> {}
            }
        }
        double wanted = gzip >= 0 ? gzip : any;
        return wanted > 0 && wanted >= plain;
    }

    private static double quality(String[] parameters) {
        for (int i = 1; i < parameters.length; i++) {
            String parameter = parameters[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2).strip());
                } catch (NumberFormatException _) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
