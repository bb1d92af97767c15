package dev.anteroom.standalone.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a program over HTTP whether it is well. */
public final class HealthProbe {

    private static final int LIMIT_MILLIS = 3000;

    private HealthProbe() {}

    /** True when it answers 200. */
    public static boolean good(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
