package kz.jauap.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void a_citation_reads_back() {
        String citation = Act.LAW221.article("8(2), 8(3)");
        assertThat(citation).isEqualTo("LAW221 8(2), 8(3)");
        assertThat(Article.parse(citation)).isEqualTo(new Article(Act.LAW221, "8(2), 8(3)"));
    }

    @Test
    void anything_else_is_no_citation() {
        assertThatThrownBy(() -> Article.parse("APPC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no citation: APPC");
        assertThatThrownBy(() -> Article.parse("X 1")).isInstanceOf(IllegalArgumentException.class);
    }
}
