package kz.jauap.office.notice.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// A row that its sender may no longer see stops none of the others in a list that is sent as one.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class OutOfSightRowsTest extends ToldCases {
    private final DeliveryTable deliveries;

    @Autowired
    OutOfSightRowsTest(ApplicationContext context) {
        super(context);
        this.deliveries = context.getBean(DeliveryTable.class);
    }

    private ResultActions sent(String list, long first, long own, long last) throws Exception {
        return web.perform(post("/ru/staff/" + list)
                .param("proof-" + first, "RB-FIRST")
                .param("proof-" + own, "RB-OWN")
                .param("proof-" + last, "RB-LAST")
                .with(FormToken.sent())
                .with(at.as("registrar")));
    }

    private long letter(AppealId appeal) {
        return deliveries.of(extension(appeal).entry()).stream()
                .filter(each -> each.way() == Way.POST)
                .mapToLong(Delivery::id)
                .findFirst()
                .orElseThrow();
    }

    private void told(AppealId before, AppealId own, AppealId behind, ResultActions done) throws Exception {
        done.andExpect(status().isConflict())
                .andExpect(content().string(containsString("RB-FIRST")))
                .andExpect(content().string(containsString("RB-LAST")))
                .andExpect(content().string(not(containsString("RB-OWN"))))
                .andExpect(content().string(not(containsString(number(before)))));
        assertThat(provedBy(own)).contains(Way.POST);
        assertThat(provedBy(before)).isEmpty();
        assertThat(provedBy(behind)).isEmpty();
    }

    @Test
    void inTheListOfWhomToTell() throws Exception {
        AppealId before = extended("energy");
        AppealId own = extended();
        AppealId behind = extended("energy");
        told(
                before,
                own,
                behind,
                sent(
                        "tellings",
                        extension(before).id(),
                        extension(own).id(),
                        extension(behind).id()));
    }

    @Test
    void inTheListOfWhatToPost() throws Exception {
        AppealId before = extended("energy");
        AppealId own = extended();
        AppealId behind = extended("energy");
        told(before, own, behind, sent("notices", letter(before), letter(own), letter(behind)));
    }
}
