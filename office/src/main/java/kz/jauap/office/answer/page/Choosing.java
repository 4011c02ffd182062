package kz.jauap.office.answer.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;

/// The options of a list that begins with nothing chosen.
public final class Choosing {
    private Choosing() {}

    public static List<Choice> of(Page page, String prefix, Enum<?>[] values) {
        return Stream.concat(
                        Stream.of(new Choice("", page.say("answer.choose"))),
                        Arrays.stream(values).map(value -> new Choice(value.name(), page.say(prefix + value.name()))))
                .toList();
    }
}
