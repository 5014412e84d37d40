// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.palier.corpus.ReceivedPosts.Sender;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.PostQuery.Received;
import org.palier.numbers.queries.PostQuery.Received.Group;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * The two-step flow towards agencies: leaders of opinion who relay them, against people who answer them directly (Yates
 * and Arbour 2013, § 9-11, 32, 54). A leader is an account that the study lists as one: a relay by anybody else is no
 * second step, as the theory's own rule says. The table of relays has the relays by agencies themselves, and the table
 * of publics has whom they say they address.
 */
public final class TwoStepFlow extends WordedIndicator {

	/** Id of the theory of audiences. */
	static final String THEORY = "two_step_flow";

	private static final Received QUERY = new Received();

	/**
	 * The posts that a group received on a platform; relays where they are known.
	 *
	 * @param leaders relays of leaders, of these and all exchanges
	 */
	private record Row(Value.Item group, Value.Item platform, Value others, Value agencies, Value.Count exchanges, IndicatorShare leaders) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::group)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("by_others", Type.COUNT), Row::others)
			.and(IndicatorWords.column("by_agencies", Type.COUNT), Row::agencies).and(IndicatorWords.column("exchanges", Type.COUNT), Row::exchanges)
			.and(IndicatorShare.columns("by_leaders"), Row::leaders);

	/** For the registry, and for lists of indicators in plain Java. */
	public TwoStepFlow() {
		super("two_step_flow", Part.POSTS);
	}

	@Override
	public Set<PostQuery<?>> queries() {
		return Set.of(QUERY);
	}

	/** Counts actual posts only: who relays and answers does not change with a draw. */
	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public Table compute(StudyView view) {
		Received.Answer answer = view.ask(QUERY);
		List<Group> groups = answer.groups().stream().filter(it -> it.agency() >= 0).toList();
		List<Row> rows = new ArrayList<>();
		var marked = new MarkedRelays(view);
		PostColumns.grouped(view, groups.stream().map(Group::agency).toList(), (item, agencies) -> add(rows, view, item,
				groups.stream().filter(it -> agencies.test(it.agency())).toList(), answer.listsLeaders(), marked));
		return new Table(id(), title(), IndicatorWords.WORDS.text("two_step_flow.definition"), Unit.POST,
				"Yates & Arbour (2013), § 9-11, 32, 54; " + CountedRange.SOURCE,
				COLUMNS.rows(rows),
				List.of(IndicatorWords.WORDS
						.text(rows.isEmpty() ? "reason.nothing_received" : answer.listsLeaders() ? "note.received" : "note.no_leaders")));
	}

	/** On each platform where something was received, and on all of them when there are several. */
	private static void add(List<Row> rows, StudyView view, Value.Item item, List<Group> groups, boolean listsLeaders, MarkedRelays marked) {
		int[] platforms = groups.stream().mapToInt(Group::platform).distinct().sorted().toArray();
		IntStream.of(platforms)
				.forEach(platform -> rows.add(row(item, PostColumns.platform(view, platform == PostQuery.NONE ? StudyView.NONE : platform),
						groups.stream().filter(it -> it.platform() == platform).toList(), listsLeaders, marked)));
		if (platforms.length > 1) {
			rows.add(row(item, IndicatorWords.all(), groups, listsLeaders, marked));
		}
	}

	private static Row row(Value.Item item, Value.Item platform, List<Group> groups, boolean listsLeaders, MarkedRelays marked) {
		long exchanges = sum(groups, it -> it.sender() != Sender.AGENCY, Group::exchanges);
		long leaders = sum(groups, it -> it.sender() == Sender.LEADER, Group::relays);
		String unknown = marked.unknown(groups.stream().mapToInt(it -> it.platform() == PostQuery.NONE ? StudyView.NONE : it.platform()));
		var all = new Value.Count(exchanges);
		return new Row(item, platform,
				MarkedRelays.count(new Value.Count(sum(groups, it -> it.sender() == Sender.OTHER, Group::relays)), unknown),
				MarkedRelays.count(new Value.Count(sum(groups, it -> it.sender() == Sender.AGENCY, Group::relays)), unknown), all,
				listsLeaders ? MarkedRelays.counted(new Value.Count(leaders), new Value.Count(leaders + exchanges), "reason.no_flow", unknown,
						() -> range(groups))
						: IndicatorShare.apart(new Value.Count(0), "reason.no_leaders"));
	}

	/** By the bodies that were spoken to. */
	private static CountedRange range(List<Group> groups) {
		var counts = new ClusteredShare.Counts();
		groups.forEach(it -> {
			long relays = it.sender() == Sender.LEADER ? it.relays() : 0;
			counts.add(it.agency(), relays, relays + (it.sender() == Sender.AGENCY ? 0 : it.exchanges()));
		});
		return CountedRange.ofBodies(counts.share());
	}

	private static long sum(List<Group> groups, Predicate<Group> wanted, ToLongFunction<Group> number) {
		return groups.stream().filter(wanted).mapToLong(number).sum();
	}
}
