package org.keqiao.attachment;

import java.util.List;

/**
 * Which files may be added, as a policy.
 *
 * @param endings of file names, in small letters without the dot
 */
record AttachmentTypes(List<String> endings) {}
