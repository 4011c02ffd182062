package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.law.appeal.Iin;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;

/// All that the pages of an appeal asked for stands in its record, under the signature that makes it official.
final class KeptWhole {
    private KeptWhole() {}

    static void check(CaseFile file, Iin iin, String text) {
        var registered = file.card().registered();
        assertThat(registered.weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(registered.signature()).isEqualTo(Signature.EDS);
        assertThat(registered.channel()).isEqualTo(Channel.SITE);
        assertThat(registered.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(registered.lacking()).isEmpty();
        assertThat(file.applicant().name()).isEqualToIgnoringCase("Сынақов Сынақ");
        assertThat(file.applicant().digits()).contains(iin.digits());
        assertThat(file.applicant().address().postal()).contains("Алматы, Абай даңғылы, 10");
        assertThat(file.letter().text()).isEqualTo(text);
        assertThat(file.letter().claims()).containsExactly("Жөндеу", "Жауап беру");
        var complaint = file.letter().complaint().orElseThrow();
        assertThat(complaint.against()).extracting(Letter.Named::words).containsExactly("Жарық бөлімі");
        assertThat(complaint.reasons()).contains("Жауап жоқ");
        assertThat(file.district()).contains("medeu");
        assertThat(file.enclosures()).extracting(Attachment::name).contains("бір.txt", "екі.txt");
    }
}
