// Checks the libraries' signatures once, while the office is built, and takes them off: Java checks every class of a signed
// library again at each start, and keeps none of them in a start-up cache. Argument: the folder of the libraries.
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

private static final String SIGNATURES = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";
private static final Attributes.Name SEALED = Attributes.Name.SEALED;

void main(String[] args) throws IOException {
    try (var libraries = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
        for (var library : libraries) {
            if (sealed(library)) {
                open(library);
            }
        }
    }
}

/// Whether it is signed or sealed; reading a signed one to its end throws a SecurityException where a byte was changed.
private static boolean sealed(Path library) throws IOException {
    try (var jar = new JarFile(library.toFile(), true)) {
        var manifest = jar.getManifest();
        var signed = jar.stream().anyMatch(entry -> entry.getName().matches(SIGNATURES));
        if (signed) {
            for (var entry : jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList()) {
                jar.getInputStream(entry).readAllBytes();
                if (entry.getCodeSigners() == null) {
                    throw new SecurityException(library + " leaves " + entry.getName() + " unsigned");
                }
            }
        }
        return signed || manifest != null && manifest.getMainAttributes().containsKey(SEALED);
    }
}

private static void open(Path library) throws IOException {
    try (var jar = FileSystems.newFileSystem(library)) {
        try (var entries = Files.newDirectoryStream(jar.getPath("META-INF"), each -> each.toString().matches("/?" + SIGNATURES))) {
            for (var each : entries) {
                Files.delete(each);
            }
        }
        var path = jar.getPath("META-INF", "MANIFEST.MF");
        var manifest = new Manifest();
        try (var in = Files.newInputStream(path)) {
            manifest.read(in);
        }
        manifest.getEntries().clear(); // one digest for each class
        manifest.getMainAttributes().remove(SEALED);
        try (var out = Files.newOutputStream(path)) {
            manifest.write(out);
        }
    }
}
