// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;

/**
 * The last codes of programs on the posts of a set. Nobody who still decides may see them:
 * {@link #of(SetCodes, CorpusView)} gives nothing while something is open. Immutable.
 */
public final class MachineWords {

	/** No codes. */
	public static final MachineWords NONE = new MachineWords(Map.of());

	private final Map<Long, Map<Facet, Coding>> last;

	private MachineWords(Map<Long, Map<Facet, Coding>> last) {
		this.last = last;
	}

	/**
	 * The codes on a set on which its coders have nothing left to decide; {@link #NONE} while they have.
	 *
	 * @param view with the runs that count
	 */
	public static MachineWords of(SetCodes set, CorpusView view) throws CorpusException {
		return isEnded(set) ? ofPosts(set.posts().stream().map(it -> it.stored().key()).toList(), view) : NONE;
	}

	/** Whether all on which coders of a set differ is decided. */
	public static boolean isEnded(SetCodes set) {
		return set.disagreements().stream().noneMatch(Disagreement::isOpen);
	}

	private static MachineWords ofPosts(List<Long> posts, CorpusView view) throws CorpusException {
		Map<Long, Map<Facet, Coding>> last = new HashMap<>();
		// In the order of the log, so that the last stays.
		view.codings(posts).stream().filter(it -> it.kind() == CoderKind.MACHINE)
				.forEach(it -> last.computeIfAbsent(it.post(), post -> new HashMap<>()).put(it.facet(), it));
		return new MachineWords(last);
	}

	/** The code of a post, by its key; an empty code where a program abstained, nothing where none looked. */
	public Optional<Coding> of(long post, Facet facet) {
		return Optional.ofNullable(last.getOrDefault(post, Map.of()).get(facet));
	}
}
