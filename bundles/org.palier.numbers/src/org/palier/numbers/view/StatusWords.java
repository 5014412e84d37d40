// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Map;
import java.util.Optional;

import org.palier.ground.text.NameKey;
import org.palier.model.PresenceStatus;

/**
 * The words for a status in typed, pasted and imported text, in both languages, without regard to case and accents.
 * They are the words of the workbench, yes and no, x, as spreadsheets tick, and ? for a cell that nobody has checked.
 */
public final class StatusWords {

	private static final Map<String, PresenceStatus> WORDS = Map.ofEntries(
			Map.entry("", PresenceStatus.NOT_CHECKED), Map.entry("not checked", PresenceStatus.NOT_CHECKED),
			Map.entry("non verifie", PresenceStatus.NOT_CHECKED), Map.entry("non verifiee", PresenceStatus.NOT_CHECKED),
			Map.entry("to check", PresenceStatus.NOT_CHECKED), Map.entry("a examiner", PresenceStatus.NOT_CHECKED),
			Map.entry("no access", PresenceStatus.INACCESSIBLE),
			Map.entry("present", PresenceStatus.PRESENT), Map.entry("presente", PresenceStatus.PRESENT),
			Map.entry("1", PresenceStatus.PRESENT), Map.entry("x", PresenceStatus.PRESENT),
			Map.entry("oui", PresenceStatus.PRESENT), Map.entry("yes", PresenceStatus.PRESENT),
			Map.entry("o", PresenceStatus.PRESENT), Map.entry("y", PresenceStatus.PRESENT),
			Map.entry("p", PresenceStatus.PRESENT), Map.entry("true", PresenceStatus.PRESENT),
			Map.entry("vrai", PresenceStatus.PRESENT), Map.entry("absent", PresenceStatus.ABSENT),
			Map.entry("absente", PresenceStatus.ABSENT), Map.entry("0", PresenceStatus.ABSENT),
			Map.entry("non", PresenceStatus.ABSENT), Map.entry("no", PresenceStatus.ABSENT),
			Map.entry("a", PresenceStatus.ABSENT), Map.entry("false", PresenceStatus.ABSENT),
			Map.entry("faux", PresenceStatus.ABSENT), Map.entry("inaccessible", PresenceStatus.INACCESSIBLE),
			Map.entry("i", PresenceStatus.INACCESSIBLE));

	private StatusWords() {
	}

	/** The status that a word means; empty for any other word. */
	public static Optional<PresenceStatus> status(String word) {
		String key = NameKey.of(word);
		boolean onlySigns = key.isEmpty() && !word.isBlank() && !word.strip().equals("?");
		return onlySigns ? Optional.empty() : Optional.ofNullable(WORDS.get(key));
	}

	/** True for n alone: no in one file, not checked at the keyboard. */
	public static boolean isAmbiguous(String word) {
		return "n".equals(NameKey.of(word));
	}
}
