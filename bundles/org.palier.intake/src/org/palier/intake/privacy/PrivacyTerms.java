// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Platform;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.StudyAccounts;
import org.palier.study.runs.StudyFolder;

/**
 * The choices of a person for one import: what is hidden, by which key, and what is stated of the data. Immutable.
 *
 * @param choice what is hidden
 * @param key    present when something is hidden
 * @param use    what is stated
 */
public record PrivacyTerms(PrivacyChoice choice, Optional<PrivacyKey> key, StatedUse use) {

	/** Nothing is hidden and nothing stated. */
	public static final PrivacyTerms NONE = new PrivacyTerms(PrivacyChoice.NONE, Optional.empty(), StatedUse.NONE);

	private static final Wording WORDS = new Wording(PrivacyTerms.class, "messages");
	private static final String CHOICE = "privacy";
	private static final String KEY = "privacy-key";

	/** Complete on construction. */
	public PrivacyTerms {
		Objects.requireNonNull(use);
		if (choice.hides() && key.isEmpty()) {
			throw new IllegalArgumentException("no key: " + choice);
		}
	}

	/**
	 * The terms of an import into a study, if the key is at hand and is that of the study.
	 *
	 * @param chosen empty: what the last import of posts that hid something did, so that nobody forgets it
	 * @param file   of the key; empty: see {@link PrivacyKey#file}; made when it is missing
	 * @throws PrivacyException when a key is needed and none is named, or it is another one than the study's
	 */
	public static PrivacyTerms of(Study study, StudyFolder folder, Optional<PrivacyChoice> chosen, Optional<Path> file, StatedUse use)
			throws IOException {
		PrivacyChoice choice = chosen.isPresent() ? chosen.get() : last(study);
		if (!choice.hides()) {
			return new PrivacyTerms(choice, Optional.empty(), use);
		}
		Path place = PrivacyKey.file(file).orElseThrow(() -> new PrivacyException(WORDS.text("key.needed", choice.preset().id())));
		Optional<String> known = fingerprint(study);
		// A study that has a key already cannot use a new one.
		PrivacyKey key = known.isPresent() ? PrivacyKey.read(place) : PrivacyKey.readOrMake(place, folder.path());
		if (known.isPresent() && !known.get().equals(key.fingerprint())) {
			throw new PrivacyException(WORDS.text("key.other", place, key.fingerprint(), known.get()));
		}
		return new PrivacyTerms(choice, Optional.of(key), use);
	}

	/**
	 * The key by which an erasure of a study is kept. With a key, nobody else can find out by a list of names whom the study erased.
	 *
	 * @param file of the key, made when it is missing and the study has none; empty: see {@link PrivacyKey#file}
	 * @return empty when none is at hand
	 * @throws PrivacyException when it is another one than the study's, or missing
	 */
	public static Optional<PrivacyKey> key(Study study, StudyFolder folder, Optional<Path> file) throws IOException {
		boolean make = file.isPresent() && fingerprint(study).isEmpty();
		Optional<PrivacyKey> key = make ? Optional.of(PrivacyKey.readOrMake(file.get(), folder.path()))
				: file.isPresent() ? Optional.of(PrivacyKey.read(file.get())) : PrivacyKey.atHand(file);
		Optional<String> known = fingerprint(study);
		if (key.isPresent() && known.isPresent() && !known.get().equals(key.get().fingerprint())) {
			throw new PrivacyException(WORDS.text("key.other", PrivacyKey.file(file).orElseThrow(), key.get().fingerprint(), known.get()));
		}
		return key;
	}

	/**
	 * The terms that a manifest keeps of an import, with the key that is at hand.
	 *
	 * @throws PrivacyException when that is not the one
	 */
	public static PrivacyTerms of(Map<String, String> parameters, Optional<Path> file) throws IOException {
		PrivacyChoice choice = PrivacyChoice.parse(parameters.getOrDefault(CHOICE, PrivacyChoice.NONE.text()));
		StatedUse use = StatedUse.of(parameters);
		if (!choice.hides()) {
			return new PrivacyTerms(choice, Optional.empty(), use);
		}
		Path place = PrivacyKey.file(file).orElseThrow(() -> new PrivacyException(WORDS.text("key.needed", choice.preset().id())));
		PrivacyKey key = PrivacyKey.read(place);
		String known = parameters.getOrDefault(KEY, "");
		if (!known.equals(key.fingerprint())) {
			throw new PrivacyException(WORDS.text("key.other", place, key.fingerprint(), known));
		}
		return new PrivacyTerms(choice, Optional.of(key), use);
	}

	/** The names of those parameters of a manifest that belong to these terms and are no choice of an importer. */
	public static List<String> names() {
		return List.of(CHOICE, KEY, "purpose", "terms", "collected-until", "keep-until");
	}

	/** Fingerprint of the key of a study; empty when nothing in it was hidden. */
	public static Optional<String> fingerprint(Study study) {
		return study.getRuns().stream().map(Run::getPrivacyKey).filter(Objects::nonNull).findFirst();
	}

	/**
	 * The choice of the last import that hid something; the next import uses it when nothing is chosen.
	 *
	 * @throws PrivacyException when nobody here knows it
	 */
	public static PrivacyChoice last(Study study) throws PrivacyException {
		@Nullable String text = null;
		for (Run run : study.getRuns()) {
			String told = run.getPrivacy();
			text = told == null ? text : told;
		}
		return text == null ? PrivacyChoice.NONE : PrivacyChoice.parse(text);
	}

	private static Set<String> platforms(Study study) {
		Set<String> names = new HashSet<>();
		for (Platform each : study.getPlatforms()) {
			Bilingual name = each.getName() == null ? Bilingual.EMPTY : Bilingual.of(each.getName());
			for (String said : List.of(Objects.requireNonNullElse(each.getId(), ""), name.fr(), name.en())) {
				names.add(said.toLowerCase(Locale.ROOT));
			}
		}
		return names;
	}

	/** Opens the door of an import. @param erased whom the study erased */
	public PrivacyDoor door(Study study, AddressForms forms, Erased erased) {
		return key.isEmpty() ? new PrivacyDoor(this, null, erased)
				: new PrivacyDoor(this, new PostMask(choice, new StudyAccounts(study, forms), key.get().pseudonyms(), platforms(study)), erased);
	}

	SortedMap<String, String> parameters() {
		var told = new TreeMap<>(Map.of(CHOICE, choice.text()));
		key.ifPresent(it -> told.put(KEY, it.fingerprint()));
		return told;
	}

	void keep(Run run, Optional<LocalDate> latest) {
		use.keep(run, latest);
		if (choice.hides()) {
			run.setPrivacy(choice.text());
		}
		key.ifPresent(it -> run.setPrivacyKey(it.fingerprint()));
	}
}
