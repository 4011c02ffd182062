package kz.jauap.office.look.fault;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Problem;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/// Says which fault stands behind an exception: whatever bad input can cause is the sender's (4xx), the rest is ours.
final class Faults {
    private Faults() {}

    static Fault of(Throwable thrown) {
        return told(thrown).orElse(Fault.of(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /// Why the fields of a form could not be read: the container complains of too many or too long ones in no words of
    /// its own.
    static Fault unread(RuntimeException thrown) {
        return told(thrown)
                .orElse(Fault.of(
                        thrown instanceof IllegalStateException
                                ? HttpStatus.CONTENT_TOO_LARGE
                                : HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private static Optional<Fault> told(Throwable thrown) {
        return chain(thrown).flatMap(cause -> known(cause).stream()).findFirst();
    }

    private static Optional<Fault> known(Throwable thrown) {
        return switch (thrown) {
            case Problem problem ->
                Optional.of(new Fault(problem.status(), problem.key(), problem.args(), again(problem.status())));
            case InvalidParameterException large
            when large.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value() ->
                Optional.of(Fault.of(HttpStatus.CONTENT_TOO_LARGE));
            case MultipartException broken -> Optional.of(Fault.of(broken(broken)));
            case ErrorResponse told -> Optional.of(new Fault(told.getStatusCode(), "", List.of(), told.getHeaders()));
            case HttpMessageNotReadableException unread -> Optional.of(unread(unread));
            case TypeMismatchException _ -> Optional.of(Fault.of(HttpStatus.BAD_REQUEST));
            case ConversionException _ -> Optional.of(Fault.of(HttpStatus.BAD_REQUEST));
            case RequestRejectedException _ -> Optional.of(Fault.of(HttpStatus.BAD_REQUEST));
            case BindException _ -> Optional.of(Fault.of(HttpStatus.BAD_REQUEST));
            case SQLException refused when refusesValue(refused) -> Optional.of(Fault.of(HttpStatus.BAD_REQUEST));
            case TransientDataAccessException _ -> Optional.of(busy());
            case DataAccessResourceFailureException _ -> Optional.of(busy());
            case CannotCreateTransactionException _ -> Optional.of(busy());
            case TransactionSystemException _ -> Optional.of(busy());
            default -> fromTheContainer(thrown);
        };
    }

    /// Tomcat's own exceptions, known by name so that the server stays exchangeable.
    private static Optional<Fault> fromTheContainer(Throwable thrown) {
        return switch (thrown.getClass().getSimpleName()) {
            case "InvalidParameterException", "FileUploadException", "MalformedStreamException" ->
                Optional.of(Fault.of(broken(thrown)));
            case "SizeLimitExceededException",
                    "FileSizeLimitExceededException",
                    "FileCountLimitExceededException",
                    "FileUploadByteCountLimitException",
                    "FileUploadFileCountLimitException",
                    "FileUploadSizeException" -> Optional.of(Fault.of(HttpStatus.CONTENT_TOO_LARGE));
            default -> Optional.empty();
        };
    }

    private static HttpStatus broken(Throwable broken) {
        var large = chain(broken)
                .map(cause -> cause.getClass().getSimpleName())
                .anyMatch(name -> name.contains("Limit") || name.contains("MaxUploadSize") || name.contains("Size"));
        return large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
    }

    private static Fault unread(HttpMessageNotReadableException unread) {
        return chain(unread)
                .filter(Problem.class::isInstance)
                .map(Faults::of)
                .findFirst()
                .orElse(Fault.of(HttpStatus.BAD_REQUEST).because("look.fault.broken"));
    }

    /// SQL states of class 22: the database refused a value, such as a number out of range.
    private static boolean refusesValue(SQLException refused) {
        var state = refused.getSQLState();
        return state != null && state.startsWith("22");
    }

    private static Fault busy() {
        return new Fault(HttpStatus.SERVICE_UNAVAILABLE, "", List.of(), again(HttpStatus.SERVICE_UNAVAILABLE));
    }

    /// When to come again, where that helps.
    private static HttpHeaders again(HttpStatus status) {
        var headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        return headers;
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
