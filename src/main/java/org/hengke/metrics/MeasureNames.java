package org.hengke.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Measures as people write them: by code, or by name in any of the program's languages. */
@Component
public class MeasureNames {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH);

    private final MeasureCatalogue measures;
    private final Wording wording;

    MeasureNames(MeasureCatalogue measures, Wording wording) {
        this.measures = measures;
        this.wording = wording;
    }

    /** Every measure by its code and its names, in small letters; of two that share a name the first one. */
    public Map<String, MeasureDefinition> byName() {
        var byName = new HashMap<String, MeasureDefinition>();
        for (var measure : measures.all()) {
            names(measure).forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), measure));
        }
        return byName;
    }

    private Stream<String> names(MeasureDefinition measure) {
        return Stream.concat(
                Stream.of(measure.code().value()),
                LANGUAGES.stream()
                        .map(language -> wording.name(measure, language))
                        .distinct());
    }
}
