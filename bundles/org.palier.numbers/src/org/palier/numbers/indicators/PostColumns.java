// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;

/** The subjects of rows in tables of posts: platforms, agencies and groups. */
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
	 * Names the author of posts: an agency, or the agencies that share the account.
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
