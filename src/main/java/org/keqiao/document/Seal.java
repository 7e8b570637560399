package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;

/** The seal over signature and date. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Seal.TestSeal.class, name = "test"),
    @JsonSubTypes.Type(value = Seal.ImageSeal.class, name = "image")
})
public sealed interface Seal {

    /** A drawn seal with the authority's name that says of itself that it is none. */
    record TestSeal(String name) implements Seal {
        public TestSeal {
            name = CleanText.of(name);
        }
    }

    /** The office's seal as a PNG or JPEG picture, drawn at 42 mm in width and height. */
    record ImageSeal(byte[] image) implements Seal {
        public ImageSeal {
            image = image.clone();
        }

        @Override
        public byte[] image() {
            return image.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ImageSeal seal && Arrays.equals(image, seal.image);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(image);
        }

        @Override
        public String toString() {
            return "ImageSeal[" + image.length + " bytes]";
        }
    }
}
