// SPDX-License-Identifier: EPL-2.0
package org.palier.study.credits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;

/**
 * The origin of a study as readers see it. A person wrote each part; nothing is guessed.
 *
 * @param authors    in the order of citation; empty where nobody said
 * @param licence    an id such as CC-BY-4.0, an address, or words; empty where nobody said
 * @param contact    an address of mail or of a page, or words; empty where nobody said
 * @param identifier what the study is cited by, such as a DOI; empty where nobody said
 * @param address    where the institution put the interactive edition of the reports of the study
 */
public record StudyCredits(List<String> authors, String licence, String contact, String identifier, String address) {

	/** The credits of a study for which nobody wrote any. */
	public static final StudyCredits NONE = new StudyCredits(List.of(), "", "", "", "");

	/** Parts two names in one text. */
	private static final String BETWEEN = ";";

	/** In characters: a QR code of more has squares that a telephone does not tell apart on paper. */
	private static final int LONGEST_ADDRESS = 300;

	/** Licences of Creative Commons, which have one address each. */
	private static final Pattern COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\\d\\.\\d)");

	/** Copies its list. */
	public StudyCredits {
		authors = List.copyOf(authors);
	}

	/** Reads the credits of a study. */
	public static StudyCredits of(Study study) {
		return new StudyCredits(names(study.getAuthors()), said(study.getLicence()), said(study.getContact()), said(study.getIdentifier()),
				said(study.getAddress()));
	}

	/** The names in a text in which semicolons part them, each of them once. */
	public static List<String> names(@Nullable String text) {
		return Arrays.stream(said(text).split(BETWEEN)).map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
	}

	/** Writes all five parts into the study; an empty part is taken away. */
	public void writeTo(Study study) {
		study.setAuthors(kept(String.join(BETWEEN + " ", authors)));
		study.setLicence(kept(licence));
		study.setContact(kept(contact));
		study.setIdentifier(kept(identifier));
		study.setAddress(kept(address));
	}

	/** Whether nobody said anything. */
	public boolean isEmpty() {
		return equals(NONE);
	}

	/** One sentence for each part that somebody said, in the order of the parts. */
	public List<Bilingual> sentences() {
		var words = new Wording(StudyCredits.class, "messages");
		List<Bilingual> sentences = new ArrayList<>();
		if (!authors.isEmpty()) {
			sentences.add(words.text("authors", String.join(", ", authors)));
		}
		if (!licence.isEmpty()) {
			sentences.add(words.text("licence", licence));
		}
		if (!contact.isEmpty()) {
			sentences.add(words.text("contact", contact));
		}
		if (!identifier.isEmpty()) {
			sentences.add(words.text("identifier", identifier));
		}
		published().ifPresent(it -> sentences.add(words.text("address", it)));
		return sentences;
	}

	/** These credits with a function applied to each text. */
	public StudyCredits reworded(UnaryOperator<String> words) {
		return new StudyCredits(authors.stream().map(words).toList(), words.apply(licence), words.apply(contact), words.apply(identifier),
				words.apply(address));
	}

	/** Whether the licence is an id, as lists of licences have them: one word that is no address. */
	public boolean namesLicence() {
		return licence.matches("[A-Za-z0-9][A-Za-z0-9.+-]*");
	}

	/** Where the licence can be read: the address itself, or that of a licence of Creative Commons; empty where it is not known. */
	public Optional<String> licencePath() {
		if (isAddress(licence)) {
			return Optional.of(licence);
		}
		Matcher commons = COMMONS.matcher(licence);
		return commons.matches() ? Optional.of("https://creativecommons.org/licenses/" + commons.group(1).toLowerCase(Locale.ROOT) + "/"
				+ commons.group(2) + "/") : Optional.empty();
	}

	/** The address, where it is one: what a person typed into a study may be anything. */
	public Optional<String> published() {
		return isPublished(address) ? Optional.of(address) : Optional.empty();
	}

	/** Whether a text is an address of the web that fits beside a page: {@code https} or {@code http}, ASCII, at most 300 characters. */
	public static boolean isPublished(String text) {
		return text.length() <= LONGEST_ADDRESS && text.matches("https?://[\\x21-\\x7e]+");
	}

	/** Whether a text is the address of a page. */
	public static boolean isAddress(String text) {
		return text.matches("https?://\\S+");
	}

	/** Whether a text is an address of mail. */
	public static boolean isMail(String text) {
		return text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
	}

	private static String said(@Nullable String text) {
		return text == null ? "" : text.strip();
	}

	private static @Nullable String kept(String text) {
		return text.isBlank() ? null : text.strip();
	}
}
