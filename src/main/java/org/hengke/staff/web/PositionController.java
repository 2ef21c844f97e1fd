package org.hengke.staff.web;

import java.util.List;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.staff.PositionId;
import org.hengke.staff.internal.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Positions with their job descriptions. */
@RestController
@RequestMapping("/api/v1/positions")
class PositionController {

    private final Positions positions;

    PositionController(Positions positions) {
        this.positions = positions;
    }

    @Needs("staff.read")
    @GetMapping
    List<Positions.Position> all() {
        return positions.all();
    }

    @Needs("staff.read")
    @GetMapping("/{id}")
    ResponseEntity<Positions.Position> get(@PathVariable long id) {
        var position = positions.get(new PositionId(id));
        return Version.tagged(position, position.version());
    }

    @Needs("staff.manage")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Positions.Position add(@RequestBody Positions.Description description) {
        return positions.get(positions.add(description));
    }

    @Needs("staff.manage")
    @PutMapping("/{id}")
    ResponseEntity<Positions.Position> change(
            @PathVariable long id,
            @RequestBody Positions.Description description,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        positions.get(new PositionId(id));
        positions.change(new PositionId(id), description, Version.of(ifMatch));
        return get(id);
    }

    @Needs("staff.manage")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable long id) {
        positions.get(new PositionId(id));
        positions.retire(new PositionId(id));
    }
}
