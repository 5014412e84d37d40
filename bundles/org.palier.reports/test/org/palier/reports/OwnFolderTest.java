// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.Workshop;

/** Where reports lie: each in a folder of its own, or where somebody said, and nothing is replaced that nobody gave up. */
class OwnFolderTest extends ReportedStudy {

	/** Noon in London is the same day in most time zones of Palier's users. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final ReportChoices CHOSEN = new ReportChoices(Set.of(ReportFormat.HTML), Locale.CANADA_FRENCH,
			ReportTemplate.standard(), List.of(), false)
			.in(Set.of(Edition.PAGE, Edition.ANNEX));

	private RunManifest write(ReportTarget target, Progress progress) throws Exception {
		return report().write(folder, StudyReport.REPORT, study, StudyView.of(study), CHOSEN, target, NOW, progress);
	}

	private ReportTarget own() {
		return ReportTarget.ownFolder(folder.reports(), Locale.CANADA_FRENCH, false);
	}

	private static List<String> names(Path place) throws IOException {
		try (Stream<Path> there = Files.list(place)) {
			return there.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void twoReportsOfADayLieBesideEachOtherAndTheLatestIsLedTo() throws Exception {
		RunManifest first = write(own(), Progress.NONE);
		assertThat(Files.readString(folder.reports().resolve("latest.html"))).contains("Dernier rapport\u202f: 2026-11-24 fr",
				"href=\"2026-11-24%20fr/report-fr-annex.html\"");
		RunManifest second = write(own(), Progress.NONE);

		assertThat(names(folder.reports())).containsExactly("2026-11-24 fr", "2026-11-24 fr (2)", "latest.html");
		assertThat(names(folder.reports().resolve("2026-11-24 fr"))).containsExactly("report-fr-annex.html", "report-fr-page.html");
		assertThat(first.outputs()).extracting(FileDigest::path).containsExactly("reports/2026-11-24 fr/report-fr-page.html",
				"reports/2026-11-24 fr/report-fr-annex.html");
		assertThat(second.outputs()).extracting(FileDigest::path).allMatch(it -> it.startsWith("reports/2026-11-24 fr (2)/"));
		assertThat(Files.readString(folder.reports().resolve("latest.html"))).contains("href=\"2026-11-24%20fr%20(2)/report-fr-page.html\"")
				.doesNotContain("fr/");
		assertThat(own().delivered(folder, second).folder()).isEqualTo(folder.reports().resolve("2026-11-24 fr (2)"));
		assertThat(verify(report(), first).differences()).isEmpty();
		assertThat(verify(report(), second).differences()).isEmpty();

		Files.delete(folder.reports().resolve("2026-11-24 fr/report-fr-page.html"));
		assertThat(verify(report(), first).differences()).singleElement()
				.satisfies(it -> assertThat(it.name()).endsWith("fr/report-fr-page.html"));
	}

	@Test
	void aReportOutsideTheStudyIsFoundWhereItLies() throws Exception {
		ReportTarget elsewhere = ReportTarget.ownFolder(root.resolve("ailleurs"), Locale.CANADA, true);
		RunManifest manifest = write(elsewhere, Progress.NONE);

		assertThat(manifest.outputs()).extracting(FileDigest::path).contains("2026-11-24 en redacted/report-en-redacted-page.html");
		assertThat(elsewhere.file(folder, manifest.outputs().getFirst().path())).exists();
		assertThat(elsewhere.delivered(folder, manifest).folder()).isEqualTo(root.resolve("ailleurs/2026-11-24 en redacted"));
	}

	@Test
	void cancelledNothingIsLeft() throws Exception {
		Progress stopped = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> write(own(), stopped)).isInstanceOf(CancellationException.class);
		assertThat(folder.reports()).isEmptyDirectory();
	}

	/** The case is that of a manifest that finds no room on the disk. */
	@Test
	void whatIsNotKeptIsTakenBackWithTheOldLatestPage() throws Exception {
		write(own(), Progress.NONE);
		String latest = Files.readString(folder.reports().resolve("latest.html"));
		try (var workshop = Workshop.in(folder.reports(), "x")) {
			try (var placed = ReportDestination.of(own(), workshop.folder(), DAY, Locale.CANADA)) {
				placed.deliver(List.of(Files.writeString(workshop.folder().resolve("report-fr-page.html"), "x")));
				assertThat(folder.reports().resolve("2026-11-24 fr (2)/report-fr-page.html")).hasContent("x");
				assertThat(Files.readString(folder.reports().resolve("latest.html"))).isNotEqualTo(latest);
			}
		}
		assertThat(names(folder.reports())).containsExactly("2026-11-24 fr", "latest.html");
		assertThat(Files.readString(folder.reports().resolve("latest.html"))).isEqualTo(latest);
	}

	@Test
	void aPageOfSomebodyElseStays() throws Exception {
		Files.createDirectories(folder.reports());
		Files.writeString(folder.reports().resolve("latest.html"), "mine");
		write(own(), Progress.NONE);
		assertThat(folder.reports().resolve("latest.html")).hasContent("mine");
	}

	@Test
	void filesThatAreThereAreKeptUnlessSomebodyGaveThemUp() throws Exception {
		Path out = Files.createDirectories(root.resolve("out"));
		Files.writeString(out.resolve("report-fr-annex.html"), "mine");
		Files.writeString(out.resolve("report-fr-annex.pdf"), "of another format");
		ReportTarget target = ReportTarget.of(out, Locale.CANADA_FRENCH, false);

		assertThatThrownBy(() -> write(target, Progress.NONE)).isInstanceOfSatisfying(TakenPlaceException.class,
				it -> assertThat(it.reason().en()).isEqualTo(out.resolve("report-fr-annex.html") + " is there already. Nothing was replaced."));
		assertThat(names(out)).containsExactly("report-fr-annex.html", "report-fr-annex.pdf");
		assertThat(out.resolve("report-fr-annex.html")).hasContent("mine");
		assertThat(folder.runs()).isEmptyDirectory();

		write(target.replacing(), Progress.NONE);
		assertThat(names(out)).containsExactly("report-fr-annex.html", "report-fr-annex.pdf", "report-fr-page.html");
		assertThat(Files.readString(out.resolve("report-fr-annex.html"))).startsWith("<!DOCTYPE");
	}

	/** Names that are known only when the files are made. */
	@Test
	void filesThatNobodyForesawAreKeptToo() throws Exception {
		Path out = Files.createDirectories(root.resolve("out"));
		Files.writeString(out.resolve("a.csv"), "mine");
		try (var workshop = Workshop.in(out, "x");
				var placed = ReportDestination.of(ReportTarget.of(out, Locale.CANADA, false), workshop.folder(), DAY, Locale.CANADA)) {
			Path other = Files.writeString(workshop.folder().resolve("b.csv"), "b");
			Path made = Files.writeString(workshop.folder().resolve("a.csv"), "a");
			assertThatThrownBy(() -> placed.deliver(List.of(other, made))).isInstanceOf(TakenPlaceException.class);
		}
		assertThat(names(out)).containsExactly("a.csv");
		assertThat(out.resolve("a.csv")).hasContent("mine");
	}
}
