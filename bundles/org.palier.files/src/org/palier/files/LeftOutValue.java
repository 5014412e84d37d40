// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import org.palier.ground.text.Bilingual;

/**
 * A value that means nothing where it stands: its cells are left empty and their rows come in, or its rows are left out.
 *
 * @param column  name of its column
 * @param value   as it is written
 * @param rows    number of rows that have it
 * @param line    the first of them
 * @param allowed what the column may hold, to end a sentence with
 * @param whole   whether its rows are left out, not its cells alone
 */
public record LeftOutValue(String column, String value, long rows, long line, Bilingual allowed, boolean whole) {
}
