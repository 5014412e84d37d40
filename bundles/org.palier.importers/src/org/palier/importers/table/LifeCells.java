// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.ground.text.Wording;
import org.palier.importers.own.DayCells;
import org.palier.intake.imports.CensusFact.LifeFact;
import org.palier.intake.mapping.BoundMapping;
import org.palier.model.FormerName;
import org.palier.study.history.FormerNames;

/**
 * Reads the cells of a row that give the begin and end of its agency, its successors and its former names; cells with an
 * error are left out.
 */
final class LifeCells {

	private final BoundMapping mapping;
	private final DayCells days;
	private final LeftOutCells leftOut;
	private final Wording words;

	LifeCells(BoundMapping mapping, DayCells days, LeftOutCells leftOut, Wording words) {
		this.mapping = mapping;
		this.days = days;
		this.leftOut = leftOut;
		this.words = words;
	}

	/** Takes notice of how columns write days. */
	void survey(Row row) {
		Stream.of(CensusFields.BEGUN, CensusFields.ENDED, CensusFields.RENAMED).map(it -> mapping.text(it, row)).forEach(days::add);
	}

	/** The life of the agency by this row; empty when the row does not mention it. @param agency id of its agency */
	Optional<LifeFact> fact(Row row, String agency) {
		LocalDate begun = day(row, CensusFields.BEGUN);
		LocalDate ended = day(row, CensusFields.ENDED);
		List<String> successors = Stream.of(mapping.text(CensusFields.SUCCESSOR, row).split("[;|]")).map(String::strip)
				.filter(it -> !it.isEmpty()).toList();
		String source = mapping.text(CensusFields.LIFE_SOURCE, row);
		List<String> formers = formers(row);
		return begun == null && ended == null && successors.isEmpty() && formers.isEmpty() && source.isEmpty() ? Optional.empty()
				: Optional.of(new LifeFact(agency, begun, ended, successors, formers, source));
	}

	/** Names that end with a day, and all of them where the row says since when the agency is called as it is. */
	private List<String> formers(Row row) {
		LocalDate renamed = day(row, CensusFields.RENAMED);
		List<String> formers = new ArrayList<>();
		names(mapping, row).forEach(written -> {
			try {
				FormerName former = FormerNames.one(written, renamed);
				if (former.until() != null) {
					formers.add(FormerNames.written(List.of(former)));
				}
			} catch (DateTimeException noDay) {
				leftOut.add(row, mapping.column(CensusFields.OTHER_NAME), written, words.text("allowed.date"));
			}
		});
		return formers;
	}

	/** The other names of a row, with the days that some of them have. */
	static Stream<String> names(BoundMapping mapping, Row row) {
		return mapping.sources(CensusFields.OTHER_NAME).stream().flatMap(it -> it.all(row).stream())
				.flatMap(it -> Stream.of(it.split("[;|]"))).map(String::strip)
				.filter(it -> !it.isEmpty());
	}

	private @Nullable LocalDate day(Row row, String field) {
		String written = mapping.text(field, row);
		LocalDate day = written.isEmpty() ? null : days.day(written).orElse(null);
		if (day == null && !written.isEmpty()) {
			leftOut.add(row, mapping.column(field), written, words.text("allowed.date"));
		}
		return day;
	}
}
