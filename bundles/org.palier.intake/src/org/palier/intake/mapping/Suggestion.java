// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import org.palier.ground.text.Bilingual;

/**
 * A suggested meaning of a column.
 *
 * @param column position, from 0
 * @param field  e.g. name.fr, on.facebook
 * @param sure   true when nobody need look; false when a person should confirm it
 * @param reason one sentence
 */
public record Suggestion(int column, String field, boolean sure, Bilingual reason) {
}
