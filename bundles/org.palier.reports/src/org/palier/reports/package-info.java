// SPDX-License-Identifier: EPL-2.0
/**
 * Files for readers, made without a display: {@link org.palier.reports.HtmlReport},
 * {@link org.palier.reports.SvgPainter}, {@link org.palier.reports.TableCsv} and
 * {@link org.palier.reports.RejectedRowsFile}. They lay out and write what they are given; beyond the size of
 * the census they count nothing.
 */
package org.palier.reports;
