// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.template;

/**
 * The look of the pages of an edition: the first page and the pages two to six, or the annex.
 *
 * @param page     the pages, as FreeMarker text that escapes HTML
 * @param style    style sheet for screens and printers
 * @param pdfStyle style sheet for PDF: CSS 2.1 with paged media
 */
public record PagesSheet(String page, String style, String pdfStyle) {
}
