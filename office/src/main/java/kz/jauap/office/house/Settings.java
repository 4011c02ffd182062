package kz.jauap.office.house;

import java.net.URI;
import java.nio.file.Path;
import kz.jauap.law.regime.RegimePolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the operator has chosen for this installation.
///
/// @param dataFolder where the database, the secrets and the files are kept
/// @param publicUrl the address by which people reach the office
/// @param demo whether everything in this installation is fictional
/// @param regimePolicy by which rules official appeals are counted
/// @param informalAnswerDays the city's own service standard for informal questions, in calendar days
/// @param city the name of the city
/// @param akimat the name of the city's akimat
@ConfigurationProperties("jauap")
public record Settings(
        Path dataFolder,
        URI publicUrl,
        boolean demo,
        RegimePolicy regimePolicy,
        int informalAnswerDays,
        Names city,
        Names akimat) {

    /// An address with a slash at its end is the same address; a link made of it would have two.
    public Settings {
        publicUrl = URI.create(publicUrl.toString().replaceAll("/+$", ""));
    }

    /// A name in the three languages of the office.
    public record Names(String kk, String ru, String en) {}

    /// Whether people reach the office over TLS.
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
