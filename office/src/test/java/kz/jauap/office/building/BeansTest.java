package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;
import kz.jauap.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/// What the compiler wrote down as beans are all of them: one that is missing would not be found at the start.
class BeansTest {
    @Test
    void areAllListed() throws Exception {
        var lists = Collections.list(Office.class.getClassLoader().getResources("META-INF/spring.components"));
        assumeFalse(lists.isEmpty(), "compiled without the index: the start reads every class itself");
        var listed = new Properties();
        for (URL list : lists) {
            try (var in = list.openStream()) {
                listed.load(in);
            }
        }
        var beans = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Office.class).stream()
                        .filter(each ->
                                each.isMetaAnnotatedWith(Component.class) || each.isAnnotatedWith(Component.class))
                        .filter(each -> !each.isAnnotation())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(beans).hasSizeGreaterThan(200);
        assertThat(listed.stringPropertyNames()).containsAll(beans);
    }
}
