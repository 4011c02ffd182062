package kz.jauap.office.house.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jauap.office.house.NotYetOpen;
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
    private final List<Ailing> ailing;

    Health(JdbcClient database, List<NotYetOpen> parts, List<Ailing> ailing) {
        this.database = database;
        this.parts = parts;
        this.ailing = ailing;
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
                    .orElseGet(() -> told(HttpStatus.OK, withAilments(answer)));
        } catch (DataAccessException e) {
            return told(HttpStatus.SERVICE_UNAVAILABLE, Map.of("status", "DOWN", "database", "unreachable"));
        }
    }

    /// The office is open whatever ails it: a balancer sends people on to it.
    private Map<String, Object> withAilments(Map<String, Object> answer) {
        var ailments = ailing.stream()
                .flatMap(each -> each.ails().stream())
                .collect(Collectors.toMap(Ailing.Ailment::name, Ailing.Ailment::count));
        var all = new LinkedHashMap<>(answer);
        if (!ailments.isEmpty()) {
            all.put("ailing", ailments);
        }
        return all;
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
