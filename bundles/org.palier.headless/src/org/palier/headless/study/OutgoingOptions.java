// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.reports.Outgoing;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Option;

/** Options of commands whose files may go out: they do not, unless somebody says so. */
public final class OutgoingOptions {

	@Option(names = "--release")
	private boolean release;

	@Option(names = "--key", paramLabel = "FILE")
	private Path key;

	/** True when somebody says so. */
	public boolean isRelease() {
		return release;
	}

	/**
	 * The choice.
	 *
	 * @param by who lets it go out
	 * @throws RefusedException where nothing can be entered, as in an archive that is not unpacked
	 */
	public Outgoing of(StudyFolder folder, String by) throws IOException, RefusedException {
		if (release && !folder.takesRuns()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("releases.archive"));
		}
		return release ? Outgoing.of(by, Optional.ofNullable(key), folder.path()) : Outgoing.trial(Optional.ofNullable(key));
	}
}
