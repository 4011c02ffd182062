package kz.jauap.office.site.status;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import kz.jauap.office.people.FormToken;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Whoever holds number and code of an appeal, at the door of its page.
public final class WithCode {
    private WithCode() {}

    /// The browser to which the page is open from now on.
    public static MockHttpSession opened(MockMvc web, String number, String code) throws Exception {
        var let = web.perform(post("/ru/status")
                        .param("number", number)
                        .param("code", code)
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(let.getRequest().getSession(false));
    }
}
