// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Names of columns by which each can be told: of columns with one name the second is {@code name (2)}, in any case of
 * letters. Columns without a name stay so; they are told by place.
 *
 * @since 0.2.0
 */
public final class ColumnNames {

	private ColumnNames() {
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
