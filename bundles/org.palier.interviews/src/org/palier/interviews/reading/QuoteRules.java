// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.reading.Quote.Category;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.LocalizedText;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * The rules for passages that others may read, and for the words beside them. A quote leaves only when a person cleared
 * it and the consent allows it on that day. The category of its agency is shown only when enough agencies of the study
 * and two participants are in it. It is never shown so that only one category is left for quotes without any. A quote
 * leaves without the name, acronym or alias of any agency of the study, whether it took part or not. A name left in
 * would show that it did not take part. Reads the study in the thread that owns it.
 */
public final class QuoteRules {

	private static final Wording WORDS = new Wording(QuoteRules.class, "messages");
	private static final int FEWEST_PARTICIPANTS = 2;
	/** Studies and transcripts write either. */
	private static final Pattern APOSTROPHE = Pattern.compile("['’]");

	private final LocalDate day;
	private final Set<String> told = new HashSet<>();
	private final List<Pattern> names;

	/**
	 * Looks at who is in which category.
	 *
	 * @param fewest agencies of the smallest category that is told
	 * @param day    on which consent is asked
	 */
	public QuoteRules(Study study, int fewest, LocalDate day) {
		this.day = day;
		List<Agency> agencies = Agencies.of(study).toList();
		Map<String, Long> inFrame = agencies.stream().filter(it -> it.getCategory() != null)
				.collect(Collectors.groupingBy(it -> it.getCategory().getId(), Collectors.counting()));
		Map<String, Long> taking = study.getInterviews().stream().filter(QuoteRules::holds).map(Interview::getAgency)
				.filter(it -> it != null && it.getCategory() != null)
				.distinct().collect(Collectors.groupingBy(it -> it.getCategory().getId(), Collectors.counting()));
		taking.forEach((category, participants) -> {
			if (participants >= FEWEST_PARTICIPANTS && inFrame.getOrDefault(category, 0L) >= fewest) {
				told.add(category);
			}
		});
		hideASecond(taking, inFrame);
		this.names = names(agencies);
	}

	/**
	 * Where only one category is hidden, a quote without any would be in it: the smallest of the others is hidden too.
	 */
	private void hideASecond(Map<String, Long> taking, Map<String, Long> inFrame) {
		if (taking.keySet().stream().filter(it -> !told.contains(it)).count() == 1) {
			told.stream()
					.min(Comparator.<String, Long>comparing(taking::get).thenComparing(it -> inFrame.getOrDefault(it, 0L))
							.thenComparing(it -> it))
					.ifPresent(told::remove);
		}
	}

	/** True while what was said counts: nobody took it back. */
	public static boolean holds(Interview interview) {
		return !Interviews.isWithdrawn(interview);
	}

	/** True when the consent of an interview allows quotes under a pseudonym on the day. */
	public boolean mayBeQuoted(Interview interview) {
		Consent consent = interview.getConsent();
		return consent != null && holds(interview) && (consent.getUntil() == null || !consent.getUntil().isBefore(day))
				&& (consent.getScope() == ConsentScope.ANONYMOUS_QUOTES || consent.getScope() == ConsentScope.NAMED_QUOTES);
	}

	/** A passage as others may read it; empty when they may not. */
	public Optional<Quote> quote(Interview interview, Passage passage, TranscriptText text) {
		if (!passage.isCleared() || !mayBeQuoted(interview)) {
			return Optional.empty();
		}
		Optional<Category> category = category(interview).filter(it -> told.contains(it.id()));
		return Optional.of(new Quote(interview, passage, passage.getCodes(), who(interview), category, without(text.words(Span.of(passage)))));
	}

	/** A passage for a person who owns the study: everything. */
	public static Quote all(Interview interview, Passage passage, TranscriptText text) {
		return new Quote(interview, passage, passage.getCodes(), who(interview), category(interview), text.words(Span.of(passage)));
	}

	/** Words without names of agencies. */
	private String without(String words) {
		String hidden = words;
		for (Pattern name : names) {
			hidden = name.matcher(hidden).replaceAll(Matcher.quoteReplacement("[…]"));
		}
		return hidden;
	}

	/** Pseudonyms of who was asked; its id for an interview without any. */
	public static String who(Interview interview) {
		List<String> pseudonyms = interview.getParticipants().stream().map(Participant::getPseudonym).filter(Objects::nonNull).toList();
		return pseudonyms.isEmpty() ? interview.getId() : String.join(", ", pseudonyms);
	}

	/** Category of the agency that was asked; empty when it has none. */
	public static Optional<Category> category(Interview interview) {
		Agency agency = interview.getAgency();
		return agency == null || agency.getCategory() == null ? Optional.empty()
				: Optional.of(new Category(agency.getCategory().getId(), Bilingual.of(agency.getCategory().getName())));
	}

	/** How a report names a quote, e.g. (I-05, state management). */
	public static Bilingual signature(Quote quote) {
		return quote.category().isPresent() ? WORDS.text("signature.category", quote.who(), quote.category().get().name())
				: WORDS.text("signature", quote.who());
	}

	private static List<Pattern> names(List<Agency> agencies) {
		Set<String> names = new LinkedHashSet<>();
		for (Agency agency : agencies) {
			Stream.concat(Stream.of(agency.getName(), agency.getAcronym()).flatMap(QuoteRules::both), agency.getOtherNames().stream())
					.map(String::strip)
					.filter(it -> it.length() > 1).forEach(names::add);
		}
		List<String> longestFirst = new ArrayList<>(names);
		longestFirst.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		return longestFirst.stream().map(QuoteRules::whole).toList();
	}

	private static Stream<String> both(@Nullable LocalizedText text) {
		return text == null ? Stream.empty() : Stream.of(text.getFr(), text.getEn()).filter(Objects::nonNull);
	}

	/**
	 * Makes the pattern of a name as a whole word. A short one, which is an acronym, must be written in the same case,
	 * because it may be a word in another.
	 */
	private static Pattern whole(String name) {
		String even = Stream.of(name.split("[\\s\u00A0\u202F]+")).map(Pattern::quote).collect(Collectors.joining("[\\s\u00A0\u202F]+"));
		String spelled = APOSTROPHE.matcher(even).replaceAll(Matcher.quoteReplacement("\\E['’]\\Q"));
		int flags = name.length() > 5 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + spelled + "(?![\\p{L}\\p{N}])", flags);
	}
}
