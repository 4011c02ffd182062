package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletResponse;
import kz.jauap.office.signature.mobile.MobileDoor;
import kz.jauap.office.signature.session.Way;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What each way's page needs beside what all have.
@Component
class WayParts {
    private final NcaLayer ncaLayer;
    private final MobileDoor mobile;

    WayParts(NcaLayer ncaLayer, MobileDoor mobile) {
        this.ncaLayer = ncaLayer;
        this.mobile = mobile;
    }

    ModelAndView onto(ModelAndView page, Way way, Sitting sitting, HttpServletResponse response) {
        switch (way) {
            case QR -> page.addObject("invitation", mobile.invite(sitting.session()));
            case NCALAYER -> {
                page.addObject("url", ncaLayer.url());
                page.addObject("wanted", Wanted.of(sitting.session().who()));
                Reach.also(response, ncaLayer.source());
            }
            case FILE, DEMO -> {}
        }
        return page;
    }
}
