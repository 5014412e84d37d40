// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Typography;

/**
 * The fonts, the language and the colours of a picture. Immutable and thread-safe.
 *
 * @param metrics    what texts are measured by
 * @param typography language and numbers of the reader
 * @param palette    colours
 */
public record PictureStyle(FontMetrics metrics, Typography typography, Palette palette) {
}
