package org.hengke.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.SourceFacts;

/** A request with all answers to it, the first first. Its facts are a function of it. */
public record Survey(SurveyRequest request, List<SurveyResponse> responses) {

    public Survey {
        responses = List.copyOf(responses);
    }

    /** The answer that counts, if there is one. */
    public Optional<SurveyResponse> valid() {
        return responses.stream().filter(SurveyResponse::counts).findFirst();
    }

    public FactSource source() {
        return new FactSource(SurveyMeasures.SOURCE, request.id().value(), request.askedAt());
    }

    public SourceFacts sourceFacts() {
        return new SourceFacts(source(), facts());
    }

    /** Nothing for an excluded request; whether it was answered; and what the valid answer says. */
    public List<FactDraft> facts() {
        if (request.excluded()) {
            return List.of();
        }
        var facts = new ArrayList<FactDraft>();
        var answer = valid();
        facts.add(credited(FactDraft.of(SurveyMeasures.RESPONSE_RATE, request.askedAt(), answer.isPresent() ? 1 : 0, 1)
                .settling(answer.isPresent() ? null : request.askedAt().plus(SurveyMeasures.ANSWERED_WITHIN))
                .because(answer.isPresent() ? "answered" : "unanswered")));
        answer.ifPresent(given -> {
            facts.add(
                    credited(FactDraft.of(SurveyMeasures.SATISFACTION, given.answeredAt(), given.satisfied() ? 1 : 0, 1)
                            .because(given.satisfied() ? "satisfied" : "not-satisfied", given.score())));
            facts.add(credited(FactDraft.of(SurveyMeasures.RATING, given.answeredAt(), given.score() * 100L, 1)
                    .because("rated", given.score())));
        });
        return facts;
    }

    private FactDraft credited(FactDraft fact) {
        return fact.by(request.person(), request.team())
                .about(
                        request.channel().code(),
                        request.category() == null ? null : request.category().value());
    }
}
