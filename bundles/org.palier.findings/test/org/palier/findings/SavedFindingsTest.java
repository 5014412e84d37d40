// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.ground.text.Bilingual;
import org.palier.model.Finding;
import org.palier.model.PalierFactory;
import org.palier.model.Recommendation;

/** What a person keeps of what may be said: its words, its numbers, and what became of both. */
class SavedFindingsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

	private final MadeStudy made = new MadeStudy(7, 0.1);
	private SavedFindings findings;
	private Candidates today;

	@BeforeEach
	void study() {
		for (int i = 0; i < 16; i++) {
			made.body("museums", 30, new double[] { 0.60, 0.38, 0.02 });
			made.body("archives", 30, new double[] { 0.88, 0.10, 0.02 });
		}
		findings = new SavedFindings(made.study());
		today = Candidates.of(made.read(480), List.of(), ReadingPace.UNKNOWN);
	}

	private Candidate groups() {
		return today.held().stream().filter(it -> it.kind() == SentenceKind.GROUPS).findFirst().orElseThrow();
	}

	private Finding kept() throws Exception {
		findings.keep(groups(), DAY, "A. Roy").run();
		return findings.all().getLast();
	}

	private FindingNow now(Finding kept) {
		return FindingNow.of(made.study(), today).stream().filter(it -> it.kept() == kept).findFirst().orElseThrow();
	}

	@Test
	void keepsTheNumbersThatSomebodySaw() throws Exception {
		Finding kept = kept();
		assertThat(kept.getId()).isEqualTo("f1");
		assertThat(kept.getKeptOn()).isEqualTo(DAY);
		assertThat(kept.getCells()).hasSize(2).extracting(it -> it.getValue())
				.containsExactly(groups().cells().get(0).span().value(), groups().cells().get(1).span().value());
		assertThat(now(kept).sentence()).isEqualTo(groups().sentence());
		assertThat(now(kept).mayBeTitle()).isTrue();
		assertThat(now(kept).remarks()).isEmpty();
	}

	@Test
	void whatIsRefusedOrKeptCannotBeKept() throws Exception {
		kept();
		assertThatThrownBy(this::kept).isInstanceOfSatisfying(FindingException.class,
				it -> assertThat(it.reason().en()).endsWith("is kept already."));
		Candidate refused = Candidates.of(made.counted(), List.of(), ReadingPace.UNKNOWN).refused().getFirst();
		assertThatThrownBy(() -> findings.keep(refused, DAY, "")).isInstanceOfSatisfying(FindingException.class,
				it -> assertThat(it.reason().fr()).contains("ne peut pas être retenu", "Des programmes seuls"));
		assertThat(findings.all()).hasSize(1);
	}

	/** A number in the author's words is a place; one that is typed is told, a year of the sentence is not. */
	@Test
	void numbersFollowTheirCellsInOtherWords() throws Exception {
		Finding kept = kept();
		findings.word(kept, new Bilingual("Les musées échangent {1} du temps, sur 960 publications", "Museums exchange {1} of the time")).run();
		FindingNow worded = now(kept);
		long percent = Math.round(kept.getCells().getFirst().getValue() * 100);
		assertThat(worded.worded()).isTrue();
		assertThat(worded.sentence().en()).isEqualTo("Museums exchange " + percent + "% of the time");
		assertThat(worded.typed()).containsExactly("960");
		assertThat(worded.mayBeTitle()).isFalse();
		assertThatThrownBy(() -> findings.word(kept, Bilingual.same("More than {3}"))).isInstanceOfSatisfying(FindingException.class,
				it -> assertThat(it.reason().en()).isEqualTo("“{3}” is no number of this finding; write {1} to {2}."));
		findings.word(kept, Bilingual.EMPTY).run();
		assertThat(now(kept).sentence()).isEqualTo(groups().sentence());
	}

	@Test
	void aNumberThatMovedAsksUntilItIsSeen() throws Exception {
		Finding kept = kept();
		double seen = kept.getCells().getFirst().getValue();
		kept.getCells().getFirst().setValue(seen - 0.1);
		assertThat(now(kept).moved()).hasSize(1);
		assertThat(now(kept).remarks()).singleElement().satisfies(it -> assertThat(it.en()).startsWith("A number moved from "));
		findings.see(kept, now(kept).now().orElseThrow()).run();
		assertThat(now(kept).moved()).isEmpty();
		assertThat(kept.getCells().getFirst().getValue()).isEqualTo(seen);
	}

	/** The posts that people read are gone: what was said rests on programs alone. */
	@Test
	void whatNoLongerHoldsIsNoTitle() throws Exception {
		Finding kept = kept();
		today = Candidates.of(made.counted(), List.of(), ReadingPace.UNKNOWN);
		assertThat(now(kept).mayBeTitle()).isFalse();
		assertThat(now(kept).remarks()).extracting(Bilingual::en).contains("The study no longer has the numbers of this finding");
	}

	@Test
	void movesAndGoesWithWhatRestsOnIt() throws Exception {
		Finding first = kept();
		findings.keep(today.held().stream().filter(it -> it.kind() == SentenceKind.SHARE).findFirst().orElseThrow(), DAY, "").run();
		Finding second = findings.all().getLast();
		assertThat(second.getId()).isEqualTo("f2");
		findings.move(second, 0).run();
		assertThat(findings.all()).containsExactly(second, first);
		Recommendation resting = PalierFactory.eINSTANCE.createRecommendation();
		made.study().getRecommendations().add(resting);
		resting.getFindings().add(second);
		var removed = findings.remove(second);
		removed.run();
		assertThat(resting.getFindings()).isEmpty();
		assertThat(findings.all()).containsExactly(first);
		assertThatThrownBy(() -> findings.get("f2")).isInstanceOfSatisfying(FindingException.class,
				it -> assertThat(it.reason().en()).contains("f1"));
	}
}
