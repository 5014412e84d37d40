// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.Ratings;
import org.palier.statistics.agreement.RatingsOfUnits;

/**
 * Codes in a file: a row a unit, named in the first column, and a column a coder; a blank cell is a unit that this coder did not code.
 * Encoding and delimiter are detected.
 */
public final class CodeMatrix {

	static final Wording WORDS = new Wording(CodeMatrix.class, "messages");

	private final Path file;

	/** @param file it is not touched yet */
	public CodeMatrix(Path file) {
		this.file = file;
	}

	/**
	 * All of it.
	 *
	 * @param level of the codes: above nominal they must be numbers
	 * @throws UnreadableFileException naming the first thing that is wrong
	 * @throws IOException             when reading fails
	 */
	public RatingsOfUnits read(Level level) throws IOException {
		DelimitedRows table = DelimitedRows.of(file);
		List<String> coders = table.columns().subList(Math.min(1, table.columns().size()), table.columns().size());
		if (coders.size() < 2) {
			throw unreadable("matrix.one_coder", coders.size());
		}
		if (coders.stream().anyMatch(String::isBlank)) {
			throw unreadable("matrix.coder_without_name");
		}
		var units = new RatingsOfUnits(coders);
		Map<String, Long> lines = new HashMap<>();
		boolean blank = true;
		for (Row row : table.rows()) {
			String unit = row.cells().get(0).strip();
			Long before = unit.isEmpty() ? null : lines.put(unit, row.line());
			if (before != null) {
				throw unreadable("matrix.unit_twice", unit, Long.toString(before), Long.toString(row.line()));
			}
			List<String> codes = row.cells().subList(1, row.cells().size());
			for (int i = 0; i < codes.size(); i++) {
				blank &= codes.get(i).isBlank();
				if (level.needsNumbers() && !codes.get(i).isBlank() && !Ratings.isNumber(codes.get(i))) {
					throw unreadable("matrix.no_number", codes.get(i).strip(), Long.toString(row.line()), coders.get(i),
							WORDS.text("level." + level.id()));
				}
			}
			units.add(List.copyOf(codes));
		}
		if (blank) {
			throw unreadable("matrix.blank");
		}
		return units;
	}

	private UnreadableFileException unreadable(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = String.valueOf(file.getFileName());
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		Bilingual said = WORDS.text(key, all);
		return new UnreadableFileException(file, said);
	}
}
