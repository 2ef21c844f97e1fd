package org.hengke.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is reached, and as whom. */
public record DatabaseAddress(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Another database on the same server. */
    public DatabaseAddress sibling(String database) {
        return new DatabaseAddress(
                url.replaceFirst("^(jdbc:postgresql:(?://[^/]*/)?)[^?]*", "$1" + database), user, password);
    }

    /** Never the password: addresses end up in logs. */
    @Override
    public String toString() {
        return user + "@" + url.replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
