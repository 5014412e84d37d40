// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.ArrayList;
import java.util.List;

/** A text of rows as its records: a line end within quotation marks ends none, whatever stands between cells. */
final class RecordsOfFile {

	private RecordsOfFile() {
	}

	/** @return each with its line end */
	static List<String> of(String text) {
		List<String> records = new ArrayList<>();
		boolean quoted = false;
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			quoted ^= sign == '"';
			if (sign == '\n' && !quoted) {
				records.add(text.substring(from, i + 1));
				from = i + 1;
			}
		}
		if (from < text.length()) {
			records.add(text.substring(from));
		}
		return records;
	}
}
