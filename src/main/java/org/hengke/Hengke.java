package org.hengke;

import org.hengke.platform.database.Commands;
import org.hengke.platform.database.DatabaseBeforeBeans;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Hengke")
public class Hengke {

    public static void main(String[] arguments) {
        if (Commands.knows(arguments)) {
            System.exit(Commands.run(arguments, System.getenv()));
        }
        var application = new SpringApplication(Hengke.class);
        application.addInitializers(new DatabaseBeforeBeans());
        try {
            application.run(arguments);
        } catch (RuntimeException failure) {
            // Spring has reported it; what is still running must not keep a failed program alive.
            System.exit(failure instanceof ExitCodeGenerator refused ? refused.getExitCode() : 1);
        }
    }
}
