// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.model.Platform;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.SeenUsages;
import org.palier.numbers.view.WordsOnPresence;
import org.palier.ui.labels.ModelLabels;

/** The codings of a presence in words: those in force, those open, and who coded what. */
record PresenceLabels(ModelLabels labels) {

	String platform(Platform platform) {
		return labels.text(platform);
	}

	/** Usages in one line. */
	String texts(Collection<Usage> usages) {
		return usages.stream().map(labels::text).collect(Collectors.joining(", "));
	}

	/**
	 * Returns the usages that count, and those on which persons are split; for a blind coder the reason why there is
	 * nothing.
	 */
	String inForce(WordsOnPresence words) {
		if (words.isBlind()) {
			return word("blind");
		}
		SeenUsages usages = words.inForce().orElseThrow();
		String open = usages.open().isEmpty() ? "" : word("openUsages", sorted(usages.open()));
		return List.of(sorted(usages.seen()), open).stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** In the order of the codebook. */
	private String sorted(Collection<Usage> usages) {
		return texts(usages.stream().sorted(Comparator.comparing(it -> ((Study) it.eContainer()).getUsages().indexOf(it))).toList());
	}

	/** Returns each coder with their usages. */
	String words(WordsOnPresence words) {
		return words.all().stream().map(it -> word("wordOf", coder(it), it.getUsages().isEmpty() ? word("noUsage") : texts(it.getUsages())))
				.collect(Collectors.joining(" · "));
	}

	private static String coder(PresenceCoding coding) {
		if (coding.getCoder() == null) {
			return word("unsigned");
		}
		return coding.getCoder().getName() == null ? coding.getCoder().getId() : coding.getCoder().getName();
	}

	private static String word(String key, Object... parts) {
		return ModelSection.WORDS.text(key, parts).in(Locale.getDefault());
	}
}
