// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import org.palier.ground.text.Bilingual;

/**
 * One number that a reader in a hurry takes away.
 *
 * @param id     stable, lower-case
 * @param number the number as written
 * @param label  of what it is
 * @param detail on what it rests: counts, interval, who coded; empty for a plain count
 */
public record KeyFigure(String id, Bilingual number, Bilingual label, Bilingual detail) {
}
