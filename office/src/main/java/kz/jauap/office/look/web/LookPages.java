package kz.jauap.office.look.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages about the pages: how they look for this reader, and the parts they are made of.
@Controller
class LookPages {
    @GetMapping("/display")
    String display() {
        return "look/display";
    }

    @GetMapping("/styleguide")
    String styleguide() {
        return "look/styleguide";
    }
}
