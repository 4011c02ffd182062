package kz.jauap.office.grievance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.registry.number.AppealId;

/// A grievance as its author sent it and as it lies in the ledger of arrivals.
///
/// @param of the appeal it is about
/// @param late why it comes late, with which its author asks that the missed term be restored
record Complaint(UUID of, Cause cause, String reasons, List<String> demands, Optional<String> late) {
    static Complaint of(Disagreement of, String reasons, List<String> demands, Optional<String> late) {
        return new Complaint(of.file().card().appeal().value(), of.cause(), reasons, List.copyOf(demands), late);
    }

    AppealId appeal() {
        return new AppealId(of);
    }

    /// Equal for equal words only.
    String fingerprint() {
        try {
            byte[] submitted = (reasons + "\n\n" + String.join("\n", demands)
                            + late.map("\n\n"::concat).orElse(""))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(submitted));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
