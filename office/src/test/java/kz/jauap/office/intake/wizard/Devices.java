package kz.jauap.office.intake.wizard;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Devices on which one draft is written.
abstract class Devices {
    final MockMvc web;
    private final Drawer drawer;
    final DistrictMap map;

    Devices(ApplicationContext office) {
        this.web = office.getBean(MockMvc.class);
        this.drawer = office.getBean(Drawer.class);
        this.map = office.getBean(DistrictMap.class);
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    String begun() throws Exception {
        String url = LedTo.place(web.perform(post("/ru/file").with(FormToken.sent())));
        return url.split("/", -1)[3];
    }

    ResultActions send(String code, String page, String... fields) throws Exception {
        var form = multipart("/ru/file/" + code + "/" + page);
        form.with(FormToken.sent());
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return web.perform(form);
    }

    String drawn(String code, String page) throws Exception {
        return web.perform(get("/ru/file/" + code + "/" + page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    Draft draft(String code) {
        return drawer.find(new DraftCode(code)).orElseThrow();
    }
}
