// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OrderedBy;
import org.palier.headless.console.RefusedException;
import org.palier.reports.Outgoing;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The choice of commands whose files may go out: they do not, unless somebody says so. */
public final class OutgoingChoice {

	@Option(names = "--release")
	private boolean release;

	@Mixin
	private OrderedBy by;

	@Option(names = "--key", paramLabel = "FILE")
	private Path key;

	/** True when somebody says so. */
	public boolean isRelease() {
		return release;
	}

	/**
	 * What is chosen.
	 *
	 * @throws RefusedException where nothing can be entered, as in an archive that is not unpacked
	 */
	public Outgoing of(StudyFolder folder) throws IOException, RefusedException {
		if (release && !folder.takesRuns()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("releases.archive"));
		}
		return release ? Outgoing.of(by.name(), Optional.ofNullable(key), folder.path()) : Outgoing.trial(Optional.ofNullable(key));
	}
}
