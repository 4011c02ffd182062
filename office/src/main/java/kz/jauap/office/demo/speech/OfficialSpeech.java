package kz.jauap.office.demo.speech;

import java.util.Set;
import kz.jauap.law.statute.Act;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.grammar.Appellation;
import kz.jauap.office.look.grammar.ByAct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What officials say in the stories, as an act words it: a field that the acts word differently stands once for each,
/// `norm.law221` and `norm.appc`, and an appeal in Kazakh is called as the act calls it. People say what they say.
public final class OfficialSpeech {
    private static final Set<String> BY_PEOPLE = Set.of("APPLICANT_WRITES", "GRIEVE");

    private OfficialSpeech() {}

    /// A file of stories in the words of an act.
    public static JsonNode of(JsonNode stories, Act act) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        ArrayNode appeals = said.putArray("appeals");
        for (JsonNode story : stories.path("appeals")) {
            ObjectNode told = ((ObjectNode) story).deepCopy();
            boolean kazakh = story.path("lang").asString().equals("kk");
            told.set("fate", worded(told.path("fate"), act, kazakh));
            appeals.add(told);
        }
        return said;
    }

    private static JsonNode worded(JsonNode node, Act act, boolean kazakh) {
        if (node instanceof ArrayNode all) {
            ArrayNode said = JsonNodeFactory.instance.arrayNode();
            all.forEach(each -> said.add(worded(each, act, kazakh)));
            return said;
        }
        if (node instanceof ObjectNode fields) {
            boolean officials = !BY_PEOPLE.contains(fields.path("do").asString(""));
            ObjectNode said = JsonNodeFactory.instance.objectNode();
            fields.forEachEntry((name, value) -> {
                String shared = ByAct.shared(name);
                if (name.equals(shared)) {
                    said.set(name, worded(value, act, kazakh && officials));
                } else if (name.equals(ByAct.key(shared, act))) {
                    said.set(shared, value);
                }
            });
            return said;
        }
        return kazakh && node.isString() ? JsonNodeFactory.instance.stringNode(kazakh(node.asString(), act)) : node;
    }

    /// A Kazakh text in which an appeal is called as the act calls it.
    public static String kazakh(String text, Act act) {
        return act == Act.APPC ? Appellation.inCode(text) : text;
    }

    /// The same in three languages.
    public static Trilingual of(Trilingual text, Act act) {
        return new Trilingual(kazakh(text.kk(), act), text.ru(), text.en());
    }
}
