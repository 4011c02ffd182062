package kz.jauap.law.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "standing.csv", numLinesToSkip = 2)
    void standing(String channels, Signature signature, Weight weight, String reason) {
        for (String channel : channels.split(" ", -1)) {
            Standing standing = Standing.of(Channel.valueOf(channel), signature);
            assertThat(standing).isEqualTo(new Standing(weight, reason));
            assertThat(standing.official()).isEqualTo(weight == Weight.OFFICIAL);
        }
    }

    /// Without a signature only the desk's word makes an appeal official.
    @ParameterizedTest
    @EnumSource(Channel.class)
    void unsigned_is_official_only_at_the_desk(Channel channel) {
        assertThat(Standing.of(channel, Signature.NONE).official()).isEqualTo(channel.door() == Door.DESK);
        assertThat(Arrays.stream(Signature.values()).map(signature -> Standing.of(channel, signature)))
                .allMatch(standing -> standing.reasonKey().matches("[a-z]+(-[a-z]+)*"));
    }

    /// G2.5: only the unsigned appeal by a district's own site is the akimat's to declare.
    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_declared_district_site_changes_nothing_else(Channel channel) {
        for (Signature signature : Signature.values()) {
            assertThat(Standing.of(channel, signature, Weight.INFORMAL)).isEqualTo(Standing.of(channel, signature));
            boolean declared = channel == Channel.DISTRICT_SITE && signature == Signature.NONE;
            assertThat(Standing.of(channel, signature, Weight.OFFICIAL))
                    .isEqualTo(
                            declared
                                    ? new Standing(Weight.OFFICIAL, "district-declared")
                                    : Standing.of(channel, signature));
        }
    }
}
