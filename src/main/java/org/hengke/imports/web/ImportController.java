package org.hengke.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportRow;
import org.hengke.imports.ImportTemplate;
import org.hengke.imports.ImportView;
import org.hengke.imports.Imports;
import org.hengke.imports.Preview;
import org.hengke.imports.Shape;
import org.hengke.imports.internal.Field;
import org.hengke.imports.internal.RowProblem;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.tables.TableReading;
import org.hengke.platform.web.Download;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    record TemplateName(String name) {}

    @Needs("imports.manage")
    @GetMapping
    Page<ImportRow> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return imports.list(Cursor.parse(after, 1), Limit.of(limit));
    }

    /** The body is the file itself, so that it goes to disk as it comes. */
    @Needs("imports.manage")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportView receive(@RequestParam String name, HttpServletRequest request, Me me, Authentication caller)
            throws IOException {
        var id = imports.receive(
                name, request.getInputStream(), request.getContentLengthLong(), me.id(), caller.getName());
        return imports.get(id);
    }

    @Needs("imports.manage")
    @GetMapping("/fields")
    List<Field> fields(@RequestParam String shape) {
        return imports.fields(Shape.of(shape));
    }

    @Needs("imports.manage")
    @GetMapping("/{id}")
    ImportView get(@PathVariable long id) {
        return imports.get(new ImportId(id));
    }

    @Needs("imports.manage")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id) {
        imports.discard(new ImportId(id));
    }

    @Needs("imports.manage")
    @PutMapping("/{id}/reading")
    ImportView readAs(@PathVariable long id, @RequestBody TableReading reading, Authentication caller) {
        imports.readAs(new ImportId(id), reading, caller.getName());
        return imports.get(new ImportId(id));
    }

    @Needs("imports.manage")
    @GetMapping("/{id}/suggestion")
    ImportPlan suggest(@PathVariable long id, @RequestParam String shape) {
        return imports.suggest(new ImportId(id), Shape.of(shape));
    }

    @Needs("imports.manage")
    @PutMapping("/{id}/plan")
    ImportView plan(@PathVariable long id, @RequestBody ImportPlan plan, Authentication caller) {
        imports.plan(new ImportId(id), plan, caller.getName());
        return imports.get(new ImportId(id));
    }

    @Needs("imports.manage")
    @GetMapping("/{id}/preview")
    Preview preview(@PathVariable long id) {
        return imports.preview(new ImportId(id));
    }

    @Needs("imports.manage")
    @GetMapping("/{id}/problems")
    Page<RowProblem> problems(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return imports.problems(new ImportId(id), Cursor.parse(after, 1), Limit.of(limit));
    }

    /** The rows with problems as a file to correct and send again. */
    @Needs("imports.manage")
    @GetMapping("/{id}/problems/file")
    Download problemsFile(@PathVariable long id, @RequestParam(defaultValue = "csv") String format, Locale language) {
        var sheet = format.equals("xlsx") ? SheetFormat.XLSX : SheetFormat.CSV;
        var name = imports.get(new ImportId(id)).fileName().replaceAll("(\\.[A-Za-z0-9]{1,5})+$", "");
        return new Download(
                name + "-problems", sheet, out -> imports.writeProblems(new ImportId(id), sheet, language, out));
    }

    @Needs("imports.manage")
    @PutMapping("/{id}/run")
    ImportView start(@PathVariable long id, Authentication caller) {
        imports.start(new ImportId(id), caller.getName());
        return imports.get(new ImportId(id));
    }

    @Needs("imports.manage")
    @DeleteMapping("/{id}/run")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable long id) {
        imports.stop(new ImportId(id));
    }

    @Needs("imports.manage")
    @PutMapping("/{id}/undoing")
    ImportView undo(@PathVariable long id, Authentication caller) {
        imports.undo(new ImportId(id), caller.getName());
        return imports.get(new ImportId(id));
    }

    @Needs("imports.manage")
    @GetMapping("/templates")
    List<ImportTemplate> templates() {
        return imports.templates();
    }

    @Needs("imports.manage")
    @PutMapping("/{id}/template")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepTemplate(@PathVariable long id, @RequestBody TemplateName name, Me me) {
        imports.keepTemplate(new ImportId(id), name.name(), me.id());
    }

    @Needs("imports.manage")
    @DeleteMapping("/templates/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTemplate(@PathVariable long id) {
        imports.deleteTemplate(id);
    }
}
