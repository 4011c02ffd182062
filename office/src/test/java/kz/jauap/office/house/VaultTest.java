package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    @TempDir
    Path folder;

    private Vault vault() {
        return new Vault(Secrets.in(folder.resolve("secrets")));
    }

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        var sealed = vault().seal("people_phone", "+7 701 000 00 00");
        assertThat(vault().open("people_phone", sealed)).isEqualTo("+7 701 000 00 00");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault().seal("c", "text")).isNotEqualTo(vault().seal("c", "text"));
    }

    @Test
    void doesNotOpenUnderAnotherColumn() {
        var sealed = vault().seal("phone", "text");
        assertThatThrownBy(() -> vault().open("address", sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotOpenWhatWasTamperedWith() {
        var vault = vault();
        var sealed = vault.seal("phone", "text");
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.open("phone", changed)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> vault.open("phone", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsEqualTextsOfOneColumnOnly() {
        assertThat(vault().blindIndex("iin", "1")).isEqualTo(vault().blindIndex("iin", "1"));
        assertThat(vault().blindIndex("iin", "1")).isNotEqualTo(vault().blindIndex("bin", "1"));
        assertThat(vault().blindIndex("iin", "1")).isNotEqualTo(vault().blindIndex("iin", "2"));
    }

    @Test
    void keepsItsKeyFromOtherUsersOfTheMachine() throws IOException {
        vault();
        var rights = Files.getPosixFilePermissions(folder.resolve("secrets").resolve("master.key"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }
}
