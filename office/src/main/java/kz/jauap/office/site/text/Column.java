package kz.jauap.office.site.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// One text in one language as its editor sees it.
///
/// @param shipped what came with the software
/// @param said what the public reads now
/// @param open a version that waits for publication
/// @param versions all there were, newest first, each with what it changed
public record Column(
        Lang lang,
        String shipped,
        String said,
        Optional<Wording> inForce,
        Optional<Wording> open,
        List<Version> versions) {

    /// How far its newest version has come; none where the text of the software is said as it is, though somebody may
    /// have set it back.
    public Optional<Wording.State> state() {
        return open.or(() -> inForce.filter(each -> !each.confirmsOnly() || each.state() == Wording.State.CHECKED))
                .map(Wording::state);
    }

    /// A version and what it changed against the one before it.
    public record Version(Wording wording, Difference change) {}

    static Column of(Lang lang, String key, List<Wording> all, Optional<Wording> inForce, Words words) {
        var own = all.stream().filter(version -> version.lang() == lang).toList();
        var versions = IntStream.range(0, own.size())
                .mapToObj(at -> new Version(own.get(at), change(own, at)))
                .toList();
        return new Column(
                lang,
                words.shipped(lang, key).orElseThrow(),
                words.pattern(lang, key).orElseThrow(),
                inForce,
                own.stream().findFirst().filter(version -> version.published().isEmpty()),
                versions);
    }

    private static Difference change(List<Wording> own, int at) {
        var before = at + 1 < own.size() ? own.get(at + 1).text() : own.get(at).base();
        return Difference.between(before, own.get(at).text());
    }

    /// What stands in the field to begin with.
    public String draft() {
        return open.map(Wording::text).orElse(said);
    }

    /// Whether the software has another text now than when the one in force was written over it.
    public boolean outgrown() {
        return inForce.filter(version -> !version.base().equals(shipped)).isPresent();
    }
}
