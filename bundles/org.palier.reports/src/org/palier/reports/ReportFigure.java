// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import org.palier.core.layout.Drawing;

/**
 * A figure of a report. Its title, alternative text and words are in the language of the report.
 *
 * @param id      stable, unique in the report; the stem of its file
 * @param drawing what is painted
 */
public record ReportFigure(String id, Drawing drawing) {
}
