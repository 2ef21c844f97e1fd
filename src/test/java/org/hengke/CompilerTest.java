package org.hengke;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler, called with the very arguments of the build, refuses what it must refuse. */
class CompilerTest {

    @TempDir
    private Path folder;

    @Test
    void refusesToDereferenceWhatMayBeNull() throws Exception {
        assertThat(compile("static int length(@Nullable String text) { return text.length(); }"))
                .contains("[NullAway]");
    }

    @Test
    void refusesWhatErrorProneKnowsToBeWrong() throws Exception {
        assertThat(compile("static boolean same(int[] a, int[] b) { return a.equals(b); }"))
                .contains("[ArrayEquals]");
    }

    @Test
    void takesTheSameCodeWhenItLooksFirst() throws Exception {
        assertThat(compile("static int length(@Nullable String text) { return text == null ? 0 : text.length(); }"))
                .isEmpty();
    }

    /** What the compiler says of a class with that member; empty if it takes it. */
    private String compile(String member) throws IOException, InterruptedException {
        var source = folder.resolve("Sample.java");
        Files.writeString(source, """
                package sample;

                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                @NullMarked
                class Sample {
                    static final @Nullable String NOTHING = null;

                    %s
                }
                """.formatted(member));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        arguments(".mvn/jvm.config", "(--add-\\S+)").forEach(argument -> command.add("-J" + argument));
        command.addAll(List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        arguments("pom.xml", "<arg>(.+)</arg>").forEach(command::add);
        command.add(source.toString());
        var compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(compiler.getInputStream().readAllBytes(), UTF_8);
        return compiler.waitFor() == 0 ? "" : said;
    }

    private static Stream<String> arguments(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(found -> found.group(1));
    }
}
