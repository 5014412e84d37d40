// SPDX-License-Identifier: EPL-2.0
package org.palier.study.authored;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.AuthorText;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SectionComment;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * The texts that an author wrote for the reports of a study. They are in the study file, a line for each paragraph. On
 * the thread of the study.
 *
 * @param foreword what stands before the numbers
 * @param comments by the id of the page or section, in the order of the study; one whose id no report has is among them
 */
public record AuthoredTexts(AuthoredText foreword, Map<String, AuthoredText> comments) {

	/** Nobody wrote any. */
	public static final AuthoredTexts NONE = new AuthoredTexts(AuthoredText.NONE, Map.of());

	/** Characters of a foreword in one language: two pages of print. */
	public static final int LONGEST_FOREWORD = 5_000;
	/** Characters of a comment in one language: a third of a page, so that a page with one stays a page. */
	public static final int LONGEST_COMMENT = 1_200;

	private static final Wording WORDS = new Wording(AuthoredTexts.class, "messages");

	/** Copies its map, in its order. */
	public AuthoredTexts {
		comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
	}

	/** Those of a study; two comments at one section, as where two persons added one each, are one. */
	public static AuthoredTexts of(Study study) {
		Map<String, AuthoredText> comments = new LinkedHashMap<>();
		for (SectionComment it : study.getComments()) {
			AuthoredText text = AuthoredText.of(it);
			if (!text.isEmpty()) {
				comments.merge(section(it), text, AuthoredText::and);
			}
		}
		AuthorText foreword = study.getForeword();
		return new AuthoredTexts(foreword == null ? AuthoredText.NONE : AuthoredText.of(foreword), comments);
	}

	/** Why a text cannot be the foreword: it is too long; empty where it can. */
	public static Optional<Bilingual> refusesForeword(String typed) {
		int length = AuthoredText.length(typed);
		return length <= LONGEST_FOREWORD ? Optional.empty() : Optional.of(WORDS.text("foreword.long", length, LONGEST_FOREWORD));
	}

	/** Why a text cannot be a comment: it is too long; empty where it can. @param place where it would stand */
	public static Optional<Bilingual> refusesComment(Bilingual place, String typed) {
		int length = AuthoredText.length(typed);
		return length <= LONGEST_COMMENT ? Optional.empty() : Optional.of(WORDS.text("comment.long", place, length, LONGEST_COMMENT));
	}

	/** The comment at a page or section. */
	public AuthoredText comment(String section) {
		return comments.getOrDefault(section, AuthoredText.NONE);
	}

	/** These texts with another foreword. */
	public AuthoredTexts withForeword(AuthoredText text) {
		return new AuthoredTexts(text, comments);
	}

	/** These texts with another comment at a page or section; an empty one takes it away. */
	public AuthoredTexts withComment(String section, AuthoredText text) {
		Map<String, AuthoredText> changed = new LinkedHashMap<>(comments);
		if (text.isEmpty()) {
			changed.remove(section);
		} else {
			changed.put(section, text);
		}
		return new AuthoredTexts(foreword, changed);
	}

	/** Writes what differs into the study, so that a file that two persons change can be merged line by line. */
	public void writeTo(Study study) {
		if (foreword.isEmpty()) {
			study.setForeword(null);
		} else {
			if (study.getForeword() == null) {
				study.setForeword(PalierFactory.eINSTANCE.createAuthorText());
			}
			foreword.writeTo(study.getForeword());
		}
		Set<String> met = new HashSet<>();
		List<SectionComment> gone = new ArrayList<>();
		for (SectionComment it : study.getComments()) {
			AuthoredText text = comment(section(it));
			if (text.isEmpty() || !met.add(section(it))) {
				gone.add(it);
			} else {
				text.writeTo(it);
			}
		}
		study.getComments().removeAll(gone);
		comments.forEach((section, text) -> {
			if (!text.isEmpty() && met.add(section)) {
				SectionComment added = PalierFactory.eINSTANCE.createSectionComment();
				added.setSection(section);
				text.writeTo(added);
				study.getComments().add(added);
			}
		});
	}

	/** A step that writes what differs into the study and can be undone. */
	public RecordedEdit edit(Study study) {
		return new RecordedEdit(WORDS.text("edit"),
				List.of(Root.members(study, Literals.STUDY__FOREWORD), Root.members(study, Literals.STUDY__COMMENTS)), () -> writeTo(study));
	}

	private static String section(SectionComment comment) {
		return Objects.requireNonNullElse(comment.getSection(), "");
	}
}
