// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.NullMarked;
import org.palier.ground.Progress;
import org.palier.reports.choices.Edition;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;

/**
 * Writes one edition of a report. Equal inputs give equal bytes on the same Java. Thread-safe. A writer is made long
 * before it is used, so its constructor must cost nothing.
 */
@NullMarked
public interface EditionWriter {

	/** The edition that it writes. */
	Edition edition();

	/**
	 * Writes the edition.
	 *
	 * @param target where its files go, see {@link ReportTarget#edition}; the folder is there and nobody sees it yet
	 * @return the files written, at least one, the one to open first
	 * @throws EditionException                           when the edition cannot be made of these data; the others of the report are
	 * @throws java.util.concurrent.CancellationException once somebody asked to stop
	 */
	List<Path> write(EditionInputs inputs, ReportTarget target, Progress progress) throws IOException;
}
