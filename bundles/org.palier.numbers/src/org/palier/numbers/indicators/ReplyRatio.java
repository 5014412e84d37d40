// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.palier.numbers.indicators.PostColumns.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.palier.corpus.PostFilter.Contact;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * Replies among the posts that a jurisdiction's agencies, or an agency, wrote, and the median delay after
 * which they answer. A post counts for its author alone, whomever it relays. The delay is over replies whose
 * answered post is in the corpus, another account's and not later; without one it is undefined.
 */
public final class ReplyRatio extends WordedIndicator {

	private static final double MINUTE = 60;

	/**
	 * How a group answers on a platform.
	 *
	 * @param replies those of its posts that answer, of all of them
	 * @param paired  those of the replies whose answered post is known
	 * @param delay   or that there is none
	 */
	private record Row(Value.Item grouping, Value.Item group, Value.Item platform, IndicatorShare replies, Value.Count paired, Value delay) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("grouping", Type.ITEM), Row::grouping)
			.and(IndicatorWords.column("group", Type.ITEM), Row::group).and(IndicatorWords.column("platform", Type.ITEM), Row::platform)
			.and(IndicatorWords.column("posts", Type.COUNT), it -> it.replies().whole()).and(IndicatorShare.columns("replies"), Row::replies)
			.and(IndicatorWords.column("paired", Type.COUNT), Row::paired).and(IndicatorWords.column("median_delay", Type.DECIMAL), Row::delay);

	/** For the registry, and for lists of indicators in plain Java. */
	public ReplyRatio() {
		super("reply_ratio", Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		return view -> COLUMNS.rows(rowsOf(view));
	}

	private static List<Row> rowsOf(StudyView view) {
		PostsView posts = view.posts();
		var written = new Written(view);
		List<Row> rows = new ArrayList<>();
		for (PostsView.Answers answers : posts.answersByJurisdiction()) {
			if (answers.group() >= 0) {
				Value.Item jurisdiction = IndicatorWords.item(view.jurisdictions().get(answers.group()));
				rows.add(row(view, "jurisdiction", jurisdiction, answers, written.by(jurisdiction,
						cell -> posts.isOwn(cell) && view.agencies().get(posts.agency(cell)).jurisdiction() == answers.group(), answers),
						() -> written.range(answers, agency -> view.agencies().get(agency).jurisdiction() == answers.group())));
			}
		}
		if (rows.size() > 1) {
			posts.answersTogether().stream().filter(it -> it.group() >= 0)
					.forEach(it -> rows.add(row(view, "jurisdiction", word(PostItem.AGENCIES_TOGETHER), it,
							written.by(word(PostItem.AGENCIES_TOGETHER), cell -> posts.writer(cell) >= 0, it), () -> written.range(it, agency -> true))));
		}
		for (PostsView.Answers answers : posts.answersTogether()) {
			// a relay answers nobody: where none of them does, their 0 is no finding
			if (answers.group() < 0 && (answers.group() != PostsView.RELAYED_BY_OTHERS || answers.replies() > 0)) {
				Value.Item others = word(switch (answers.group()) {
				case PostsView.RELAYED_BY_OTHERS -> PostItem.RELAYED_BY_OTHERS;
				case PostsView.AMBIGUOUS -> PostItem.AMBIGUOUS;
				default -> PostItem.UNATTRIBUTED;
				});
				rows.add(row(view, "jurisdiction", others, answers, written.by(others, cell -> posts.writer(cell) == answers.group(), answers),
						Written::ofStrangers));
			}
		}
		for (PostsView.Answers answers : posts.answersByAgency()) {
			if (answers.group() >= 0) {
				rows.add(row(view, "agency", PostColumns.agency(view, answers.group(), answers.sharing()), answers, written.byAgency(answers),
						() -> written.range(answers, agency -> agency == answers.group())));
			}
		}
		return rows;
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("reply_ratio.definition"), Unit.POST,
				"Yates & Arbour (2013), § 14, 38-39; " + CountedRange.SOURCE,
				COLUMNS.rows(rowsOf(view)), List.of(PostCoverage.of(view.posts()).note()));
	}

	private static Row row(StudyView view, String grouping, Value.Item group, PostsView.Answers answers, PostSet written,
			Supplier<CountedRange> range) {
		Double seconds = answers.medianDelaySeconds();
		return new Row(new Value.Item(grouping, IndicatorWords.WORDS.text("grouping." + grouping)), group,
				PostColumns.platform(view, answers.platform()),
				IndicatorShare.of(written.and(it -> it.withContact(Contact.REPLY)).count(answers.replies()), written.count(answers.posts()),
						"reason.no_post", range),
				written.and(it -> it.withContact(Contact.PAIRED)).count(answers.paired()),
				seconds == null ? IndicatorWords.none("reason.no_pair") : new Value.Decimal(seconds / MINUTE));
	}

	/** Finds the posts of groups, of which answers are counted. */
	private static final class Written {

		/** The author of posts: an agency, or the agencies that share an account. */
		private record Writer(int agency, List<Integer> sharing) {
		}

		private final StudyView view;
		private final PostsView posts;
		private final PostSet all;
		private final Map<Writer, Set<Integer>> numbers = new HashMap<>();
		private final Map<String, PostSet> groups = new HashMap<>();
		private final long others;

		Written(StudyView view) {
			this.view = view;
			posts = view.posts();
			all = PostSet.of(view);
			others = IntStream.range(0, posts.cells()).filter(it -> posts.platform(it) == StudyView.NONE).mapToObj(posts::platformId)
					.distinct().count();
			for (int cell = 0; !view.isSupposed() && cell < posts.cells(); cell++) {
				if (posts.isOwn(cell) && posts.posts(cell) > 0) {
					numbers.computeIfAbsent(new Writer(posts.agency(cell), posts.sharing(cell)), it -> new HashSet<>()).add(posts.writer(cell));
				}
			}
		}

		/** @param group each on several platforms, so that its writers are looked for once */
		PostSet by(Value.Item group, IntPredicate cells, PostsView.Answers answers) {
			return on(answers.platform(), groups.computeIfAbsent(group.id(), it -> all.writtenBy(posts, cells)));
		}

		/**
		 * The range of the share of replies of the agencies chosen on the platform of some answers, clustered by
		 * agency.
		 */
		CountedRange range(PostsView.Answers answers, IntPredicate agencies) {
			if (view.isSupposed()) {
				return CountedRange.SUPPOSED;
			}
			if (answers.platform() == StudyView.NONE && this.others > 1) {
				return ofStrangers();
			}
			var counts = new ClusteredShare.Counts();
			posts.answersByAgency().stream().filter(it -> it.group() >= 0 && it.platform() == answers.platform() && agencies.test(it.group()))
					.forEach(it -> counts.add(it.group(), it.replies(), it.posts()));
			return CountedRange.ofBodies(counts.share());
		}

		/** The range for posts whose body is unknown. */
		static CountedRange ofStrangers() {
			var counts = new ClusteredShare.Counts();
			counts.add(-1, 0, 1);
			return CountedRange.ofBodies(counts.share());
		}

		PostSet byAgency(PostsView.Answers answers) {
			Set<Integer> found = numbers.getOrDefault(new Writer(answers.group(), answers.sharing()), Set.of());
			return on(answers.platform(), all.and(it -> it.withAgencies(PostSet.orNobody(found))));
		}

		/**
		 * Answers on several platforms that the study lacks have a row each under the same name, so that no filter can
		 * name one of them.
		 */
		private PostSet on(int platform, PostSet written) {
			return platform != StudyView.NONE ? written.and(it -> it.withPlatform(view.platforms().get(platform).id()))
					: others == 1 ? written.elsewhere(posts) : PostSet.UNLISTED;
		}
	}
}
