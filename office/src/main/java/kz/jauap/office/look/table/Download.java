package kz.jauap.office.look.table;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A table as a file to take along.
public final class Download {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String COMMAS = "text/csv;charset=UTF-8";
    private static final String XML = "application/xml";

    private Download() {}

    public static ResponseEntity<byte[]> csv(byte[] bytes, String name) {
        return of(bytes, name + ".csv", COMMAS);
    }

    public static ResponseEntity<byte[]> xlsx(byte[] bytes, String name) {
        return of(bytes, name + ".xlsx", SPREADSHEET);
    }

    /// Says of a response that is written row by row that it is a spreadsheet.
    public static void xlsx(HttpServletResponse response, String name) {
        says(response, name + ".xlsx", SPREADSHEET);
    }

    public static void csv(HttpServletResponse response, String name) {
        says(response, name + ".csv", COMMAS);
    }

    public static void xml(HttpServletResponse response, String name) {
        says(response, name + ".xml", XML);
    }

    private static void says(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name));
    }

    public static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return of(bytes, name + ".pdf", "application/pdf");
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
