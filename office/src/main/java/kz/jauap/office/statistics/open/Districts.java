package kz.jauap.office.statistics.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.organisation.map.Plan;
import kz.jauap.office.statistics.page.Values;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Told;
import org.springframework.stereotype.Component;

/// What everybody is told of the districts: the appeals of one class about each.
@Component
public class Districts {
    private static final List<Figure> OF_BOTH = List.of(
            Figure.RECEIVED,
            Figure.ANSWERED,
            Figure.IN_TIME,
            Figure.MEDIAN_DAYS,
            Figure.NINETIETH_DAYS,
            Figure.SENT_ON_SHARE,
            Figure.SATISFIED_SHARE);

    private static final int WIDTH = 300;

    private final PublicReports reports;
    private final Values values;
    private final Organisation organisation;
    private final DistrictMap map;

    Districts(PublicReports reports, Values values, Organisation organisation, DistrictMap map) {
        this.reports = reports;
        this.values = values;
        this.organisation = organisation;
        this.map = map;
    }

    /// What the map may show, and the columns of the table: an official appeal has a term that may be extended, an
    /// informal one the city's own promise of an answer.
    public static List<Figure> figures(Weight weight) {
        return Stream.concat(
                        OF_BOTH.stream(),
                        Stream.of(
                                switch (weight) {
                                    case OFFICIAL -> Figure.EXTENDED_SHARE;
                                    case INFORMAL -> Figure.UNANSWERED_SHARE;
                                }))
                .toList();
    }

    /// A line of the table.
    ///
    /// @param figures in the order of [#figures]
    public record Line(String name, List<OptionalDouble> figures) {}

    /// The figure that is asked for.
    public static Figure asked(String said, Weight weight) {
        return figures(weight).stream()
                .filter(figure -> figure.name().equals(said))
                .findFirst()
                .orElse(Figure.RECEIVED);
    }

    public static List<Choice> choices(Page page, Weight weight) {
        return figures(weight).stream()
                .map(figure -> new Choice(figure.name(), page.say("statistics.figure." + figure.name())))
                .toList();
    }

    public List<Line> lines(Page page, Period period, Weight weight) {
        List<Line> lines = new ArrayList<>();
        told(period, weight)
                .forEach((value, told) -> lines.add(new Line(
                        values.name(page, Cut.DISTRICT, value),
                        figures(weight).stream().map(told::of).toList())));
        return List.copyOf(lines);
    }

    public Choropleth map(Page page, Period period, Weight weight, Figure figure) {
        Map<String, Told> told = told(period, weight);
        Plan plan = map.plan(WIDTH);
        var shapes = map.shapes(plan);
        Steps steps = Steps.of(shapes.stream()
                .map(shape -> value(told, shape.district().value(), figure))
                .flatMap(value -> value.stream().boxed())
                .toList());
        List<Choropleth.Area> areas = shapes.stream()
                .map(shape -> {
                    OptionalDouble value = value(told, shape.district().value(), figure);
                    return new Choropleth.Area(
                            shape, name(page, shape.district().value()), said(page, value), steps.of(value));
                })
                .toList();
        return new Choropleth(
                plan,
                page.say("statistics.figure." + figure.name()),
                areas,
                steps.all().stream()
                        .map(step -> legend(page, steps, step, figure))
                        .toList(),
                areas.stream().anyMatch(area -> area.step() == 0));
    }

    /// A class holds its upper border only where it is the last, or where nothing lies between two whole numbers.
    private static String legend(Page page, Steps steps, Steps.Step step, Figure figure) {
        boolean last = step.equals(steps.all().getLast());
        boolean whole = figure.counted().isPresent() || figure == Figure.NINETIETH_DAYS;
        double to = last ? step.to() : whole ? step.to() - 1 : step.to() - 0.1;
        return to == step.from()
                ? page.say("statistics.number", to)
                : page.say("statistics.number", step.from()) + "–" + page.say("statistics.number", to);
    }

    private static String said(Page page, OptionalDouble value) {
        return value.isPresent() ? page.say("statistics.number", value.getAsDouble()) : "–";
    }

    private Map<String, Told> told(Period period, Weight weight) {
        return Told.each(reports.divided(period, weight, Cut.DISTRICT));
    }

    /// A district of which nothing came has a count of 0, and nothing else.
    private static OptionalDouble value(Map<String, Told> told, String district, Figure figure) {
        return Optional.ofNullable(told.get(district))
                .map(each -> each.of(figure))
                .orElseGet(() -> figure.counted().isPresent() ? OptionalDouble.of(0) : OptionalDouble.empty());
    }

    private String name(Page page, String district) {
        return organisation
                .find(district)
                .map(body -> DistrictMap.shortly(page.in(body.shortName())))
                .orElse(district);
    }
}
