// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotGroup.ShareRole;
import org.palier.model.PresenceStatus;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;

/**
 * Counts the bodies behind the numbers of each row, and their pages or posts. A body is concerned when it is there or nobody
 * looked for it, even when it wrote nothing, because posts that were never collected are not known to be none. Codes on rows
 * make no separate rows here.
 */
final class Coverages {

	/** The bodies and units of a row. */
	private static final class Of {
		private final BitSet bodies = new BitSet();
		private final BitSet behind = new BitSet();
		private long units;
		private long read;

		Coverage coverage() {
			return new Coverage(bodies.cardinality(), behind.cardinality(), units, read);
		}
	}

	private final PivotFields fields;
	private final StudyView view;
	private final Measure measure;
	private final List<PivotField> codes;
	/** The fields on rows that are no codes. */
	private final List<PivotField> rows;
	private final int[] places;
	private final Groups groups;
	private final Map<Long, Of> all = new HashMap<>();
	private final Of total = new Of();

	/** @param rows of the question @param columns of the question */
	Coverages(PivotFields fields, Measure measure, List<PivotField> rows, List<PivotField> columns) {
		this.fields = fields;
		this.view = fields.view();
		this.measure = measure;
		this.codes = Stream.concat(rows.stream(), columns.stream()).filter(PivotField::isCode).toList();
		this.places = IntStream.range(0, rows.size()).filter(it -> !rows.get(it).isCode()).toArray();
		this.rows = rows.stream().filter(it -> !it.isCode()).toList();
		this.groups = new Groups(this.rows);
		if (measure == Measure.POSTS) {
			posts();
		} else {
			census();
		}
	}

	/** The coverage of a row. @param positions positions of its groups in all fields on rows */
	Coverage of(int[] positions) {
		int[] own = IntStream.of(places).map(it -> positions[it]).toArray();
		Of row = all.get(groups.number(own, 0));
		return row == null ? Coverage.ofBodies(0, 0) : row.coverage();
	}

	/** The coverage of all rows together. */
	Coverage total() {
		return total.coverage();
	}

	private void posts() {
		new PostUnits(fields).each(Stream.concat(rows.stream(), codes.stream()).toList(), (found, body, number, again) -> {
			if (!again) {
				boolean read = true;
				for (int i = 0; i < codes.size(); i++) {
					read &= codes.get(i).groups().get(found[rows.size() + i]).place() != ShareRole.UNREAD;
				}
				add(all.computeIfAbsent(groups.number(found, 0), it -> new Of()), body, number, read);
				add(total, body, number, read);
			}
		});
		Map<Long, List<Of>> alike = new HashMap<>();
		List<PivotField> known = rows.stream().filter(it -> it.subject() != Subject.POST).toList();
		var ofKnown = new Groups(known);
		all.forEach((number, row) -> alike.computeIfAbsent(ofKnown.number(known(groups.positions(number)), 0), it -> new ArrayList<>()).add(row));
		eachPage((body, platform) -> {
			if (view.presences(body) == 0 ? !view.isChecked(body) : view.status(body, platform) == PresenceStatus.PRESENT) {
				total.bodies.set(body);
				alike.getOrDefault(ofKnown.number(positions(known, body, platform), 0), List.of()).forEach(it -> it.bodies.set(body));
			}
		});
	}

	private int[] known(int[] positions) {
		return IntStream.range(0, positions.length).filter(it -> rows.get(it).subject() != Subject.POST).map(it -> positions[it]).toArray();
	}

	private static void add(Of row, int body, long number, boolean read) {
		row.bodies.set(body);
		row.units += number;
		if (read) {
			row.behind.set(body);
			row.read += number;
		}
	}

	private void census() {
		boolean coded = measure == Measure.USAGES || !codes.isEmpty();
		eachPage((body, platform) -> {
			Of row = all.computeIfAbsent(groups.number(positions(rows, body, platform), 0), it -> new Of());
			PresenceStatus status = view.status(body, platform);
			if (!coded) {
				boolean known = measure == Measure.BODIES || status == PresenceStatus.PRESENT || status == PresenceStatus.ABSENT;
				Stream.of(row, total).forEach(it -> {
					it.bodies.set(body);
					it.behind.set(body, it.behind.get(body) || known);
				});
			} else if (status == PresenceStatus.PRESENT) {
				add(row, body, 1, view.isCoded(body, platform));
				add(total, body, 1, view.isCoded(body, platform));
			}
		});
	}

	/** Is told of a body on a platform. */
	@FunctionalInterface
	private interface Page {
		void tell(int body, int platform);
	}

	private void eachPage(Page page) {
		for (int body = 0; body < view.agencies().size(); body++) {
			for (int platform = 0; view.isCounted(body) && platform < view.platforms().size(); platform++) {
				page.tell(body, platform);
			}
		}
	}

	private int[] positions(List<PivotField> some, int body, int platform) {
		return some.stream().mapToInt(it -> {
			if (it.subject() == Subject.PAGE) {
				return platform;
			}
			IntUnaryOperator ofBodies = fields.ofBodies(it);
			return ofBodies.applyAsInt(body);
		}).toArray();
	}
}
