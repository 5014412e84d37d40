// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RuleFileTest {

	private static final List<String> HEAD = List.of("$day = monday tuesday", "[en.event.01]", "usage: event", "weight: 0.5",
			"fr: f", "en: e", "source: s");

	@Test
	void readsListsAlternativesBeginningsAndGaps() {
		assertThat(hit("- $day|sunday open* .. <number>", "Tuesday: opening of the hall at 9")).isEmpty();
		assertThat(hit("- $day|sunday open* .. <number>", "Tuesday opening of the hall at 9"))
				.containsExactly("Tuesday opening of the hall at 9");
		assertThat(hit("- $day|sunday open* .. <number>", "On Sunday open at 9 sharp")).containsExactly("Sunday open at 9");
	}

	@Test
	void gapEndsWithTheSentenceAndAfterSixWords() {
		assertThat(hit("- join .. park", "Join us. The park is open")).isEmpty();
		assertThat(hit("- join .. park", "join a b c d e f park")).hasSize(1);
		assertThat(hit("- join .. park", "join a b c d e f g park")).isEmpty();
	}

	@Test
	void apostrophesAndHyphensPartWordsOnBothSides() {
		assertThat(hit("- don't miss", "Please don’t miss it")).containsExactly("don’t miss");
		assertThat(hit("- rendez-vous", "RENDEZ-VOUS demain")).containsExactly("RENDEZ-VOUS");
	}

	@Test
	void tagIsFoundByItsWordAndOnlyATagByItsSign() {
		assertThat(hit("- alert", "now #Alert")).containsExactly("#Alert");
		assertThat(hit("- #alert", "now alert")).isEmpty();
		assertThat(hit("- #alert", "now #alert")).containsExactly("#alert");
	}

	@Test
	void startIsAfterTheMarkOfARelayAndTheNamesOfAnAnswer() {
		assertThat(hit("- <start> hello", "RT @city: hello there")).containsExactly("hello");
		assertThat(hit("- <start> hello", "@city @mayor hello there")).containsExactly("hello");
		assertThat(hit("- <start> hello", "well hello there")).isEmpty();
	}

	@Test
	void unlessMakesTheRuleVoid() {
		assertThat(hit("unless: of arms\n- call", "a call of arms")).isEmpty();
		assertThat(hit("unless: of arms\n- call", "a call")).hasSize(1);
	}

	@Test
	void addressesAreComparedByHost() {
		assertThat(hit("- cbc.ca|youtu.be", "see https://www.cbc.ca/news/1?x=2.")).containsExactly("https://www.cbc.ca/news/1?x=2");
		assertThat(hit("- cbc.ca|youtu.be", "see cbc.ca/news")).containsExactly("cbc.ca/news");
	}

	@Test
	void quotedPostIsNotRead() {
		assertThat(hit("- park", "fine words QT @mayor the park is open")).isEmpty();
	}

	@Test
	void errorNamesTheLine() {
		assertThatThrownBy(() -> rules("- $night open")).hasMessageContaining("line 8").hasMessageContaining("$night");
		assertThatThrownBy(() -> rules("whim: 3")).hasMessageContaining("line 8").hasMessageContaining("whim");
		assertThatThrownBy(() -> rules("- .. park")).hasMessageContaining("line 8");
		assertThatThrownBy(() -> rules("- <planet>")).hasMessageContaining("line 8");
		assertThatThrownBy(() -> rules("weight: 1.5\n- park")).hasMessageContaining("1.5");
		assertThatThrownBy(() -> rules("- park\n[en.event.01]")).hasMessageContaining("second rule");
	}

	/** What a rule of these lines finds in a text. */
	private static List<String> hit(String lines, String text) {
		PostText post = PostText.of(RulesClassifierTest.post(text, ""));
		return new RuleBook(rules(lines)).find(post).stream().map(it -> text.substring(it.start(), it.end())).toList();
	}

	private static List<Rule> rules(String lines) {
		var all = new ArrayList<>(HEAD);
		all.addAll(List.of(lines.split("\n")));
		return new RuleFile().read(all);
	}
}
