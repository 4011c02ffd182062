package kz.jauap.office.signature;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.revocation.Revocation;
import kz.jauap.office.signature.time.Stampers;
import kz.jauap.office.signature.time.TimeDesks;
import kz.jauap.office.signature.trust.Egress;
import kz.jauap.office.signature.trust.Guard;
import kz.jauap.office.signature.trust.Trust;
import kz.jauap.office.signature.trust.TrustFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The room's fittings: whom it trusts, and who examines.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignatureSettings.class)
class SignatureRoom {
    private static final Logger log = LoggerFactory.getLogger(SignatureRoom.class);

    @Bean
    Egress egress(SignatureSettings settings) {
        return new Egress(proxy(settings.proxy()), settings.connecting(), settings.answering());
    }

    private static ProxySelector proxy(String text) {
        if (text.isBlank()) {
            return ProxySelector.of(null);
        }
        try {
            var colon = text.lastIndexOf(':');
            return ProxySelector.of(
                    new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1))));
        } catch (RuntimeException e) {
            throw new CannotStart(
                    "JAUAP_EGRESS_PROXY is no host:port: " + text, "Write it like proxy.example.kz:3128", e);
        }
    }

    @Bean
    @ConditionalOnBooleanProperty("jauap.signature.demo-authority")
    DemoAuthority demoAuthority(Settings house, Secrets secrets, Clock clock) {
        return DemoAuthority.in(house.dataFolder().resolve("secrets"), secrets, clock);
    }

    @Bean
    Trust trust(
            SignatureSettings settings,
            Settings house,
            Egress egress,
            Optional<DemoAuthority> demo,
            JdbcClient database) {
        var domain = settings.domain(house);
        var authorities = new ArrayList<>(new TrustFolder(house.dataFolder().resolve("trust"), egress).read());
        Guard.check(domain, house.demo(), demo.isPresent(), authorities);
        Guard.checkPast(domain, keptOther(database, domain));
        demo.map(DemoAuthority::authority).ifPresent(authorities::add);
        try {
            var trust = Trust.in(domain, List.copyOf(authorities));
            tell(trust);
            return trust;
        } catch (Flaw flaw) {
            throw new CannotStart(
                    "Trust in e-signatures: " + flaw.detail(),
                    "Each folder in trust names one issuing certificate and the root it goes back to.",
                    flaw);
        }
    }

    private static boolean keptOther(JdbcClient database, TrustDomain domain) {
        return database.sql("select exists (select from signature_evidence where domain <> :domain)")
                .param("domain", domain.name())
                .query(Boolean.class)
                .single();
    }

    private static void tell(Trust trust) {
        if (trust.open()) {
            log.info(
                    "E-signatures: {}, {} issuing certificates trusted",
                    trust.domain(),
                    trust.issuers().size());
        } else {
            log.info("E-signatures: the electronic door is closed, no authority is trusted (docs/operate.md)");
        }
    }

    @Bean
    Revocation revocation(Trust trust) {
        return new Revocation(trust, Freshness.USUAL);
    }

    @Bean
    Stampers stampers(Revocation revocation, Clock clock) {
        return new Stampers(revocation, clock);
    }

    @Bean
    TimeDesks timeDesks(Trust trust, Stampers stampers) {
        return new TimeDesks(trust, stampers);
    }

    @Bean
    Verifier verifier(Trust trust, Revocation revocation, Stampers stampers, Clock clock) {
        return new Examiner(trust, revocation, stampers, clock);
    }
}
