// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.model.Participant;

/**
 * Texts of interviews for programs that count words, in one file: the words of those who were asked, and not the
 * questions. For IRaMuTeQ each interview begins with a line of starred variables. For TXM, which does not split a file,
 * each interview is an element of XML whose attributes are the variables. Equal interviews give equal bytes.
 */
public enum CorpusText {

	/** {@code **** *interview_i01 *category_x}, then the words. */
	IRAMUTEQ("iramuteq", "txt") {
		@Override
		String text(Map<String, String> variables, List<String> words) {
			// An asterisk within the words would begin a variable.
			return "**** "
					+ variables.entrySet().stream().map(it -> "*" + it.getKey() + "_" + plain(it.getValue()))
							.collect(Collectors.joining(" "))
					+ "\n"
					+ words.stream().map(it -> it.replace('*', ' ')).collect(Collectors.joining("\n")) + "\n\n";
		}
	},
	/** A text of XML, as the import XML/w of TXM reads it. */
	TXM("txm", "xml") {
		@Override
		String text(Map<String, String> variables, List<String> words) {
			return "<text"
					+ variables.entrySet().stream().map(it -> " " + it.getKey() + "=\"" + escaped(it.getValue()) + "\"")
							.collect(Collectors.joining())
					+ ">\n"
					+ words.stream().map(it -> "<p>" + escaped(it) + "</p>\n").collect(Collectors.joining()) + "</text>\n";
		}
	};

	private static final Pattern BEYOND = Pattern.compile("[^a-z0-9]+");
	private static final String ASKER = "q";

	private final String id;
	private final String ending;

	CorpusText(String id, String ending) {
		this.id = id;
		this.ending = ending;
	}

	/** Returns the name in commands. */
	public String id() {
		return id;
	}

	/** How the name of its file ends. */
	public String ending() {
		return ending;
	}

	/** By its id. */
	public static Optional<CorpusText> of(String id) {
		return List.of(values()).stream().filter(it -> it.id.equals(id)).findFirst();
	}

	abstract String text(Map<String, String> variables, List<String> words);

	/** Writes the texts. @return how many @throws IOException when the file cannot be written */
	public int write(Map<Interview, TranscriptText> texts, Path file) throws IOException {
		StringBuilder all = new StringBuilder();
		texts.forEach((interview, text) -> all.append(text(variables(interview), said(interview, text))));
		String whole = this == TXM ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<corpus>\n" + all + "</corpus>\n" : all.toString();
		Files.writeString(file, whole, StandardCharsets.UTF_8);
		return texts.size();
	}

	/** No name of an agency: who was asked stays a pseudonym. */
	private static Map<String, String> variables(Interview interview) {
		Map<String, String> variables = new LinkedHashMap<>();
		variables.put("interview", interview.getParticipants().stream().map(Participant::getPseudonym).findFirst().orElse(interview.getId()));
		if (interview.getAgency() != null && interview.getAgency().getCategory() != null) {
			variables.put("category", interview.getAgency().getCategory().getId());
		}
		if (interview.getTranscript() != null && interview.getTranscript().getLanguage() != null) {
			variables.put("lang", interview.getTranscript().getLanguage());
		}
		variables.put("planning", interview.getPlanning().getLiteral());
		return variables;
	}

	/** Returns the words of participants; all of a text in which no speaker is a participant. */
	private static List<String> said(Interview interview, TranscriptText text) {
		Set<String> participants = interview.getParticipants().stream().map(it -> it.getSpeaker() == null ? it.getPseudonym() : it.getSpeaker())
				.collect(Collectors.toSet());
		List<String> said = new ArrayList<>(words(text, participants::contains));
		return said.isEmpty() ? words(text, it -> !it.toLowerCase(Locale.ROOT).equals(ASKER)) : said;
	}

	private static List<String> words(TranscriptText text, Predicate<String> of) {
		return text.paragraphs().stream().filter(it -> of.test(it.speaker())).map(Paragraph::words).filter(it -> !it.isBlank()).toList();
	}

	/** Keeps only letters and digits, which values of starred variables may have. */
	static String plain(String value) {
		String bare = Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		return BEYOND.matcher(bare).replaceAll("");
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
