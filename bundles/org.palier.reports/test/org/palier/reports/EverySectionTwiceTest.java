// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.FixedValue;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.model.UsageShift;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportSection;
import org.palier.reports.content.StudyContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;
import org.palier.study.runs.UnknownKind;

/**
 * A study that has twice whatever it can have twice: sets that people coded, scenarios, theories; and reports that cannot take their place.
 */
class EverySectionTwiceTest extends ReportedStudy {

	private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
	private static final int POSTS = 24;

	@BeforeEach
	void twice() throws Exception {
		Coder anne = EcoreUtil.copy(study.getCoders().getFirst());
		anne.setId("anne");
		study.getCoders().add(anne);
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> rows = corpus.appendPosts("posts", AT)) {
				for (int i = 1; i <= POSTS; i++) {
					rows.add(Post.builder("twitter", "p" + i).accountHandle("somebody").text("Publication " + i).createdAt(AT, "").language("fr")
							.source("posts.csv", i).build());
				}
				rows.commit();
			}
			try (RunWriter<Coding> rows = corpus.appendCodings("codes", AT)) {
				for (int i = 1; i <= POSTS; i++) {
					rows.add(Coding.byMachine(i, Facet.USAGE, CodeSet.parse(i % 3 == 0 ? "answer" : "alert"), "rules", AT, "1", null, ""));
				}
				rows.commit();
			}
			for (String set : List.of("set-a", "set-b")) {
				int from = set.equals("set-a") ? 1 : 13;
				List<SetPost> drawn = new ArrayList<>();
				for (int i = from; i < from + 12; i++) {
					drawn.add(new SetPost(set, i, i, SetPost.Part.RANDOM, "", null, 0.5));
				}
				corpus.drawSet(set, AT, drawn);
				try (RunWriter<Coding> rows = corpus.appendCodings(set + "-codes", AT)) {
					for (int i = from; i < from + 12; i++) {
						rows.add(new Coding(Coding.NEW, i, Facet.USAGE, CodeSet.parse(i % 2 == 0 ? "answer" : "alert"), "anne",
								CoderKind.HUMAN, AT, "1", null, "", Coding.NEW, "",
								"", new CodingDetails(1, set, "", "", null)));
					}
					rows.commit();
				}
			}
		}
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		StudyRuns.list(study, "codes", new UnknownKind("classify"), AT, "rules");
		for (String set : List.of("set-a", "set-b")) {
			CodingSet made = PalierFactory.eINSTANCE.createCodingSet();
			made.setId(set);
			made.setName(set);
			made.setSize(12);
			made.setFramePosts(POSTS);
			made.setOverlap(1);
			made.getCoders().add(anne);
			study.getCodingSets().add(made);
			StudyRuns.list(study, set, new UnknownKind("sample"), AT, set);
			StudyRuns.list(study, set + "-codes", new UnknownKind("code"), AT, set);
		}
		folder.file().save(study);
	}

	private Scenario scenario(String id) {
		Scenario scenario = PalierFactory.eINSTANCE.createScenario();
		scenario.setId(id);
		scenario.setName(Bilingual.same(id).toModel());
		Assumption share = PalierFactory.eINSTANCE.createAssumption();
		share.setId("share");
		share.setName(Bilingual.same("share").toModel());
		share.setUnit("share");
		FixedValue all = PalierFactory.eINSTANCE.createFixedValue();
		all.setValue(1);
		share.setDistribution(all);
		scenario.getAssumptions().add(share);
		UsageShift shift = PalierFactory.eINSTANCE.createUsageShift();
		shift.setId("shift");
		shift.setFrom(study.getUsages().stream().filter(it -> it.getId().equals("contest")).findFirst().orElseThrow());
		shift.setTo(study.getUsages().stream().filter(it -> it.getId().equals("online_service")).findFirst().orElseThrow());
		shift.setShare(share);
		scenario.getChanges().add(shift);
		return scenario;
	}

	/** In two formats that are one file each, and one that is many. */
	private RunManifest made() throws Exception {
		return written(EnumSet.of(ReportFormat.HTML, ReportFormat.DOCX, ReportFormat.DATA), Locale.CANADA_FRENCH);
	}

	private RunManifest written(Set<ReportFormat> formats, Locale locale) throws Exception {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			var sources = StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.of(open.postsNeeded()), AddressForms.SHIPPED,
					Optional.of(folder.path()), Optional.empty());
			var report = new StudyReport(ANALYSIS, sources, ReportParts.of(new Words()), List.of(), "0.1.0");
			StudyView view = StudyView.of(open.study(), open.postsNeeded(), AddressForms.SHIPPED, LookBack.NOW);
			return report.write(folder, StudyReport.REPORT, open.study(), view,
					List.of(), new ReportChoices(formats, locale, ReportTemplate.standard(), List.of(), false),
					ReportTarget.of(folder.reports(), locale, false).replacing(), NOW, Progress.NONE);
		}
	}

	@Test
	void theDefaultReportOfTwoCodedSetsIsWhole() throws Exception {
		for (String id : List.of("first", "second")) {
			study.getScenarios().add(scenario(id));
		}
		folder.file().save(study);
		RunManifest manifest = written(EnumSet.allOf(ReportFormat.class), Locale.CANADA_FRENCH);

		assertThat(manifest.outputs()).extracting(FileDigest::path).doesNotHaveDuplicates().contains(
				"reports/report-fr-files/machine_against_gold.set-a.csv", "reports/report-fr-files/machine_against_gold.set-b.csv",
				"reports/report-fr-files/machine_against_gold_classes.set-a.csv", "reports/report-fr-files/machine_against_gold_classes.set-b.csv",
				"reports/report-fr-files/first.main.csv", "reports/report-fr-files/second.main.csv");
		for (FileDigest output : manifest.outputs()) {
			Path file = folder.path().resolve(output.path());
			assertThat(FileDigest.of(file, output.path())).as("what the manifest says of it").isEqualTo(output);
		}
	}

	@Test
	void twoTablesOfOneIdAreAnErrorAtOnce() throws Exception {
		Table table = Samples.penetration();
		assertThatThrownBy(() -> Samples.content(Locale.CANADA, List.of(table, table))).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("penetration");
		var content = Samples.content(Locale.CANADA, List.of(table));
		ReportSection section = content.sections().getFirst();
		assertThatThrownBy(() -> Samples.content(Locale.CANADA, Samples.view(), List.of(section, section), List.of(), content.manifest()))
				.as("in two sections too").isInstanceOf(IllegalArgumentException.class);
	}

	/** The name of the last file of all is taken by a folder: all others could take their place, and none does. */
	@Test
	void aReportThatCannotTakeItsPlaceLeavesTheLastOneAsItWas() throws Exception {
		RunManifest last = made();
		Path taken = folder.path().resolve(last.outputs().getLast().path());
		Files.delete(taken);
		Files.createDirectories(taken.resolve("mine"));
		Files.delete(folder.path().resolve(last.outputs().get(1).path()));
		Map<String, FileDigest> before = files();
		study.setName(Bilingual.same("Other").toModel());
		folder.file().save(study);

		assertThatThrownBy(this::made).isInstanceOf(DirectoryNotEmptyException.class).hasMessageContaining(taken.getFileName().toString());

		assertThat(files()).isEqualTo(before);
		assertThat(folder.runs().toFile().list()).as("of the first one alone").hasSize(1);
		Files.delete(taken.resolve("mine"));
		Files.delete(taken);
		assertThat(made().outputs()).hasSameSizeAs(last.outputs());
		assertThat(files()).as("no workshop is left").hasSameSizeAs(last.outputs());
	}

	/** The manifest cannot be written: the last report, which has one, comes back. */
	@Test
	void aReportThatCannotBeRecordedLeavesTheLastOneAsItWas() throws Exception {
		made();
		Map<String, FileDigest> before = files();
		study.setName(Bilingual.same("Other").toModel());
		folder.file().save(study);
		Path runs = folder.runs();
		Path hidden = Files.move(runs, runs.resolveSibling("hidden"));
		Files.writeString(runs, "no folder");

		assertThatThrownBy(this::made).isInstanceOf(IOException.class);

		assertThat(files()).isEqualTo(before);
		Files.delete(runs);
		Files.move(hidden, runs);
	}

	private Map<String, FileDigest> files() throws IOException {
		try (Stream<Path> files = Files.walk(folder.reports())) {
			Map<String, FileDigest> found = new TreeMap<>();
			files.filter(Files::isRegularFile).forEach(it -> {
				try {
					found.put(it.toString(), FileDigest.of(it, it.toString()));
				} catch (IOException unread) {
					throw new UncheckedIOException(unread);
				}
			});
			return found;
		}
	}
}
