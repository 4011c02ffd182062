package kz.jauap.office.signature.mobile;

import java.util.List;

/// The second step's answer, by eGov Mobile's names: the documents to sign. The telephone shows them to its owner.
record Offered(String signMethod, List<ToSign> documentsToSign) {
    record ToSign(int id, String nameRu, String nameKz, String nameEn, List<Meta> meta, Content document) {}

    record Meta(String name, String value) {}

    record Content(File file) {}

    record File(String mime, String data) {}
}
