// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.files.csv.Row;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.ColumnSource;

/**
 * The columns that give an account, its platform and what is known of it. There is one set of them, or one for each item of
 * a list that records have ({@code accounts.1.screen_name}, {@code accounts.2.screen_name}). A column outside the list
 * applies to all items.
 */
final class AccountColumns {

	private static final List<String> FIELDS = List.of(CensusFields.ACCOUNT, CensusFields.HANDLE, CensusFields.URL);
	private static final Pattern ITEM = Pattern.compile("(.+\\.\\d+)\\.[^.]+");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;|]+");
	private static final Pattern PROTOCOL = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

	private final BoundMapping mapping;
	private final Set<String> items = new LinkedHashSet<>();

	AccountColumns(BoundMapping mapping) {
		this.mapping = mapping;
		FIELDS.forEach(field -> mapping.sources(field).forEach(it -> items.add(item(it))));
		if (items.size() > 1) {
			items.remove("");
		}
		if (items.isEmpty()) {
			items.add("");
		}
	}

	/** The items, each by what its columns begin with; one empty text where there is no list. */
	Set<String> items() {
		return items;
	}

	/** The text of a field in an item of a row; empty for none. */
	String text(String field, Row row, String item) {
		for (ColumnSource source : mapping.sources(field)) {
			String of = item(source);
			String value = of.isEmpty() || of.equals(item) ? source.in(row) : "";
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** The addresses that a cell holds, each written with its protocol; the cell as it is where it holds anything else. */
	static List<String> addresses(String written) {
		List<String> parts = BETWEEN.splitAsStream(written.strip()).filter(it -> !it.isEmpty()).toList();
		return parts.stream().allMatch(it -> PROTOCOL.matcher(it).lookingAt()) ? parts : List.of(written);
	}

	/** True when a column gives an account. */
	boolean any() {
		return FIELDS.stream().anyMatch(mapping::has);
	}

	private static String item(ColumnSource source) {
		Matcher item = ITEM.matcher(source.name());
		return item.matches() ? item.group(1) : "";
	}
}
