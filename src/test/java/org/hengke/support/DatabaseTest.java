package org.hengke.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hengke.Hengke;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole program: every bean, security, HTTP on a real port, a real PostgreSQL.
 *
 * <p>The program starts once for all such classes, since a start takes seconds and a clone of a database a tenth of one. Each
 * class finds a database of its own: before its first test the {@code DataSource} is switched to a fresh clone of a migrated
 * template on which the program has started once, caches are told by {@link org.hengke.platform.database.DatabaseReplaced}, and the
 * clock is set to {@link TestClock#START}. The tests of one class share the clone: let each make what it needs, or compare before and after.
 *
 * <p>Constructor parameters are beans: services, {@link Clients}, {@link TestClock}, {@code JdbcClient}. Jobs do not run on
 * their own; call what they call. A class that needs other properties or beans pays for a context of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Hengke.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestWiring.class)
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {}
