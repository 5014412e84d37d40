// SPDX-License-Identifier: EPL-2.0
/**
 * Makes files for readers, without a display. {@link org.palier.reports.StudyReport} reads the contents of a report
 * ({@code content}). It writes them in the chosen formats: {@code html}, {@code pdf}, {@code xlsx}, {@code data},
 * {@code pictures}, and those of a {@link org.palier.reports.ReportWriter}. It also keeps the manifest. The packages
 * lay out and write what they are given; beyond the size of the census they count nothing.
 */
@NullMarked
package org.palier.reports;

import org.jspecify.annotations.NullMarked;
