// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Code;
import org.palier.model.Coder;

/**
 * Quotes as a table of rows (CSV), grouped by a person's choice: a quote of several codes is once under each when codes
 * group them. Equal quotes give equal bytes.
 *
 * @param by     what groups the rows, outermost first
 * @param locale language of names of codes and categories
 * @param whole  true to tell who coded, what they noted and what a search found, for who holds the study
 */
public record QuotesFile(List<By> by, Locale locale, boolean whole) {

	/** The groupings of quotes. */
	public enum By {
		/** The code, in the order of the code system. */
		CODE,
		/** The category of the agency. */
		CATEGORY,
		/** The interview. */
		INTERVIEW;

		/** Returns the name in commands. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** By its id. */
		public static Optional<By> of(String id) {
			return List.of(values()).stream().filter(it -> it.id().equals(id.strip())).findFirst();
		}
	}

	/** A quote under one code, or with all of its codes where codes do not group. */
	private record Entry(Quote quote, int order, String code, String category) {

		String key(By by) {
			return switch (by) {
			case CODE -> String.format(Locale.ROOT, "%06d", order);
			case CATEGORY -> category;
			case INTERVIEW -> quote.who();
			};
		}

		String cell(By by) {
			return switch (by) {
			case CODE -> code;
			case CATEGORY -> category;
			case INTERVIEW -> quote.who();
			};
		}
	}

	/** Copies its list. */
	public QuotesFile {
		by = List.copyOf(by);
	}

	/**
	 * Writes the table. A file that is there is replaced once the new one is whole.
	 *
	 * @param codes in the order of the code system
	 * @return how many rows
	 */
	public long write(List<Quote> quotes, List<Code> codes, Path file) throws IOException {
		List<Entry> rows = entries(quotes, codes);
		List<String> header = new ArrayList<>(by.stream().map(By::id).toList());
		header.addAll(List.of("interview", "paragraph", "codes", "quote"));
		if (whole) {
			header.addAll(List.of("coder", "memo", "found_by"));
		}
		new RowsFile(file).write(header, rows.stream().map(this::cells).toList());
		return rows.size();
	}

	private List<Entry> entries(List<Quote> quotes, List<Code> codes) {
		List<Entry> rows = new ArrayList<>();
		for (Quote quote : quotes) {
			String category = quote.category().map(it -> it.name().in(locale)).orElse("");
			if (by.contains(By.CODE)) {
				quote.codes().forEach(it -> rows.add(new Entry(quote, codes.indexOf(it), path(it), category)));
			} else {
				rows.add(new Entry(quote, 0, "", category));
			}
		}
		Comparator<Entry> order = Comparator.comparing(it -> "");
		for (By each : by) {
			order = order.thenComparing(it -> it.key(each));
		}
		// Within a group by pseudonym, never by agency, and then as it was said.
		rows.sort(order.thenComparing(it -> it.quote().who()).thenComparing(it -> it.quote().passage().getFromParagraph())
				.thenComparing(it -> it.quote().passage().getFromCodePoint()));
		return rows;
	}

	private List<String> cells(Entry row) {
		List<String> cells = new ArrayList<>(by.stream().map(row::cell).toList());
		Quote quote = row.quote();
		cells.addAll(List.of(quote.who(), String.valueOf(quote.passage().getFromParagraph() + 1),
				quote.codes().stream().map(this::path).collect(Collectors.joining(" | ")), quote.words()));
		if (whole) {
			Coder coder = quote.passage().getCoder();
			cells.add(coder == null ? "" : text(coder.getName()));
			cells.add(text(quote.passage().getMemo()));
			cells.add(text(quote.passage().getFoundBy()));
		}
		return cells;
	}

	private String path(Code code) {
		String name = Bilingual.of(code.getName()).in(locale);
		return code.eContainer() instanceof Code above ? path(above) + " / " + name : name;
	}

	private static String text(@Nullable String nullable) {
		return Objects.requireNonNullElse(nullable, "");
	}
}
