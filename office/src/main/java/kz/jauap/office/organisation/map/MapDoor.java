package kz.jauap.office.organisation.map;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Theme;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The window where the map is handed out as a picture.
@Controller
class MapDoor {
    private static final int NARROWEST = 100;
    private static final int WIDEST = 1200;

    private final DistrictMap map;
    private final Organisation organisation;

    MapDoor(DistrictMap map, Organisation organisation) {
        this.map = map;
        this.organisation = organisation;
    }

    @GetMapping("/map.svg")
    ResponseEntity<String> picture(
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "560") String width,
            @RequestParam(defaultValue = "auto") String theme,
            Page page) {
        var drawing = new Drawing(
                map.plan(pixels(width)), map.outlines(), names(page.lang()), Point.read(at), Theme.of(theme));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(drawing.svg());
    }

    private Map<BodyId, String> names(Lang lang) {
        return organisation.districts().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Body::id, body -> DistrictMap.shortly(body.shortName().in(lang))));
    }

    private static int pixels(String width) {
        return Optional.of(width)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(pixels -> Math.clamp(pixels, NARROWEST, WIDEST))
                .orElse(WIDEST);
    }
}
