package kz.jauap.office.statistics.page;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A table as a file to take along.
public final class Download {
    private Download() {}

    public static ResponseEntity<byte[]> csv(byte[] bytes, String name) {
        return of(bytes, name + ".csv", "text/csv;charset=UTF-8");
    }

    public static ResponseEntity<byte[]> xlsx(byte[] bytes, String name) {
        return of(bytes, name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    public static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return of(bytes, name + ".pdf", "application/pdf");
    }

    public static ResponseEntity<byte[]> xml(byte[] bytes, String name) {
        return of(bytes, name + ".xml", "application/xml");
    }

    private static ResponseEntity<byte[]> of(byte[] bytes, String name, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
