package kz.jauap.office.intake.open311.service;

import java.util.List;
import java.util.Locale;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// One question that a service asks, or one notice that it gives.
///
/// @param values the keys to choose from, where there is a list
public record Attribute(String code, Datatype datatype, Need need, List<String> values) {
    private static final String WORDS = "intake.open311.attribute.";
    private static final String VALUES = "intake.open311.value.";

    public Attribute {
        values = List.copyOf(values);
    }

    /// What an answer must be.
    public enum Datatype {
        STRING,
        NUMBER,
        DATETIME,
        TEXT,
        SINGLEVALUELIST,
        MULTIVALUELIST
    }

    /// Whether there must be an answer.
    public enum Need {
        REQUIRED,
        OPTIONAL,
        /// It asks nothing; it is to be read.
        NOTICE
    }

    static Attribute of(String code, Datatype datatype, Need need, String... values) {
        return new Attribute(code, datatype, need, List.of(values));
    }

    /// What is asked.
    public String label(Words words, Lang lang) {
        return words.say(lang, WORDS + code);
    }

    /// What a chosen key stands for; any other answer as it is.
    public String named(String answer, Words words, Lang lang) {
        return values.contains(answer) ? words.say(lang, VALUES + code + "." + answer) : answer;
    }

    Part part(int order, Words words, Lang lang) {
        return Part.group(
                "attribute",
                Part.flag("variable", need != Need.NOTICE),
                Part.text("code", code),
                Part.text("datatype", datatype.name().toLowerCase(Locale.ROOT)),
                Part.flag("required", need == Need.REQUIRED),
                Part.text(
                        "datatype_description",
                        need == Need.NOTICE ? "" : words.say(lang, "intake.open311.datatype." + datatype.name())),
                Part.number("order", order),
                Part.text("description", label(words, lang)),
                Part.many(
                        "values",
                        values.stream()
                                .map(key -> Part.group(
                                        "value", Part.text("key", key), Part.text("name", named(key, words, lang))))
                                .toList()));
    }
}
