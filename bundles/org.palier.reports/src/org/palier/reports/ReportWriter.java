// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;

import org.palier.ground.Progress;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;

/**
 * Writes reports as one file of one format, for formats whose libraries are heavy enough to lie in a bundle of their
 * own. The same content gives the same bytes on the same Java. Thread-safe; it is made long before it is used, so making
 * one costs nothing.
 */
public interface ReportWriter {

	/** What it writes. */
	ReportFormat format();

	/**
	 * Writes the report. The stream stays open.
	 *
	 * @param template whose page and colours it has
	 * @throws org.palier.files.UnreadableFileException when the template is wrong; the message names the line
	 * @throws java.util.concurrent.CancellationException      once somebody asked to stop
	 */
	void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException;
}
