// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;

import org.palier.ground.Progress;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;

/**
 * Writes reports as one file of one format, for formats with libraries so heavy that they have a bundle of their own.
 * Equal content gives equal bytes on the same Java. Thread-safe. A writer is made long before it is used, so its
 * constructor must cost nothing.
 */
public interface ReportWriter {

	/** The format that it writes. */
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
