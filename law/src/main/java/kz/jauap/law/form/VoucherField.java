package kz.jauap.law.form;

/// Something a voucher shows.
public enum VoucherField {
    UNIQUE_NUMBER,
    DATE_AND_TIME,
    ACCEPTOR_NAME,
    ACCEPTOR_POSITION
}
