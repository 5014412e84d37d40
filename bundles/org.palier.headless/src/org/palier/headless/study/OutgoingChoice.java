// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OrderedBy;
import org.palier.headless.console.RefusedException;
import org.palier.reports.Outgoing;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Mixin;

/** The choice whether the files of a command go out, and the name of the person who lets them. */
public final class OutgoingChoice {

	@Mixin
	private OutgoingOptions options;

	@Mixin
	private OrderedBy by;

	/** True when somebody says so. */
	public boolean isRelease() {
		return options.isRelease();
	}

	/**
	 * The choice for a file that may be left out.
	 *
	 * @param out the file; null for none
	 * @throws RefusedException also where nothing is written
	 */
	public Outgoing of(StudyFolder folder, Path out) throws IOException, RefusedException {
		if (isRelease() && out == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("releases.out"));
		}
		return of(folder);
	}

	/** The choice. @throws RefusedException where nothing can be entered, as in an archive that is not unpacked */
	public Outgoing of(StudyFolder folder) throws IOException, RefusedException {
		return options.of(folder, by.name());
	}
}
