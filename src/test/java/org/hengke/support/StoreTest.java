package org.hengke.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of SQL without Spring: a migrated database of its own for the class. Parameters of constructors and methods may
 * be {@code DataSource}, {@code JdbcClient}, {@code TransactionTemplate} and {@link TestClock}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StoreExtension.class)
public @interface StoreTest {}
