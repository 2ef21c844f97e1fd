package org.hengke.support;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** See {@link StoreTest}. */
final class StoreExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StoreExtension.class);

    private record Kit(HikariDataSource database, Map<Class<?>, Supplier<Object>> pieces) implements AutoCloseable {

        static Kit create() {
            var database = TestDatabases.migratedClone();
            var clock = new TestClock();
            return new Kit(
                    database,
                    Map.of(
                            DataSource.class, () -> database,
                            JdbcClient.class, () -> JdbcClient.create(database),
                            TransactionTemplate.class,
                                    () -> new TransactionTemplate(new JdbcTransactionManager(database)),
                            TestClock.class, () -> clock));
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return kit(context).pieces().containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                        kit(context).pieces().get(parameter.getParameter().getType()))
                .get();
    }

    /** Kept with the outermost class, so that nested classes and all methods share it. */
    private static Kit kit(ExtensionContext context) {
        var owner = context;
        for (var outer = owner.getParent();
                outer.isPresent() && outer.get().getTestClass().isPresent();
                outer = owner.getParent()) {
            owner = outer.get();
        }
        return owner.getStore(NAMESPACE).computeIfAbsent(Kit.class, key -> Kit.create(), Kit.class);
    }
}
