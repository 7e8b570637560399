package org.keqiao.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.followup.Extent;
import org.keqiao.followup.Publication;
import org.keqiao.followup.Publications;
import org.keqiao.portal.DocumentNotFound;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Pdf;
import org.keqiao.portal.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The published replies, for everybody and without log-in; nothing here comes from anywhere but publications. */
@Controller
class PublicReplies {

    private static final int SIZE = 20;
    private static final int LONGEST_SEARCH = 100;

    private final Publications publications;

    PublicReplies(Publications publications) {
        this.publications = publications;
    }

    /** A published reply as the list shows it. */
    public record Line(String id, String title, String number, String date, String extent) {}

    /**
     * A published reply.
     *
     * @param paragraphs of the text or abstract; empty where the title alone is public
     * @param pdf whether its pages can be had
     */
    public record Sheet(
            String id,
            String title,
            String number,
            String date,
            String publishedOn,
            String extent,
            List<String> paragraphs,
            boolean pdf) {}

    @GetMapping("/public/replies")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        String words = words(q);
        Long key = before != null && before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null;
        List<Publication> found = publications.newest(words, key, SIZE + 1);
        boolean more = found.size() > SIZE;
        List<Publication> page = more ? found.subList(0, SIZE) : found;
        model.addAttribute("q", words);
        model.addAttribute("lines", page.stream().map(PublicReplies::line).toList());
        model.addAttribute("next", more ? page.get(SIZE - 1).position() : null);
        model.addAttribute("first", key == null);
        return "public-replies";
    }

    private static String words(String q) {
        String clean = q.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(
                0, clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), LONGEST_SEARCH)));
    }

    private static Line line(Publication publication) {
        return new Line(
                publication.id(),
                publication.title(),
                publication.number(),
                OfficeTime.words(publication.documentDate()),
                publication.extent().label());
    }

    @GetMapping("/public/replies/{id}")
    String show(@PathVariable String id, Model model) {
        Publication publication =
                Visitor.isId(id) ? publications.findPublic(id).orElseThrow(DocumentNotFound::notPublic) : refuse();
        model.addAttribute(
                "sheet",
                new Sheet(
                        publication.id(),
                        publication.title(),
                        publication.number(),
                        OfficeTime.words(publication.documentDate()),
                        OfficeTime.words(OfficeTime.of(publication.decidedAt()).toLocalDate()),
                        publication.extent().label(),
                        DraftSheets.paragraphs(publication.publicText()),
                        publication.extent() == Extent.FULL));
        return "public-reply";
    }

    private static Publication refuse() {
        throw DocumentNotFound.notPublic();
    }

    @GetMapping("/public/replies/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        if (!Visitor.isId(id)) {
            throw DocumentNotFound.notPublic();
        }
        Publication publication = publications.findPublic(id).orElseThrow(DocumentNotFound::notPublic);
        return Pdf.inline(
                publications.publicPages(id).orElseThrow(DocumentNotFound::notPublic), publication.number() + "（公开版）");
    }
}
