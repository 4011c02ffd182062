package kz.jauap.office.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.zip.ZipInputStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@OfficeTest(properties = "jauap.notice.every=P2D")
@Import(AtWork.class)
class ReportPagesTest extends WorkingTown {
    @Autowired
    ReportPagesTest(ApplicationContext context) {
        super(context);
    }

    @Override
    protected String begins() {
        return "2028-04-15T10:00:00";
    }

    @Test
    void theControllerAsksAndTheExecutorMayNot() throws Exception {
        town.paper("energy");
        for (String lang : new String[] {"kk", "ru", "en"}) {
            forms.opened("controller", "/" + lang + "/staff/reports?period=2028-04")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("period=2028-04&amp;weight=OFFICIAL&amp;cut=BODY")));
        }
        forms.opened("executor", "/ru/staff/reports").andExpect(status().isForbidden());
        forms.opened("executor", "/ru/staff/reports/table.csv").andExpect(status().isForbidden());
        forms.opened("registrar", "/ru/staff/reports/table.xlsx").andExpect(status().isForbidden());
    }

    @Test
    void aHeadCountsOnlyHisOwnBody() throws Exception {
        town.paper("energy");
        String seen = forms.opened("roads.head", "/en/staff/reports/table.csv?period=2028-04")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(seen).doesNotContain("nergy").startsWith("\uFEFFBody,Open at the start,Received");
        String all = forms.opened("controller", "/en/staff/reports/table.csv?period=2028-04")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(all).contains("nergy");
    }

    @Test
    void theWorkbookIsOne() throws Exception {
        byte[] book = forms.opened("controller", "/kk/staff/reports/table.xlsx?period=2028&cut=CHANNEL")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("report-2028-channel.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?period=2026-13&cut=NOTHING&weight=&known=yesterday&body=../..",
                "?period=999999999&known=9999-12-31",
                "?known=-999999999-01-01",
                "?period=%00",
                "?period=2028-04&period=2026"
            })
    void whatMakesNoSenseIsTheUsualReport(String asked) throws Exception {
        int answered = forms.opened("controller", "/ru/staff/reports" + asked)
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(answered).isIn(200, 400);
    }

    @Test
    void smallCountsArePublishedForNobody() throws Exception {
        for (int i = 0; i < 4; i++) {
            town.question("medeu");
        }
        web.perform(get("/en/statistics/data.json").param("period", "2028-04"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.cut=='BODY' && @.value=='medeu' && @.received==null)]")
                        .isNotEmpty());
        town.question("medeu");
        town.at("2028-04-15T10:06:00");
        web.perform(get("/en/statistics/data.json").param("period", "2028-04"))
                .andExpect(jsonPath("$[?(@.cut=='BODY' && @.value=='medeu')].received")
                        .value(5));
        web.perform(get("/en/statistics/data.csv").param("period", "2028-04"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2028-04,INFORMAL,BODY,medeu,5,0,0")));
        web.perform(get("/en/statistics/data.csv").param("period", "last year")).andExpect(status().isBadRequest());
        for (String lang : new String[] {"kk", "ru", "en"}) {
            web.perform(get("/" + lang + "/statistics").param("period", "2028-04"))
                    .andExpect(status().isOk());
        }
    }
}
