// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import org.palier.ground.text.Bilingual;

/**
 * One step of a repair: a thing that the corpus held, and whether it is there again.
 *
 * @param run      id of the run that brought it; empty for what people did by hand
 * @param kind     of the run
 * @param made     whether all of it is there again
 * @param rows     that are there again
 * @param sentence what it came to, or what cannot be had and why
 */
public record RepairStep(String run, String kind, boolean made, long rows, Bilingual sentence) {
}
