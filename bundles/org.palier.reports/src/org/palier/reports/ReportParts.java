// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.List;
import java.util.Optional;

import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.editions.PageMaker;

/**
 * The writers of the formats, pages and editions that this bundle does not write itself.
 *
 * @param formats  at most one for each format
 * @param pages    who makes the pages two to six, in order
 * @param editions at most one for each edition
 */
public record ReportParts(List<ReportWriter> formats, List<PageMaker> pages, List<EditionWriter> editions) {

	/** Nobody. */
	public static final ReportParts NONE = of();

	/** Copies its lists. */
	public ReportParts {
		formats = List.copyOf(formats);
		pages = List.copyOf(pages);
		editions = List.copyOf(editions);
	}

	/** Formats alone. */
	public static ReportParts of(ReportWriter... formats) {
		return new ReportParts(List.of(formats), List.of(), List.of());
	}

	Optional<EditionWriter> writer(Edition edition) {
		return editions.stream().filter(it -> it.edition() == edition).findFirst();
	}

	ReportWriter writer(ReportFormat format) {
		return formats.stream().filter(it -> it.format() == format).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("Nobody writes " + format.id()));
	}
}
