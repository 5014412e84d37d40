// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.options.PartOption;
import org.palier.core.text.Wording;

/** The choice of the day on which everything in a file was checked, for files that do not say it. */
public final class CheckedOn {

	private final PartOption option;

	/** Offers the choice as {@code checked-on}; left empty, the day is unknown. */
	public CheckedOn() {
		var words = new Wording(CheckedOn.class, "messages");
		option = PartOption.text("checked-on", words.text("checked_on"), words.text("checked_on.description"), "");
	}

	/** What an importer lists among its options. */
	public PartOption option() {
		return option;
	}

	/**
	 * The day chosen; null for none.
	 *
	 * @throws UnreadableFileException when it is no day
	 */
	public @Nullable LocalDate of(ImportRequest request) throws UnreadableFileException {
		String day = request.option(option).strip();
		try {
			return day.isEmpty() ? null : LocalDate.parse(day);
		} catch (DateTimeParseException notADay) {
			throw new UnreadableFileException(request.file(), CellWords.badDate(day));
		}
	}
}
