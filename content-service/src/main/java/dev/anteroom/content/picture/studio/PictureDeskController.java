package dev.anteroom.content.picture.studio;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.picture.PictureRefusal;
import dev.anteroom.content.picture.Pictures;
import dev.anteroom.content.picture.UploadOutcome;
import dev.anteroom.content.picture.UploadPicture;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.view.Paging;
import dev.anteroom.content.view.Redirects;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.reactive.result.view.Rendering;

/** Uploading pictures and finding them again. */
@Controller
class PictureDeskController {

    private static final int LONGEST_ALT = 500;

    private final Pictures pictures;
    private final UploadPicture upload;

    PictureDeskController(Pictures pictures, UploadPicture upload) {
        this.pictures = pictures;
        this.upload = upload;
    }

    @GetMapping("/studio/media")
    Rendering list(Staff staff, @RequestParam(required = false) @Nullable String page) {
        return page(Paging.number(page)).render();
    }

    /** A part without a file's name is no file, whatever it holds. */
    @PostMapping("/studio/media")
    Rendering upload(
            Staff staff,
            @RequestPart(name = "picture", required = false) @Nullable Part picture,
            @RequestPart(name = "alt", required = false) @Nullable String alt) {
        FieldErrors errors = new FieldErrors();
        String described = errors.required("alt", FormText.of(alt), LONGEST_ALT);
        if (!(picture instanceof FilePart file)) {
            errors.add("picture", key(PictureRefusal.EMPTY));
            return page(1).with("alt", alt).refused(errors).render();
        }
        if (!errors.isEmpty()) {
            return page(1).with("alt", alt).refused(errors).render();
        }
        Supplier<byte[]> bytes = () -> UploadedFile.bytes(file, UploadPicture.MOST_BYTES);
        return switch (upload.upload(bytes, file.filename(), described, staff.account())) {
            case UploadOutcome.Kept _ -> Redirects.after("/studio/media?done=uploaded");
            case UploadOutcome.Refused refused -> {
                errors.add("picture", key(refused.reason()));
                yield page(1).with("alt", alt).refused(errors).render();
            }
        };
    }

    private static String key(PictureRefusal reason) {
        return "picture." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private StudioPage page(int number) {
        List<PictureView> newest =
                pictures.newest(Paging.SIZE + 1, Paging.offset(number)).stream()
                        .map(PictureView::of)
                        .toList();
        return new StudioPage("studio/media")
                .with("paging", Paging.of(newest, number, "/studio/media"));
    }
}
