// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of columns by which each can be told: of columns with one name the second is {@code name (2)}, in any case of
 * letters. Columns without a name stay so; they are told by place.
 */
public final class ColumnNames {

	private static final Pattern SECOND = Pattern.compile("(.+) \\(2\\)", Pattern.DOTALL);

	private ColumnNames() {
	}

	/** The first of numbered names that stood twice, as the file writes it the second time; nothing when none did. */
	public static Optional<String> twice(List<String> numbered) {
		return numbered.stream().filter(it -> SECOND.matcher(it).matches()).map(it -> SECOND.matcher(it).replaceAll("$1"))
				.filter(it -> numbered.stream().anyMatch(it::equalsIgnoreCase)).findFirst();
	}

	/** The names, numbered where they stand several times. */
	public static List<String> numbered(List<String> written) {
		var taken = new HashSet<String>();
		written.forEach(it -> taken.add(it.toLowerCase(Locale.ROOT)));
		var seen = new HashSet<String>();
		var names = new ArrayList<String>(written.size());
		for (String each : written) {
			String name = each;
			if (!each.isEmpty() && !seen.add(each.toLowerCase(Locale.ROOT))) {
				for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
					name = each + " (" + number + ")";
				}
			}
			names.add(name);
		}
		return names;
	}
}
