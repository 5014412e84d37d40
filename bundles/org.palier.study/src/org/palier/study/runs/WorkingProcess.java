// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.corpus.HolderNote;

/**
 * Which process of which machine works at something, as a file or its name says.
 *
 * @param host of the process, without what separates names of files
 * @param pid  on that machine
 */
record WorkingProcess(String host, long pid) {

	private static final Pattern TEXT = Pattern.compile("(?<host>[^~]*)~(?<pid>[0-9]{1,18})");
	/** The start of a process is known to a second or so. */
	private static final Duration CLOCKS = Duration.ofSeconds(2);
	/** Nothing is made for so long: what another machine left so long ago nobody works at. */
	private static final Duration ABANDONED = Duration.ofDays(1);

	/** This one. */
	static WorkingProcess here() {
		return here(ProcessHandle.current().pid());
	}

	/** One of this machine. */
	static WorkingProcess here(long pid) {
		return new WorkingProcess(HolderNote.host().replaceAll("[~/\\\\\\s]", "-"), pid);
	}

	/** Empty for a text that says something else. */
	static Optional<WorkingProcess> of(String text) {
		Matcher said = TEXT.matcher(text);
		return said.matches() ? Optional.of(new WorkingProcess(said.group("host"), Long.parseLong(said.group("pid")))) : Optional.empty();
	}

	/** Returns the text that {@link #of} reads. */
	String text() {
		return host + "~" + pid;
	}

	/** True when nobody works at it any more. @param worked when somebody last did */
	boolean isDead(Instant worked) {
		if (!host.equals(here().host())) {
			return worked.isBefore(Instant.now().minus(ABANDONED));
		}
		// Numbers of processes come again: one that began after the work was not at it.
		return ProcessHandle.of(pid).map(it -> it.info().startInstant().map(start -> start.isAfter(worked.plus(CLOCKS))).orElse(false))
				.orElse(true);
	}
}
