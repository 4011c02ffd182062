package kz.jauap.office.registry.list;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/// The page of a queue, opened and sent by its officials.
abstract class SportsQueue extends WorkingTown {
    static final String QUEUE = "/ru/staff/queue";

    final JdbcClient sql;

    SportsQueue(ApplicationContext context) {
        super(context);
        this.sql = context.getBean(JdbcClient.class);
    }

    Document opened(String path) throws Exception {
        return page(web.perform(get(path).with(at.as("sport.head"))));
    }

    static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    String alias(AppealId appeal) {
        return town.card(appeal).number().alias();
    }

    AppealId about(String district) {
        return town.about("sport", Optional.of("road-repair"), Optional.of(district), "Алаң тақтайы сынған");
    }
}
