package kz.jauap.office.site;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.Town;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// Readers of the public pages.
abstract class SiteReaders {
    final MockMvc office;
    final AtWork atWork;

    SiteReaders(ApplicationContext context) {
        this.office = context.getBean(MockMvc.class);
        this.atWork = context.getBean(AtWork.class);
        Town.in(context);
    }

    String page(String path, Cookie... cookies) throws Exception {
        var request = get(path);
        if (cookies.length > 0) request.cookie(cookies);
        return office.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
