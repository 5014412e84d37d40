// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceDecision;

/**
 * The codings of a presence that one reader may see. Coders see the codings of others on a presence only once they have
 * coded it themselves, or it was decided; see {@link PresenceDecision}. On the thread of the study.
 *
 * @param inForce what counts by the rule of {@link SeenUsages}; empty for a reader who is blind
 * @param own     the reader's own word; empty before it, and where nobody in particular reads
 * @param all     what each person said last, the reader among them, those without a name first; the reader's alone for one who is blind
 */
public record WordsOnPresence(Optional<SeenUsages> inForce, Optional<PresenceCoding> own, List<PresenceCoding> all) {

	/** Copies its list. */
	public WordsOnPresence {
		all = List.copyOf(all);
	}

	/** @param presence null where nobody looked @param reader id of the person who codes; empty for one who only reads */
	public static WordsOnPresence of(@Nullable Presence presence, Optional<String> reader) {
		if (presence == null) {
			return new WordsOnPresence(Optional.of(new SeenUsages(Set.of(), Set.of())), Optional.empty(), List.of());
		}
		List<PresenceCoding> all = SeenUsages.ofAnyone(presence);
		Optional<PresenceCoding> own = all.stream()
				.filter(it -> reader.isPresent() ? isPerson(it.getCoder(), reader.get()) : it.getCoder() == null).findFirst();
		boolean blind = reader.isPresent() && own.isEmpty() && !all.isEmpty() && presence.getDecision() == null;
		return new WordsOnPresence(blind ? Optional.empty() : Optional.of(SeenUsages.of(presence)), own, blind ? List.of() : all);
	}

	private static boolean isPerson(@Nullable Coder coder, String id) {
		return coder != null && coder.getKind() == CoderKind.HUMAN && id.equals(coder.getId());
	}

	/** Whether others said something that this reader is not to see yet. */
	public boolean isBlind() {
		return inForce.isEmpty();
	}
}
