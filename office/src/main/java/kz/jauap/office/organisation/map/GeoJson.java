package kz.jauap.office.organisation.map;

import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.organisation.BodyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Outlines as a file of GeoJSON (RFC 7946) has them: each feature names its district in the property `district`.
final class GeoJson {
    private GeoJson() {}

    /// Reads a file.
    ///
    /// @throws IllegalArgumentException where it is no collection of such features
    static List<Outline> read(byte[] file) {
        List<Outline> outlines = new ArrayList<>();
        for (JsonNode feature : JsonMapper.shared().readTree(file).path("features")) {
            outlines.add(new Outline(
                    new BodyId(feature.path("properties").path("district").asString()),
                    rings(feature.path("geometry"))));
        }
        if (outlines.isEmpty()) {
            throw new IllegalArgumentException("The map has no districts");
        }
        return List.copyOf(outlines);
    }

    private static List<List<Point>> rings(JsonNode geometry) {
        List<List<Point>> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString()) {
            case "Polygon" -> coordinates.forEach(ring -> rings.add(points(ring)));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(points(ring))));
            case String other -> throw new IllegalArgumentException("A district drawn as " + other);
        }
        return rings;
    }

    private static List<Point> points(JsonNode ring) {
        List<Point> points = new ArrayList<>();
        ring.forEach(pair ->
                points.add(new Point(pair.path(1).asDouble(), pair.path(0).asDouble())));
        if (points.size() < 3) {
            throw new IllegalArgumentException("A district with fewer than three corners");
        }
        return List.copyOf(points);
    }
}
