package kz.jauap.law.form;

import java.util.EnumSet;
import java.util.Set;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;

/// Who must be given a voucher, and what it must show.
public final class VoucherRule {

    private VoucherRule() {}

    /// What a voucher must show at least. The product shows all fields under every regime.
    ///
    /// "shall be issued a voucher with the date and time, the last name and initials of the person who accepted
    /// the complaint" (guide); the Code adds a unique number and the acceptor's position (art. 64(2),
    /// paraphrase).
    @Implements({"A-6.4", "B-64.2"})
    public static Set<VoucherField> mustShow(RegimeId id) {
        return switch (id) {
            case KZ_LAW221_2020 -> EnumSet.of(VoucherField.DATE_AND_TIME, VoucherField.ACCEPTOR_NAME);
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 ->
                EnumSet.allOf(VoucherField.class);
        };
    }

    /// Whether an appeal of this form must be met with a voucher.
    ///
    /// "An applicant who has directly applied in writing or with a video message to an entity shall be issued a
    /// voucher […] (when applying via www.egov.kz, an electronic voucher is issued)." (guide); by the Code any
    /// filing is met with one.
    @Implements("A-6.4")
    public static boolean isDue(RegimeId id, Form form) {
        return switch (id) {
            case KZ_LAW221_2020 ->
                switch (form) {
                    case WRITTEN, ELECTRONIC, VIDEO_MESSAGE -> true;
                    case ORAL, VIDEO_CONFERENCE -> false;
                };
            case KZ_APPC_2021, KZ_APPC_2025, KZ_APPC_2026_07_01, KZ_APPC_2026_07_12 -> true;
        };
    }
}
