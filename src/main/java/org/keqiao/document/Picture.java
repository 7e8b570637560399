package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the body, centred.
 *
 * @param image PNG or JPEG
 * @param width in millimetres; narrower than the type area
 * @param ratio height by width, read from the image
 * @param description what it shows, for those who cannot see it
 * @param caption what stands below it; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Picture(byte[] image, double width, double ratio, String description, String caption) implements Block {

    /** @throws IllegalArgumentException if the bytes are no picture */
    public Picture(byte[] image, double width, double ratio, String description, @Nullable String caption) {
        this.image = image.clone();
        this.width = width;
        this.ratio = ratio > 0 ? ratio : ratio(image);
        this.description = CleanText.of(description);
        this.caption = caption == null ? "" : CleanText.of(caption);
    }

    public Picture(byte[] image, double width, String description, String caption) {
        this(image, width, 0, description, caption);
    }

    @Override
    public byte[] image() {
        return image.clone();
    }

    /** Height in millimetres. */
    @JsonIgnore
    public double height() {
        return width * ratio;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && Arrays.equals(image, picture.image)
                && width == picture.width
                && description.equals(picture.description)
                && caption.equals(picture.caption);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(image);
    }

    @Override
    public String toString() {
        return "Picture[" + Arrays.hashCode(image) + ", " + width + ", " + description + ", " + caption + "]";
    }

    private static double ratio(byte[] image) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image));
            if (picture == null) {
                throw new IllegalArgumentException("图片无法读取，请使用PNG或者JPEG格式。");
            }
            return (double) picture.getHeight() / picture.getWidth();
        } catch (IOException e) {
            throw new IllegalArgumentException("图片无法读取，请使用PNG或者JPEG格式。", e);
        }
    }
}
