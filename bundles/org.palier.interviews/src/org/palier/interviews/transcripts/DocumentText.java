// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.files.markup.XmlReading;
import org.palier.files.packed.Part;
import org.palier.files.packed.SizeLimit;
import org.palier.ground.text.Bilingual;

/**
 * The paragraphs of a document of a word processor, as its readers see them. Tracked insertions are there, tracked
 * deletions are not; comments and notes are left out and reported. WordprocessingML by ISO/IEC 29500, text of
 * OpenDocument by ISO/IEC 26300.
 *
 * @param paragraphs without empty ones
 * @param remarks    what was left out
 */
record DocumentText(List<String> paragraphs, List<Bilingual> remarks) {

	/** Elements whose content is not shown in the text. A fallback repeats the content beside it. */
	private static final Set<String> HIDDEN_IN_WORD = Set.of("del", "moveFrom", "Fallback");
	private static final Set<String> CHANGES_IN_WORD = Set.of("ins", "del", "moveFrom", "moveTo");
	private static final Set<String> HIDDEN_IN_OPEN = Set.of("tracked-changes", "annotation", "note", "forms", "sequence-decls");
	private static final int MOST_BLANKS = 1000;

	/** The text and the counts gathered so far. */
	private static final class Gathering {

		private final List<String> paragraphs = new ArrayList<>();
		private final StringBuilder words = new StringBuilder();
		private long characters;
		private long changes;
		private long comments;
		private long notes;

		void say(String text) throws IOException {
			words.append(text);
			characters += text.length();
			if (characters > TranscriptFile.MOST_CHARACTERS) {
				throw new SizeLimit.TooLargeException();
			}
		}

		void end() {
			String said = words.toString().strip();
			words.setLength(0);
			if (!said.isEmpty()) {
				paragraphs.add(said);
			}
		}

		DocumentText whole() {
			end();
			List<Bilingual> remarks = new ArrayList<>();
			if (changes > 0) {
				remarks.add(TranscriptFile.WORDS.text("tracked", changes));
			}
			if (comments > 0) {
				remarks.add(TranscriptFile.WORDS.text("comments", comments));
			}
			if (notes > 0) {
				remarks.add(TranscriptFile.WORDS.text("notes", notes));
			}
			return new DocumentText(paragraphs, remarks);
		}
	}

	/** Copies its lists. */
	DocumentText {
		paragraphs = List.copyOf(paragraphs);
		remarks = List.copyOf(remarks);
	}

	static DocumentText word(Part document) throws IOException {
		var gathering = new Gathering();
		try (var xml = new XmlReading(document.open())) {
			int hidden = 0;
			boolean text = false;
			while (xml.next()) {
				if (xml.begins() && CHANGES_IN_WORD.contains(xml.name()) && !xml.attribute("date").concat(xml.attribute("author")).isEmpty()) {
					gathering.changes++;
				}
				if (xml.begins() && HIDDEN_IN_WORD.contains(xml.name())) {
					hidden++;
				} else if (xml.ends() && HIDDEN_IN_WORD.contains(xml.name())) {
					hidden--;
				} else if (hidden == 0 && xml.begins()) {
					text = xml.begins("t");
					switch (xml.name()) {
					case "tab", "br", "cr" -> gathering.say(" ");
					case "noBreakHyphen" -> gathering.say("\u2011");
					case "commentReference" -> gathering.comments++;
					case "footnoteReference", "endnoteReference" -> gathering.notes++;
					default -> {
						// Says nothing.
					}
					}
				} else if (hidden == 0 && xml.ends("p")) {
					gathering.end();
				} else if (xml.ends("t")) {
					text = false;
				} else if (text && hidden == 0) {
					gathering.say(xml.text());
				}
			}
		}
		return gathering.whole();
	}

	static DocumentText open(Part content) throws IOException {
		var gathering = new Gathering();
		try (var xml = new XmlReading(content.open())) {
			int hidden = 0;
			int within = 0;
			boolean body = false;
			while (xml.next()) {
				if (xml.begins("body")) {
					body = true;
				}
				if (xml.begins()) {
					switch (xml.name()) {
					case "changed-region" -> gathering.changes++;
					case "annotation" -> gathering.comments++;
					case "note" -> gathering.notes++;
					default -> {
						// Counted elsewhere, or not at all.
					}
					}
				}
				if (xml.begins() && HIDDEN_IN_OPEN.contains(xml.name())) {
					hidden++;
				} else if (xml.ends() && HIDDEN_IN_OPEN.contains(xml.name())) {
					hidden--;
				} else if (hidden == 0 && body) {
					if (xml.begins("p") || xml.begins("h")) {
						within++;
					} else if (xml.ends("p") || xml.ends("h")) {
						within--;
						gathering.end();
					} else if (xml.begins("s")) {
						gathering.say(" ".repeat(blanks(xml.attribute("c"))));
					} else if (xml.begins("tab") || xml.begins("line-break")) {
						gathering.say(" ");
					} else if (within > 0) {
						gathering.say(xml.text().replaceAll("\\s+", " "));
					}
				}
			}
		}
		return gathering.whole();
	}

	private static int blanks(String count) {
		try {
			return count.isEmpty() ? 1 : Math.clamp(Integer.parseInt(count), 0, MOST_BLANKS);
		} catch (NumberFormatException none) {
			return 1;
		}
	}

	/** True when the manifest of an OpenDocument says that its parts are encrypted. */
	static boolean isLocked(Part manifest) throws IOException {
		try (var xml = new XmlReading(manifest.open())) {
			while (xml.next()) {
				if (xml.begins("encryption-data")) {
					return true;
				}
			}
		}
		return false;
	}
}
