package org.hengke.customers.web;

import org.hengke.customers.CustomerId;
import org.hengke.customers.DuplicatePair;
import org.hengke.customers.internal.Duplicates;
import org.hengke.platform.Cursor;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers who are probably one, and what people decide about them. */
@RestController
@RequestMapping("/api/v1/customers")
class DuplicateController {

    private final Duplicates duplicates;

    DuplicateController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    record Merge(CustomerId kept, CustomerId merged) {}

    record Merged(long id) {}

    record Distinction(CustomerId one, CustomerId other) {}

    @Needs("customers.merge")
    @GetMapping("/duplicates")
    Page<DuplicatePair> pairs(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return duplicates.pairs(Cursor.parse(after, 2), Limit.of(limit));
    }

    @Needs("customers.merge")
    @PostMapping("/distinctions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void distinguish(@RequestBody Distinction pair, Me me) {
        duplicates.distinguish(pair.one(), pair.other(), me.id());
    }

    @Needs("customers.merge")
    @PostMapping("/merges")
    @ResponseStatus(HttpStatus.CREATED)
    Merged merge(@RequestBody Merge pair, Me me) {
        return new Merged(duplicates.merge(pair.kept(), pair.merged(), me.id()));
    }

    @Needs("customers.merge")
    @DeleteMapping("/merges/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable long id, Me me) {
        duplicates.undo(id, me.id());
    }
}
