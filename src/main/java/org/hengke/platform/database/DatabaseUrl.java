package org.hengke.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import org.hengke.platform.database.StartRefused.Reason;

/** Reads {@code HENGKE_DATABASE_URL}: {@code jdbc:postgresql://…}, or the form {@code postgresql://user:password@host:5432/name}. */
final class DatabaseUrl {

    private static final String VARIABLE = "HENGKE_DATABASE_URL";

    private DatabaseUrl() {}

    static DatabaseAddress read(String url, String user, String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, user, password);
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw new StartRefused(
                    Reason.BAD_SETTING, VARIABLE, hidden(url), "postgresql://user:password@host:5432/name");
        }
        return fromUri(url, user, password);
    }

    private static DatabaseAddress fromUri(String url, String user, String password) {
        try {
            var uri = new URI(url);
            if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
                throw new URISyntaxException(hidden(url), "host and name are needed");
            }
            var port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var credentials = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getUserInfo().split(":", 2);
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query,
                    user.isEmpty() && credentials.length > 0 ? credentials[0] : user,
                    password.isEmpty() && credentials.length > 1 ? credentials[1] : password);
        } catch (URISyntaxException e) {
            throw new StartRefused(Reason.BAD_SETTING, VARIABLE, hidden(url), e.getReason());
        }
    }

    private static String hidden(String url) {
        return url.replaceAll("//[^@/]*@", "//…@");
    }
}
