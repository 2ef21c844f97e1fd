package org.hengke.channels.web;

import org.hengke.platform.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses of the public pages; which of them it is, the page sees for itself. */
@Controller
class PortalPageController {

    @Public
    @GetMapping({"/portal", "/portal/", "/portal/c/{token}", "/portal/r/{token}"})
    String page() {
        return "forward:/portal.html";
    }
}
