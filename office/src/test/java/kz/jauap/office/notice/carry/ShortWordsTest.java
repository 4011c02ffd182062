package kz.jauap.office.notice.carry;

import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every notice is one message on any telephone, and says what happened.
@OfficeTest
class ShortWordsTest {
    private static final int ONE_MESSAGE = 70;
    private static final String LONGEST = "ЖТ-12-2026-1234567/12";

    @Autowired
    Words words;

    @Autowired
    Settings settings;

    private ShortWords at(String host) {
        return new ShortWords(
                words,
                new Settings(
                        settings.dataFolder(),
                        URI.create("https://" + host),
                        settings.demo(),
                        settings.regimePolicy(),
                        settings.informalAnswerDays(),
                        settings.city(),
                        settings.akimat()));
    }

    @Proves(G6_3)
    @ParameterizedTest
    @EnumSource(Notice.class)
    void everyNoticeIsOneMessageThatSaysWhatHappened(Notice notice) {
        for (String host : List.of("a.kz", "appeals.the-longest-district-of-all.almaty.gov.kz")) {
            ShortWords here = at(host);
            assertThat(Stream.of(Lang.values()).map(lang -> here.of(notice, LONGEST, lang)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text)
                            .startsWith(LONGEST + ": ")
                            .hasSizeBetween(LONGEST.length() + 8, ONE_MESSAGE));
        }
        assertThat(at("a.kz").of(notice, LONGEST, Lang.KK)).endsWith(" a.kz");
    }
}
