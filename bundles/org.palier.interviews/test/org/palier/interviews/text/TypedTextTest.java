// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;

/** A seedling is one code point and two characters: indices count it twice, places once. */
class TypedTextTest {

	private static final TranscriptText HELD = TranscriptText.parse("On plante 🌱 ici.\n\nPuis on attend.\n");

	private static TypedText typed() {
		var typed = new TypedText();
		typed.take(HELD);
		return typed;
	}

	private static Passage passage(TextPosition from, TextPosition to) {
		Passage passage = PalierFactory.eINSTANCE.createPassage();
		new Span(from, to).put(passage);
		return passage;
	}

	@Test
	void indicesAreThoseOfTheTextThatIsShown() {
		TypedText typed = typed();
		assertThat(typed.shown()).isEqualTo("On plante 🌱 ici.\n\nPuis on attend.");
		// On plante 🌱 ici. is 16 code points and 17 characters, the empty line has index 18, what follows begins at 19.
		assertThat(typed.place(0)).isEqualTo(new TextPosition(0, 0));
		assertThat(typed.place(12)).as("behind the seedling").isEqualTo(new TextPosition(0, 11));
		assertThat(typed.place(17)).isEqualTo(new TextPosition(0, 16));
		assertThat(typed.place(18)).isEqualTo(new TextPosition(1, 0));
		assertThat(typed.place(19)).isEqualTo(new TextPosition(2, 0));
		assertThat(typed.place(34)).isEqualTo(new TextPosition(2, 15));
		assertThat(typed.place(99)).isEqualTo(new TextPosition(2, 15));
		for (int index : new int[] { 0, 10, 12, 17, 18, 19, 34 }) {
			assertThat(typed.index(typed.place(index))).isEqualTo(index);
		}
		assertThat(typed.index(new TextPosition(7, 0))).as("beyond the text").isEqualTo(34);
	}

	@Test
	void anEmptyTextHasOnePlace() {
		var empty = new TypedText();
		assertThat(empty.shown()).isEmpty();
		assertThat(empty.place(0)).isEqualTo(new TextPosition(0, 0));
		assertThat(empty.index(new TextPosition(3, 4))).isZero();
		empty.type(0, 0, "Oui");
		assertThat(empty.shown()).isEqualTo("Oui");
	}

	@Test
	void whatIsTypedIsHandedOverOnce() {
		TypedText typed = typed();
		typed.type(10, 2, "un arbre");
		typed.type(0, 0, "Bon.\r\n\t");
		assertThat(typed.shown()).isEqualTo("Bon.\n On plante un arbre ici.\n\nPuis on attend.");
		assertThat(typed.current().paragraphs()).hasSize(4);
		assertThat(typed.handOver()).containsExactly(new TextEdit(new TextPosition(0, 10), new TextPosition(0, 11), "un arbre"),
				new TextEdit(new TextPosition(0, 0), new TextPosition(0, 0), "Bon.\n "));
		assertThat(typed.handOver()).isEmpty();
	}

	/** "ici" is words 12 to 15 of the first paragraph; six characters before it make it 18 to 21. */
	@Test
	void passagesMoveWithWhatIsTyped() {
		TypedText typed = typed();
		Passage here = passage(new TextPosition(0, 12), new TextPosition(0, 15));
		assertThat(typed.span(here)).isEqualTo(new Span(new TextPosition(0, 12), new TextPosition(0, 15)));
		typed.type(0, 0, "Donc, ");
		assertThat(typed.span(here)).isEqualTo(new Span(new TextPosition(0, 18), new TextPosition(0, 21)));
		assertThat(typed.current().words(typed.span(here))).isEqualTo("ici");
		assertThat(typed.span(passage(new TextPosition(8, 0), new TextPosition(9, 0)))).as("beyond the text")
				.isEqualTo(new Span(new TextPosition(2, 15), new TextPosition(2, 15)));
	}

	/**
	 * The known text is handed over after each edit of the study, of other passages too: text that is being typed must
	 * not be lost by that.
	 */
	@Test
	void theSameTextAgainLeavesWhatIsTyped() {
		TypedText typed = typed();
		typed.type(0, 2, "Elle");
		assertThat(typed.take(HELD)).isFalse();
		assertThat(typed.shown()).startsWith("Elle plante");
		assertThat(typed.handOver()).hasSize(1);
	}

	@Test
	void whatWasHandedOverComesBackAsTheSame() {
		TypedText typed = typed();
		typed.type(0, 2, "Elle");
		typed.handOver();
		typed.type(4, 0, "-même");
		assertThat(typed.take(TranscriptText.parse("Elle plante 🌱 ici.\n\nPuis on attend.\n"))).as("goes on").isFalse();
		assertThat(typed.shown()).startsWith("Elle-même plante");
	}

	/** An undo, or another's text, wins over what is being typed. */
	@Test
	void anotherTextTakesThePlaceOfWhatIsTyped() {
		TypedText typed = typed();
		typed.type(0, 2, "Elle");
		assertThat(typed.take(TranscriptText.parse("Autre.\n"))).isTrue();
		assertThat(typed.shown()).isEqualTo("Autre.");
		assertThat(typed.handOver()).isEmpty();
		assertThat(typed.take(TranscriptText.EMPTY)).isTrue();
		typed.type(0, 0, "x");
		assertThat(typed.take(TranscriptText.EMPTY)).as("of an interview that has no text yet").isTrue();
		assertThat(typed.shown()).isEmpty();
	}

	/** The known text equals the typed one: nothing to show, and nothing to hand over. */
	@Test
	void whatIsHeldAsItWasTypedNeedsNotBeShown() {
		TypedText typed = typed();
		typed.type(0, 2, "Elle");
		assertThat(typed.take(TranscriptText.parse("Elle plante 🌱 ici.\n\nPuis on attend.\n"))).isFalse();
		assertThat(typed.handOver()).isEmpty();
	}
}
