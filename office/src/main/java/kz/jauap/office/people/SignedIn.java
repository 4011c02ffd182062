package kz.jauap.office.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;

/// The official who is at work, with those for whom he stands in today; a controller may ask for it as an argument.
public record SignedIn(Officer officer, List<Officer> standingInFor) {
    public SignedIn {
        standingInFor = List.copyOf(standingInFor);
    }

    /// Who asks for a page of the staff.
    public static SignedIn asking(HttpServletRequest request) {
        var who = (SignedIn) request.getAttribute(SignedIn.class.getName());
        return Objects.requireNonNull(who, "SignedIn is known on pages under /staff only");
    }

    public long id() {
        return officer.id();
    }

    public BodyId body() {
        return officer.body();
    }

    /// Himself first, then each whose work he does today.
    public List<Officer> capacities() {
        return Stream.concat(Stream.of(officer), standingInFor.stream()).toList();
    }

    /// The numbers of all his capacities.
    public Set<Long> selves() {
        return capacities().stream().map(Officer::id).collect(Collectors.toUnmodifiableSet());
    }

    /// In whose post he decides for a body: the head's for whom he stands in, else his own, else another's for whom he
    /// stands in.
    public Officer deciding(BodyId body) {
        return capacities().reversed().stream()
                .filter(each -> each.body().equals(body) && each.has(Role.HEAD))
                .findFirst()
                .or(() -> capacities().stream()
                        .filter(each -> each.body().equals(body) && each.has(Role.DEPUTY_HEAD))
                        .findFirst())
                .orElse(officer);
    }

    /// Whether he holds a role himself or by standing in; an administrator's cannot be stood in for.
    public boolean has(Role role) {
        return role == Role.ADMINISTRATOR
                ? officer.has(role)
                : capacities().stream().anyMatch(capacity -> capacity.has(role));
    }

    /// Whether he holds a role in one body, himself or by standing in.
    public boolean has(Role role, BodyId body) {
        return capacities().stream()
                .anyMatch(capacity -> capacity.has(role) && capacity.body().equals(body));
    }
}
