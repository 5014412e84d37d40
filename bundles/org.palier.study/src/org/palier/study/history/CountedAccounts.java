// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;

/**
 * The accounts that make an agency present, by their owner. Pages that others keep in its name never do, nor do copies
 * such as those that platforms make of an encyclopedia (Yates and Arbour 2013, § 24 and note 20). Where an agency has
 * only such pages, somebody looked and found that it is not there.
 */
public enum CountedAccounts {

	/** Those that are known to be its own, and those of which nobody says whose they are: what counts unless somebody asks. */
	OFFICIAL_AND_UNKNOWN("official,unknown"),
	/** Only those that are known to be its own: where there are others of which nobody says so, the cell counts as not checked. */
	OFFICIAL("official");

	/** Parameter of a manifest. */
	public static final String PARAMETER = "accounts";

	private static final Wording WORDS = new Wording(CountedAccounts.class, "messages");

	private final String id;

	CountedAccounts(String id) {
		this.id = id;
	}

	/** How commands and manifests write it: what counts, parted by commas. */
	public String id() {
		return id;
	}

	/** Returns the name that readers see where one chooses. */
	public Bilingual label() {
		return WORDS.text("accounts." + name());
	}

	/**
	 * Reads what {@link #id} writes, in any order and case.
	 *
	 * @throws IllegalArgumentException when it is none; the message is the text
	 */
	public static CountedAccounts of(String text) {
		List<String> words = Arrays.stream(text.split(",")).map(it -> it.strip().toLowerCase(Locale.ROOT)).sorted().toList();
		return Arrays.stream(values()).filter(it -> List.of(it.id.split(",")).equals(words)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(PARAMETER + ": " + text));
	}

	/** The choices as commands take them. */
	public static String choices() {
		return Arrays.stream(values()).map(CountedAccounts::id).collect(Collectors.joining(" | "));
	}

	/**
	 * Returns the status that a cell counts as.
	 *
	 * @param observed what holds of it
	 * @param accounts whose the accounts are that it rests on; empty where nobody names one, and then nobody says whose they are
	 */
	public PresenceStatus of(PresenceStatus observed, Collection<Authenticity> accounts) {
		if (observed != PresenceStatus.PRESENT || accounts.contains(Authenticity.OFFICIAL)) {
			return observed;
		}
		if (isOthersAlone(accounts)) {
			return PresenceStatus.ABSENT;
		}
		return this == OFFICIAL ? PresenceStatus.NOT_CHECKED : observed;
	}

	/** Whether all accounts are pages of others or copies, and there is one. */
	public static boolean isOthersAlone(Collection<Authenticity> accounts) {
		return !accounts.isEmpty() && accounts.stream().allMatch(it -> it == Authenticity.UNOFFICIAL || it == Authenticity.COPY);
	}
}
