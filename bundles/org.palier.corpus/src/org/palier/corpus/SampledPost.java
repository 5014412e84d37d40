// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The facts about a post that a draw needs.
 *
 * @param key       of the post
 * @param platform  id of the platform
 * @param identity  by which it is known on its platform, whatever corpus holds it: the platform's id of it; where the source gave none, a
 *                  hash of account, moment and text
 * @param agency    number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param how       how it came to its agency
 * @param day       in universal time; null when the source gave none
 * @param language  that the source states; may be empty
 * @param text      empty unless it was asked for
 * @param reply     answers another post or account
 * @param relay     relays another account
 * @param predicted latest codes of programs by facet: none where they abstained; without an entry where none looked. A person's code is
 * never in it
 * @param confidence of the program in the usage, 0 to 1; null where it states none
 */
public record SampledPost(long key, String platform, String identity, int agency, Attributed how, @Nullable LocalDate day, String language,
		String text, boolean reply, boolean relay, Map<Facet, CodeSet> predicted, @Nullable Double confidence) {

	/** Copies its map. */
	public SampledPost {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(identity);
		Objects.requireNonNull(language);
		Objects.requireNonNull(text);
		predicted = Map.copyOf(predicted);
	}
}
