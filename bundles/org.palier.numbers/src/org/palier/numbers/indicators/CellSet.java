// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.CellFilter.CoderAgreement;
import org.palier.ground.table.CellFilter.Coding;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Value;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyView;

/**
 * Cells of the census that a number counts, or of whose agencies or usages it is one. Immutable.
 *
 * @param filter that brings exactly these; null for cells that a scenario supposes
 */
record CellSet(@Nullable CellFilter filter) {

	/** Cells that cannot be listed. */
	static final CellSet UNLISTED = new CellSet(null);

	/** The cells of the agencies that count, see {@link org.palier.numbers.view.FrameView}. */
	static CellSet of(StudyView view) {
		return view.isSupposed() ? UNLISTED : new CellSet(CellFilter.ALL.ofFrame());
	}

	/** Some of these cells. @param more narrows the filter */
	CellSet and(UnaryOperator<CellFilter> more) {
		CellFilter narrowed = filter;
		return narrowed == null ? this : new CellSet(more.apply(narrowed));
	}

	/** Those of them on a platform. */
	CellSet on(StudyView.PlatformView platform) {
		return and(it -> it.withPlatforms(Set.of(platform.id())));
	}

	/** Those of them that are present. */
	CellSet present() {
		return and(it -> it.withStatus(PresenceStatus.PRESENT));
	}

	/** Those of them that are present or absent. */
	CellSet checked() {
		return and(it -> it.withStatus(PresenceStatus.PRESENT, PresenceStatus.ABSENT));
	}

	/** Those of them whose presence somebody coded. */
	CellSet coded() {
		return coded("", CoderAgreement.CODED);
	}

	/** Those of them of which coders say this of a usage. */
	CellSet coded(String usage, CoderAgreement said) {
		return and(it -> it.withCoding(new Coding(usage, said)));
	}

	/** Their number. */
	Value.Count count(long number) {
		CellFilter cells = filter;
		return new Value.Count(number, cells == null ? null : new Counted.Cells(cells));
	}

	/** The number of agencies that have one of them. */
	Value.Count agencies(long number) {
		return agencies(number, 1, Counted.ANY_NUMBER);
	}

	/** The number of agencies that have so many of them. */
	Value.Count agencies(long number, int least, int most) {
		CellFilter cells = filter;
		return new Value.Count(number, cells == null ? null : new Counted.Agencies(cells, least, most));
	}

	/** The number of usages that they show. @param usages that count, by platform */
	Value.Count usages(long number, Map<String, Set<String>> usages) {
		CellFilter cells = filter;
		return new Value.Count(number, cells == null ? null : new Counted.Usages(cells, usages));
	}
}
