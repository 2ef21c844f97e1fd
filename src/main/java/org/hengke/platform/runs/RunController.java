package org.hengke.platform.runs;

import java.util.Objects;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own background work: how far it is, and a way to stop it. */
@RestController
@RequestMapping("/api/v1/runs")
class RunController {

    private final Runs runs;

    RunController(Runs runs) {
        this.runs = runs;
    }

    @SignedIn
    @GetMapping("/{id}")
    Run get(@PathVariable long id, Authentication me) {
        return own(new RunId(id), me);
    }

    @SignedIn
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, Authentication me) {
        runs.cancel(own(new RunId(id), me).id());
    }

    private Run own(RunId id, Authentication me) {
        var run = runs.get(id);
        if (!Objects.equals(run.startedBy(), me.getName())) {
            throw new Refusal(Kind.NOT_FOUND, "platform.run-not-found");
        }
        return run;
    }
}
