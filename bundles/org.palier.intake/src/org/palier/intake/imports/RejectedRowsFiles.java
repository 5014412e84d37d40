// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.study.runs.OpenRun;

/** Makes the file for the rows that an import leaves out. It is a file of the run, which {@link OpenRun#keep} deletes with it. */
public interface RejectedRowsFiles {

	/** Writes the rows that an import of a census left out. @return the file; empty when there are none */
	Optional<Path> write(ImportResult result, OpenRun run) throws IOException;

	/** Takes rows of an import of posts one by one. */
	Stream open(OpenRun run);

	/** A file that grows row by row. */
	interface Stream extends RejectedRows, Closeable {

		/** Where it will lie once this is closed; empty while no row was left out. */
		Optional<Path> file();
	}
}
