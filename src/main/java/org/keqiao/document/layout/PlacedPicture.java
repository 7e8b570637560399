package org.keqiao.document.layout;

import org.keqiao.document.Part;

/**
 * A picture on the page, in points from its top left; drawn below the text.
 *
 * @param part BODY or ATTACHMENT_BODY for a picture of the text, SEAL for a signature stamp
 * @param paragraph the block's number within the part, from 1; 0 for a stamp
 * @param description what it shows, for those who cannot see it
 */
public record PlacedPicture(
        Part part, int paragraph, byte[] image, double x, double y, double width, double height, String description) {

    public PlacedPicture {
        image = image.clone();
    }

    @Override
    public byte[] image() {
        return image.clone();
    }
}
