// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.editions.sheets.Comparison.Verdict;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.DataNature;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.TextLine;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/** Seven bodies on four platforms, all checked: the first is on one of them, two others, of one name, on two, the last four on three. */
class SheetsEditionTest {

	private static final String LONG = "Commission de la construction et de l’entretien des immeubles patrimoniaux, des traversiers et des bacs de la région de la "
			+ "Capitale-Nationale et du Bas-Saint-Laurent";
	private static final List<Integer> ON = List.of(1, 2, 2, 3, 3, 3, 3);

	@TempDir
	Path folder;

	private final Study study = study(ON);

	private static Study study(List<Integer> on) {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("s");
		study.setName(new Bilingual("Étude", "Study").toModel());
		study.setDataNature(DataNature.INVENTED);
		for (int i = 0; i < 4; i++) {
			Platform platform = factory.createPlatform();
			platform.setId("p" + i);
			platform.setName(Bilingual.same("P" + i).toModel());
			study.getPlatforms().add(platform);
		}
		Jurisdiction government = factory.createJurisdiction();
		government.setId("q");
		government.setName(Bilingual.same("Boréalie").toModel());
		study.getJurisdictions().add(government);
		for (int i = 0; i < on.size(); i++) {
			Agency agency = factory.createAgency();
			agency.setId("a" + i);
			agency.setName(Bilingual.same(i == 0 ? LONG : i < 3 ? "Régie" : "B" + i).toModel());
			government.getAgencies().add(agency);
			for (int platform = 0; platform < 4; platform++) {
				Presence presence = factory.createPresence();
				presence.setPlatform(study.getPlatforms().get(platform));
				presence.observe(Observation.listed(null, platform < on.get(i) ? PresenceStatus.PRESENT : PresenceStatus.ABSENT));
				agency.getPresences().add(presence);
			}
		}
		return study;
	}

	private EditionInputs inputs(Study of, ReportChoices choices) {
		StudyView view = StudyView.of(of, PostCounts.NONE, LookBack.NOW);
		var manifest = new RunManifest("2026-11-24T120000Z-1", "report", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		var content = new ReportContent(choices.locale(), view.name(), Bilingual.EMPTY, view.nature(), List.of(), List.of(), List.of(),
				List.of(), List.of(), false, List.of(Bilingual.same("Method.")), List.of(), false, manifest);
		return new EditionInputs(new Analysis(List.of(), List.of(), List.of()), of, view, content, List.of(), choices);
	}

	@Test
	void everyBodyHasAPage() throws Exception {
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			List<Path> files = write(locale, folder.resolve(locale.getLanguage()));
			assertThat(files).hasSize(8).doesNotHaveDuplicates();
			for (Path file : files.subList(1, 8)) {
				assertThat(pages(file)).as(file.toString()).isEqualTo(1);
			}
			assertThat(Files.readString(files.getFirst())).contains(LONG, "body-a0.pdf", "body-a1.pdf", "body-a2.pdf");
			List<Path> again = write(locale, folder.resolve(locale.getLanguage() + "-again"));
			assertThat(Files.readAllBytes(again.get(1))).isEqualTo(Files.readAllBytes(files.get(1)));
		}
	}

	private List<Path> write(Locale locale, Path to) throws Exception {
		Files.createDirectories(to);
		return new SheetsEdition().write(inputs(study, ReportChoices.standard(locale)), new ReportTarget(to, "r"), Progress.NONE);
	}

	private static int pages(Path file) throws Exception {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			return pdf.getNumberOfPages();
		}
	}

	/** The first is on 25 %, its peers on 50, 50, 75, 75, 75 and 75 %: their median is 75 %, the lower quartile 56.25 %. */
	@Test
	void comparesWithPeers() {
		StudyView view = StudyView.of(study, PostCounts.NONE, LookBack.NOW);
		BodySheet sheet = BodySheet.of(view, Measures.of(view), 0, 5);
		Comparison platforms = sheet.compared().getFirst();
		assertThat(platforms.quartiles().orElseThrow().median()).isEqualTo(0.75);
		assertThat(platforms.quartiles().orElseThrow().lower()).isEqualTo(0.5625);
		assertThat(platforms.verdict()).isEqualTo(Verdict.LESS);
		assertThat(platforms.isAdvised()).isTrue();
		assertThat(sheet.peers().kind()).isEqualTo(PeerGroup.Kind.GOVERNMENT);
		assertThat(BodySheet.of(view, Measures.of(view), 6, 5).compared().getFirst().verdict()).as("75 % beside a median of 62.5 %")
				.isEqualTo(Verdict.MORE);
		assertThat(BodySheet.of(view, Measures.of(view), 0, 7).verdict(7).en()).contains("No comparison");
	}

	@Test
	void refuses() {
		ReportChoices choices = ReportChoices.standard(Locale.CANADA);
		var redacted = new ReportChoices(choices.formats(), choices.locale(), choices.template(), List.of(), true);
		assertThatThrownBy(() -> new SheetsEdition().write(inputs(study, redacted), new ReportTarget(folder, "r"), Progress.NONE))
				.isInstanceOf(EditionException.class).hasMessageContaining("redacted");
		assertThatThrownBy(() -> new SheetsEdition().write(inputs(study(List.of(1)), choices), new ReportTarget(folder, "r"), Progress.NONE))
				.isInstanceOf(EditionException.class).hasMessageContaining("two");
		study.setDataNature(DataNature.RECONSTRUCTED);
		assertThatThrownBy(() -> new SheetsEdition().write(inputs(study, choices), new ReportTarget(folder, "r"), Progress.NONE))
				.isInstanceOf(EditionException.class).hasMessageContaining("reconstructed");
		assertThat(folder).isEmptyDirectory();
	}

	/** Of 200 batches of 335 bodies that are all alike, 10 may hold a false claim; 16 is the end of 95 % about that. */
	@Test
	void bodiesThatAreAlikeAreSeldomCalledDifferent() {
		var random = new Random(36);
		var level = new Level(335);
		int wrong = 0;
		for (int batch = 0; batch < 200; batch++) {
			Map<Integer, Figure> figures = new HashMap<>();
			for (int body = 0; body < 335; body++) {
				figures.put(body, level.share(IntStream.range(0, 40).filter(it -> random.nextDouble() < 0.3).count(), 40));
			}
			var measure = new Measure("answers", Bilingual.EMPTY, Bilingual.EMPTY, Measure.Form.SHARE, Measure.Advised.BELOW, figures);
			wrong += IntStream.range(0, 335).anyMatch(body -> {
				int from = body / 6 * 6;
				List<Integer> peers = IntStream.range(from, Math.min(335, from + 6)).filter(it -> it != body).boxed().toList();
				Verdict verdict = Comparison.of(measure, body, peers, 5).verdict();
				return verdict == Verdict.LESS || verdict == Verdict.MORE;
			}) ? 1 : 0;
		}
		assertThat(wrong).isLessThanOrEqualTo(16);
		Map<Integer, Figure> clear = new HashMap<>(Map.of(0, level.share(5, 200)));
		IntStream.range(1, 7).forEach(it -> clear.put(it, level.share(120, 200)));
		assertThat(Comparison.of(new Measure("answers", Bilingual.EMPTY, Bilingual.EMPTY, Measure.Form.SHARE, Measure.Advised.BELOW, clear), 0,
				List.of(1, 2, 3, 4, 5, 6), 5).verdict()).as("5 of 200 beside 120 of 200").isEqualTo(Verdict.LESS);
	}

	@Test
	void wordsInThePictureNeverMeet() {
		StudyView view = StudyView.of(study, PostCounts.NONE, LookBack.NOW);
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			Drawing picture = BodySheet.of(view, Measures.of(view), 0, 5).picture(locale).in(685, FontMetrics.openSans(), Palette.LIGHT, locale);
			List<TextLine> lines = picture.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line()).toList();
			for (TextLine one : lines) {
				assertThat(one.x()).as(one.text()).isGreaterThanOrEqualTo(0);
				assertThat(one.x() + one.width()).as(one.text()).isLessThanOrEqualTo(picture.width() + 0.01);
				for (TextLine other : lines) {
					boolean beside = one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x();
					boolean apart = Math.abs(one.baseline() - other.baseline()) >= Math.min(one.size(), other.size());
					assertThat(one == other || beside || apart).as(one.text() + " and " + other.text()).isTrue();
				}
			}
			assertThat(picture.alt()).contains("25", "75");
		}
	}

	@Test
	void filesHaveNamesOfTheirOwn() {
		List<String> names = FileNames.of(List.of("É.a", "e-a", "E a", "con", "../x", "a".repeat(300)));
		Set<String> distinct = new HashSet<>(names);
		assertThat(distinct).hasSize(6);
		assertThat(names).allMatch(it -> it.matches("body-[a-z0-9-]{1,100}"));
	}
}
