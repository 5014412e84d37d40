// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palier.coding.resolved.SampledStudy.LEVELS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce.Basis;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.PostFilter;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.model.Run;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyOnDisk;

/** Where coders of a set differ, and what is decided. */
class AdjudicationTest {

	@TempDir
	private Path folder;

	/** Anne and Ben agree on post 1, differ on the usage of 2 and on the level of 3, and Ben has not coded 4. */
	private SampledStudy study() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 4, 0);
		for (String coder : List.of("anne", "ben")) {
			study.says(coder, 1, Facet.USAGE, "alert");
		}
		study.says("anne", 2, Facet.USAGE, "alert", "a storm", SampledStudy.SET).says("ben", 2, Facet.USAGE, "advice", "", SampledStudy.SET);
		study.says("anne", 3, LEVELS, "communication").says("ben", 3, LEVELS, "interaction").says("anne", 3, LEVELS, "service");
		study.says("anne", 4, Facet.USAGE, "event").says("rules", 4, Facet.USAGE, "contest");
		// Said elsewhere: another matter.
		return study.says("ben", 4, Facet.USAGE, "contest", "", "").write();
	}

	private Path file(String... rows) throws IOException {
		return Files.writeString(folder.resolve("decisions.csv"), "platform,item_id,facet,value,reason,by\n" + String.join("\n", rows) + "\n");
	}

	@Test
	void listsWhatDiffersWithMemosAndEachOwnLastWord() throws IOException {
		List<Disagreement> found = study().codes().disagreements();
		assertThat(found).extracting(it -> it.post().item() + " " + it.facet()).containsExactly("2 usage", "3 chang_kannan");
		assertThat(found.get(0).words()).extracting(it -> it.coder() + ":" + it.value() + ":" + it.details().memo()).containsExactly(
				"anne:alert:a storm",
				"ben:advice:");
		assertThat(found.get(1).words()).extracting(it -> it.coder() + ":" + it.value()).containsExactly("ben:interaction", "anne:service");
		assertThat(found).allMatch(Disagreement::isOpen);
	}

	/** A decision is a coding of its own with its reason, comes first in the set and in the study, and goes when its run is left out. */
	@Test
	void aDecisionIsACodingOfItsOwn() throws IOException {
		SampledStudy study = study();
		assertThat(study.decide(study.decisions(file("twitter,2,usage,advice,\"names no danger, only what to do\",Chloé",
				"twitter,3,level,service,the account serves,Anne + Ben")))).isEqualTo(2);
		SetCodes codes = study.codes();
		assertThat(codes.disagreements()).as("what coders said stays").hasSize(2).noneMatch(Disagreement::isOpen);
		assertThat(codes.posts().get(1).decision(Facet.USAGE)).get().satisfies(it -> {
			assertThat(it.kind()).isEqualTo(CoderKind.ADJUDICATED);
			assertThat(it.coder()).isEqualTo("chloe");
			assertThat(it.details().memo()).isEqualTo("names no danger, only what to do");
		});
		assertThat(codes.posts().get(2).decision(LEVELS)).get().satisfies(it -> assertThat(it.coder()).isEqualTo("anne+ben"));
		assertThat(codes.posts()).extracting(it -> it.resolved(Facet.USAGE).basis()).containsExactly(Basis.UNANIMOUS, Basis.ADJUDICATED,
				Basis.NOBODY, Basis.UNANIMOUS);
		try (StudyOnDisk open = study.open()) {
			assertThat(open.postsNeeded().select(PostFilter.ALL.withCodedBy(CodedBy.OPEN), List.of()).size())
					.as("4, by what Ben said elsewhere").isEqualTo(1);
			assertThat(open.study().getCoders()).extracting("name").containsExactly("Anne", "Ben", "Chloé");
			Run run = open.study().getRuns().getLast();
			assertThat(run.getKind()).isEqualTo("adjudication");
			RunManifest manifest = open.folder().manifestOf(run.getId()).orElseThrow();
			assertThat(manifest.counts()).containsEntry("decided", 2L);
			run.setActive(false);
			open.folder().file().save(open.study());
		}
		assertThat(study.codes().disagreements()).allMatch(Disagreement::isOpen);
	}

	/** An empty value takes the decision back; a later one replaces it. */
	@Test
	void aDecisionIsReplacedAndTakenBack() throws IOException {
		SampledStudy study = study();
		study.decide(study.decisions(file("twitter,2,usage,advice,why,chloe")));
		study.decide(study.decisions(file("twitter,2,usage,event,better,chloe")));
		assertThat(study.codes().posts().get(1).resolved(Facet.USAGE).value()).isEqualTo(CodeSet.of("event"));
		study.decide(study.decisions(file("twitter,2,usage,,unclear after all,chloe")));
		assertThat(study.codes().posts().get(1).resolved(Facet.USAGE).basis()).isEqualTo(Basis.OPEN);
	}

	@Test
	void everyWrongRowIsNamedAndNothingIsTaken() throws IOException {
		SampledStudy study = study();
		Path wrong = file("twitter,2,usage,advice,good,chloe", "twitter,99,usage,alert,why,chloe", "facebook,2,usage,alert,why,chloe",
				"twitter,2,mood,alert,why,chloe", "twitter,2,usage,alarm,why,chloe", "twitter,2,usage,alert, ,chloe", "twitter,2,usage,alert,why,dora",
				"twitter,2,usage,alert,why,anne", "twitter,2,usage,alert,why,", "twitter,2,usage,alert advice,why,chloe", "twitter,3,level,,why,chloe",
				"twitter,2,usage,alert,why,ben+anne");
		assertThatThrownBy(() -> study.decisions(wrong)).isInstanceOfSatisfying(UnreadableFileException.class, refused -> {
			String said = refused.reason().en();
			assertThat(said).startsWith("decisions.csv: rows that cannot be taken: 11; nothing was recorded.");
			assertThat(said).contains("Line 3: there is no post “99” of platform “twitter” in sample “s1”",
					"Line 4: there is no post “2” of platform “facebook”",
					"Line 5: nothing is coded as “mood”; facets: chang_kannan, ", "Line 6: “alarm” is no code of usage",
					"Line 7: a decision needs a reason",
					"Line 8: nobody of the study is called “dora”; those who code: Anne, Ben, Chloé", "Line 9: “anne” coded this post", "(anne + ben)",
					"Line 10: who decided is missing", "Line 11: usage takes one code, not “alert advice”", "Line 12: there is no decision to take back",
					"Line 13: this post and facet stand on line 2 already");
			assertThat(refused.reason().fr()).contains("Ligne 3\u202f: il n’y a pas de publication");
		});
		Path columns = Files.writeString(folder.resolve("c.csv"), "platform,item_id,value\ntwitter,2,alert\n");
		assertThatThrownBy(() -> study.decisions(columns)).hasMessageContaining("lacks the columns facet, reason, by");
		assertThatThrownBy(() -> study.decisions(file())).hasMessageContaining("decisions.csv");
		assertThat(study.codes().disagreements()).allMatch(Disagreement::isOpen);
	}

	/** The run is cancelled: neither the study nor its corpus tells of it. */
	@Test
	void aRunThatIsCancelledLeavesNothing() throws IOException {
		SampledStudy study = study();
		List<Decision> decisions = study.decisions(file("twitter,2,usage,advice,why,chloe"));
		try (StudyOnDisk open = study.open()) {
			var run = new AdjudicateRun(SetCodes.of(open.study().getCodingSets().getFirst(), open.postsNeeded()), decisions, "1", List.of(),
					List.of());
			assertThatThrownBy(() -> open.run(run, SampledStudy.AT, new Progress() {
				@Override
				public void report(long done, long total) {
					// nobody watches
				}

				@Override
				public boolean isCancelled() {
					return true;
				}
			})).isInstanceOf(java.util.concurrent.CancellationException.class);
		}
		assertThat(study.codes().disagreements()).allMatch(Disagreement::isOpen);
	}

	/**
	 * One decision after the other is durable at once and sealed with what was coded by hand; taken back, the codes of the coders hold again.
	 */
	@Test
	void decisionsAreTakenOneByOne() throws IOException {
		SampledStudy study = study();
		try (StudyOnDisk open = study.open()) {
			SetCodes codes = SetCodes.of(open.study().getCodingSets().getFirst(), open.postsNeeded());
			var desk = new AdjudicationDesk(open.corpus(), codes, "1", Clock.fixed(SampledStudy.AT, ZoneOffset.UTC));
			CodedPost post = codes.posts().get(1);
			CodedPost decided = desk
					.decide(List.of(new Decision(post, Facet.USAGE, CodeSet.of("advice"), "no danger", List.of("anne", "ben"))), "nobody");
			assertThat(decided.decision(Facet.USAGE)).get().extracting(Coding::value, Coding::coder).containsExactly(CodeSet.of("advice"),
					"anne+ben");
			CodedPost again = desk.decide(List.of(new Decision(post, Facet.USAGE, CodeSet.of("event"), "a date", List.of("chloe"))), "Chloé");
			assertThat(again.decision(Facet.USAGE)).get()
					.satisfies(it -> assertThat(it.supersedes()).isEqualTo(decided.decision(Facet.USAGE).orElseThrow().id()));
			assertThat(open.corpus().coders()).as("who decides alone is known").contains(new PersonCoder("chloe", "Chloé"))
					.noneMatch(it -> it.id().contains("+"));
			desk.decide(AdjudicationDesk.takingBack(decided, List.of(Facet.USAGE), List.of("chloe"), "undone"), "Chloé");
			assertThat(desk.post(post.stored().key()).decision(Facet.USAGE)).get().extracting(Coding::value, Coding::coder)
					.containsExactly(CodeSet.of("advice"), "anne+ben");
			desk.decide(AdjudicationDesk.takingBack(post, List.of(Facet.USAGE), List.of("anne", "ben"), "undone"), "nobody");
			assertThat(open.corpus().codingLog(List.of())).singleElement().satisfies(it -> assertThat(it.count()).isEqualTo(4));
		}
		SetCodes codes = study.codes();
		assertThat(codes.posts().get(1).resolved(Facet.USAGE).basis()).isEqualTo(Basis.OPEN);
		assertThat(codes.posts().get(1).words(Facet.USAGE)).as("what coders said stays").extracting(it -> it.value().text())
				.containsExactly("alert", "advice");
	}
}
