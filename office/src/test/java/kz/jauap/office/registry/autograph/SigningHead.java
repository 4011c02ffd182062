package kz.jauap.office.registry.autograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.Submitting;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A head who signs electronically what his executor laid before him.
abstract class SigningHead {
    @Autowired
    ApplicationContext office;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    People people;

    @Autowired
    Sessions sessions;

    @Autowired
    Presenting presenting;

    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    DemoAuthority authority;

    Town town;

    @BeforeEach
    void aTown() {
        town = Town.in(office).at("2026-11-23T10:00");
    }

    AppealId inWork() {
        AppealId appeal = town.paper("city");
        long executor = town.officer("executor").id();
        assertThat(office.getBean(Assigning.class).assign(town.hand("registrar", appeal), executor, "қараңыз"))
                .isInstanceOf(Acted.Done.class);
        return appeal;
    }

    AppealId submitted() {
        AppealId appeal = inWork();
        office.getBean(Drafts.class).save(appeal, 0, town.officer("executor").id(), Drafted.complete());
        assertThat(office.getBean(Submitting.class).submit(town.hand("executor", appeal), 1, ""))
                .isInstanceOf(Acted.Done.class);
        return appeal;
    }

    static UUID session(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    byte[] signature(UUID session, Iin iin) {
        var pair = TestCa.pair(Scheme.RSA, 5);
        var holder = Holder.individual("БЕКЕНОВ", "ЕРЛАН", Optional.of("МАРАТҰЛЫ"), iin);
        return new Signing(
                        pair.getPrivate(),
                        List.of(authority.issue(pair.getPublic(), holder).getFirst()))
                .sign(sessions.document(session).array(), town.now());
    }

    Presented present(UUID session, byte[] cms) {
        return presenting.present(session, cms, new Circumstances(Way.NCALAYER, "198.51.100.1", "test"));
    }

    Iin akims() {
        return people.iin(town.officer("akim").id()).orElseThrow();
    }

    ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(atWork.as(login)).with(FormToken.sent()));
    }
}
