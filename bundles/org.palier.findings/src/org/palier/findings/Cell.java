// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import org.palier.numbers.claims.Span;

/**
 * A number of a sentence, with what gives it.
 *
 * @param query that gives it
 * @param span  the number with its range at 95 %, as if nobody had looked at others
 */
public record Cell(CellQuery query, Span span) {
}
