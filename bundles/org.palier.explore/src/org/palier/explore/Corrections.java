// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Value;
import org.palier.numbers.view.CountedShares;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;

/**
 * Shares of codes of posts, corrected by what people read, for the lines of a table: of all posts, or of those of a part that estimates
 * tell apart.
 */
final class Corrections {

	/** The corrected shares of a line. @param shares null where too few of its posts were read */
	record OfLine(@Nullable CountedShares shares) {

		/** Whether anything could be corrected. */
		boolean isThere() {
			return shares != null;
		}

		/** The estimate of a group, or why there is none. */
		Value of(PivotGroup group) {
			CountedShares counted = shares;
			Value estimate = counted == null ? null : counted.of(group.id());
			return estimate == null ? Pivot.none("reason.few_coded") : estimate;
		}
	}

	private static final OfLine NONE = new OfLine(null);

	private final StudyView view;
	private final @Nullable Facet facet;
	private final List<PivotField> rows;

	/** @param columns of a question that {@link QuestionCheck} let pass */
	Corrections(StudyView view, List<PivotField> rows, List<PivotField> columns) {
		this.view = view;
		this.rows = rows;
		this.facet = columns.size() == 1 ? columns.getFirst().facet() : null;
	}

	/** By what estimates tell posts apart as these fields do; nothing where they do not. */
	static Optional<By> by(List<PivotField> rows) {
		if (rows.isEmpty()) {
			return Optional.of(By.ALL);
		}
		return rows.size() > 1 ? Optional.empty() : switch (rows.getFirst().id()) {
		case PivotFields.GOVERNMENT -> Optional.of(By.JURISDICTION);
		case PivotFields.CATEGORY -> Optional.of(By.CATEGORY);
		case PivotFields.PLATFORM -> Optional.of(By.PLATFORM);
		case PivotFields.AGENCY -> Optional.of(By.AGENCY);
		case PivotFields.YEAR -> Optional.of(By.YEAR);
		default -> Optional.empty();
		};
	}

	/** @param groups of the line @param now posts of each code there */
	OfLine of(List<PivotGroup> groups, ToLongFunction<String> now) {
		return by(rows).map(it -> of(new Domain(it, groups.isEmpty() ? "" : id(groups.getFirst())), now)).orElse(NONE);
	}

	/** The corrected shares of all lines together. */
	OfLine ofAll(ToLongFunction<String> now) {
		return of(Domain.ALL, now);
	}

	/** The id of a group in estimates, which have a word for bodies without a category. */
	private static String id(PivotGroup group) {
		return group.id().equals(CellFilter.NONE) ? "uncategorized" : group.id();
	}

	private OfLine of(Domain domain, ToLongFunction<String> now) {
		Facet asked = facet;
		return asked == null ? NONE : view.corrected(asked, domain, now).map(OfLine::new).orElse(NONE);
	}
}
