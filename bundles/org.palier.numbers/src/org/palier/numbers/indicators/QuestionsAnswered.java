// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.palier.corpus.AccountAgency;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.PostQuery.Waits;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.intervals.ClusteredShare;
import org.palier.statistics.survival.KaplanMeier;
import org.palier.statistics.survival.KaplanMeier.Spell;

/**
 * Questions that people asked agencies, the answered ones among them, and the median of the wait. In the median, a
 * question without an answer counts up to the end of the collection (E. L. Kaplan and P. Meier 1958). So an agency that
 * never answers is slow and not fast. By jurisdiction, for all agencies and by agency.
 */
public final class QuestionsAnswered extends WordedIndicator {

	private static final double MINUTE = 60;
	private static final Waits QUERY = new Waits();

	/** Questions to a group. @param answered those of them that were answered, of all of them */
	private record Row(Value.Item grouping, Value.Item group, IndicatorShare answered, Value.Count unanswered, KaplanMeier curve) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("grouping", Type.ITEM), Row::grouping)
			.and(IndicatorWords.column("group", Type.ITEM), Row::group).and(IndicatorWords.column("asked", Type.COUNT), it -> it.answered().whole())
			.and(IndicatorShare.columns("answered"), Row::answered)
			.and(IndicatorWords.column("unanswered", Type.COUNT), Row::unanswered)
			.and(IndicatorWords.column("median_wait", Type.DECIMAL), it -> minutes(it.curve().median(), "reason.no_answer_in_time"))
			.and(IndicatorWords.column("median_low", Type.DECIMAL), it -> minutes(it.curve().medianLow(), "reason.no_bound"))
			.and(IndicatorWords.column("median_high", Type.DECIMAL), it -> minutes(it.curve().medianHigh(), "reason.no_bound"));

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
		List<Row> rows = new ArrayList<>();
		SortedMap<Integer, List<Wait>> asked = waits.stream().collect(Collectors.groupingBy(Wait::agency, TreeMap::new, Collectors.toList()));
		PostColumns.grouped(view, asked.keySet(), (item, agencies) -> rows.add(row(view, "jurisdiction", item,
				waits.stream().filter(it -> agencies.test(it.agency())).toList())));
		asked.forEach((agency, its) -> rows.add(row(view, "agency", PostColumns.agency(view, agency, List.of()), its)));
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.POST,
				"Kaplan & Meier (1958); " + CountedRange.SOURCE, COLUMNS.rows(rows),
				List.of(IndicatorWords.WORDS.text(rows.isEmpty() ? "reason.no_question" : "note.questions")));
	}

	/** @param waits of a group; not empty */
	private static Row row(StudyView view, String grouping, Value.Item group, List<Wait> waits) {
		KaplanMeier curve = KaplanMeier.of(waits.stream().map(it -> new Spell(0, it.seconds() / MINUTE, it.answered())).toList());
		return new Row(new Value.Item(grouping, IndicatorWords.WORDS.text("grouping." + grouping)), group,
				IndicatorShare.of(questions(view, waits, Wait::answered), questions(view, waits, it -> true), "reason.no_question", () -> range(waits)),
				questions(view, waits, it -> !it.answered()), curve);
	}

	/** By the bodies that were asked. */
	private static CountedRange range(List<Wait> waits) {
		var counts = new ClusteredShare.Counts();
		waits.forEach(it -> counts.add(it.agency(), it.answered() ? 1 : 0, 1));
		return CountedRange.ofBodies(counts.share());
	}

	/** Those of the questions that are wanted. */
	private static Value.Count questions(StudyView view, List<Wait> waits, Predicate<Wait> wanted) {
		Set<Long> posts = waits.stream().filter(wanted).map(Wait::post).collect(Collectors.toUnmodifiableSet());
		// A filter without keys would match every post.
		return PostSet.of(view).and(it -> posts.isEmpty() ? it.withAgency(AccountAgency.NOBODY) : it.withKeys(posts)).count(posts.size());
	}

	private static Value minutes(OptionalDouble minutes, String otherwise) {
		return minutes.isPresent() ? new Value.Decimal(minutes.getAsDouble()) : new Value.Undefined(IndicatorWords.WORDS.text(otherwise));
	}
}
