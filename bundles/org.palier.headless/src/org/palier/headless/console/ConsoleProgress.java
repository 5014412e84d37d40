// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.palier.ground.Progress;
import org.palier.ground.text.Typography;

/** Shows the progress of long work on the error stream. It shows nothing for work that ends within two seconds. */
public final class ConsoleProgress implements Progress {

	private static final Duration INTERVAL = Duration.ofSeconds(2);

	private final Console console;
	private final Clock clock;
	private Instant next;

	public ConsoleProgress(Console console) {
		this.console = console;
		this.clock = console.clock();
		this.next = clock.instant().plus(INTERVAL);
	}

	@Override
	public void report(long done, long total) {
		Instant now = clock.instant();
		if (now.isAfter(next)) {
			next = now.plus(INTERVAL);
			var typography = new Typography(console.locale());
			console.err().println(total > 0 ? "… " + typography.percent((double) done / total) : "… " + typography.count(done));
			console.err().flush();
		}
	}

	@Override
	public boolean isCancelled() {
		return console.interruption().isAsked() || Thread.currentThread().isInterrupted();
	}
}
