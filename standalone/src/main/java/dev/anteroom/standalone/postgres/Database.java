package dev.anteroom.standalone.postgres;

/**
 * How a service reaches its database.
 *
 * @param url for JDBC
 * @param user the role, named like the database
 * @param password its password
 */
public record Database(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
