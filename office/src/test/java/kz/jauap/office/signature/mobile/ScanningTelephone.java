package kz.jauap.office.signature.mobile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A telephone with eGov Mobile: reads the code of a page, asks for the document and brings its signature.
abstract class ScanningTelephone {
    @Autowired
    MockMvc web;

    @Autowired
    MobileDoor door;

    /// The address in the code that a page shows.
    String scanned(SigningSession session) {
        String text = door.invite(session).text();
        assertThat(text).startsWith("mobileSign:http");
        return URI.create(text.substring("mobileSign:".length())).getPath();
    }

    String announced(SigningSession session) throws Exception {
        return web.perform(get(scanned(session)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    String token(SigningSession session) throws Exception {
        return JsonPath.read(announced(session), "$.document.auth_token");
    }

    static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    String offered(String token) throws Exception {
        return web.perform(with(get("/api/mgov/documents"), token))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }
}
