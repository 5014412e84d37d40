// SPDX-License-Identifier: EPL-2.0
/**
 * Reports as documents of a word processor: {@link org.palier.reports.docx.DocxReport} turns the page that PDF is made of
 * into headings, captions, tables and pictures of WordprocessingML. The one place that knows Apache POI; plain Java,
 * without a display.
 */
package org.palier.reports.docx;
