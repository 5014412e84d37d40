// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataOutput;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * The attribution that a session is lent, as a table with at most one row for a post. A row is an account with the
 * stretch of time in which it speaks for an agency. Where lines disagree on a day, the account is ambiguous on that
 * day. A post without a date is attributed to an agency where all lines of its account name that one.
 */
final class AttributionTable implements LentTable {

	/** The day of posts without a date, before all others. */
	private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);
	private static final LocalDate DATED = LocalDate.of(1, 1, 2);
	private static final LocalDate END = LocalDate.of(9999, 12, 31);
	private static final String DAY = "coalesce(p.created_at, TIMESTAMP '0001-01-01 00:00:00')";

	private record Key(String platform, String account) {
	}

	/** A row. @param until exclusive @param numbers the agency, then its number in each of the other numberings */
	private record Stretch(LocalDate since, LocalDate until, List<Integer> numbers) {
	}

	private record Line(Key account, Stretch stretch) {
	}

	private final int numberings;
	private final List<Line> rows;

	/** Makes the table of lines that each name an agency by one number. */
	AttributionTable(Collection<AccountAgency> attribution) {
		this(attribution, List.of());
	}

	/** @param numberings other numbers of the agencies, by their own: lines that name one number agree, so each numbering has a column */
	AttributionTable(Collection<AccountAgency> attribution, List<IntUnaryOperator> numberings) {
		this.numberings = numberings.size();
		Map<Key, List<AccountAgency>> lines = new LinkedHashMap<>();
		for (AccountAgency line : attribution) {
			// A post without author, or that relays nobody, belongs to nobody, whatever a caller says.
			if (!line.account().isEmpty()) {
				lines.computeIfAbsent(new Key(line.platform(), line.account()), it -> new ArrayList<>()).add(line);
			}
		}
		List<Line> found = new ArrayList<>();
		lines.forEach((account, its) -> stretches(its, numberings).forEach(it -> found.add(new Line(account, it))));
		rows = List.copyOf(found);
	}

	/** The posts p with the row that speaks of them. @param alias of the table @param account column of the posts that names the account */
	static String joined(String alias, String account) {
		return " LEFT JOIN attribution " + alias + " ON " + alias + ".platform = p.platform AND " + alias + ".account = p." + account
				+ " AND " + DAY
				+ " >= " + alias + ".since AND " + DAY + " < " + alias + ".until";
	}

	/** Column of the table with the number of the agency in one of the other numberings. */
	static String column(int numbering) {
		return "n" + numbering;
	}

	@Override
	public void lend(Session session) throws SQLException {
		session.execute(
				"CREATE OR REPLACE TEMP TABLE attribution(platform VARCHAR, account VARCHAR, since TIMESTAMP, until TIMESTAMP, agency INTEGER"
				+ IntStream.range(0, numberings).mapToObj(it -> ", " + column(it) + " INTEGER").collect(Collectors.joining()) + ")");
		try (DuckDBAppender table = session.appender("temp", "attribution")) {
			for (Line row : rows) {
				table.beginRow().append(row.account().platform()).append(row.account().account()).append(at(row.stretch().since()))
						.append(at(row.stretch().until()));
				for (int number : row.stretch().numbers()) {
					table.append(number);
				}
				table.endRow();
			}
		}
	}

	@Override
	public void tell(DataOutput to) throws IOException {
		to.writeInt(numberings);
		to.writeInt(rows.size());
		for (Line row : rows) {
			Question.tell(to, row.account().platform());
			Question.tell(to, row.account().account());
			to.writeLong(row.stretch().since().toEpochDay());
			to.writeLong(row.stretch().until().toEpochDay());
			for (int number : row.stretch().numbers()) {
				to.writeInt(number);
			}
		}
	}

	private static LocalDateTime at(LocalDate day) {
		return day.atStartOfDay();
	}

	private static List<Stretch> stretches(List<AccountAgency> lines, List<IntUnaryOperator> numberings) {
		List<Integer> all = numbers(lines, numberings);
		var days = new TreeSet<LocalDate>();
		for (AccountAgency line : lines) {
			add(days, line.from());
			add(days, line.until());
		}
		if (days.isEmpty()) {
			return List.of(new Stretch(UNDATED, END, all));
		}
		List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(UNDATED, DATED, all)));
		LocalDate since = DATED;
		days.add(END);
		for (LocalDate until : days) {
			LocalDate begin = since;
			List<AccountAgency> then = lines.stream().filter(it -> it.holds(begin)).toList();
			if (!then.isEmpty()) {
				stretches.add(new Stretch(since, until, numbers(then, numberings)));
			}
			since = until;
		}
		return stretches;
	}

	private static void add(TreeSet<LocalDate> days, @Nullable LocalDate day) {
		if (day != null && day.isAfter(DATED) && day.isBefore(END)) {
			days.add(day);
		}
	}

	private static List<Integer> numbers(List<AccountAgency> lines, List<IntUnaryOperator> numberings) {
		return Stream.concat(Stream.of(IntUnaryOperator.identity()), numberings.stream()).map(it -> agreed(lines, it)).toList();
	}

	/** The number that all lines name, {@link AccountAgency#AMBIGUOUS} where they disagree. */
	private static int agreed(List<AccountAgency> lines, IntUnaryOperator numbering) {
		int[] named = lines.stream().mapToInt(AccountAgency::agency).map(it -> it < 0 ? it : numbering.applyAsInt(it)).distinct().toArray();
		return named.length == 1 ? named[0] : AccountAgency.AMBIGUOUS;
	}
}
