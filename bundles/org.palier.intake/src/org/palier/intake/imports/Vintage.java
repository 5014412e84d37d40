// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.files.RowOutcome.Rejected;

/**
 * A dated list, as it was read.
 *
 * @param facts    what it states
 * @param rejected rows that were not taken: nothing that they mention is marked as gone
 * @param asOf     its day; null when nobody says
 * @param complete whether it is complete for the platforms and jurisdictions that it covers
 * @param kind     id of the importer that read it: the list also covers what earlier lists of its kind covered; empty when unknown
 */
public record Vintage(List<CensusFact> facts, List<Rejected> rejected, @Nullable LocalDate asOf, boolean complete, String kind) {

	/** Option of importers of a census: the day of the list. */
	public static final String AS_OF = "as-of";
	/** Option of importers of a census: the list is complete. */
	public static final String COMPLETE = "complete";

	/** Copies its lists. */
	public Vintage {
		facts = List.copyOf(facts);
		rejected = List.copyOf(rejected);
	}

	/** A list whose importer nobody says. */
	public Vintage(List<CensusFact> facts, List<Rejected> rejected, @Nullable LocalDate asOf, boolean complete) {
		this(facts, rejected, asOf, complete, "");
	}

	/** The list that an importer read from a file. @param file which it read, so that a day is one */
	public static Vintage of(ImportedFile file, ImportResult result) {
		Map<String, String> options = file.importer().parameters(file.request());
		String day = options.getOrDefault(AS_OF, "").strip();
		return new Vintage(result.facts(), result.rejected(), day.isEmpty() ? null : LocalDate.parse(day),
				Boolean.parseBoolean(options.get(COMPLETE)), file.importer().id());
	}
}
