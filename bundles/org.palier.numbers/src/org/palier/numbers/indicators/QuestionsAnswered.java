// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.palier.numbers.indicators.PostColumns.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.queries.PostQuery.Waits;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.survival.KaplanMeier.Spell;
import org.palier.statistics.survival.KaplanMeier;

/**
 * Questions that people asked agencies, of them those answered, and the median of the wait, in which a question without an answer counts
 * up to the day on which the collection ended: who never answers is slow and not fast (E. L. Kaplan and P. Meier 1958). By jurisdiction,
 * for all agencies and by agency.
 */
public final class QuestionsAnswered extends WordedIndicator {

	private static final double MINUTE = 60;
	private static final Waits QUERY = new Waits();

	/** For the registry, and for lists of indicators in plain Java. */
	public QuestionsAnswered() {
		super("questions_answered", Part.POSTS);
	}

	@Override
	public Set<PostQuery<?>> queries() {
		return Set.of(QUERY);
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public Table compute(StudyView view) {
		List<Wait> waits = view.ask(QUERY).stream().filter(it -> it.agency() >= 0).toList();
		List<List<Value>> rows = new ArrayList<>();
		SortedSet<Integer> asked = waits.stream().map(Wait::agency).collect(Collectors.toCollection(TreeSet::new));
		PostColumns.grouped(view, asked, (item, agencies) -> rows.add(row("jurisdiction", item, waits.stream().filter(it -> agencies.test(it.agency())).toList())));
		asked.forEach(agency -> rows.add(row("agency", PostColumns.agency(view, agency, List.of()), waits.stream().filter(it -> it.agency() == agency).toList())));
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.POST, "Kaplan & Meier (1958); Wilson (1927)",
				joined(PostColumns.items("grouping", "group"), List.of(IndicatorWords.column("asked", Type.COUNT)), PostColumns.countedColumns("answered"),
						List.of(IndicatorWords.column("unanswered", Type.COUNT), IndicatorWords.column("median_wait", Type.DECIMAL),
								IndicatorWords.column("median_low", Type.DECIMAL), IndicatorWords.column("median_high", Type.DECIMAL))),
				rows, List.of(IndicatorWords.WORDS.text(rows.isEmpty() ? "reason.no_question" : "note.questions")));
	}

	/** @param waits of a group; not empty */
	private static List<Value> row(String grouping, Value.Item group, List<Wait> waits) {
		long answered = waits.stream().filter(Wait::answered).count();
		KaplanMeier curve = KaplanMeier.of(waits.stream().map(it -> new Spell(0, it.seconds() / MINUTE, it.answered())).toList());
		return joined(List.of(new Value.Item(grouping, IndicatorWords.WORDS.text("grouping." + grouping)), group, new Value.Count(waits.size())),
				PostColumns.counted(new Value.Count(answered), new Value.Count(waits.size()), "reason.no_question"), List.of(new Value.Count(waits.size() - answered),
						minutes(curve.median(), "reason.no_answer_in_time"), minutes(curve.medianLow(), "reason.no_bound"),
						minutes(curve.medianHigh(), "reason.no_bound")));
	}

	private static Value minutes(OptionalDouble minutes, String otherwise) {
		return minutes.isPresent() ? new Value.Decimal(minutes.getAsDouble()) : new Value.Undefined(IndicatorWords.WORDS.text(otherwise));
	}
}
