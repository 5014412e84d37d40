// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import org.palier.ground.text.Bilingual;

/**
 * A few sentences under a heading that runs into them.
 *
 * @param heading two or three words
 * @param text    in plain words
 */
public record AnnexParagraph(Bilingual heading, Bilingual text) {
}
