// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.intervals.WilsonInterval;

/** What the rows of tables of posts have in common: items, and counts with their shares. */
final class PostColumns {

	private PostColumns() {
	}

	static Value.Item platform(StudyView view, int platform) {
		return platform == StudyView.NONE ? word("other_platform") : IndicatorWords.item(view.platforms().get(platform));
	}

	static Value.Item word(String id) {
		return new Value.Item(id, IndicatorWords.WORDS.text(id));
	}

	/**
	 * Who wrote posts: an agency, or those that share the account.
	 *
	 * @param agency  position of the one that holds it
	 * @param sharing positions of all of them; empty for an account of one
	 */
	static Value.Item agency(StudyView view, int agency, List<Integer> sharing) {
		StudyView.AgencyView holder = view.agencies().get(agency);
		return sharing.isEmpty() ? new Value.Item(holder.id(), holder.name())
				: new Value.Item(sharing.stream().map(it -> view.agencies().get(it).id()).collect(Collectors.joining("+")),
						IndicatorWords.WORDS.text("shared_by", holder.name(), sharing.size()));
	}

	/**
	 * Groups some agencies: each jurisdiction that one of them is of, and all of them together where there are several.
	 *
	 * @param agencies positions
	 * @param group    told the item of each group, and which agencies are in it
	 */
	static void grouped(StudyView view, Collection<Integer> agencies, BiConsumer<Value.Item, IntPredicate> group) {
		int[] jurisdictions = agencies.stream().mapToInt(it -> view.agencies().get(it).jurisdiction()).distinct().sorted().toArray();
		for (int only : jurisdictions) {
			group.accept(IndicatorWords.item(view.jurisdictions().get(only)), it -> view.agencies().get(it).jurisdiction() == only);
		}
		if (jurisdictions.length > 1) {
			group.accept(word(PostItem.AGENCIES_TOGETHER), it -> true);
		}
	}

	/** A count with its share of a whole and the interval of that. @param otherwise key of the reason why there is none */
	static List<Value> counted(Value.Count part, Value.Count whole, String otherwise) {
		if (whole.number() == 0) {
			return apart(part, otherwise);
		}
		WilsonInterval interval = WilsonInterval.of(part.number(), whole.number());
		return List.of(part, new Value.Share(part, whole), new Value.Share(interval.low()), new Value.Share(interval.high()));
	}

	/** The same, with the share if none of some undecided units were counted, and if all were. @param undecided units beside the whole */
	static List<Value> bounded(Value.Count part, Value.Count whole, long undecided, String otherwise) {
		if (whole.number() == 0) {
			var none = new Value.Undefined(IndicatorWords.WORDS.text(otherwise));
			return joined(apart(part, otherwise), List.of(none, none));
		}
		return joined(counted(part, whole, otherwise),
				List.of(new Value.Share((double) part.number() / (whole.number() + undecided)),
						new Value.Share((double) (part.number() + undecided) / (whole.number() + undecided))));
	}

	/** A count that is in no share. @param why key of the reason */
	static List<Value> apart(Value.Count part, String why) {
		var none = new Value.Undefined(IndicatorWords.WORDS.text(why));
		return List.of(part, none, none, none);
	}

	/** Columns of {@link #counted}. */
	static List<Column> countedColumns(String count) {
		return List.of(IndicatorWords.column(count, Type.COUNT), IndicatorWords.column("share", Type.SHARE),
				IndicatorWords.column("low", Type.SHARE), IndicatorWords.column("high", Type.SHARE));
	}

	/** Columns of {@link #bounded}. */
	static List<Column> boundedColumns(String count) {
		return joined(countedColumns(count), List.of(IndicatorWords.column("bound_low", Type.SHARE), IndicatorWords.column("bound_high", Type.SHARE)));
	}

	/** Columns of items. */
	static List<Column> items(String... ids) {
		return Arrays.stream(ids).map(it -> IndicatorWords.column(it, Type.ITEM)).toList();
	}

	/** One list of several. */
	@SafeVarargs
	static <T> List<T> joined(List<? extends T>... parts) {
		int size = 0;
		for (List<? extends T> part : parts) {
			size += part.size();
		}
		List<T> whole = new ArrayList<>(size);
		for (List<? extends T> part : parts) {
			for (int i = 0; i < part.size(); i++) {
				whole.add(part.get(i));
			}
		}
		return whole;
	}
}
