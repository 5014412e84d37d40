// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import org.palier.ground.text.Bilingual;
import org.palier.pictures.Drawing;

/**
 * A figure of a report. Its title, alternative text and words are in the language of the report.
 *
 * @param id      stable, unique in the report; the stem of its file
 * @param drawing what is painted
 * @param source  what it rests on, beneath its caption; empty where the picture says so itself
 */
public record ReportFigure(String id, Drawing drawing, Bilingual source) {
}
