package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measuring programs run from their source, so nobody else would see that they no longer fit the office.
class ProgramsTest {
    private static final Path BENCH = Path.of("../bench");

    @TempDir
    private Path compiled;

    @Test
    void everyMeasuringProgramFitsTheOfficeAsItIs() throws IOException {
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> programs = Files.list(BENCH)) {
            var sources =
                    programs.filter(each -> each.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            var options = List.of(
                    "-nowarn",
                    "-proc:none",
                    "-sourcepath",
                    BENCH.toString(),
                    "-classpath",
                    classPath(),
                    "-d",
                    compiled.toString());
            var well = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(well).as(said.toString()).isTrue();
        }
    }

    /// What this test runs on: a list of places, or a loader that knows them.
    private static String classPath() {
        Stream<String> known = Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath)
                : Stream.of();
        return Stream.concat(known, Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
