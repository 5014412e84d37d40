// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;

/**
 * The posts of a coding set, those that were added to it later among them, with the chances that they have now. Immutable, and asked on any
 * thread.
 *
 * @param set     id
 * @param added   runs that added posts, oldest first
 * @param chances of posts of a stratum, their agency being drawn; empty for a set that never grew, whose posts have the chances of the draw
 */
public record DrawnPosts(String set, List<Added> added, Map<String, Double> chances) {

	/** A run that added posts. @param newcomers whether they came into the study after the draw */
	public record Added(String run, boolean newcomers) {
	}

	/** Copies its collections. */
	public DrawnPosts {
		added = List.copyOf(added);
		chances = Map.copyOf(chances);
	}

	/** The posts of a set, in the thread that owns the study. */
	public static DrawnPosts of(CodingSet set) {
		Map<String, Double> chances = new HashMap<>();
		if (!set.getAdditions().isEmpty()) {
			SetDraw.Part.of(set).stream().filter(it -> it.posts() > 0 && it.drawn() > 0)
					.forEach(it -> chances.put(it.key(), (double) it.drawn() / it.posts()));
		}
		return new DrawnPosts(set.getId(), set.getAdditions().stream().map(it -> new Added(it.getRun(), it.isNewcomers())).toList(), chances);
	}

	/** The posts that can be seen, in the order of their places. @param view with the runs that count */
	public List<SetPost> in(CorpusView view) throws CorpusException {
		List<SetPost> posts = new ArrayList<>(view.setPosts(set));
		if (!posts.isEmpty()) {
			for (Added each : added) {
				posts.addAll(view.setPosts(each.run()));
			}
		}
		return posts.stream().map(this::now).toList();
	}

	/** Keys of the posts that came into the study after the draw. */
	public Set<Long> newcomers(CorpusView view) throws CorpusException {
		Set<Long> keys = new HashSet<>();
		for (Added each : added) {
			if (each.newcomers()) {
				view.setPosts(each.run()).forEach(it -> keys.add(it.post()));
			}
		}
		return keys;
	}

	private SetPost now(SetPost post) {
		Double chance = chances.get(post.stratum());
		Double first = post.firstStage();
		return new SetPost(set, post.post(), post.place(), post.part(), post.stratum(), first,
				chance == null || post.probability() == null ? post.probability() : chance(chance, first));
	}

	private static Double chance(double inStratum, @Nullable Double first) {
		return first == null ? inStratum : first * inStratum;
	}
}
