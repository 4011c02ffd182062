package kz.jauap.office.intake.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import kz.jauap.office.house.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who is behind a program that need not say who it is: programs number as they like, so a key of one sender is not
/// that of another ([decision 66](/docs/decisions/0066-a-key-counts-within-its-sender.md)).
@Component
class Senders {
    private static final String SENDER = "intake.api.sender";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Vault vault;

    Senders(Vault vault) {
        this.vault = vault;
    }

    /// Where a key of this sender counts: with whoever appeals, or with where it is sent from if nobody is named.
    String scope(AppealJson appeal, HttpServletRequest request) {
        boolean unnamed = appeal.sender().unnamed();
        String sender = unnamed ? request.getRemoteAddr() : MAPPER.writeValueAsString(appeal.applicant());
        return "api/" + HexFormat.of().formatHex(vault.blindIndex(SENDER, sender));
    }
}
