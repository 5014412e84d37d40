// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import org.palier.ground.text.Bilingual;

/**
 * A bar of the picture of a tile.
 *
 * @param label   of what
 * @param written the number as written
 * @param share   its length, 0 to 1
 * @param color   of what it is, #rrggbb; empty where it has none
 */
public record Mark(Bilingual label, Bilingual written, double share, String color) {
}
