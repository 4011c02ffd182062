package kz.jauap.office.answer;

import static kz.jauap.office.guide.Rule.G7;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/// G7, part by part: an answer that lacks one thing alone, to one claim alone, does not go to its signer; made whole,
/// it
/// does.
@OfficeTest
@Import(AtWork.class)
class LeftOutTest extends Answerers {
    private static final Map<String, UnaryOperator<Wording>> PARTS = Map.of(
            "facts",
                    whole -> new Wording(
                            whole.language(),
                            " ",
                            whole.replies().stream()
                                    .map(reply -> new Reply(
                                            reply.place(),
                                            "",
                                            reply.finding(),
                                            reply.evidence(),
                                            reply.norm(),
                                            reply.decision()))
                                    .toList(),
                            whole.measures()),
            "finding",
                    whole -> second(
                            whole,
                            reply -> new Reply(
                                    2,
                                    reply.fact(),
                                    Optional.empty(),
                                    reply.evidence(),
                                    reply.norm(),
                                    reply.decision())),
            "evidence",
                    whole -> second(
                            whole,
                            reply -> new Reply(2, reply.fact(), reply.finding(), "", reply.norm(), reply.decision())),
            "norm",
                    whole -> second(
                            whole,
                            reply -> new Reply(
                                    2, reply.fact(), reply.finding(), reply.evidence(), "", reply.decision())),
            "decision",
                    whole -> second(
                            whole,
                            reply -> new Reply(
                                    2,
                                    reply.fact(),
                                    reply.finding(),
                                    reply.evidence(),
                                    reply.norm(),
                                    Optional.empty())),
            "language of the appeal",
                    whole -> new Wording(
                            Lang.EN,
                            "On 25 November 2026 the lamps in the street were examined and three of them were found broken.",
                            whole.replies(),
                            whole.measures()));

    private static Wording second(Wording whole, UnaryOperator<Reply> less) {
        return new Wording(
                whole.language(),
                whole.facts(),
                Stream.of(whole.to(1), less.apply(whole.to(2))).toList(),
                whole.measures());
    }

    @Proves(G7)
    @ParameterizedTest
    @ValueSource(strings = {"facts", "finding", "evidence", "norm", "decision", "language of the appeal"})
    void anAnswerWithoutOnePartIsNotSubmitted(String part) {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        Wording whole = Drafted.complete();
        UnaryOperator<Wording> without = Optional.ofNullable(PARTS.get(part)).orElseThrow();
        drafts.save(appeal, 0, 1, without.apply(whole));
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isEqualTo(Acted.refuse("answer.refused.gaps"));
        drafts.save(appeal, 1, 1, whole);
        assertThat(submitting.submit(hand("executor", appeal), 2, "")).isInstanceOf(Acted.Done.class);
    }
}
