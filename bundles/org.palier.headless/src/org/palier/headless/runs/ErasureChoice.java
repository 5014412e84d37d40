// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.intake.privacy.ErasureOrder;

import picocli.CommandLine.Option;

/** The things that {@code palier run erase} can erase: one of these is chosen. */
final class ErasureChoice {
	@Option(names = "--author", paramLabel = "HANDLE")
	private String author;

	@Option(names = "--account", paramLabel = "ID")
	private String account;

	@Option(names = "--period", paramLabel = "FROM..TO")
	private String period;

	@Option(names = "--import", paramLabel = "RUN")
	private String run;

	@Option(names = "--interview", paramLabel = "ID")
	private String interview;

	@Option(names = "--finish")
	private boolean finish;

	/** Id of an interview; null when something else was chosen. */
	String interview() {
		return interview;
	}

	/** True when what was cut off is to be ended. */
	boolean finish() {
		return finish;
	}

	/** Posts that go. @throws RefusedException when the period is none */
	ErasureOrder order() throws RefusedException {
		if (author != null) {
			return new ErasureOrder.Author(author);
		}
		if (account != null) {
			return new ErasureOrder.Account(account);
		}
		return run != null ? new ErasureOrder.Import(run) : period();
	}

	private ErasureOrder period() throws RefusedException {
		String[] days = period.split("\\.\\.", -1);
		try {
			if (days.length != 2) {
				throw new DateTimeException(period);
			}
			return new ErasureOrder.Period(LocalDate.parse(days[0].strip()), LocalDate.parse(days[1].strip()));
		} catch (DateTimeException none) {
			throw new RefusedException(ExitCode.USAGE, Console.text("erase.period", period));
		}
	}
}
