// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.palier.numbers.indicators.PostColumns.joined;
import static org.palier.numbers.indicators.PostColumns.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * Replies among the posts that a jurisdiction's agencies, or an agency, wrote, and the median delay after
 * which they answer. A post counts for its author alone, whomever it relays. The delay is over replies whose
 * answered post is in the corpus, another account's and not later; without one it is undefined.
 */
public final class ReplyRatio extends WordedIndicator {

	private static final double MINUTE = 60;

	/** For the registry, and for lists of indicators in plain Java. */
	public ReplyRatio() {
		super("reply_ratio", Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		return ReplyRatio::rowsOf;
	}

	private static List<List<Value>> rowsOf(StudyView view) {
		PostsView posts = view.posts();
		List<List<Value>> rows = new ArrayList<>();
		for (PostsView.Answers answers : posts.answersByJurisdiction()) {
			if (answers.group() >= 0) {
				rows.add(row(view, "jurisdiction", IndicatorWords.item(view.jurisdictions().get(answers.group())), answers));
			}
		}
		if (rows.size() > 1) {
			posts.answersTogether().stream().filter(it -> it.group() >= 0)
					.forEach(it -> rows.add(row(view, "jurisdiction", word(PostItem.AGENCIES_TOGETHER), it)));
		}
		for (PostsView.Answers answers : posts.answersTogether()) {
			// a relay answers nobody: where none of them does, their 0 is no finding
			if (answers.group() < 0 && (answers.group() != PostsView.RELAYED_BY_OTHERS || answers.replies() > 0)) {
				rows.add(row(view, "jurisdiction",
						word(switch (answers.group()) {
						case PostsView.RELAYED_BY_OTHERS -> PostItem.RELAYED_BY_OTHERS;
						case PostsView.AMBIGUOUS -> PostItem.AMBIGUOUS;
						default -> PostItem.UNATTRIBUTED;
						}), answers));
			}
		}
		for (PostsView.Answers answers : posts.answersByAgency()) {
			if (answers.group() >= 0) {
				rows.add(row(view, "agency", PostColumns.agency(view, answers.group(), answers.sharing()), answers));
			}
		}
		return rows;
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("reply_ratio.definition"), Unit.POST,
				"Yates & Arbour (2013), § 14, 38-39; Wilson (1927)",
				joined(PostColumns.items("grouping", "group", "platform"), List.of(IndicatorWords.column("posts", Type.COUNT)),
						PostColumns.countedColumns("replies"),
						List.of(IndicatorWords.column("paired", Type.COUNT), IndicatorWords.column("median_delay", Type.DECIMAL))),
				rowsOf(view), List.of(PostCoverage.of(view.posts()).note()));
	}

	private static List<Value> row(StudyView view, String grouping, Value.Item group, PostsView.Answers answers) {
		Double seconds = answers.medianDelaySeconds();
		return joined(
				List.of(new Value.Item(grouping, IndicatorWords.WORDS.text("grouping." + grouping)), group,
						PostColumns.platform(view, answers.platform()), new Value.Count(answers.posts())),
				PostColumns.counted(answers.replies(), answers.posts(), "reason.no_post"),
				List.of(new Value.Count(answers.paired()), seconds == null
						? new Value.Undefined(IndicatorWords.WORDS.text("reason.no_pair")) : new Value.Decimal(seconds / MINUTE)));
	}
}
