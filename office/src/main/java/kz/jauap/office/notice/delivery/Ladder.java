package kz.jauap.office.notice.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The ways of telling one after the other: the applicant's own first, then those of the house; below the last stands a
/// clerk.
@Component
@EnableConfigurationProperties(TellSettings.class)
class Ladder {
    private final TellSettings settings;
    private final List<WayOut> waysOut;
    private final Wishes wishes;

    Ladder(TellSettings settings, List<WayOut> waysOut, Wishes wishes) {
        this.settings = settings;
        this.waysOut = waysOut;
        this.wishes = wishes;
    }

    /// The next way that may reach him; none where the status page is what he wants, or nothing is left.
    ///
    /// @param tried the ways that were taken before
    Optional<Way> next(CaseFile file, Notice notice, Collection<Way> tried) {
        Optional<Way> wish = wishes.of(file).flatMap(WayChosen::way);
        if (wish.filter(way -> way == Way.STATUS_PAGE).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(wish.stream(), settings.order().stream())
                .filter(way -> !tried.contains(way))
                .filter(way -> leads(way, file, notice, wish))
                .findFirst();
    }

    private boolean leads(Way way, CaseFile file, Notice notice, Optional<Way> wish) {
        return switch (way) {
            case EMAIL, SMS ->
                waysOut.stream()
                        .anyMatch(out -> out.way() == way && out.address(file).isPresent());
            case CALL -> file.applicant().address().phone().isPresent();
            case POST ->
                file.applicant().address().postal().isPresent()
                        && (onPaper(file, notice) || (wish.equals(Optional.of(Way.POST)) && notice != Notice.ANSWERED));
            case STATUS_PAGE, IN_HAND, PUBLIC_REPLY, PRIVATE_MESSAGE -> false;
        };
    }

    /// The voucher was handed over and the answer is posted as a letter; everything else official goes on paper to
    /// whoever has an address.
    private static boolean onPaper(CaseFile file, Notice notice) {
        boolean told = switch (notice) {
            case REGISTERED, ANSWERED -> true;
            case WRITTEN,
                    REDIRECTED,
                    TERM_TURNED,
                    EXTENDED,
                    LEFT_UNCONSIDERED,
                    TAKEN_UP_AGAIN,
                    PROMISE_KEPT,
                    PROMISE_PUT_OFF,
                    PROMISE_LAPSED,
                    MATERIALS_OPENED,
                    RULED,
                    RULING_CARRIED_OUT,
                    MISSED_TERM,
                    WHOSE_GRIEVANCE,
                    INVITED,
                    CALLED_OFF -> false;
        };
        return !told && file.card().registered().weight() == Weight.OFFICIAL;
    }
}
