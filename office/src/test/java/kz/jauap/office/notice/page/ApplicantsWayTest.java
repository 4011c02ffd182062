package kz.jauap.office.notice.page;

import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// What an applicant chooses and reads of his being told, on his own page.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class ApplicantsWayTest extends ToldCases {
    @Autowired
    ApplicantsWayTest(ApplicationContext context) {
        super(context);
    }

    @Proves(G6_3)
    @Test
    void theApplicantChoosesOnHisPageAndWhatHeReadsThereIsProved() throws Exception {
        AppealId appeal = extended();
        MockHttpSession session = opened(appeal);
        web.perform(post(page(appeal) + "/told")
                        .param("toldBy", "STATUS_PAGE")
                        .param("toldIn", "en")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal)).isEqualTo(new WayChosen(Optional.of(Way.STATUS_PAGE), "en"));
        web.perform(post(page(appeal) + "/told")
                        .param("toldBy", "PIGEON")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().isBadRequest());
        web.perform(get(page(appeal)).session(session)).andExpect(content().string(containsString("проверка")));
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.STATUS_PAGE);
    }
}
