// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.FrameView;
import org.palier.numbers.view.StudyView;

/** Words that the indicators of this package share: columns, shares and groups of agencies. */
final class IndicatorWords {

	static final Wording WORDS = new Wording(IndicatorWords.class, "messages");

	/** Agencies that are counted together, by the positions of their strata in the tally of the view. @param cells all that they have */
	record Group(Value.Item item, int[] strata, CellSet cells) {
	}

	private IndicatorWords() {
	}

	static Column column(String id, Column.Type type) {
		return new Column(id, WORDS.text("column." + id), type);
	}

	/** A share, or the reason why there is none. @param otherwise key of the reason */
	static Value share(long part, long whole, String otherwise) {
		return whole == 0 ? new Value.Undefined(WORDS.text(otherwise)) : new Value.Share((double) part / whole);
	}

	/** A share, or the reason why there is none. @param otherwise key of the reason */
	static Value share(Value.Count part, Value.Count whole, String otherwise) {
		return whole.number() == 0 ? none(otherwise) : new Value.Share(part, whole);
	}

	/** That a number does not exist. @param reason key */
	static Value none(String reason) {
		return new Value.Undefined(WORDS.text(reason));
	}

	/**
	 * Each jurisdiction and, when there are several, all of them together: of each the agencies of the frame, see {@link CensusTally#counted}.
	 */
	static List<Group> jurisdictions(StudyView view) {
		List<Group> groups = new ArrayList<>();
		CellSet cells = CellSet.of(view);
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int jurisdiction = i;
			Value.Item item = item(view.jurisdictions().get(i));
			groups.add(new Group(item, counted(view.tally(), stratum -> stratum.jurisdiction() == jurisdiction),
					cells.and(it -> it.withJurisdiction(item.id()))));
		}
		if (groups.size() > 1) {
			groups.add(new Group(all(), view.tally().counted(), cells));
		}
		return groups;
	}

	/** Those of the strata that are counted that are chosen, by position. */
	static int[] counted(CensusTally tally, Predicate<CensusTally.Stratum> chosen) {
		int[] all = tally.strata(chosen);
		int[] counted = tally.counted();
		return IntStream.of(all).filter(it -> IntStream.of(counted).anyMatch(other -> other == it)).toArray();
	}

	/**
	 * Says how many names outside the frame, and agencies that are not there on the day, a table of the census leaves out; nothing where there
	 * are none.
	 */
	static List<Bilingual> outside(StudyView view) {
		var notes = new ArrayList<>(lives(view));
		long others = view.frame().isDefined() ? view.frame().others() : 0;
		if (others > 0) {
			notes.addFirst(WORDS.text("note.outside", others));
		}
		return notes;
	}

	/** Says how many agencies had ended by the day that is looked at, or had not begun; nothing where all are there. */
	static List<Bilingual> lives(StudyView view) {
		FrameView frame = view.frame();
		return frame.ended() + frame.toCome() == 0 ? List.of()
				: List.of(WORDS.text("note.lives", CourseWords.day(view.lookBack().day()).label(), frame.ended(), frame.toCome()));
	}

	static Value.Item all() {
		return new Value.Item(Value.Item.ALL, WORDS.text("all"));
	}

	static Value.Item item(StudyView.Named named) {
		return new Value.Item(named.id(), named.name());
	}

	static Value.Item item(StudyView.PlatformView platform) {
		return new Value.Item(platform.id(), platform.name());
	}
}
