// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.CellWords;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Wording;

/** The choices of a list: its day, on which everything in it was checked, and whether it is all there is. */
public final class CheckedOn {

	private final PartOption option;
	private final PartOption complete;

	/** Offers the choices as {@code as-of}, which left empty is unknown, and {@code complete}. */
	public CheckedOn() {
		var words = new Wording(CheckedOn.class, "messages");
		option = PartOption.text(Vintage.AS_OF, words.text("as_of"), words.text("as_of.description"), "");
		complete = PartOption.flag(Vintage.COMPLETE, words.text("complete"), words.text("complete.description"), false);
	}

	/** The option for the day of the list, which an importer offers. */
	public PartOption option() {
		return option;
	}

	/** Whether the list is all there is, which an importer lists among its options too. */
	public PartOption complete() {
		return complete;
	}

	/** Whether the list is all there is. */
	public boolean isComplete(ImportRequest request) {
		return Boolean.parseBoolean(request.option(complete));
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
