package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What is printed of a reception: the card to be signed, the card of an appeal, the register.
@OfficeTest
@Import(AtWork.class)
class CardPaperTest extends ReceptionRoom {
    private byte[] pdf(MockHttpServletRequestBuilder request, String login, int status, String... fields)
            throws Exception {
        MockHttpServletResponse answer = send(request, login, fields);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsByteArray();
    }

    /// Who agrees to an oral answer reads before he signs, and holds afterwards, what he agreed to.
    @Test
    void theCardIsPrintedToBeSignedAndNothingIsKeptBefore() throws Exception {
        Schedule schedule = published("akim");
        Visit visit =
                booking.book(schedule, tomorrow(schedule, 10, 40), visitor("")).orElseThrow();
        String card = "/ru/staff/reception/visit/" + visit.id();
        String own = "/ru/reception/visit/" + visit.code().orElseThrow().characters();
        String[] fields = {
            "question", "Су қашан келеді?", "said", "Ертең түсте", "onTheSpot", "RESOLVED", "agrees", "yes"
        };
        assertThat(Printed.text(pdf(post(card + "/card.pdf"), "akim", 200, fields)))
                .contains("Жеке қабылдау карточкасы", "Су қашан келеді?", "Ертең түсте", "жазбаша жүгіне аламын");
        pdf(post(card + "/card.pdf"), "akim", 422, "question", "");
        pdf(post(card + "/card.pdf"), "deputy2", 404, fields);
        pdf(get(own + "/card.pdf"), "", 404);
        assertThat(booking.find(visit.id()).orElseThrow().outcome()).isEmpty();
        send(post(card), "akim", fields);
        assertThat(open(own, "").select("a[href$=card.pdf]")).hasSize(1);
        for (byte[] paper :
                List.of(pdf(get(own + "/card.pdf"), "", 200), pdf(get(card + "/card.pdf"), "registrar", 200))) {
            assertThat(Printed.text(paper)).contains("Ертең түсте", "Екі дана етіп жасалды");
        }
        pdf(get(card + "/card.pdf"), "deputy2", 404);
    }

    @Test
    void theCardOfWhatIsPutInWritingIsAPaperOfTheAppeal(@Autowired Papers papers) throws Exception {
        Visit visit = booking.walkIn(published("medeu.head"), visitor("850102200024"));
        String card = "/ru/staff/reception/visit/" + visit.id();
        send(post(card), "medeu.registrar", "question", "Су керек", "said", "Тексереміз", "onTheSpot", "LEFT_OPEN");
        var appeal = booking.find(visit.id())
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .appeal()
                .orElseThrow();
        var issued = papers.of(appeal).stream()
                .filter(each -> each.occasion().kind() == PaperKind.RECEPTION)
                .toList();
        assertThat(issued).as("made with the number, not when somebody asks").hasSize(1);
        byte[] paper = pdf(get(card + "/card.pdf"), "medeu.registrar", 200);
        assertThat(papers.thatIs(Bytes.of(paper).sha256()))
                .map(IssuedPaper::mark)
                .contains(issued.getFirst().mark());
        assertThat(Printed.text(paper))
                .contains(files.open(appeal).orElseThrow().card().number().text(), "Тексереміз")
                .contains(issued.getFirst().mark().grouped());
        assertThat(open("/ru/v/" + issued.getFirst().mark().characters(), "").text())
                .contains("Карточка личного приёма");
    }

    @Test
    void theRegisterIsPrinted() throws Exception {
        Visit visit = booking.walkIn(published("akim"), visitor(""));
        send(
                post("/ru/staff/reception/visit/" + visit.id()),
                "akim",
                "question",
                "Вопрос для журнала",
                "said",
                "Ответ для журнала",
                "agrees",
                "yes");
        assertThat(open("/kk/staff/reception/register", "registrar").text()).contains("Вопрос для журнала");
        assertThat(open("/kk/staff/reception/register", "medeu.registrar").text())
                .doesNotContain("Вопрос для журнала");
        var paper = web.perform(get("/kk/staff/reception/register.pdf").with(atWork.as("registrar")))
                .andReturn()
                .getResponse();
        assertThat(paper.getStatus()).isEqualTo(200);
        assertThat(Printed.text(paper.getContentAsByteArray()))
                .contains("Жеке қабылдау журналы", "Құлагерова Ботагөз", "Ответ для журнала");
    }
}
