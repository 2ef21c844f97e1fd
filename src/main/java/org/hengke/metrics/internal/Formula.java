package org.hengke.metrics.internal;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A formula in CEL over values of measures, named by their codes. All numbers in it are decimal, also those written without a point:
 * {@code satisfied / 2} halves. Immutable, for any number of threads.
 */
public final class Formula {

    public static final int LONGEST = 500;

    private static final String FIELD = "formula";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");
    private static final Pattern MADE_DECIMAL = Pattern.compile("(?<![\\w.])(\\d+)\\.0(?![\\w.])");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*");
    private static final Pattern SIGN = Pattern.compile("[*/]");
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().build();

    private final String text;
    private final Set<MeasureCode> parts;
    private final CelRuntime.Program program;

    private Formula(String text, Set<MeasureCode> parts, CelRuntime.Program program) {
        this.text = text;
        this.parts = Collections.unmodifiableSet(parts);
        this.program = program;
    }

    /**
     * @throws Invalid {@code metrics.formula-needed}, {@code metrics.formula-too-long}, {@code metrics.formula-unreadable},
     *     {@code metrics.formula-of-nothing}, {@code metrics.formula-not-a-number}
     */
    public static Formula of(String text) {
        var stripped = text.strip();
        Invalid.check()
                .that(!stripped.isEmpty(), FIELD, "metrics.formula-needed")
                .that(stripped.length() <= LONGEST, FIELD, "metrics.formula-too-long", LONGEST)
                .done();
        var decimal = WHOLE_NUMBER.matcher(stripped).replaceAll("$0.0");
        var parsed = CelCompilerFactory.standardCelCompilerBuilder().build().parse(decimal);
        var parts = parts(tree(parsed, "metrics.formula-unreadable"));
        if (parts.isEmpty()) {
            throw new Invalid(FIELD, "metrics.formula-of-nothing");
        }
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.DOUBLE);
        parts.forEach(part -> builder.addVar(part.value(), SimpleType.DOUBLE));
        var checked = tree(builder.build().compile(decimal), "metrics.formula-not-a-number");
        try {
            return new Formula(stripped, parts, RUNTIME.createProgram(checked));
        } catch (CelEvaluationException unexpected) {
            throw (Invalid) new Invalid(FIELD, "metrics.formula-unreadable").initCause(unexpected);
        }
    }

    /** As written. */
    public String text() {
        return text;
    }

    /** The measures it mentions, in the order it does. */
    public Set<MeasureCode> parts() {
        return parts;
    }

    /**
     * @param part the value of a measure, nothing where it has no data
     * @return nothing where a part has no data, and where something is divided by zero
     */
    public @Nullable Double value(Function<MeasureCode, @Nullable Double> part) {
        var values = new HashMap<String, Object>();
        for (var code : parts) {
            var value = part.apply(code);
            if (value == null) {
                return null;
            }
            values.put(code.value(), value);
        }
        return value(values);
    }

    /** @param values one for every part, by code */
    @Nullable Double value(Map<String, Object> values) {
        try {
            double value = (Double) program.eval(values);
            return Double.isFinite(value) ? value : null;
        } catch (CelEvaluationException undefined) {
            return null;
        }
    }

    /** As a person reads it: measures by their names, signs as in a book. */
    public String words(Function<MeasureCode, String> names) {
        var named = new HashMap<String, String>();
        parts.forEach(part -> named.put(part.value(), names.apply(part)));
        return NAME.matcher(SIGN.matcher(text).replaceAll(" $0 "))
                .replaceAll(found -> Matcher.quoteReplacement(named.getOrDefault(found.group(), found.group())))
                .replace('*', '×')
                .replace('/', '÷')
                .replaceAll("\\s{2,}", " ");
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result, String code) {
        try {
            return result.getAst();
        } catch (CelValidationException faulty) {
            var first = result.getErrors().isEmpty() ? "" : place(result);
            throw (Invalid) new Invalid(FIELD, code, first).initCause(faulty);
        }
    }

    /** What stands where it stops making sense, for the person to find it. */
    private static String place(CelValidationResult result) {
        var at = result.getErrors().getFirst().getSourceLocation();
        var line = result.getSource()
                .getContent()
                .toString()
                .lines()
                .skip(Math.max(0, at.getLine() - 1L))
                .findFirst();
        return line.map(text -> text.substring(Math.clamp(at.getColumn(), 0, text.length())))
                .map(text -> MADE_DECIMAL.matcher(text).replaceAll("$1"))
                .orElse("");
    }

    private static Set<MeasureCode> parts(CelAbstractSyntaxTree tree) {
        var parts = new LinkedHashSet<MeasureCode>();
        CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(node -> node.expr().ident().name())
                .forEach(name -> parts.add(code(name)));
        return parts;
    }

    private static MeasureCode code(String name) {
        try {
            return new MeasureCode(name);
        } catch (IllegalArgumentException none) {
            throw (Invalid) new Invalid(FIELD, "metrics.formula-unknown-measure", name).initCause(none);
        }
    }
}
