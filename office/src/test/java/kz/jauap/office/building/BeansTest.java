package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import kz.jauap.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
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
        List<String> beans = beans();
        assertThat(beans).hasSizeGreaterThan(200);
        assertThat(listed.stringPropertyNames()).containsAll(beans);
    }

    private static List<String> beans() throws Exception {
        String program = Office.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .toString();
        var classes = new CachingMetadataReaderFactory();
        List<String> beans = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources(program + "kz/jauap/office/**/*.class")) {
            AnnotationMetadata read = classes.getMetadataReader(file).getAnnotationMetadata();
            if (read.isAnnotated(Component.class.getName()) && !read.isAnnotation()) {
                beans.add(read.getClassName());
            }
        }
        return beans;
    }
}
