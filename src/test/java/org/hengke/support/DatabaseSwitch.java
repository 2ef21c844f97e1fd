package org.hengke.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A data source whose database can be replaced while the program runs. */
final class DatabaseSwitch extends AbstractDataSource {

    private volatile @Nullable HikariDataSource current;

    @Nullable HikariDataSource current() {
        return current;
    }

    void turnTo(HikariDataSource next) {
        current = next;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var pool = current;
        if (pool == null) {
            throw new SQLException("no database yet");
        }
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }
}
