package kz.jauap.office.notice.carry;

import java.util.Optional;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.WayOut;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.ShortMessage;
import kz.jauap.office.post.Sms;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Tells by short message whoever gave a telephone number, where the office has a carrier: that there is news, and
/// where it stands.
@Component
class SmsWay implements WayOut {
    private final Sms sms;
    private final ShortWords words;

    SmsWay(Sms sms, ShortWords words) {
        this.sms = sms;
        this.words = words;
    }

    @Override
    public Way way() {
        return Way.SMS;
    }

    @Override
    public Optional<String> address(CaseFile file) {
        return sms.open() ? file.applicant().address().phone() : Optional.empty();
    }

    @Override
    public Outcome carry(Delivery delivery, CaseFile file, String address) {
        return sms.send(new ShortMessage(
                "notice-" + delivery.id(),
                address,
                words.of(delivery.notice(), file.card().number().text(), delivery.language())));
    }
}
