package kz.jauap.office.intake.open311.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.office.intake.open311.service.Attribute.Datatype;
import kz.jauap.office.intake.open311.service.Attribute.Need;

/// What each service asks: a few things of its own, and what all of them ask.
public final class Attributes {
    /// Whether what is said may be read by everybody; a clerk looks at the words first.
    public static final String PUBLISH = "PUBLISH";

    /// What the sender asks to be done.
    public static final String WISH = "WISH";

    public static final String YES = "yes";

    private static final Map<String, List<Attribute>> OWN = Map.of(
            "public-transport", List.of(Attribute.of("ROUTE", Datatype.STRING, Need.REQUIRED)),
            "road-repair",
                    List.of(Attribute.of(
                            "DAMAGE", Datatype.SINGLEVALUELIST, Need.OPTIONAL, "pothole", "pavement", "kerb", "other")),
            "lighting", List.of(Attribute.of("LAMPS", Datatype.NUMBER, Need.OPTIONAL)));

    private static final Attribute NOTICE = Attribute.of("NOTICE", Datatype.STRING, Need.NOTICE);

    private static final List<Attribute> COMMON = List.of(
            Attribute.of("SINCE", Datatype.DATETIME, Need.OPTIONAL),
            Attribute.of(
                    "DANGER", Datatype.MULTIVALUELIST, Need.OPTIONAL, "children", "elderly", "wheelchair", "traffic"),
            Attribute.of(WISH, Datatype.TEXT, Need.OPTIONAL),
            Attribute.of(PUBLISH, Datatype.SINGLEVALUELIST, Need.OPTIONAL, YES, "no"));

    private Attributes() {}

    /// In the order in which they are asked.
    public static List<Attribute> of(String service) {
        List<Attribute> all = new ArrayList<>(List.of(NOTICE));
        all.addAll(OWN.getOrDefault(service, List.of()));
        all.addAll(COMMON);
        return List.copyOf(all);
    }
}
