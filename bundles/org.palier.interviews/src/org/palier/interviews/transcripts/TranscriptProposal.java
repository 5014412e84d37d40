// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.numbers.maturity.AgencyLookup;
import org.palier.numbers.view.StudyView;

/**
 * The data on a transcript in the name of its file, e.g. {@code I-05 Parcs 2026-03-12.docx}: a pseudonym, an agency, a
 * day. It is a proposal; a person confirms it.
 *
 * @param respondent pseudonym in the name, else the first of I-01, I-02 … that is free
 * @param agency     id; empty when the name tells none
 * @param heldOn     day; empty when the name tells none
 */
public record TranscriptProposal(String respondent, Optional<String> agency, Optional<LocalDate> heldOn) {

	private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");
	private static final Pattern PSEUDONYM = Pattern.compile("(?<![\\p{L}\\p{N}])([A-Za-z]{1,2})[-_ ]?(\\d{1,3})(?![\\p{L}\\p{N}])");
	private static final Pattern NOISE = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:entretien|entrevue|interview|transcription|transcript|verbatim|final|copie|copy)s?(?!\\p{L})");

	/**
	 * Reads a name.
	 *
	 * @param name  of a file, with or without what ends it
	 * @param taken pseudonyms that others of the same lot have, case aside
	 */
	public static TranscriptProposal of(String name, Study study, StudyView view, Collection<String> taken) {
		String rest = name.replaceFirst("\\.[A-Za-z0-9]{1,4}$", "");
		Matcher day = DAY.matcher(rest);
		Optional<LocalDate> held = Optional.empty();
		if (day.find()) {
			held = day(day);
			rest = cut(rest, day);
		}
		Matcher pseudonym = PSEUDONYM.matcher(rest);
		Optional<String> respondent = Optional.empty();
		if (pseudonym.find()) {
			respondent = Optional.of(String.format(Locale.ROOT, "%s-%02d", pseudonym.group(1).toUpperCase(Locale.ROOT),
					Integer.parseInt(pseudonym.group(2))));
			rest = cut(rest, pseudonym);
		}
		String who = respondent.orElseGet(() -> free(study, taken));
		Optional<String> known = study.getInterviews().stream().filter(it -> who.equalsIgnoreCase(it.getId())).map(Interview::getAgency)
				.filter(it -> it != null).map(it -> it.getId()).findFirst();
		String words = NOISE.matcher(rest).replaceAll(" ").replaceAll("[_\\s]+", " ").replaceAll("^[-–,. ()]+|[-–,. ()]+$", "");
		return new TranscriptProposal(who, known.or(() -> agency(words, study, view)), held);
	}

	private static String cut(String text, Matcher found) {
		return text.substring(0, found.start()) + " " + text.substring(found.end());
	}

	private static Optional<LocalDate> day(Matcher found) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	/** By id, name or acronym; of several that are near only one that is alone in it. */
	private static Optional<String> agency(String words, Study study, StudyView view) {
		if (words.length() < 2) {
			return Optional.empty();
		}
		var lookup = new AgencyLookup(view);
		for (String said : List.of(words, words.replace(' ', '-'))) {
			OptionalInt found = lookup.find(said);
			if (found.isPresent()) {
				return Optional.of(view.agencies().get(found.getAsInt()).id());
			}
		}
		List<String> shortened = Agencies.of(study).filter(it -> isShort(it, words)).map(Agency::getId)
				.toList();
		List<String> near = shortened.isEmpty() ? lookup.near(words).stream().map(StudyView.AgencyView::id).toList() : shortened;
		return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
	}

	private static boolean isShort(Agency agency, String words) {
		Bilingual acronym = Bilingual.of(agency.getAcronym());
		return words.equalsIgnoreCase(acronym.fr()) || words.equalsIgnoreCase(acronym.en());
	}

	/** The first of I-01, I-02 … that neither the study nor the lot has. */
	public static String free(Study study, Collection<String> taken) {
		for (int i = 1;; i++) {
			String name = String.format(Locale.ROOT, "I-%02d", i);
			if (taken.stream().noneMatch(name::equalsIgnoreCase)
					&& study.getInterviews().stream().noneMatch(it -> name.equalsIgnoreCase(it.getId()))) {
				return name;
			}
		}
	}
}
