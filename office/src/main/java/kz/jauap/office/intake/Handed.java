package kz.jauap.office.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jauap.office.registry.entry.Actor;
import tools.jackson.databind.json.JsonMapper;

/// A submission as it lies in the ledger of arrivals: all that is needed to register it, should whoever took it fall
/// over.
record Handed(Submission submission, Acceptor acceptor, long officer, String scope, String key) {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private enum Acceptor {
        OFFICIAL,
        APPLICANT,
        OFFICE
    }

    static Handed of(Submission submission, Actor acceptor, Taking.Key key) {
        return switch (acceptor) {
            case Actor.Official(var id) -> new Handed(submission, Acceptor.OFFICIAL, id, key.scope(), key.key());
            case Actor.Applicant _ -> new Handed(submission, Acceptor.APPLICANT, 0, key.scope(), key.key());
            case Actor.Office _ -> new Handed(submission, Acceptor.OFFICE, 0, key.scope(), key.key());
        };
    }

    static Handed read(String payload) {
        return MAPPER.readValue(payload, Handed.class);
    }

    String payload() {
        return MAPPER.writeValueAsString(this);
    }

    Actor actor() {
        return switch (acceptor) {
            case OFFICIAL -> new Actor.Official(officer);
            case APPLICANT -> new Actor.Applicant();
            case OFFICE -> new Actor.Office();
        };
    }

    Taking.Key once() {
        return new Taking.Key(scope, key);
    }
}
