package org.hengke.platform.web;

import java.net.URI;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every refusal and fault as an RFC 9457 problem with a stable {@code code}, in the caller's language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String DISK_FULL = "53100";

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    /** One field of a request and what is wrong with it. */
    record FieldProblem(String field, String code, String message) {}

    @ExceptionHandler
    ResponseEntity<Object> refuse(Refusal refusal, Locale locale) {
        var problem = problem(status(refusal.kind()), refusal.code(), locale, refusal.arguments());
        if (refusal instanceof Invalid invalid) {
            problem.setProperty(
                    "fields",
                    invalid.fields().stream().map(f -> said(f, locale)).toList());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return refuse(
                new Invalid(mismatch.getName(), "platform.bad-value", String.valueOf(mismatch.getValue())), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException parameter, Locale locale) {
        return answer(problem(HttpStatus.BAD_REQUEST, "platform.bad-request", locale));
    }

    /** An address no browser would send, or a parameter with a character nobody means. */
    @ExceptionHandler
    ResponseEntity<Object> suspicious(RequestRejectedException rejected, Locale locale) {
        return answer(problem(HttpStatus.BAD_REQUEST, "platform.bad-request", locale));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> databaseAway(Exception fault, Locale locale) {
        log.error("The database did not answer", fault);
        if (fault instanceof NestedRuntimeException nested
                && nested.getMostSpecificCause() instanceof SQLException cause
                && DISK_FULL.equals(cause.getSQLState())) {
            return answer(problem(HttpStatus.INSUFFICIENT_STORAGE, "platform.disk-full", locale));
        }
        return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "platform.unavailable", locale));
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception fault, Locale locale) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected fault, incident {}", incident, fault);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "platform.fault", locale, incident);
        problem.setProperty("incident", incident);
        return answer(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                refuse(new Invalid(path(unknown), "platform.unknown-field", unknown.getPropertyName()), locale);
            case StreamReadException malformed ->
                answer(problem(
                        HttpStatus.BAD_REQUEST,
                        "platform.malformed-json",
                        locale,
                        malformed.getLocation().getLineNr(),
                        malformed.getLocation().getColumnNr()));
            case DatabindException wrong when wrong.getCause() instanceof Refusal refusal -> refuse(refusal, locale);
            case DatabindException wrong -> refuse(new Invalid(path(wrong), "platform.bad-field"), locale);
            case null, default -> answer(problem(HttpStatus.BAD_REQUEST, "platform.unreadable", locale));
        };
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldProblem(
                        error.getField(), "platform.bad-field", String.valueOf(error.getDefaultMessage())))
                .toList();
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "platform.invalid", LocaleContextHolder.getLocale(), fields.size());
        problem.setProperty("fields", fields);
        return answer(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problem(HttpStatus.CONTENT_TOO_LARGE, "platform.too-large", LocaleContextHolder.getLocale()));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var problem = problem(
                known,
                "platform." + known.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                LocaleContextHolder.getLocale());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private FieldProblem said(Invalid.Field field, Locale locale) {
        return new FieldProblem(
                field.field(),
                field.code(),
                messages.getMessage(field.code(), field.arguments().toArray(), field.code(), locale) + "");
    }

    private ProblemDetail problem(HttpStatus status, String code, Locale locale, Object... arguments) {
        var said = messages.getMessage(code, arguments, status.getReasonPhrase(), locale);
        var problem = ProblemDetail.forStatusAndDetail(status, said);
        problem.setType(URI.create("urn:hengke:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static HttpStatus status(Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
