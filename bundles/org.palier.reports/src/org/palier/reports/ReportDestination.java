// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How files that were made where nobody sees them come to their place, all together or not at all. Used by one thread, once. */
sealed interface ReportDestination extends AutoCloseable permits Delivery, OwnFolder {

	/** Puts files into their place. @return where they lie now, in the order given @throws IOException when one cannot; see the kinds */
	List<Path> deliver(List<Path> files) throws IOException;

	/** From now on they stay. */
	void keep();

	/** Unless they are kept, takes them back. @throws IOException when some could not be */
	@Override
	void close() throws IOException;

	/**
	 * The way of a target.
	 * @param made hidden folder in the target's, in which the files were made
	 * @param day of the report
	 * @param locale of the report
	 */
	static ReportDestination of(ReportTarget target, Path made, LocalDate day, Locale locale) {
		return target.placing() == ReportTarget.Placing.OWN_FOLDER ? new OwnFolder(target, made, day, locale)
				: new Delivery(made, target.folder(), target.placing() == ReportTarget.Placing.REPLACED);
	}
}
