package org.hengke.cases.web;

import java.util.List;
import org.hengke.cases.Categories;
import org.hengke.cases.Category;
import org.hengke.cases.CategoryId;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The category tree. */
@RestController
@RequestMapping("/api/v1/case-categories")
class CategoryController {

    private final Categories categories;

    CategoryController(Categories categories) {
        this.categories = categories;
    }

    record CategoryBody(
            @Nullable CategoryId parent,
            String name,
            @Nullable Integer position) {

        int place() {
            return position == null ? 0 : position;
        }
    }

    record Created(CategoryId id) {}

    @Needs("cases.read")
    @GetMapping
    List<Category> list() {
        return categories.all();
    }

    @Needs("cases.manage")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@RequestBody CategoryBody body) {
        return new Created(categories.create(body.parent(), body.name(), body.place()));
    }

    @Needs("cases.manage")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CategoryBody body) {
        categories.change(new CategoryId(id), Version.of(ifMatch), body.parent(), body.name(), body.place());
    }

    record CategoryOrder(@Nullable CategoryId parent, List<CategoryId> ids) {}

    /** All that are below one category, or the topmost, in the order in which they shall be offered. */
    @Needs("cases.manage")
    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(@RequestBody CategoryOrder order) {
        categories.order(order.parent(), order.ids());
    }

    /** Retires it and those below it; cases keep what they have. */
    @Needs("cases.manage")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        categories.retire(new CategoryId(id), Version.of(ifMatch));
    }
}
