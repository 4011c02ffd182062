package kz.jauap.office.signature.mobile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/// A telephone may bring no more signatures than any other way to sign, though it may look more often.
@OfficeTest(properties = "jauap.signing.per-address=2")
@Import({Petition.class, Petitions.class})
class MobileGateTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private MobileDoor door;

    @Autowired
    private Petitions petitions;

    @Test
    void signaturesThatComeTooOftenAreToldToWait() throws Exception {
        String text = door.invite(petitions.open()).text();
        String announced = web.perform(
                        get(URI.create(text.substring("mobileSign:".length())).getPath()))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        String leave = "Bearer " + JsonPath.<String>read(announced, "$.document.auth_token");
        var bring = put("/api/mgov/documents")
                .header("Authorization", leave)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        web.perform(bring).andExpect(status().isForbidden());
        web.perform(bring).andExpect(status().isForbidden());
        web.perform(bring).andExpect(status().isTooManyRequests());
        web.perform(get("/api/mgov/documents").header("Authorization", leave)).andExpect(status().isOk());
    }
}
