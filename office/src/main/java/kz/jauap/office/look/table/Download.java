package kz.jauap.office.look.table;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A table as a file to take along.
public final class Download {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    public static ResponseEntity<byte[]> csv(byte[] bytes, String name) {
        return of(bytes, name + ".csv", "text/csv;charset=UTF-8");
    }

    public static ResponseEntity<byte[]> xlsx(byte[] bytes, String name) {
        return of(bytes, name + ".xlsx", SPREADSHEET);
    }

    /// Says of a response that is written row by row that it is a spreadsheet.
    public static void xlsx(HttpServletResponse response, String name) {
        response.setContentType(SPREADSHEET);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name + ".xlsx"));
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
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(name))
                .body(bytes);
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
