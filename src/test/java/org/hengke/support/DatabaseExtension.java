package org.hengke.support;

import org.hengke.platform.database.DatabaseReplaced;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test class a database and a clock of its own, see {@link DatabaseTest}. */
final class DatabaseExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() != null) {
            return;
        }
        var program = SpringExtension.getApplicationContext(context);
        program.getBean(TestClock.class).set(TestClock.START);
        TestDatabases.switchToClone();
        program.publishEvent(new DatabaseReplaced());
    }
}
