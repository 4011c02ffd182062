package kz.jauap.office.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import org.springframework.stereotype.Component;

/// The first body of an empty office, as its first administrator describes it.
@Component
public class Founding {
    private static final BodyId COURT = new BodyId("court");

    private final ChartTables tables;
    private final Organisation organisation;

    Founding(ChartTables tables, Organisation organisation) {
        this.tables = tables;
        this.organisation = organisation;
    }

    /// What the set-up form asks about the city's akimat and the court above it.
    public record City(
            Trilingual name, Trilingual address, String numberCode, Body.Register register, Trilingual court) {}

    /// Founds the office; false when somebody has founded it before.
    public boolean found(City city, LocalDate day) {
        var always = new Validity(day, Optional.empty());
        var akimat = new Body(
                BodyId.CITY,
                Body.Kind.CITY_AKIMAT,
                city.name(),
                city.name(),
                city.numberCode(),
                city.address(),
                city.register(),
                always,
                Optional.empty());
        var court = new Body(
                COURT,
                Body.Kind.EXTERNAL,
                city.court(),
                city.court(),
                "901",
                new Trilingual("", "", ""),
                Body.Register.EXTERNAL,
                always,
                Optional.empty());
        boolean first = tables.writeFirst(
                new Chart(List.of(akimat, court), List.of(), List.of(), List.of(), superiors(akimat, always)));
        organisation.reload();
        return first;
    }

    private static List<Superior> superiors(Body akimat, Validity always) {
        var akim = new Superior.Reviewer(akimat.id(), akimat.name());
        return List.of(
                new Superior(akimat.id(), Superior.Post.HEAD, Optional.empty(), COURT, always),
                new Superior(akimat.id(), Superior.Post.DEPUTY, Optional.of(akim), COURT, always));
    }
}
