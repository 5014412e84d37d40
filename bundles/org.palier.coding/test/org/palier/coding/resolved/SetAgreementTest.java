// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palier.coding.resolved.SampledStudy.LEVELS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.agreement.AgreementTable;
import org.palier.coding.agreement.SetAgreement.Twofold;
import org.palier.coding.agreement.SetAgreement;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.agreement.AgreementMeasure;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.Coefficient;
import org.palier.statistics.agreement.Level;
import org.palier.study.attribution.Attribution;

/** How far the coders of a set agree: on the random part, before anything was decided. */
class SetAgreementTest {

	private static final Function<CodedPost, String> BY_ACCOUNT = it -> it.stored().post().accountHandle();

	@TempDir
	private Path folder;

	/**
	 * The example that textbooks give of Cohen’s kappa: of 50 units both say yes of 20 and no of 15, the first alone says yes of 5
	 * and the second alone of 10, so that 0.7 is seen, 0.5 expected, and kappa is 0.4. Three targeted posts on which they
	 * agree, a program that agrees with Anne, and decisions that agree with Ben, change nothing.
	 */
	private SampledStudy textbook() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 50, 3);
		for (int post = 1; post <= 53; post++) {
			boolean anne = post <= 25 || post > 50;
			boolean ben = post <= 20 || post > 25 && post <= 35 || post > 50;
			study.says("anne", post, Facet.USAGE, anne ? "alert" : "advice").says("ben", post, Facet.USAGE, ben ? "alert" : "advice");
			study.says("rules", post, Facet.USAGE, anne ? "alert" : "advice");
		}
		study.write();
		study.decide(study.decisions(
				Files.writeString(folder.resolve("d.csv"), "platform,item_id,facet,value,reason,by\ntwitter,21,usage,advice,why,chloe\n")));
		return study;
	}

	@Test
	void isOfTheRandomPartAlone() throws IOException {
		SetCodes codes = textbook().codes();
		SetAgreement agreement = SetAgreement.of(codes, Facet.USAGE, List.of(), BY_ACCOUNT).orElseThrow();
		assertThat(agreement.posts()).hasSize(50);
		List<Twofold> findings = agreement.findings(200, 1);
		assertThat(value(findings, AgreementMeasure.PERCENT)).isCloseTo(0.7, within(1e-12));
		assertThat(value(findings, AgreementMeasure.COHEN)).isCloseTo(0.4, within(1e-12));
		Twofold kappa = findings.stream().filter(it -> it.byPost().measure() == AgreementMeasure.COHEN && it.byPost().category() == null)
				.findFirst().orElseThrow();
		Optional<BootstrapInterval> byPost = kappa.byPost().interval();
		assertThat(byPost.orElseThrow().low()).isBetween(0.0, 0.4);
		assertThat(kappa.byAgency().interval()).isPresent().isNotEqualTo(byPost);
		assertThat(kappa.byAgency().value()).isEqualTo(kappa.byPost().value());
		var cells = agreement.confusions().getFirst().cells();
		assertThat(cells.get(CodeSet.of("alert")).get(CodeSet.of("advice"))).extracting(CodedPost::item).containsExactly("21", "22", "23",
				"24", "25");
		assertThat(cells.get(CodeSet.of("alert")).get(CodeSet.of("alert"))).hasSize(20);
		assertThat(cells.get(CodeSet.of("advice")).get(CodeSet.of("alert"))).hasSize(10);
		assertThat(cells.get(CodeSet.of("advice")).get(CodeSet.of("advice"))).hasSize(15);
		String table = AgreementTable.of(agreement, codes, findings, Bilingual.same("usage")).table(200, 1).notes().toString();
		assertThat(table).contains("Sample s1: 50 posts that two coders or more coded, of 50 that chance drew").contains("3 targeted posts");
	}

	private static double value(List<Twofold> findings, AgreementMeasure measure) {
		return findings.stream().map(Twofold::byPost).filter(it -> it.measure() == measure && it.category() == null).map(it -> it.value())
				.map(it -> ((Coefficient.Value) it).number()).findFirst().orElseThrow();
	}

	/** Levels are ordinal in the order of the theory, not of the alphabet: one step apart agrees more than three. */
	@Test
	void levelsHaveTheirOrder() throws IOException {
		List<String> levels = List.of("low", "middle", "high");
		SampledStudy study = new SampledStudy(folder.resolve("study"), 6, 0);
		for (int post = 1; post <= 6; post++) {
			study.says("anne", post, LEVELS, levels.get(post % 3)).says("ben", post, LEVELS, levels.get(post == 1 ? 2 : post % 3));
		}
		SetAgreement agreement = SetAgreement.of(study.write().codes(), LEVELS, levels, BY_ACCOUNT).orElseThrow();
		assertThat(agreement.level()).isEqualTo(Level.ORDINAL);
		assertThat(agreement.findings(0, 1)).extracting(it -> it.byPost().category()).contains("low", "middle", "high").doesNotContain("1");
		assertThat(agreement.confusions().getFirst().cells().keySet()).extracting(CodeSet::text).containsExactlyElementsOf(levels);
		// By hand: observed linear disagreement 1/6 of a step; Anne 2, 2, 2 and Ben 2, 1, 3 on the three levels give 11/18.
		double expected = 0;
		int[] anne = { 2, 2, 2 };
		int[] ben = { 2, 1, 3 };
		for (int i = 0; i < 3; i++) {
			for (int k = 0; k < 3; k++) {
				expected += Math.abs(i - k) * anne[i] * ben[k] / 36.0;
			}
		}
		assertThat(value(agreement.findings(0, 1), AgreementMeasure.COHEN_LINEAR)).isCloseTo(1 - 1 / 6.0 / expected, within(1e-12));
		assertThat(agreement.confusions().getFirst().cells().get(CodeSet.of("middle")).keySet()).extracting(CodeSet::text).as("post 1")
				.containsExactly("middle", "high");
		SetAgreement unknown = SetAgreement.of(study.codes(), LEVELS, List.of("low", "middle"), BY_ACCOUNT).orElseThrow();
		assertThat(unknown.level()).as("a code that is no level has no place among them").isEqualTo(Level.NOMINAL);
		assertThat(unknown.confusions().getFirst().cells().keySet()).extracting(CodeSet::text).containsExactly("high", "low", "middle");
		assertThat(SetAgreement.confusion(unknown.posts(), LEVELS, "anne", "ben", List.of("middle")).cells().keySet())
				.extracting(CodeSet::text).as("others follow by their ids")
				.containsExactly("middle", "high", "low");
	}

	/**
	 * 27 November 2026 is a Friday. Post 1 is coded by both in its week, 2 to 4 by Ben a week later only: those pairs are of his week. Post 5
	 * is Anne’s alone.
	 */
	@Test
	void driftIsByTheWeekOfTheLaterCode() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 5, 0);
		study.says("anne", 1, Facet.USAGE, "alert").says("anne", 2, Facet.USAGE, "alert").says("anne", 3, Facet.USAGE, "alert")
				.says("anne", 4, Facet.USAGE, "alert").says("anne", 5, Facet.USAGE, "alert").says("ben", 1, Facet.USAGE, "alert");
		study.now = SampledStudy.AT.plus(Duration.ofDays(7));
		study.says("ben", 2, Facet.USAGE, "alert").says("ben", 3, Facet.USAGE, "event").says("ben", 4, Facet.USAGE, "alert");
		SetCodes codes = study.write().codes();
		SetAgreement agreement = SetAgreement.of(codes, Facet.USAGE, List.of(), BY_ACCOUNT).orElseThrow();
		assertThat(agreement.weeks()).containsExactly(new SetAgreement.Week(LocalDate.of(2026, 11, 23), 1, 1),
				new SetAgreement.Week(LocalDate.of(2026, 11, 30), 3, 2));
		assertThat(agreement.coders()).containsExactly("anne", "ben");
		assertThat(agreement.notes(codes)).singleElement().asString().contains("4 posts that two coders or more coded, of 5 that chance drew");
		// Accounts are account1 to account5: two of one agency, one of two agencies, one of the first of all agencies, one of none.
		List<AccountAgency> lines = List.of(line(1, 7), line(2, 7), line(3, 1), line(3, 2), line(4, 0));
		Function<CodedPost, String> byAgency = SetAgreement.byAgency(new Attribution(List.of(), lines, List.of(), 0, 0, 0, 0));
		List<String> clusters = codes.posts().stream().map(byAgency).toList();
		assertThat(clusters.getFirst()).isEqualTo(clusters.get(1)).isEqualTo("agency 7");
		assertThat(clusters.get(3)).isEqualTo("agency 0");
		assertThat(List.of(clusters.get(2), clusters.get(4))).doesNotHaveDuplicates().noneMatch(it -> it.startsWith("agency"));
	}

	private static AccountAgency line(int account, int agency) {
		return new AccountAgency("twitter",
				AccountKey.ofAuthor(Post.builder("twitter", "1").accountHandle("account" + account).build()).text(), agency);
	}

	@Test
	void ofTargetedPostsThereIsNone() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 0, 2);
		study.says("anne", 1, Facet.USAGE, "alert").says("ben", 1, Facet.USAGE, "alert").write();
		assertThat(SetAgreement.of(study.codes(), Facet.USAGE, List.of(), BY_ACCOUNT)).isEmpty();
	}
}
