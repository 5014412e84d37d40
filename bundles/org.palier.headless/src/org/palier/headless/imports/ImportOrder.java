// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.intake.imports.UncheckedImport;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/**
 * The request of a person to {@code import}, whatever the kind.
 *
 * @param console where it is typed
 * @param folder  of the study
 * @param asked   the file, and the options of parts that were typed, not yet checked
 * @param privacy what is hidden of persons
 * @param dry     true to change nothing
 * @param strict  true when rejected rows are a failure
 */
record ImportOrder(Console console, StudyFolder folder, UncheckedImport asked, PrivacyOptions privacy, boolean dry, boolean strict) {

	/** Opens the study to change it. @throws java.io.IOException as {@link Console#toWrite} */
	StudyOnDisk toWrite() throws IOException {
		return console.toWrite(folder, "import");
	}

	/** Opens the study to read it. @param withoutPosts the census alone @throws java.io.IOException as {@link Console#toRead} */
	StudyOnDisk toRead(boolean withoutPosts) throws IOException {
		return Console.toRead(folder, withoutPosts);
	}

	/** Returns the progress that says how far the import is. */
	ConsoleProgress progress() {
		return new ConsoleProgress(console);
	}
}
