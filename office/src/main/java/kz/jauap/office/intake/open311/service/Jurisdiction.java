package kz.jauap.office.intake.open311.service;

import java.util.Optional;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The one city this door serves, as the specification names cities: by the address of their site.
@Component
public class Jurisdiction {
    private final String id;
    private final Words words;

    Jurisdiction(@Value("${jauap.open311.jurisdiction:}") String id, Words words) {
        this.id = id;
        this.words = words;
    }

    /// What is wrong with a city that was named; none needs to be.
    public Optional<Failure> wrong(String named, Lang lang) {
        boolean ours = named.isBlank() || id.isBlank() || named.strip().equalsIgnoreCase(id);
        return ours
                ? Optional.empty()
                : Optional.of(Failure.of(404, words, lang, "intake.open311.jurisdiction", named, id));
    }
}
