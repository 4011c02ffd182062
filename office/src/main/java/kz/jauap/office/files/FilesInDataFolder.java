package kz.jauap.office.files;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Where this installation keeps its files.
@Configuration(proxyBeanMethods = false)
class FilesInDataFolder {
    @Bean
    Files files(@Value("${jauap.data-folder:data}") Path dataFolder) {
        return new Files(dataFolder.resolve("files"));
    }

    @Bean
    Parcels parcels(
            @Value("${jauap.data-folder:data}") Path dataFolder,
            Files files,
            @Value("${jauap.uploads.spare:1GB}") DataSize spare) {
        return new Parcels(dataFolder.resolve("files").resolve("parcels"), files, spare.toBytes());
    }
}
