package org.hengke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {

    private static final Path DOCUMENT = Path.of("docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(Hengke.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    /** Run with {@code -Dhengke.write=true} to bring the document up to date. */
    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("hengke.write")) {
            Files.writeString(DOCUMENT, document());
        }

        assertThat(DOCUMENT).hasContent(document());
    }

    private String document() {
        var sorted = modules.stream()
                .sorted(Comparator.comparing(module -> name(module)))
                .toList();
        var arrows = sorted.stream().flatMap(this::arrows).collect(Collectors.joining("\n"));
        return """
                # Modules

                Made from the code by `ModulesTest`: an arrow means "uses". Everything may use `platform`, whose arrows are left out.

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(arrows);
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(used -> name(used))
                .filter(used -> !used.equals("platform"))
                .sorted()
                .map(used -> "    " + name(module) + " --> " + used);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
