// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.study.filter.Where;
import org.palier.study.history.CountedAccounts;
import org.palier.study.history.LookBack;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;

/** The choice of commands that count: the census as it was on a day, by what was known on another, by which accounts, and which part. */
public final class DateChoice {

	private static final String AS_OF = "--as-of";
	private static final String KNOWN_BY = "--known-by";
	private static final String ACCOUNTS = "--accounts";
	private static final String WHERE = "--where";

	@Option(names = AS_OF, paramLabel = "DATE")
	private String asOf;

	@Option(names = KNOWN_BY, paramLabel = "DATE")
	private String knownBy;

	@Option(names = ACCOUNTS, paramLabel = "official,unknown|official")
	private String accounts;

	@Option(names = WHERE, paramLabel = "FILTER")
	private String where;

	/**
	 * From where the census is looked at.
	 *
	 * @throws RefusedException when a date or a choice of accounts is none
	 * @throws org.palier.study.filter.WhereException when the filter is none
	 */
	public LookBack lookBack() throws RefusedException {
		return new LookBack(day(AS_OF, asOf), day(KNOWN_BY, knownBy), null).counting(counted()).only(Where.of(where == null ? "" : where));
	}

	private CountedAccounts counted() throws RefusedException {
		try {
			return accounts == null ? CountedAccounts.OFFICIAL_AND_UNKNOWN : CountedAccounts.of(accounts);
		} catch (IllegalArgumentException none) {
			throw new RefusedException(ExitCode.USAGE, Console.text("accounts.bad", accounts, CountedAccounts.choices()));
		}
	}

	/** Says so where something was asked for. @param from as a study was asked @param answer of the command */
	public static void tell(LookBack from, ObjectNode answer) {
		Map<String, String> dates = new TreeMap<>();
		from.writeTo(dates);
		dates.forEach(answer::put);
	}

	private static LocalDate day(String option, String written) throws RefusedException {
		try {
			return written == null ? null : LocalDate.parse(written.strip());
		} catch (DateTimeParseException notADay) {
			throw new RefusedException(ExitCode.USAGE, Console.text("date.bad", option, written));
		}
	}
}
