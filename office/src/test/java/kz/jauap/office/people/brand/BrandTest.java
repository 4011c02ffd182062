package kz.jauap.office.people.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.sign.Emblem;
import kz.jauap.office.organisation.brand.Branding;
import kz.jauap.office.organisation.brand.CitySign;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class BrandTest {
    private final MockMvc web;
    private final AtWork atWork;
    private final Branding branding;
    private final Audit audit;
    private final ApplicationContext office;
    private CitySign before;

    @Autowired
    BrandTest(MockMvc web, AtWork atWork, Branding branding, Audit audit, ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.branding = branding;
        this.audit = audit;
        this.office = office;
        Town.in(office);
        this.before = branding.hanging();
    }

    @BeforeEach
    void remember() {
        before = branding.hanging();
    }

    @AfterEach
    void asItWas() {
        branding.change(before, 1);
    }

    @Test
    void theSignHangsOverEveryPageAndOnPaper() throws Exception {
        send("#7a2e6d", picture(200, 120), "save").andExpect(status().is3xxRedirection());
        String emblem = branding.hanging().emblem().orElseThrow().code();
        web.perform(get("/ru/"))
                .andExpect(content().string(containsString("Обращения · Семей")))
                .andExpect(content().string(containsString("data-tint=\"own-7a2e6d\"")))
                .andExpect(content().string(containsString("/assets/own/7a2e6d.css")))
                .andExpect(content().string(containsString("/assets/own/" + emblem + ".png")))
                .andExpect(content().string(containsString("mailto:kense@semey.example")));
        web.perform(get("/assets/own/7a2e6d.css"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("[data-tint=own-7a2e6d][data-theme=dark]")));
        web.perform(get("/assets/own/" + emblem + ".png"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/png"));
        web.perform(get("/assets/own/0000000000000000.png")).andExpect(status().isNotFound());
        web.perform(get("/assets/own/fec50c.css")).andExpect(status().isNotFound());
        byte[] blank = office.getBean(Paper.class).print("look/blank", Lang.RU, Map.of());
        assertThat(blank).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        var line = audit.lines(
                        new Narrowed(
                                Optional.of("brand"),
                                Optional.empty(),
                                Optional.of(AuditDeed.BRAND_CHANGED),
                                Long.MAX_VALUE),
                        1)
                .getFirst();
        assertThat(line.change().prior()).contains("Өтініш");
        assertThat(line.change().later()).contains("Обращения · Семей").contains("#7a2e6d");
    }

    @Test
    void aColourThatNotEverybodyCanReadIsRefusedWithTheReason() throws Exception {
        send("#fec50c", new byte[0], "save")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1.5 : 1")))
                .andExpect(content().string(containsString("4.5 : 1")));
        assertThat(branding.hanging()).isEqualTo(before);
    }

    @Test
    void aPreviewChangesNothing() throws Exception {
        send("#1c6634", new byte[0], "preview")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-tint=\"own-1c6634\"")))
                .andExpect(content().string(not(containsString("<html lang=\"ru\" data-tint=\"own-1c6634\""))));
        assertThat(branding.hanging()).isEqualTo(before);
    }

    @Test
    void onlyAPictureOfASoundSizeBecomesTheEmblem() throws IOException {
        assertThat(Emblem.of("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Emblem.Sent.Bad("people.brand.emblem.format"));
        assertThat(Emblem.of(picture(40, 200))).isEqualTo(new Emblem.Sent.Bad("people.brand.emblem.size"));
        assertThat(Emblem.of(picture(5000, 70))).isEqualTo(new Emblem.Sent.Bad("people.brand.emblem.size"));
        assertThat(Emblem.of(new byte[Emblem.LARGEST + 1])).isEqualTo(new Emblem.Sent.Bad("people.brand.emblem.large"));
        byte[] cut = Arrays.copyOf(picture(200, 200), 100);
        assertThat(Emblem.of(cut)).isInstanceOf(Emblem.Sent.class);
        var good = (Emblem.Sent.Good) Emblem.of(picture(2000, 1000));
        var kept = ImageIO.read(new ByteArrayInputStream(good.emblem().png().array()));
        assertThat(kept.getWidth()).isEqualTo(512);
        assertThat(kept.getHeight()).isEqualTo(256);
    }

    @Test
    void onlyAnAdministratorHangsIt() throws Exception {
        web.perform(get("/kk/staff/brand").with(atWork.as("akim"))).andExpect(status().isForbidden());
        web.perform(get("/kk/staff/brand").with(atWork.as("admin"))).andExpect(status().isOk());
    }

    private ResultActions send(String colour, byte[] emblem, String deed) throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart("/ru/staff/brand");
        if (emblem.length > 0) form.file(new MockMultipartFile("emblem", "e.png", "image/png", emblem));
        return web.perform(form.param("nameKk", "Өтініш · Семей")
                .param("nameRu", "Обращения · Семей")
                .param("nameEn", "Appeals · Semey")
                .param("ownerKk", "Семей қаласының әкімдігі")
                .param("ownerRu", "Акимат города Семей")
                .param("ownerEn", "Akimat of Semey")
                .param("phone", "109")
                .param("email", "kense@semey.example")
                .param("tint", "OWN")
                .param("colour", colour)
                .param("do", deed)
                .with(atWork.as("admin"))
                .with(FormToken.sent()));
    }

    private static byte[] picture(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.CYAN);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
