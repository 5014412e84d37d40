// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Passages follow a text that was changed outside, by what was done to its words. */
class TextDifferenceTest {

	@Test
	void aPassageStaysWithItsWordsWhenParagraphsComeGoAndChange() {
		TranscriptText before = text("Avez-vous un plan ?", "Pas vraiment. Une collègue l’avait essayée.", "Et le temps ?",
				"Dix heures par semaine à deux.");
		TranscriptText after = text("[Relu par la répondante.]", "Aviez-vous un plan, au début ?",
				"😀 Non, pas vraiment. Une collègue l’avait bien essayée.",
				"Dix heures par semaine, à deux.");
		Span collegue = span(before, 1, "Une collègue");
		Span heures = span(before, 3, "Dix heures par semaine");
		Span temps = span(before, 2, "Et le temps");

		assertThat(after.words(moved(before, after, collegue))).isEqualTo("Une collègue");
		assertThat(after.words(moved(before, after, heures))).isEqualTo("Dix heures par semaine");
		assertThat(moved(before, after, temps).isEmpty()).as("its words are gone").isTrue();
	}

	@Test
	void itsEditsMakeOneTextOfTheOther() {
		var random = new Random(19);
		for (int round = 0; round < 300; round++) {
			TranscriptText before = any(random, 6);
			TranscriptText after = round % 7 == 0 ? TranscriptText.EMPTY : round % 3 == 0 ? any(random, 6) : changed(before, random);
			TranscriptText made = before;
			for (TextEdit step : new TextDifference(before, after).steps()) {
				made = step.apply(made);
			}
			assertThat(words(made)).as("%s -> %s", before, after).isEqualTo(words(after));
		}
	}

	/** Two texts of 6,000 paragraphs without one in common: a table of all pairs would have 36 million cells. */
	@Test
	void longTextsThatHaveNothingInCommonAreReplaced() {
		TranscriptText before = numbered("a");
		TranscriptText after = numbered("b");
		TranscriptText made = before;
		for (TextEdit step : new TextDifference(before, after).steps()) {
			made = step.apply(made);
		}
		assertThat(words(made)).isEqualTo(words(after));
	}

	private static TranscriptText numbered(String word) {
		return new TranscriptText(IntStream.range(0, 6000).mapToObj(it -> Paragraph.of(word + it)).toList());
	}

	private static String words(TranscriptText text) {
		return text.paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n"));
	}

	private static TranscriptText any(Random random, int paragraphs) {
		return new TranscriptText(IntStream.range(0, random.nextInt(paragraphs)).mapToObj(it -> Paragraph.of(sentence(random))).toList());
	}

	private static String sentence(Random random) {
		return IntStream.range(0, 1 + random.nextInt(5)).mapToObj(it -> List.of("a", "b", "😀", "été", "d, e").get(random.nextInt(5)))
				.collect(Collectors.joining(" "));
	}

	private static TranscriptText changed(TranscriptText text, Random random) {
		List<Paragraph> all = new ArrayList<>(text.paragraphs());
		for (int i = 0; i < 2; i++) {
			int at = random.nextInt(all.size() + 1);
			if (at == all.size() || random.nextBoolean()) {
				all.add(at, Paragraph.of(sentence(random)));
			} else {
				all.remove(at);
			}
		}
		return new TranscriptText(all);
	}

	private static Span moved(TranscriptText before, TranscriptText after, Span span) {
		Span moved = span;
		for (TextEdit step : new TextDifference(before, after).steps()) {
			moved = step.map(moved);
		}
		return moved;
	}

	private static Span span(TranscriptText text, int paragraph, String words) {
		String all = text.paragraphs().get(paragraph).words();
		int from = all.codePointCount(0, all.indexOf(words));
		return new Span(new TextPosition(paragraph, from), new TextPosition(paragraph, from + words.codePointCount(0, words.length())));
	}

	private static TranscriptText text(String... paragraphs) {
		return new TranscriptText(List.of(paragraphs).stream().map(Paragraph::of).toList());
	}
}
