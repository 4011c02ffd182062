package kz.jauap.office.signature.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/// Browsers that come two at a time, too late, or with something else than a form: each is told so, and nothing is
/// lost or done twice.
@OfficeTest
@Import({Petition.class, Petitions.class, Pens.class})
class HostileBrowsersTest {
    @Autowired
    MockMvc web;

    @Autowired
    Petitions petitions;

    @Autowired
    Sessions sessions;

    @Autowired
    Pens pens;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private static String path(SigningSession session) {
        return "/ru/sign/" + session.id();
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse upload(String path, byte[] cms) throws Exception {
        return send(multipart(path + "/file")
                .file(new MockMultipartFile("file", "otinish.p7s", "", cms))
                .with(FormToken.sent()));
    }

    private byte[] signed(SigningSession session, Scheme scheme) {
        return pens.sign(scheme, Pens.person(Petitions.IIN), petitions.document(session));
    }

    @Test
    void ofTwoBrowsersInOneSessionOneSignsAndTheOtherIsLedToWhatWasSigned() throws Exception {
        var session = petitions.open();
        List<byte[]> signatures = List.of(signed(session, Scheme.RSA), signed(session, Scheme.GOST_2015_512));
        var both = signatures.stream()
                .<Callable<MockHttpServletResponse>>map(cms -> () -> upload(path(session), cms))
                .toList();
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        try (var browsers = Executors.newFixedThreadPool(2)) {
            for (var each : browsers.invokeAll(both)) {
                statuses.add(each.get().getStatus());
            }
        }
        assertThat(statuses).allMatch(status -> status == 302 || status == 409);
        assertThat(petitions.carried(session)).isOne();
        assertThat(send(get(path(session))).getStatus()).isIn(200, 302);
    }

    @Test
    void aSessionThatEndsDuringAnUploadTakesTheSameFileOnceItIsOpenedAgain() throws Exception {
        var session = petitions.open();
        byte[] cms = signed(session, Scheme.RSA);
        clock.set(session.expiresAt());
        upload(path(session), cms);
        assertThat(petitions.carried(session)).isZero();
        assertThat(send(get(path(session))).getContentAsString(UTF_8)).contains("Время для подписания истекло");
        String renewed = Objects.requireNonNull(
                send(post(path(session) + "/renew").with(FormToken.sent())).getRedirectedUrl());
        assertThat(upload(renewed, cms).getRedirectedUrl()).isEqualTo(renewed);
        var again = sessions.find(UUID.fromString(renewed.substring(renewed.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(petitions.carried(again)).isOne();
    }

    @Test
    void whatIsNoFormOfThisPageIsToldSoAndTakesNothing() throws Exception {
        var session = petitions.open();
        byte[] cms = signed(session, Scheme.RSA);
        for (RequestBuilder odd : List.<RequestBuilder>of(
                put(path(session) + "/file").content(cms).with(FormToken.sent()),
                post(path(session) + "/file").content(cms).with(FormToken.sent()),
                post(path(session) + "/file").param("file", "MIIB").with(FormToken.sent()),
                multipart(path(session) + "/file").with(FormToken.sent()),
                multipart(path(session) + "/file")
                        .file(new MockMultipartFile("other", "a.p7s", "", cms))
                        .with(FormToken.sent()),
                post(path(session) + "/ncalayer").param("cms", "%00").with(FormToken.sent()),
                post(path(session) + "/ncalayer")
                        .param("cms", "A".repeat(100_000))
                        .with(FormToken.sent()),
                post(path(session)).with(FormToken.sent()),
                multipart("/ru/sign/x/file")
                        .file(new MockMultipartFile("file", "a.p7s", "", cms))
                        .with(FormToken.sent()))) {
            assertThat(send(odd).getStatus()).isBetween(400, 499);
        }
        assertThat(petitions.carried(session)).isZero();
        assertThat(upload(path(session), cms).getRedirectedUrl()).isEqualTo(path(session));
        assertThat(petitions.carried(session)).isOne();
    }
}
