// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;

/** Finds a text in the cells of a census and says what each would become with another text in its place; writes nothing. */
public final class CellReplacement {

	/**
	 * A cell that says the text.
	 *
	 * @param agency its row
	 * @param column its column
	 * @param before what it says
	 * @param after  what it would say
	 * @param value  what it would become; null where that cannot be
	 * @param reason why it cannot be; null where it can
	 */
	public record ReplacedCell(Agency agency, GridColumn column, String before, String after, @Nullable CellValue value,
			@Nullable Bilingual reason) {
	}

	/**
	 * A request to replace text.
	 *
	 * @param what text to replace, not empty
	 * @param by replacement; empty removes the text
	 * @param whole whether only cells with exactly this text change
	 * @param exact whether the case of letters matters
	 */
	public record ReplaceRequest(String what, String by, boolean whole, boolean exact) {
		/** Complete on construction. */
		public ReplaceRequest {
			if (what.isEmpty()) {
				throw new IllegalArgumentException("Nothing to look for");
			}
		}

		private Pattern pattern() {
			String quoted = Pattern.quote(what);
			return Pattern.compile(whole ? "\\A" + quoted + "\\z" : quoted, exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}
	}

	private final CellReader reader;
	private final GridText text;
	private final PresencePart part;

	/**
	 * @param reader understands what a cell would say
	 * @param text   how cells read
	 * @param part   what the cells of platforms show
	 */
	public CellReplacement(CellReader reader, GridText text, PresencePart part) {
		this.reader = reader;
		this.text = text;
		this.part = part;
	}

	/** Every cell of some agencies and columns that says it, in the order of both. */
	public List<ReplacedCell> find(List<Agency> agencies, List<GridColumn> columns, ReplaceRequest asked) {
		Pattern pattern = asked.pattern();
		List<ReplacedCell> found = new ArrayList<>();
		for (Agency agency : agencies) {
			for (GridColumn column : columns) {
				String before = text.written(agency, column, part);
				String after = pattern.matcher(before).replaceAll(Matcher.quoteReplacement(asked.by()));
				if (!after.equals(before)) {
					found.add(found(agency, column, before, after));
				}
			}
		}
		return found;
	}

	private ReplacedCell found(Agency agency, GridColumn column, String before, String after) {
		try {
			return new ReplacedCell(agency, column, before, after, reader.read(column, part, after), null);
		} catch (CellRefusal refused) {
			return new ReplacedCell(agency, column, before, after, null, refused.reason());
		}
	}
}
