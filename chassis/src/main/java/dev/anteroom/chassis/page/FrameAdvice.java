package dev.anteroom.chassis.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/** Gives every view the frame, the request's path and the public URL. */
@ControllerAdvice
final class FrameAdvice {

    private final FrameSource frames;
    private final PageSettings settings;

    FrameAdvice(FrameSource frames, PageSettings settings) {
        this.frames = frames;
        this.settings = settings;
    }

    @ModelAttribute("frame")
    Frame frame() {
        return frames.frame();
    }

    @ModelAttribute("requestPath")
    String requestPath(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value();
    }

    @ModelAttribute("publicUrl")
    String publicUrl() {
        return settings.publicUrl();
    }
}
