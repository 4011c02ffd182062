package kz.jauap.office.files;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import kz.jauap.office.files.disk.Shelves;
import kz.jauap.office.house.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Where this installation keeps its files.
@Configuration(proxyBeanMethods = false)
class FilesInDataFolder {
    @Bean
    Shelves shelves(@Value("${jauap.data-folder:data}") Path dataFolder, Vault vault) {
        return new Shelves(dataFolder.resolve("files"), vault);
    }

    @Bean
    Parcels parcels(
            @Value("${jauap.data-folder:data}") Path dataFolder,
            Files files,
            Vault vault,
            @Value("${jauap.uploads.spare:1GB}") DataSize spare) {
        return new Parcels(dataFolder.resolve("files").resolve("parcels"), files, vault, spare.toBytes());
    }

    /// Large files of a form lie, until it has come in whole, where what a fallen office left is swept away.
    @Bean
    MultipartConfigElement arrivingForms(MultipartProperties limits, Shelves shelves) {
        limits.setLocation(shelves.arriving().toAbsolutePath().toString());
        return limits.createMultipartConfig();
    }
}
