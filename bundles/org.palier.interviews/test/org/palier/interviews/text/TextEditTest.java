// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

/** Spans stay where their words are, whatever is done to the text. */
class TextEditTest {

	private static final String[] LETTERS = { "a", "é", "😀", "œ", " ", "👩‍👧", "z", "\n" };

	@TempDir
	private Path folder;

	@Test
	void whatIsTypedAtTheEdgesStaysOutside() {
		Span word = span(0, 3, 0, 7);

		assertThat(insert(0, 3, "xx").map(word)).isEqualTo(span(0, 5, 0, 9));
		assertThat(insert(0, 7, "xx").map(word)).isEqualTo(word);
		assertThat(insert(0, 5, "xx").map(word)).isEqualTo(span(0, 3, 0, 9));
	}

	@Test
	void whatIsTypedOverAWordKeepsItsCode() {
		assertThat(new TextEdit(new TextPosition(0, 3), new TextPosition(0, 7), "other words").map(span(0, 3, 0, 7)))
				.isEqualTo(span(0, 3, 0, 14));
	}

	@Test
	void aDeletedSpanIsEmptyWhereItWas() {
		assertThat(new TextEdit(new TextPosition(0, 1), new TextPosition(1, 2), "").map(span(0, 3, 1, 1))).isEqualTo(span(0, 1, 0, 1));
	}

	@Test
	void paragraphsSplitAndMadeOneTakeSpansAlong() {
		assertThat(insert(0, 2, "\n").map(span(0, 3, 1, 4))).isEqualTo(span(1, 1, 2, 4));
		assertThat(new TextEdit(new TextPosition(0, 5), new TextPosition(1, 0), "").map(span(1, 2, 1, 4))).isEqualTo(span(0, 7, 0, 9));
	}

	/**
	 * Each character has a name of its own, so that the contents of a span afterwards are known without any arithmetic
	 * of places. They are its remaining characters, and nothing but them and the text typed between them.
	 */
	@Test
	void twoHundredOverlappingSpansSurviveRandomEditsSaveAndLoad() throws Exception {
		var random = new Random(19);
		List<Integer> names = new ArrayList<>();
		TranscriptText text = text(random, names);
		List<Span> spans = new ArrayList<>();
		List<List<Integer>> held = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			int from = random.nextInt(names.size());
			int to = from + 1 + random.nextInt(Math.min(60, names.size() - from));
			spans.add(new Span(place(text, from), place(text, to)));
			held.add(new ArrayList<>(names.subList(from, to)));
		}
		int next = names.size();
		for (int i = 0; i < 500; i++) {
			int from = random.nextInt(names.size() + 1);
			int to = Math.min(names.size(), from + random.nextInt(5));
			List<String> typed = random.ints(random.nextInt(6), 0, LETTERS.length).mapToObj(it -> LETTERS[it]).toList();
			String with = String.join("", typed);
			var edit = new TextEdit(place(text, from), place(text, to), with);
			List<Integer> fresh = new ArrayList<>();
			for (int j = 0; j < with.codePointCount(0, with.length()); j++) {
				fresh.add(next++);
			}
			names.subList(from, to).clear();
			names.addAll(from, fresh);
			text = edit.apply(text);
			spans.replaceAll(edit::map);
		}
		assertThat(all(text)).isEqualTo(names.size());
		List<Span> read = saved(spans);
		int whole = 0;
		for (int i = 0; i < 200; i++) {
			assertThat(read.get(i)).isEqualTo(spans.get(i));
			List<Integer> now = names.subList(number(text, read.get(i).from()), number(text, read.get(i).to()));
			List<Integer> left = held.get(i).stream().filter(names::contains).toList();
			assertThat(now).as("span %s", i).containsAll(left);
			List<Integer> before = held.get(i);
			assertThat(now).as("nothing of the old text that was not in span %s", i).allMatch(it -> before.contains(it) || it >= 2000);
			whole += left.isEmpty() ? 0 : 1;
		}
		assertThat(whole).isGreaterThan(150);
	}

	@Test
	void aTextComesBackFromItsFileWithSpeakersAndTimes() {
		var text = new TranscriptText(List.of(new Paragraph("I-05", Duration.ofMillis(3_723_045), "Note: pas vraiment."),
				Paragraph.of("E: ceci n’est pas un nom"), Paragraph.of(""), new Paragraph("E", null, "😀 oui")));

		assertThat(text.file()).startsWith("[01:02:03.045]\tI-05:\tNote: pas vraiment.\n");
		assertThat(TranscriptText.parse(text.file())).isEqualTo(text);
		assertThat(TranscriptText.parse("\uFEFF" + text.file().replace("\n", "\r\n"))).isEqualTo(text);
		assertThat(text.words(span(3, 0, 3, 1))).isEqualTo("😀");
	}

	/** A text is edited, undone and written with its study, and is never in study.palier. */
	@Test
	void aTextIsSavedWithItsStudyAndDeletedWithWhatItWas() throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i-05");
		study.getInterviews().add(interview);
		new StudyFile(folder.resolve("study.palier")).save(study);
		var store = new TranscriptStore(folder);
		var first = new TranscriptText(List.of(new Paragraph("E", null, "Bonjour."), new Paragraph("I-05", Duration.ofMillis(1500), "Oui."),
				Paragraph.of("Fin.")));
		var second = new TextEdit(new TextPosition(1, 2), new TextPosition(1, 2), "i\nb").apply(first);
		try (var writing = StudyWriting.open(new StudyFolder(folder), "test", Progress.NONE)) {
			Interview open = writing.study().getInterviews().getFirst();
			new RecordedEdit(Bilingual.same("bring"), Root.beneath(open), () -> TranscriptStore.put(open, first)).strict().run();
			writing.save();
			var edit = new RecordedEdit(Bilingual.same("edit"), Root.beneath(open), () -> TranscriptStore.put(open, second)).strict();
			edit.run();
			assertThat(TranscriptStore.open(open)).contains(second);
			edit.undo();
			assertThat(TranscriptStore.open(open)).contains(first);
			edit.redo();
			writing.save();
		}

		assertThat(Files.readString(folder.resolve("interviews/i-05.txt")))
				.isEqualTo("E:\tBonjour.\n[00:00:01.500]\tI-05:\tOui\nI-05:\tbi.\nFin.\n");
		assertThat(Files.readString(folder.resolve("study.palier"))).contains(second.digest()).doesNotContain("Bonjour");
		assertThat(store.read("i-05")).contains(second);
		assertThat(store.earlier("i-05", first.digest())).contains(first);
		// The file, and both texts as they are kept beside it.
		assertThat(store.delete("i-05")).isEqualTo(3);
		assertThat(store.earlier("i-05", first.digest())).isEmpty();
		assertThat(folder.resolve("interviews/.gitignore")).hasContent("*");
	}

	private List<Span> saved(List<Span> spans) throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i-01");
		study.getInterviews().add(interview);
		for (int i = 0; i < spans.size(); i++) {
			Passage passage = PalierFactory.eINSTANCE.createPassage();
			passage.setId("p" + i);
			spans.get(i).put(passage);
			interview.getPassages().add(passage);
		}
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		return file.load().getInterviews().getFirst().getPassages().stream().map(Span::of).toList();
	}

	private static TranscriptText text(Random random, List<Integer> names) {
		var words = new StringBuilder();
		for (int i = 0; i < 2000; i++) {
			String letter = LETTERS[random.nextInt(LETTERS.length)];
			String one = new String(Character.toChars(letter.codePointAt(0)));
			words.append(i == 0 ? "a" : one);
			names.add(i);
		}
		return new TranscriptText(words.toString().lines().map(Paragraph::of).toList().isEmpty() ? List.of()
				: List.of(words.toString().split("\n", -1)).stream().map(Paragraph::of).toList());
	}

	/** The place behind so many characters, ends of paragraphs among them. */
	private static TextPosition place(TranscriptText text, int characters) {
		int left = characters;
		int paragraph = 0;
		while (left > text.paragraphs().get(paragraph).length()) {
			left -= text.paragraphs().get(paragraph).length() + 1;
			paragraph++;
		}
		return new TextPosition(paragraph, left);
	}

	private static int number(TranscriptText text, TextPosition place) {
		return text.paragraphs().subList(0, place.paragraph()).stream().mapToInt(it -> it.length() + 1).sum() + place.codePoint();
	}

	private static int all(TranscriptText text) {
		return number(text, text.end());
	}

	private static TextEdit insert(int paragraph, int codePoint, String with) {
		return new TextEdit(new TextPosition(paragraph, codePoint), new TextPosition(paragraph, codePoint), with);
	}

	private static Span span(int fromParagraph, int from, int toParagraph, int to) {
		return new Span(new TextPosition(fromParagraph, from), new TextPosition(toParagraph, to));
	}
}
