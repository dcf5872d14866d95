package org.calends.dashboard.frame;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what pages are drawn with; kept by browsers for as long as the version in the address is ours. */
@RestController
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/calends.css")
    ResponseEntity<String> styles(@RequestParam(defaultValue = "") String v) {
        return answer("text", "css", assets.styles(), v);
    }

    @GetMapping("/calends.js")
    ResponseEntity<String> scripts(@RequestParam(defaultValue = "") String v) {
        return answer("text", "javascript", assets.scripts(), v);
    }

    @GetMapping("/icons.svg")
    ResponseEntity<String> icons(@RequestParam(defaultValue = "") String v) {
        return answer("image", "svg+xml", assets.icons(), v);
    }

    private ResponseEntity<String> answer(String type, String subtype, String content, String version) {
        return ResponseEntity.ok()
                .cacheControl(version.equals(assets.version()) ? FOR_EVER : CacheControl.noCache())
                .contentType(new MediaType(type, subtype, StandardCharsets.UTF_8))
                .body(content);
    }
}
