package kz.jauap.office.intake.egov;

import java.util.List;
import java.util.Map;

/// The fields of a package, written down in the XML of the contract.
final class PackageXml {
    private PackageXml() {}

    static String of(Map<String, Object> fields) {
        StringBuilder xml = new StringBuilder("<package xmlns=\"urn:jauap:packages:1\">");
        element(xml, fields);
        return xml.append("</package>").toString();
    }

    @SuppressWarnings("unchecked")
    private static void element(StringBuilder xml, Map<String, Object> fields) {
        fields.forEach((name, value) -> {
            for (Object each : value instanceof Iterable<?> all ? (Iterable<Object>) all : List.of(value)) {
                xml.append('<').append(name).append('>');
                if (each instanceof Map<?, ?> more) {
                    element(xml, (Map<String, Object>) more);
                } else {
                    xml.append(String.valueOf(each).replace("&", "&amp;").replace("<", "&lt;"));
                }
                xml.append("</").append(name).append('>');
            }
        });
    }
}
