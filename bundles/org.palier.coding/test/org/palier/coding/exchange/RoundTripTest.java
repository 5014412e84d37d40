// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;
import org.palier.files.ImportRequest;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.model.Coder;

/** What leaves a study as a table comes back as it was. */
class RoundTripTest {

	private static final int POSTS = 2500;
	private static final List<String> USAGES = List.of("news_release", "advice", "alert", "event", "other");
	private static final List<String> LEVELS = List.of("communication", "interaction", "service");
	private static final List<String> MEMOS = List.of("", "", "", "=1+1", "'=1+1", "deux\nlignes; \"guillemets\", virgule", " blancs ", "-",
			"🚇 métro");

	@TempDir
	private Path folder;

	@Test
	void tenThousandCodingsAreTheSameToTheByteInCsvAndParquet() throws IOException {
		var here = new ExchangedStudy(folder.resolve("here"), POSTS);
		List<Coding> all = codings();
		assertThat(all).hasSize(10_000);
		here.code("codes", all);
		for (String ending : List.of("csv", "parquet")) {
			Path out = folder.resolve("out." + ending);
			assertThat(here.export(ExportForm.CODINGS, out, Release.IDENTIFIED).rows()).isEqualTo(10_000);
			var there = new ExchangedStudy(folder.resolve("there-" + ending), POSTS);
			there.set("s1", "Pilote");
			CodingsImport.Outcome outcome = there.take(CodingsRequest.of(ImportRequest.of(out), Optional.empty()));
			assertThat(there.rejected).isEmpty();
			assertThat(outcome.counts()).containsEntry("read", 10_000L).containsEntry("accepted", 10_000L).containsEntry("codings", 10_000L)
					.containsEntry("known", 0L).containsEntry("rejected", 0L);
			Path again = folder.resolve("again." + ending);
			there.export(ExportForm.CODINGS, again, Release.IDENTIFIED);
			assertThat(again).hasSameBinaryContentAs(out);
			assertThat(there.study().getCoders()).extracting(Coder::getId).containsExactlyInAnyOrder("anne", "ben");

			assertThat(there.take(CodingsRequest.of(ImportRequest.of(out), Optional.empty())).counts()).as("a second time")
					.containsEntry("known", 10_000L)
					.containsEntry("accepted", 0L).containsEntry("codings", 0L);
		}
	}

	/** Three coders of 2,500 posts, usage and, of every fifth, level; with all that a coding can say. */
	private static List<Coding> codings() {
		var chance = new Random(7);
		List<Coding> all = new ArrayList<>();
		for (long post = 1; post <= POSTS; post++) {
			Instant at = ExchangedStudy.AT.plusNanos(chance.nextLong(1_000_000_000L) * 1000);
			all.add(Coding.byMachine(post, Facet.USAGE, CodeSet.parse(chance.nextInt(4) == 0 ? "" : pick(chance, USAGES)), "rules", "1.2",
					ExchangedStudy.AT,
					"public_engagement 1.1", chance.nextDouble(), "[{\"rule\":\"alert.fr\",\"spans\":[[0,4]]}]"));
			for (String coder : List.of("anne", "ben")) {
				var details = new CodingDetails(1 + chance.nextInt(2), chance.nextBoolean() ? "s1" : "",
						chance.nextInt(5) == 0 ? pick(chance, USAGES) : "", pick(chance, MEMOS),
						chance.nextInt(3) == 0 ? null : chance.nextBoolean());
				all.add(new Coding(Coding.NEW, post, Facet.USAGE, CodeSet.parse(pick(chance, USAGES)), coder, CoderKind.HUMAN, at,
						"public_engagement 1.1", chance.nextInt(3) == 0 ? chance.nextDouble() : null, "", Coding.NEW, "", "", details));
			}
			all.add(new Coding(Coding.NEW, post, new Facet("chang_kannan"),
					CodeSet.parse(chance.nextInt(9) == 0 ? "" : pick(chance, LEVELS)), "anne", CoderKind.HUMAN, at,
					"public_engagement 1.1", null, "", Coding.NEW, "", "", CodingDetails.NONE));
		}
		return all;
	}

	private static <T> T pick(Random chance, List<T> from) {
		return from.get(chance.nextInt(from.size()));
	}

	@Test
	void memosAndEvidenceLeaveOnlyWhenIdentified() throws IOException {
		var study = new ExchangedStudy(folder.resolve("study"), List.of(ExchangedStudy.post(1, "stm"), ExchangedStudy.post(2, "citoyenne9")));
		study.code("codes", List.of(Coding.byHand(1, Facet.USAGE, CodeSet.of("alert"), "anne", ExchangedStudy.AT, "v", Coding.NEW)
				.with(new CodingDetails(1, "", "", "voir citoyenne9", null)),
				Coding.byHand(2, Facet.USAGE, CodeSet.of("alert"), "anne", ExchangedStudy.AT, "v", Coding.NEW)));
		Path out = folder.resolve("out.csv");
		CodingsExport.Written written = study.export(ExportForm.CODINGS, out, Release.REDACTED);
		assertThat(written.hidden()).isEqualTo(1);
		assertThat(Files.readString(out)).contains("twitter,1,usage,alert").doesNotContain("twitter,2,").doesNotContain("citoyenne9");
		study.export(ExportForm.CODINGS, out, Release.IDENTIFIED);
		assertThat(Files.readString(out)).contains("twitter,1,usage,alert").contains("twitter,2,usage,alert").contains("voir citoyenne9");
	}
}
