// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palier.numbers.view.WordsOnPresence;

import org.junit.jupiter.api.Test;
import org.palier.corpus.PersonCoder;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;

/** Anne saw alerts and answers on a page, Ben alerts; a program saw events. */
class WordsOnPresenceTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

	private final Study study = MAKE.createStudy();
	private final Presence presence = MAKE.createPresence();
	private final Usage alert = usage("alert");
	private final Usage answer = usage("answer");
	private final Usage event = usage("event");

	WordsOnPresenceTest() {
		says(coder("anne", CoderKind.HUMAN), alert, answer);
		says(coder("ben", CoderKind.HUMAN), alert);
		says(coder("robot", CoderKind.MACHINE), event);
	}

	private Usage usage(String id) {
		Usage usage = MAKE.createUsage();
		usage.setId(id);
		study.getUsages().add(usage);
		return usage;
	}

	private Coder coder(String id, CoderKind kind) {
		Coder coder = MAKE.createCoder();
		coder.setId(id);
		coder.setName(id);
		coder.setKind(kind);
		study.getCoders().add(coder);
		return coder;
	}

	private void says(Coder coder, Usage... seen) {
		PresenceCoding coding = MAKE.createPresenceCoding();
		coding.setCoder(coder);
		coding.getUsages().addAll(List.of(seen));
		presence.getCodings().add(coding);
	}

	private static List<String> ids(Collection<Usage> usages) {
		return usages.stream().map(Usage::getId).sorted().toList();
	}

	private WordsOnPresence asRead(String... reader) {
		return WordsOnPresence.of(presence, List.of(reader).stream().findFirst());
	}

	private void say(String coder, Usage... seen) {
		UsageCoding.say(study, coder.isEmpty() ? Optional.empty() : Optional.of(new PersonCoder(coder, coder)), CLOCK, presence, List.of(seen));
	}

	@Test
	void whoOnlyReadsSeesWhatIsInForceAndEachWordButNoProgram() {
		WordsOnPresence words = asRead();
		assertThat(ids(words.inForce().orElseThrow().seen())).containsExactly("alert");
		assertThat(ids(words.inForce().orElseThrow().open())).containsExactly("answer");
		assertThat(words.all().stream().map(it -> it.getCoder().getName())).containsExactly("anne", "ben");
		assertThat(words.own()).isEmpty();
		assertThat(words.isBlind()).isFalse();
	}

	@Test
	void whoCodesIsBlindUntilTheirOwnWordOrADecision() {
		assertThat(asRead("chloe")).satisfies(it -> assertThat(it.isBlind()).isTrue()).satisfies(it -> assertThat(it.all()).isEmpty());
		say("chloe", answer, event);
		WordsOnPresence words = asRead("chloe");
		assertThat(words.isBlind()).isFalse();
		assertThat(ids(words.own().orElseThrow().getUsages())).containsExactly("answer", "event");
		assertThat(ids(words.inForce().orElseThrow().seen())).as("two of three").containsExactly("alert", "answer");
		say("chloe");
		assertThat(asRead("chloe").isBlind()).as("the word is taken back").isTrue();
		presence.setDecision(MAKE.createPresenceDecision());
		presence.getDecision().getUsages().add(event);
		assertThat(ids(asRead("chloe").inForce().orElseThrow().seen())).containsExactly("event");
	}

	@Test
	void nobodyIsBlindToNothing() {
		presence.getCodings().clear();
		assertThat(asRead("chloe").isBlind()).isFalse();
		assertThat(WordsOnPresence.of(null, Optional.of("chloe")).isBlind()).isFalse();
	}

	@Test
	void aWordIsItsCodersAndOthersStay() {
		say("ben", answer);
		assertThat(presence.getCodings()).hasSize(3);
		assertThat(presence.getCodings().get(1)).satisfies(it -> assertThat(ids(it.getUsages())).containsExactly("answer"))
				.satisfies(it -> assertThat(it.getCodedOn()).isEqualTo(LocalDate.of(2026, 3, 2)));
		say("", event);
		assertThat(presence.getCodings().getLast().getCoder()).as("nobody signs it").isNull();
		assertThat(ids(asRead().own().orElseThrow().getUsages())).containsExactly("event");
		say("", alert);
		assertThat(presence.getCodings()).as("the same word anew").hasSize(4);
		say("dana", alert);
		assertThat(study.getCoders().getLast().getName()).as("known from the first word on").isEqualTo("dana");
	}
}
