package kz.jauap.office.house;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the operator's monitor asks: is the office open, on which database and schema.
@RestController
class Health {
    private final JdbcClient database;
    private final List<NotYetOpen> parts;

    Health(JdbcClient database, List<NotYetOpen> parts) {
        this.database = database;
        this.parts = parts;
    }

    @GetMapping("/healthz")
    ResponseEntity<Map<String, Object>> healthz() {
        try {
            var answer = database.sql("""
                    select current_setting('server_version') as version,
                           (select max(version::int)::text from flyway_schema_history where success) as schema
                    """)
                    .query((row, _) -> Map.<String, Object>of(
                            "status",
                            "UP",
                            "database",
                            "PostgreSQL " + row.getString("version"),
                            "schema",
                            row.getString("schema")))
                    .single();
            return parts.stream()
                    .map(NotYetOpen::progress)
                    .filter(progress -> !progress.isEmpty())
                    .findFirst()
                    .map(Health::notYet)
                    .orElseGet(() -> told(HttpStatus.OK, answer));
        } catch (DataAccessException e) {
            return told(HttpStatus.SERVICE_UNAVAILABLE, Map.of("status", "DOWN", "database", "unreachable"));
        }
    }

    private static ResponseEntity<Map<String, Object>> notYet(Map<String, Object> progress) {
        return told(HttpStatus.SERVICE_UNAVAILABLE, Map.of("status", "NOT_YET_OPEN", "progress", progress));
    }

    private static ResponseEntity<Map<String, Object>> told(HttpStatus status, Map<String, Object> answer) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }
}
