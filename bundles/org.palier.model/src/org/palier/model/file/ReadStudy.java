// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import org.palier.model.Study;

/**
 * A study as it was read.
 *
 * @param study  belongs to no EMF resource
 * @param sha256 of the bytes that it was read from, in lower-case hexadecimal: whoever writes the study later compares
 *               it with what lies there then
 * @param bytes  how many they were
 */
public record ReadStudy(Study study, String sha256, long bytes) {
}
