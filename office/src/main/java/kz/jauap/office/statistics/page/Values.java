package kz.jauap.office.statistics.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.statistics.Ending;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Table;
import org.springframework.stereotype.Component;

/// What the values by which a report is divided are called.
@Component
public class Values {
    private final Organisation organisation;

    Values(Organisation organisation) {
        this.organisation = organisation;
    }

    /// @param figures by value; the total comes last
    Table table(Page page, String title, Cut cut, Map<String, Figures> figures, Figures total, List<Figure> columns) {
        Stream<Table.Line> lines = figures.entrySet().stream()
                .map(each -> new Table.Line(name(page, cut, each.getKey()), each.getValue(), false));
        return new Table(
                title,
                page.say("statistics.cut." + cut.name()),
                columns,
                Stream.concat(lines, Stream.of(new Table.Line(page.say("statistics.total"), total, true)))
                        .toList());
    }

    /// The name of one value.
    public String name(Page page, Cut cut, String value) {
        if (value.isEmpty()) {
            return page.say("statistics.unsaid");
        }
        return switch (cut) {
            case BODY, DISTRICT ->
                organisation.find(value).map(body -> page.in(body.shortName())).orElse(value);
            case TOPIC ->
                organisation.topic(value).map(topic -> page.in(topic.name())).orElse(value);
            case KIND -> page.say("law.kind." + value);
            case CHANNEL -> page.say("law.channel." + value);
            case APPLICANT -> page.say("law.applicant." + value);
            case RESULT ->
                page.say(value.equals(Ending.NONE.name()) ? "statistics.open" : "statistics.figure." + value);
            case LANGUAGE -> Lang.of(value).map(Lang::ownName).orElse(value);
        };
    }
}
