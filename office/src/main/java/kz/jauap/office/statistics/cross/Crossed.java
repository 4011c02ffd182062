package kz.jauap.office.statistics.cross;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import org.springframework.util.MultiValueMap;

/// What is asked of a cross table beside what every report is asked: the division across, and what is counted.
public record Crossed(Cut across, Figure figure) {
    /// @param down the division that goes down: the other is never the same
    /// @param cuts among which one chooses, the usual one last
    static Crossed of(MultiValueMap<String, String> sent, Cut down, List<Cut> cuts) {
        return new Crossed(
                given(sent, "across", cuts.stream())
                        .filter(cut -> cut != down)
                        .orElse(down == cuts.getLast() ? Cut.KIND : cuts.getLast()),
                given(sent, "figure", Crossing.FIGURES.stream()).orElse(Figure.RECEIVED));
    }

    private static <E extends Enum<E>> Optional<E> given(
            MultiValueMap<String, String> sent, String name, Stream<E> all) {
        return Optional.ofNullable(sent.getFirst(name))
                .flatMap(said -> all.filter(each -> each.name().equals(said)).findFirst());
    }

    static List<Choice> figures(Page page) {
        return Crossing.FIGURES.stream()
                .map(each -> new Choice(each.name(), page.say("statistics.figure." + each.name())))
                .toList();
    }

    /// The same as the query of an address.
    public String address() {
        return "&across=" + across + "&figure=" + figure;
    }
}
