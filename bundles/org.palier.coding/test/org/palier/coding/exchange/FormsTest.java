// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.agreement.CodeMatrix;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.csv.DelimitedRows;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.agreement.Level;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;

/** Codings in the other shapes: posts, 0 and 1, a column a coder, numbers. */
class FormsTest {

	@TempDir
	private Path folder;

	private ExchangedStudy study;

	/** Ten posts: eight of an agency, one that relays it, one of a citizen. */
	@BeforeEach
	void aCodedStudy() throws IOException {
		study = new ExchangedStudy(folder.resolve("study"), posts());
		List<Coding> codes = new ArrayList<>();
		String[] machine = { "news_release", "alert", "alert", "", "advice", "answer", "alert", null, "other", "alert" };
		for (int i = 0; i < machine.length; i++) {
			if (machine[i] != null) {
				codes.add(Coding.byMachine(i + 1L, Facet.USAGE, CodeSet.parse(machine[i]), "rules", ExchangedStudy.AT, "v", null, ""));
			}
		}
		codes.add(hand(1, Facet.USAGE, "advice", "anne"));
		codes.add(hand(1, Facet.USAGE, "advice", "ben"));
		codes.add(hand(2, Facet.USAGE, "event", "anne"));
		codes.add(hand(2, Facet.USAGE, "alert", "ben"));
		codes.add(hand(3, Facet.USAGE, "alert", "anne"));
		codes.add(hand(3, new Facet("chang_kannan"), "service", "anne"));
		study.code("codes", codes);
	}

	static List<Post> posts() {
		List<Post> posts = new ArrayList<>();
		for (int i = 1; i <= 8; i++) {
			posts.add(ExchangedStudy.post(i, "stm"));
		}
		posts.add(Post.builder("twitter", "9").accountHandle("citoyenne9").text("RT").relayedFrom("stm").createdAt(ExchangedStudy.AT, "")
				.build());
		posts.add(Post.builder("facebook", "10").accountHandle("citoyenne9").text("Bonjour").createdAt(ExchangedStudy.AT, "").build());
		return posts;
	}

	private static Coding hand(long post, Facet facet, String code, String coder) {
		return Coding.byHand(post, facet, CodeSet.parse(code), coder, ExchangedStudy.AT, "v", Coding.NEW);
	}

	private DelimitedRows table(ExportForm form) throws IOException {
		Path out = folder.resolve(form.id() + ".csv");
		return DelimitedRows.of(study.export(form, out, Release.IDENTIFIED).files().getFirst());
	}

	private static String cell(DelimitedRows table, int row, String column) {
		return table.cell(table.rows().get(row), column).orElseThrow();
	}

	@Test
	void aPostIsOneRowWithWhatIsInForce() throws IOException {
		DelimitedRows table = table(ExportForm.POSTS);
		assertThat(table.rows()).hasSize(10);
		assertThat(
				List.of("usage", "usage_by", "usage_basis", "usage_coders", "agency", "jurisdiction", "category", "grunig", "grunig_placed")
						.stream()
						.map(it -> cell(table, 0, it)))
				.containsExactly("advice", "human", "unanimous", "anne+ben", "stm", "qc", "state_enterprise", "", "public_information");
		assertThat(cell(table, 1, "usage_by")).as("two persons disagree").isEqualTo("open");
		assertThat(cell(table, 1, "usage")).isEmpty();
		assertThat(cell(table, 2, "chang_kannan")).as("coded itself, against its placement").isEqualTo("service");
		assertThat(cell(table, 2, "chang_kannan_placed")).isEqualTo("communication");
		assertThat(cell(table, 3, "usage_by")).isEqualTo("abstained");
		assertThat(cell(table, 7, "usage_by")).isEqualTo("nobody");
		assertThat(cell(table, 8, "attributed")).isEqualTo("relayed");
		assertThat(cell(table, 9, "attributed")).isEqualTo("not");
	}

	/** The other program is Python, with nothing but what comes with it. */
	@Test
	void pythonMakesTheIndicatorOfTheTableOfPosts() throws Exception {
		makesTheIndicator("python3", "post_usage_mix.py");
	}

	/** The other program is R, with nothing but what comes with it. */
	@Test
	void rMakesTheIndicatorOfTheTableOfPosts() throws Exception {
		makesTheIndicator("Rscript", "post_usage_mix.R");
	}

	private void makesTheIndicator(String program, String name) throws Exception {
		assumeTrue(isThere(program), program + " is not there");
		Path out = folder.resolve("posts.csv");
		study.export(ExportForm.POSTS, out, Release.REDACTED);
		Path script = Path.of(System.getProperty("palier.root"), "releng/examples/analysis", name);
		Path printed = folder.resolve("printed.csv");
		Process other = new ProcessBuilder(program, script.toString(), out.toString()).redirectOutput(printed.toFile())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		assertThat(other.waitFor()).isZero();
		Map<String, List<Double>> theirs = new TreeMap<>();
		for (var row : DelimitedRows.of(printed).rows()) {
			theirs.put(String.join(" ", row.cells().subList(0, 3)),
					row.cells().subList(3, 7).stream().filter(it -> !it.isEmpty()).map(Double::valueOf).toList());
		}
		Map<String, List<Double>> ours = new TreeMap<>();
		for (List<Value> row : indicator().rows()) {
			ours.put(String.join(" ", row.subList(0, 3).stream().map(it -> ((Value.Item) it).id()).toList()), Stream.of(3, 4, 7, 8).map(row::get)
					.filter(it -> !(it instanceof Value.Undefined)).map(FormsTest::number).toList());
		}
		assertThat(ours).hasSizeGreaterThan(15);
		assertThat(theirs.keySet()).isEqualTo(ours.keySet());
		ours.forEach((row, numbers) -> {
			assertThat(theirs.get(row)).as(row).hasSameSizeAs(numbers);
			for (int i = 0; i < numbers.size(); i++) {
				assertThat(theirs.get(row).get(i)).as(row).isCloseTo(numbers.get(i), Offset.offset(1e-12));
			}
		});
	}

	private Table indicator() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder, "test", false)) {
			return new PostUsageMix().compute(StudyView.of(open, AddressForms.SHIPPED, LookBack.NOW));
		}
	}

	private static double number(Value value) {
		return switch (value) {
		case Value.Count it -> it.number();
		case Value.Share it -> it.fraction();
		default -> throw new AssertionError(value);
		};
	}

	private static boolean isThere(String program) throws InterruptedException {
		try {
			return new ProcessBuilder(program, "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start().waitFor() == 0;
		} catch (IOException none) {
			return false;
		}
	}

	@Test
	void zeroAndOneComeBack() throws IOException {
		DelimitedRows table = table(ExportForm.WIDE);
		assertThat(table.rows()).hasSize(13);
		assertThat(cell(table, 0, "usage:advice")).isEqualTo("1");
		assertThat(cell(table, 0, "usage:alert")).isEqualTo("0");
		assertThat(cell(table, 0, "grunig:press_agentry")).as("not coded").isEmpty();
		var there = new ExchangedStudy(folder.resolve("there"), posts());
		assertThat(there.take(CodingsRequest.of(ImportRequest.of(folder.resolve("wide.csv")), Optional.empty())).counts())
				.containsEntry("read", 13L)
				.containsEntry("accepted", 13L).containsEntry("codings", 14L);
		there.export(ExportForm.WIDE, folder.resolve("again.csv"), Release.IDENTIFIED);
		assertThat(folder.resolve("again.csv")).hasSameTextualContentAs(folder.resolve("wide.csv"));
	}

	@Test
	void aColumnACoderComesBackAndIsWhatAgreementReads() throws IOException {
		CodingsExport.Written written = study.export(ExportForm.RECAL, folder.resolve("r.csv"), Release.IDENTIFIED);
		assertThat(written.files()).extracting(it -> it.getFileName().toString()).containsExactly("r-chang_kannan.csv", "r-usage.csv",
				"r-usage-recal.csv");
		Path usage = folder.resolve("r-usage.csv");
		assertThat(Files.readString(usage))
				.isEqualToNormalizingNewlines("post:usage,anne,ben\ntwitter:1,advice,advice\ntwitter:2,event,alert\ntwitter:3,alert,\n");
		// Of 14 usages advice is the second, alert the third, event the fourth.
		assertThat(Files.readString(folder.resolve("r-usage-recal.csv"))).isEqualToNormalizingNewlines("2,2\n4,3\n");
		assertThat(new CodeMatrix(usage).read(Level.NOMINAL).ratings().coders()).containsExactly("anne", "ben");
		var there = new ExchangedStudy(folder.resolve("there"), posts());
		assertThat(there.take(CodingsRequest.of(ImportRequest.of(usage), Optional.empty())).counts()).containsEntry("read", 3L)
				.containsEntry("codings", 5L);
		there.export(ExportForm.RECAL, folder.resolve("again.csv"), Release.IDENTIFIED);
		assertThat(folder.resolve("again-usage.csv")).hasSameTextualContentAs(usage);
		assertThat(there.take(CodingsRequest.of(ImportRequest.of(usage), Optional.of("ben"))).counts()).as("of one of them")
				.containsEntry("known", 3L);
	}

	@Test
	void spssGetsNumbersAndTheirLabels() throws IOException {
		DelimitedRows table = table(ExportForm.SPSS);
		assertThat(cell(table, 0, "usage")).as("advice").isEqualTo("2");
		assertThat(cell(table, 0, "grunig")).isEmpty();
		String syntax = Files.readString(folder.resolve("spss.sps"), StandardCharsets.UTF_8);
		assertThat(syntax).startsWith("* Encoding: UTF-8.").contains("/FILE='spss.csv'").contains("  usage 'Usage'").contains("    2 'conseil'")
				.contains("chang_kannan (ORDINAL)").contains("grunig (NOMINAL)").endsWith("EXECUTE.\n");
		assertThat(syntax.lines().filter(it -> it.matches("    \\w+ (A255|F[\\d.]+)")).count()).as("a line a variable")
				.isEqualTo(table.columns().size());
	}

	/** A table that comes from somewhere else has the columns of posts, and blank ones. */
	@Test
	void postsComeBackAsWordsOfOneCoder() throws IOException {
		table(ExportForm.POSTS);
		var there = new ExchangedStudy(folder.resolve("there"), posts());
		assertThat(there.take(CodingsRequest.of(ImportRequest.of(folder.resolve("posts.csv")), Optional.of("Collègue"))).counts())
				.containsEntry("read", 10L)
				.containsEntry("accepted", 7L).containsEntry("known", 3L).containsEntry("codings", 8L);
		assertThat(there.codings()).extracting(Coding::coder).containsOnly("collegue");
	}

	@Test
	void aSetThatNobodyDrewHasNoRows() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder, "test", false)) {
			assertThat(study.exporting(open, Release.REDACTED, "s9").write(ExportForm.CODINGS, folder.resolve("none.csv"), Progress.NONE)
					.rows()).isZero();
		}
	}
}
