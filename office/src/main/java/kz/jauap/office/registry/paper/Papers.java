package kz.jauap.office.registry.paper;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Settings;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.paper.IssuedPaper.Seal;
import kz.jauap.office.signature.cms.Stamping;
import kz.jauap.office.signature.seal.Sealed;
import kz.jauap.office.signature.seal.Sealer;
import org.springframework.stereotype.Component;

/// Issues the office's papers and keeps them: made once, sealed, never made anew.
@Component
public class Papers {
    private final PaperTable table;
    private final Sealer sealer;
    private final StampedCopies stamping;
    private final Files files;
    private final Secrets secrets;
    private final Settings settings;
    private final Clock clock;

    Papers(
            PaperTable table,
            Sealer sealer,
            StampedCopies stamping,
            Files files,
            Secrets secrets,
            Settings settings,
            Clock clock) {
        this.table = table;
        this.sealer = sealer;
        this.stamping = stamping;
        this.files = files;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /// The paper of an occasion; the first to ask has it printed. Of two who ask at once both get the same.
    public IssuedPaper issue(Occasion occasion, RegistrationNumber number, Function<Making, byte[]> print) {
        return table.of(occasion)
                .orElseGet(() -> keep(occasion, number, print.apply(making(occasion, number)), Optional.empty()));
    }

    /// The paper of an occasion that an official has signed before it is sealed.
    ///
    /// @param signed the bytes he signed
    public IssuedPaper issueSigned(Occasion occasion, RegistrationNumber number, Bytes signed, UUID evidence) {
        return table.of(occasion)
                .orElseGet(() -> keep(
                        occasion,
                        number,
                        signed.array(),
                        Optional.of(new Autograph(store(signed.array(), number), evidence))));
    }

    /// What the paper of an occasion will have to carry.
    public Making making(Occasion occasion, RegistrationNumber number) {
        PaperMark mark = mark(occasion);
        return new Making(
                PaperLink.of(settings.publicUrl(), mark, number),
                mark,
                sealer.ready() ? Optional.empty() : Optional.of(sealer.where()));
    }

    /// Whether a paper made now is sealed.
    public boolean sealing() {
        return sealer.ready();
    }

    public List<IssuedPaper> of(AppealId appeal) {
        return table.of(appeal);
    }

    public Optional<IssuedPaper> marked(PaperMark mark) {
        return table.marked(mark.characters());
    }

    /// The paper that a file is, to the last byte: as it was issued, or as an official signed it before.
    public Optional<IssuedPaper> thatIs(String hash) {
        return table.hashed(hash);
    }

    /// The paper whose detached seal these bytes are.
    public Optional<IssuedPaper> sealedBy(Bytes seal) {
        return table.sealedBy(Stamping.without(seal));
    }

    /// Whether a signature is the detached seal of this very file of ours.
    public boolean seals(Bytes seal, Bytes file) {
        Bytes bare = Stamping.without(seal);
        return table.sealedBy(bare)
                .filter(paper -> paper.sealedBy(bare, file.sha256()))
                .isPresent();
    }

    private IssuedPaper keep(Occasion occasion, RegistrationNumber number, byte[] made, Optional<Autograph> autograph) {
        Optional<Sealed> sealed = sealer.seal(made, occasion.lang());
        table.add(new IssuedPaper(
                occasion,
                mark(occasion),
                store(sealed.map(each -> each.pdf().array()).orElse(made), number),
                sealed.map(each -> new Seal(each.detached(), each.by())),
                Optional.empty(),
                autograph,
                clock.instant()));
        IssuedPaper issued = table.of(occasion).orElseThrow();
        sealed.map(Sealed::pdf)
                .filter(pdf -> pdf.sha256().equals(issued.hash()))
                .ifPresent(stamping::want);
        return issued;
    }

    private String store(byte[] pdf, RegistrationNumber number) {
        return files.store(new ByteArrayInputStream(pdf), number.alias() + ".pdf")
                .hash();
    }

    private PaperMark mark(Occasion occasion) {
        return PaperMark.from(secrets.mac("paper-mark", occasion.text()));
    }
}
