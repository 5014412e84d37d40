// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The treatment of persons in an import. Persons are authors, and accounts that posts name, that are no account of the
 * study. Immutable.
 *
 * @param preset   by which it was chosen
 * @param persons  what becomes of them
 * @param contacts true to mask e-mail addresses and telephone numbers in texts
 * @param itemIds  true to keep the platform's ids of posts, false to hash them too
 */
public record PrivacyChoice(Preset preset, Persons persons, boolean contacts, boolean itemIds) {

	private static final Wording WORDS = new Wording(PrivacyChoice.class, "messages");

	/** Everything stays as the file says it. */
	public static final PrivacyChoice NONE = Preset.NONE.choice();

	/** The treatment of a person. */
	public enum Persons {
		/** They stay as they are. */
		CLEAR,
		/** Their names become pseudonyms. */
		PSEUDONYM,
		/** Their posts are withheld, and their names in the posts of others become pseudonyms. */
		WITHHELD
	}

	/** A stated set of choices; it does not claim to meet any law. */
	public enum Preset {
		/** Nothing is hidden. */
		NONE("none"),
		/** Pseudonyms, contacts masked, and no ids by which a post could be looked up. */
		LOI25("loi25"),
		/** Pseudonyms and contacts masked; ids of posts stay, so that posts deleted at the source can be found. */
		RESEARCH("research"),
		/** Posts of the study's accounts alone. */
		PUBLIC_BODIES("public-bodies");

		private final String id;

		Preset(String id) {
			this.id = id;
		}

		/** The name in commands, studies and manifests. */
		public String id() {
			return id;
		}

		/** The name for a reader. */
		public Bilingual label() {
			return WORDS.text("preset." + id);
		}

		/** A description of what it does, and of what it does not promise. */
		public Bilingual description() {
			return WORDS.text("preset." + id + ".does");
		}

		/** Its choices. */
		public PrivacyChoice choice() {
			return switch (this) {
			case NONE -> new PrivacyChoice(this, Persons.CLEAR, false, true);
			case LOI25 -> new PrivacyChoice(this, Persons.PSEUDONYM, true, false);
			case RESEARCH -> new PrivacyChoice(this, Persons.PSEUDONYM, true, true);
			case PUBLIC_BODIES -> new PrivacyChoice(this, Persons.WITHHELD, true, true);
			};
		}

		/** The preset with an id; empty when there is none. */
		public static Optional<Preset> of(String id) {
			return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
		}

		/** All ids, for a sentence. */
		public static String ids() {
			return Arrays.stream(values()).map(Preset::id).collect(Collectors.joining(", "));
		}
	}

	/** The choices of a preset. @throws PrivacyException when there is none of this id */
	public static PrivacyChoice of(String preset) throws PrivacyException {
		return Preset.of(preset).map(Preset::choice).orElseThrow(() -> new PrivacyException(WORDS.text("preset.unknown", preset, Preset.ids())));
	}

	/** These choices without ids of posts. */
	public PrivacyChoice withoutItemIds() {
		return new PrivacyChoice(preset, persons, contacts, false);
	}

	/** True when something is hidden, for which a key is needed. */
	public boolean hides() {
		return persons != Persons.CLEAR || contacts || !itemIds;
	}

	/** The text for manifests: the preset, and what differs from it. */
	public String text() {
		return preset.id() + (itemIds || !preset.choice().itemIds() ? "" : " no-item-ids");
	}

	/** Reads {@link #text} back. @throws PrivacyException when it is none */
	public static PrivacyChoice parse(String text) throws PrivacyException {
		List<String> words = List.of(text.split(" "));
		PrivacyChoice choice = of(words.getFirst());
		return words.contains("no-item-ids") ? choice.withoutItemIds() : choice;
	}
}
