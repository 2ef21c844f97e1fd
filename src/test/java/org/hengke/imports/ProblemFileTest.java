package org.hengke.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.NewPerson;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator takes away the rows that an import left out. */
@DatabaseTest
class ProblemFileTest {

    private final Client administrator;
    private final Imports imports;
    private final Runs runs;
    private final JdbcClient jdbc;
    private final Path files;

    ProblemFileTest(
            Colleagues colleagues, Imports imports, Runs runs, JdbcClient jdbc, @Value("${hengke.home}") Path home) {
        this.administrator = colleagues.as(colleagues.add(NewPerson.named("导入员"), ShippedRole.ADMINISTRATOR));
        this.imports = imports;
        this.runs = runs;
        this.jdbc = jdbc;
        this.files = home.resolve("imports");
    }

    @Test
    void theyComeUnderTheNameOfTheFileAndAreRefusedInWordsOnceItIsGone() throws Exception {
        long id = administrator
                .with("Content-Type", "application/octet-stream")
                .post("/api/v1/imports?name=a.csv", "编号,主题\n1,一件事\n".getBytes(UTF_8))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var _ = runs.await(Objects.requireNonNull(imports.get(new ImportId(id)).run()));

        var taken = administrator.get(problems(id)).expecting(200);
        assertThat(taken.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(taken.header("Content-Disposition").orElseThrow()).contains("attachment", "a-problems.csv");
        assertThat(taken.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(taken.text()).endsWith("编号,主题\r\n");

        Files.delete(files.resolve(jdbc.sql("select stored_as from imports.imports where id = :id")
                .param("id", id)
                .query(String.class)
                .single()));

        var refused = administrator.get(problems(id)).expecting(410);
        assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.code()).isEqualTo("imports.file-gone");
    }

    private static String problems(long id) {
        return "/api/v1/imports/" + id + "/problems/file";
    }
}
