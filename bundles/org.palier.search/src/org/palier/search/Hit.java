// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import org.palier.ground.text.Bilingual;
import org.palier.search.words.Line;

/**
 * Something that was found.
 *
 * @param kind  what it is
 * @param title what readers see of it beside the line
 * @param line  the words that were found, in their line
 * @param place where it is opened
 */
public record Hit(HitKind kind, Bilingual title, Line line, HitTarget place) {
}
