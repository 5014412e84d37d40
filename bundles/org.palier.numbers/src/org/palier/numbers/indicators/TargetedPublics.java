// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.TargetedPublic;
import org.palier.numbers.view.Fieldwork.InterviewView;
import org.palier.numbers.view.StudyView;

/**
 * The publics that agencies say they address (Yates and Arbour 2013, § 32, 54): leaders of opinion, the young, those
 * whom they serve, or everybody. Shares are of the interviews that name a public.
 */
public final class TargetedPublics extends WordedIndicator {

	/**
	 * A public in interviews.
	 * @param naming interviews that name it
	 * @param answered those that name any
	 * @param first those that name it first
	 */
	private record Row(TargetedPublic named, long naming, long answered, long first) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of()
			.and(IndicatorWords.column("public", Type.ITEM),
					it -> new Value.Item(it.named().getLiteral(), IndicatorWords.WORDS.text("public." + it.named().getLiteral())))
			.and(IndicatorWords.column("interviews", Type.COUNT), it -> new Value.Count(it.naming()))
			.and(IndicatorWords.column("interview_share", Type.SHARE), it -> new Value.Share((double) it.naming() / it.answered()))
			.and(IndicatorWords.column("first", Type.COUNT), it -> new Value.Count(it.first()));

	/** For the registry, and for lists of indicators in plain Java. */
	public TargetedPublics() {
		super("targeted_publics");
	}

	@Override
	public Table compute(StudyView view) {
		List<InterviewView> answered = view.fieldwork().interviews().stream().filter(it -> !it.targets().isEmpty()).toList();
		List<Row> rows = new ArrayList<>();
		if (!answered.isEmpty()) {
			for (TargetedPublic each : TargetedPublic.VALUES.stream().sorted(Comparator.comparingLong(it -> -naming(answered, it))).toList()) {
				rows.add(new Row(each, naming(answered, each), answered.size(),
						answered.stream().filter(it -> it.targets().getFirst() == each).count()));
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text("targeted_publics.definition"), Unit.INTERVIEW,
				"Yates & Arbour (2013), § 32, 54",
				COLUMNS.rows(rows), List.of(rows.isEmpty() ? IndicatorWords.WORDS.text("reason.no_interview")
						: IndicatorWords.WORDS.text("note.targeted_publics", answered.size(), view.fieldwork().interviews().size())));
	}

	private static long naming(List<InterviewView> interviews, TargetedPublic named) {
		return interviews.stream().filter(it -> it.targets().contains(named)).count();
	}
}
