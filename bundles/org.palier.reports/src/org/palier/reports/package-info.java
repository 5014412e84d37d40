// SPDX-License-Identifier: EPL-2.0
/**
 * Files for readers, made without a display: {@link org.palier.reports.StudyReport} reads what a report says
 * ({@code content}), writes it in the formats that were chosen ({@code html}, {@code pdf}, {@code xlsx}, {@code data},
 * {@code pictures}, and those of a {@link org.palier.reports.ReportWriter}), and keeps the manifest. They lay out and write
 * what they are given; beyond the size of the census they count nothing.
 */
package org.palier.reports;
