// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.sets.AssignedPosts;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.InForce.Basis;
import org.palier.model.CodingSet;

/**
 * The finished blocks of a sample whose coding ends at a margin, in the order of its draw. A block is finished when every
 * coder of its posts coded them in each facet that the set asks for, and no disagreement is open. Blocks begun behind the
 * first unfinished one do not count: coders who quickly code what is easy would otherwise decide when coding ends.
 *
 * @param blocks finished
 * @param posts  of these, that can be seen
 * @param all    whether nothing is left
 */
public record FinishedBlocks(int blocks, Set<Long> posts, boolean all) {

	/** Copies. */
	public FinishedBlocks {
		posts = Set.copyOf(posts);
	}

	/** The finished blocks of a set. @param newcomers keys of posts that are in no block */
	public static FinishedBlocks of(CodingSet set, SetWords codes, Set<Long> newcomers) {
		AssignedPosts assigned = AssignedPosts.of(set);
		List<PostCodings> order = codes.posts().stream().filter(it -> !newcomers.contains(it.key())).toList();
		int done = 0;
		while (done < order.size() && isDone(order.get(done), set, assigned, codes)) {
			done++;
		}
		int size = Math.max(1, set.getBlock());
		boolean all = done == order.size();
		int blocks = all ? (done + size - 1) / size : done / size;
		return new FinishedBlocks(blocks,
				order.stream().limit(all ? done : (long) blocks * size).map(it -> it.key()).collect(Collectors.toSet()), all);
	}

	private static boolean isDone(PostCodings post, CodingSet set, AssignedPosts assigned, SetWords codes) {
		Map<String, Set<String>> said = post.codings().stream().filter(it -> it.kind() == CoderKind.HUMAN)
				.collect(Collectors.groupingBy(Coding::coder, Collectors.mapping(it -> it.facet().id(), Collectors.toSet())));
		return !said.isEmpty() && said.keySet().containsAll(assigned.coders(post.drawn().place()))
				&& assigned.coders(post.drawn().place()).stream().allMatch(it -> said.get(it).containsAll(set.getFacets()))
				&& codes.facets().stream().noneMatch(it -> post.resolved(it).basis() == Basis.OPEN);
	}
}
