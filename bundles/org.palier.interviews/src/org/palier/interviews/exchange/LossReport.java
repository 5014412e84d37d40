// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The losses of an exchange, kind by kind, with their number and names. A program that claims REFI-QDA shows them at
 * import and at export.
 *
 * @param losses none when everything came across
 */
public record LossReport(List<Loss> losses) {

	private static final Wording WORDS = new Wording(LossReport.class, "losses");
	private static final int NAMED = 5;

	/** Copies its list. */
	public LossReport {
		losses = List.copyOf(losses);
	}

	/** The kinds of losses. */
	public enum Kind {
		/** Pictures, and what was marked in them. */
		PICTURES,
		/** Recordings, and what was marked in them. */
		RECORDINGS,
		/** Transcripts that are part of a recording. */
		TRANSCRIPTS,
		/** Pages of a PDF, with what was marked by place on the page. */
		PAGES,
		/** Formatted texts beside the plain ones. */
		FORMATTING,
		/** Groups of codes, texts or memos. */
		SETS,
		/** Diagrams. */
		GRAPHS,
		/** Relations between things. */
		LINKS,
		/** Elements that the format does not have. */
		UNKNOWN_ELEMENTS,
		/** Texts that the file names and does not hold. */
		MISSING_TEXTS,
		/** Memos whose text the file does not hold. */
		MISSING_NOTES,
		/** Passages that reach beyond their text, or have no length. */
		BEYOND_THE_TEXT,
		/** Passages whose text the file does not hold. */
		WITHOUT_TEXT,
		/** Codings of whole texts, where passages alone are coded. */
		WHOLE_TEXTS,
		/** Codings that name a code which is not there. */
		UNKNOWN_CODES,
		/** Persons who have the name of another. */
		SAME_NAMES,
		/** Positions that fit the quoted words in neither way of counting line ends. */
		DOUBTFUL_POSITIONS,
		/** Passages of a text whose line ends are two signs, where it is unknown whether these were counted as one. */
		LINE_ENDS,
		/** Texts of persons or bodies that the study does not know. */
		UNKNOWN_AGENCIES,
		/** Names in the other language: other programs show one. */
		OTHER_LANGUAGE,
		/** Codes that mean something in a theory. */
		STANDING_FOR,
		/** Consent, and until when. */
		CONSENT,
		/** Decisions between coders: another program reads a passage like the others. */
		DECISIONS,
		/** Data of the study that is not about interviews. */
		REST_OF_STUDY,
		/** Interviews without a text. */
		NO_TRANSCRIPT,
		/** Values of cases in a project: a census is imported as a table. */
		CASE_VALUES,
		/** Values that are not of the type of their variable. */
		WRONG_VALUES;

		/** Returns the name in scripts. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A kind of loss with its number. @param count number of losses, 1 or more @param names of some of them, those that have one */
	public record Loss(Kind kind, long count, List<String> names) {

		/** Copies its list. */
		public Loss {
			names = List.copyOf(names);
		}

		/** One sentence. */
		public Bilingual sentence() {
			Bilingual said = WORDS.text(kind.id(), count);
			return names.isEmpty() ? said
					: WORDS.text("named", said, String.join("; ", names.subList(0, Math.min(NAMED, names.size()))), names.size() - NAMED);
		}
	}

	/** True when everything came across. */
	public boolean isEmpty() {
		return losses.isEmpty();
	}

	/** How many of a kind; 0 for none. */
	public long count(Kind kind) {
		return losses.stream().filter(it -> it.kind() == kind).mapToLong(Loss::count).sum();
	}

	/** This one and what came later. */
	public LossReport and(LossReport later) {
		var both = new Collected();
		losses.forEach(both::add);
		later.losses.forEach(both::add);
		return both.report();
	}

	/** Gathers losses; used by one thread. */
	public static final class Collected {

		private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
		private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);

		/** One more. @param name of it; empty when it has none */
		public void add(Kind kind, String name) {
			add(new Loss(kind, 1, name.isBlank() ? List.of() : List.of(name.strip())));
		}

		/** Some more; none for 0. */
		public void add(Kind kind, long count) {
			if (count > 0) {
				add(new Loss(kind, count, List.of()));
			}
		}

		/** Some more, with names of some of them. */
		void add(Loss loss) {
			counts.merge(loss.kind(), loss.count(), Long::sum);
			names.computeIfAbsent(loss.kind(), it -> new ArrayList<>()).addAll(loss.names());
		}

		/** Returns the losses gathered so far, in the order of the kinds. */
		public LossReport report() {
			return new LossReport(counts.entrySet().stream()
					.map(it -> new Loss(it.getKey(), it.getValue(), names.getOrDefault(it.getKey(), List.of()))).toList());
		}
	}
}
