package kz.jauap.office.statistics.open;

import kz.jauap.law.channel.Weight;
import kz.jauap.office.statistics.report.Cut;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What each column of the open data says, in what unit, and how it is counted.
@Controller
class Dictionary {
    @GetMapping("/statistics/dictionary")
    String dictionary(Model model) {
        model.addAttribute("columns", OpenColumn.all());
        model.addAttribute("weights", Weight.values());
        model.addAttribute("cuts", Cut.OPEN);
        return "statistics/dictionary";
    }
}
