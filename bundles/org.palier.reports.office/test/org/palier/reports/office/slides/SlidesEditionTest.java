// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.pictures.Drawing;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.AuthorsWords;
import org.palier.reports.content.FrontFindings;
import org.palier.reports.content.FrontPage;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.editions.ReportPage;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.credits.StudyCredits;
import org.palier.study.runs.RunManifest;

/** Slides read back by POI, and their XML by nothing but Java. */
class SlidesEditionTest {

	private static final String LONG = "Les organismes étudiés, au nombre de cent soixante et onze, diffusent bien plus qu’ils n’échangent avec le public, "
			+ "et ceux de la santé, de la sécurité publique et de l’éducation répondent plus vite que tous les autres organismes de l’étude, "
			+ "quelle que soit la plateforme sur laquelle la question est posée";
	private static final Drawing DRAWING = new Drawing("Part par niveau", "Diffusion 66 %, échange 22 %, service 12 %.", 656, 240, "#ffffff",
			List.of(new Drawing.Rectangle(10, 10, 400, 40, 0, "#0b4f6c", ""), new Drawing.Disc(500, 100, 20, "#5b9aa8")));

	@TempDir
	Path folder;

	@Test
	void eachSlideSaysOneThingInItsTitle() throws Exception {
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front("Titre de la une"), pages())) {
			assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).containsExactly("Titre de la une", "Constat deux",
					"Deux options améliorent les réponses",
					"Nous demandons 26 heures par semaine");
			assertThat(show.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
		}
	}

	@Test
	void noSlideHasMoreThanEightyWords() throws Exception {
		List<ReportPage> pages = new ArrayList<>(pages());
		pages.add(page("usages", "Long",
				List.of("Mot ".repeat(30).strip() + ".", "Autre ".repeat(30).strip() + ".", "Reste ".repeat(30).strip() + "."), List.of(),
				List.of()));
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front(LONG), pages)) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(words(slide)).as(slide.getTitle()).isBetween(3L, 80L);
			}
			// 1 of the title and 9 of the foot leave room for two of three sentences of 30.
			XSLFSlide cut = show.getSlides().stream().filter(it -> "Long".equals(it.getTitle())).findFirst().orElseThrow();
			assertThat(text(cut)).contains("Mot", "Autre").doesNotContain("Reste");
			assertThat(notes(cut)).contains("Reste Reste");
		}
	}

	@Test
	void picturesHaveWordsVectorsAndNumbers() throws Exception {
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front("Titre"), pages())) {
			for (int number : new int[] { 0, 1, 2 }) {
				XSLFPictureShape picture = (XSLFPictureShape) show.getSlides().get(number).getShapes().stream()
						.filter(XSLFPictureShape.class::isInstance)
						.findFirst().orElseThrow();
				assertThat(((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr()).isEqualTo(DRAWING.alt());
				assertThat(new String(picture.getSvgImage().getData(), StandardCharsets.UTF_8)).contains("<svg");
				assertThat(picture.getPictureData().getContentType()).isEqualTo("image/png");
				assertThat(notes(show.getSlides().get(number))).contains(DRAWING.alt());
			}
			assertThat(notes(show.getSlides().get(2))).contains("Tour de garde | heures 20", "part –");
		}
	}

	@Test
	void aPageWithoutPictureShowsItsTable() throws Exception {
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front("Titre"), pages())) {
			XSLFTable table = (XSLFTable) show.getSlides().get(3).getShapes().stream().filter(XSLFTable.class::isInstance).findFirst().orElseThrow();
			assertThat(table.getCell(1, 0).getText()).isEqualTo("Tour de garde");
			assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
		}
	}

	/** The table of who does what has seven columns, and is what the last slide is for. */
	@Test
	void aTableOfSevenColumnsIsShownAndBreaksNoWord() throws Exception {
		List<String> titles = List.of("No", "Mesure", "Responsable", "Échéance", "Heures", "Signe", "État");
		List<Value> row = titles.stream()
				.<Value>map(it -> new Value.Item(it, said(it.equals("Signe") ? "–" : "Communications".substring(0, it.length())))).toList();
		var table = new Table("measures", said("Mesures"), Bilingual.EMPTY, Unit.AGENCY, "",
				titles.stream().map(it -> new Column(it, said(it), Column.Type.ITEM))
				.toList(), List.of(row), List.of());
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front("Titre"),
				List.of(page("measures", "Une mesure", List.of(), List.of(), List.of(table))))) {
			XSLFTable shown = (XSLFTable) show.getSlides().getLast().getShapes().stream().filter(XSLFTable.class::isInstance).findFirst()
					.orElseThrow();
			assertThat(shown.getNumberOfColumns()).as("all but the one without a value").isEqualTo(6);
			for (int i = 0; i < 6; i++) {
				String head = shown.getCell(0, i).getText();
				assertThat(shown.getColumnWidth(i)).as(head).isGreaterThanOrEqualTo(Fitting.width(head, 16, true));
			}
		}
	}

	@Test
	void notesSayWhatTheTitleRestsOn() throws Exception {
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front("Titre"), pages())) {
			assertThat(notes(show.getSlides().getFirst())).contains("24 organismes sur 24 ont été examinés.", "120 des 200 publications",
					"tirées au sort");
			assertThat(notes(show.getSlides().get(1))).contains("Lu chez 30 organismes sur 40.");
		}
	}

	@Test
	void everyWordHasItsLanguage() throws Exception {
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			Path file = write(locale, "", front("Titre"), pages());
			String other = locale.equals(Locale.CANADA) ? "fr-CA" : "en-CA";
			try (var zip = new ZipFile(file.toFile())) {
				zip.stream().filter(
						it -> it.getName().matches("ppt/slides/slide\\d+\\.xml|ppt/slideMasters/[^/]*xml|ppt/slideLayouts/[^/]*xml"))
						.forEach(it -> {
					try (InputStream in = zip.getInputStream(it)) {
						String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
						assertThat(xml).as(it.getName()).doesNotContain(other).doesNotContain("@").doesNotContain("<a:r><a:t>");
					} catch (IOException failure) {
						throw new AssertionError(failure);
					}
				});
			}
		}
	}

	/** PowerPoint takes an attribute on a run for damage. */
	@Test
	void notesHoldNoFieldAsRun() throws Exception {
		try (var zip = new ZipFile(write(Locale.CANADA, "", front("Titre"), pages()).toFile())) {
			try (InputStream in = zip.getInputStream(zip.getEntry("ppt/notesSlides/notesSlide1.xml"))) {
				assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("lang=\"en-CA\"").doesNotContain("<a:r id", "cs-CZ");
			}
		}
	}

	@Test
	void theSameReportGivesTheSameBytes() throws Exception {
		byte[] first = Files.readAllBytes(write(Locale.CANADA, "", front("Titre"), pages()));
		Thread.sleep(1100);
		assertThat(Files.readAllBytes(write(Locale.CANADA, "", front("Titre"), pages()))).isEqualTo(first);
	}

	@Test
	void aTitleOfThreeHundredLettersStaysOnItsSlide() throws Exception {
		assertThat(LONG.length()).isBetween(290, 320);
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front(LONG), pages())) {
			XSLFSlide slide = show.getSlides().getFirst();
			assertThat(slide.getTitle()).isEqualTo(LONG);
			for (XSLFShape shape : slide.getShapes()) {
				assertThat(shape.getAnchor().getMaxY()).as(shape.getShapeName()).isLessThanOrEqualTo(540);
				assertThat(shape.getAnchor().getMaxX()).as(shape.getShapeName()).isLessThanOrEqualTo(960);
			}
			assertThat(slide.getPlaceholders()[0].getAnchor().getHeight()).isLessThanOrEqualTo(100);
		}
	}

	@Test
	void inventedDataAreMarkedOnEachSlide() throws Exception {
		try (XMLSlideShow show = read(Locale.CANADA_FRENCH, "", front("Titre"), pages())) {
			assertThat(show.getSlides()).allSatisfy(it -> assertThat(text(it)).contains("Données inventées", "Étude A", "2 décembre 2026"));
		}
		try (XMLSlideShow show = read(Locale.CANADA, "", front("Titre"), pages())) {
			assertThat(show.getSlides()).allSatisfy(it -> assertThat(text(it)).contains("Invented data", "December 2, 2026"));
		}
	}

	@Test
	void aStudyThatSaysNothingHasNoSlides() {
		assertThatThrownBy(() -> write(Locale.CANADA, "", Optional.empty(), List.of())).isInstanceOf(EditionException.class)
				.hasMessageContaining("nothing to put on slides");
	}

	@Test
	void sentencesAreLeftOutWhole() {
		var budget = new WordBudget();
		budget.always("mot ".repeat(72));
		assertThat(budget.sentences("Une phrase de cinq mots. Celle-ci en a un peu plus.")).isEqualTo("Une phrase de cinq mots.");
		assertThat(WordBudget.count("12\u00a0% des 1\u202f912 questions ; marge – 3")).isEqualTo(7);
	}

	private static long words(XSLFSlide slide) {
		return List.of(text(slide).split("[\\s\u00a0\u202f]+")).stream().filter(it -> it.matches(".*[\\p{L}\\p{Nd}].*")).count();
	}

	private static String text(XSLFSlide slide) {
		var text = new StringBuilder();
		for (XSLFShape shape : slide.getShapes()) {
			if (shape instanceof XSLFTextShape words) {
				text.append(words.getText()).append('\n');
			} else if (shape instanceof XSLFTable table) {
				table.getRows().forEach(row -> row.getCells().forEach(cell -> text.append(cell.getText()).append('\n')));
			}
		}
		return text.toString();
	}

	private static String notes(XSLFSlide slide) {
		var text = new StringBuilder();
		slide.getNotes().getTextParagraphs().forEach(all -> all.forEach(it -> text.append(it.getText()).append('\n')));
		return text.toString();
	}

	private static Bilingual said(String text) {
		return Bilingual.same(text);
	}

	private static Optional<FrontPage> front(String title) {
		return Optional.of(new FrontPage(said(title), said("Les 40 organismes étudiés"),
				List.of(new KeyFigure("a", said("66\u00a0%"), said("de leurs publications informent."),
						said("entre 60 et 72\u00a0% : 120 des 200 publications lues")),
						new KeyFigure("b", said("22\u00a0%"), said("ouvrent un échange."), said("entre 17 et 28\u00a0%"))),
				Optional.of(new ReportFigure("front", DRAWING, Bilingual.EMPTY)), said("Barre : part."),
				List.of(said("Les 40 organismes.")), List.of(said("Des personnes ont lu 200 publications, tirées au sort.")),
				Optional.of(new FrontFindings(said(title), said("24 organismes sur 24 ont été examinés."),
						List.of(said("Constat deux. Lu chez 30 organismes sur 40.")), List.of(),
						List.of(new FrontFindings.Holding(said("Constat deux"), said("Lu chez 30 organismes sur 40."), Optional
								.of(new ReportFigure("finding_b", DRAWING, said("Lu chez 30 organismes sur 40. Source\u202f: Étude A."))))),
						Optional.empty()))));
	}

	private static List<ReportPage> pages() {
		var table = new Table("options", said("Options"), said("Ce que coûte chaque option"), Unit.AGENCY, "Étude",
				List.of(new Column("option", said("option"), Column.Type.ITEM), new Column("hours", said("heures"), Column.Type.COUNT),
						new Column("share", said("part"), Column.Type.SHARE)),
				List.of(List.of(new Value.Item("a", said("Tour de garde")), new Value.Count(20), new Value.Share(0.48)),
						List.of(new Value.Item("b", said("Ne rien changer")), new Value.Count(0), new Value.Undefined(said("rien")))),
				List.of());
		return List.of(
				page("measures", "Nous demandons 26 heures par semaine", List.of("Décision avant le 15 décembre."), List.of(),
						List.of(table)),
				page("options", "Deux options améliorent les réponses", List.of("Le tour de garde coûte deux fois moins."),
						List.of(new ReportFigure("options", DRAWING, said("Automne 2027, 58 organismes."))), List.of(table)));
	}

	private static ReportPage page(String id, String title, List<String> words, List<ReportFigure> figures, List<Table> tables) {
		return new ReportPage(id, said("Et si ?"), said(title), words.stream().map(Bilingual::same).toList(), figures, tables);
	}

	private XMLSlideShow read(Locale locale, String stem, Optional<FrontPage> front, List<ReportPage> pages) throws Exception {
		try (InputStream in = Files.newInputStream(write(locale, stem, front, pages))) {
			return new XMLSlideShow(in);
		}
	}

	private Path write(Locale locale, String stem, Optional<FrontPage> front, List<ReportPage> pages) throws IOException {
		var manifest = new RunManifest("2026-12-02T120000Z-1", "report", Instant.parse("2026-12-02T12:00:00Z"), "0.2.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		var content = new ReportContent(locale, said("Étude A"), Bilingual.EMPTY, DataNature.INVENTED, List.of(), List.of(), List.of(),
				List.of(), List.of(), false, List.of(said("Méthode.")), List.of(), false, manifest, front, AgencyNumbers.NONE,
				StudyCredits.NONE, AuthorsWords.NONE, List.of());
		// Analysis, study and view are for editions that count.
		var inputs = new EditionInputs(null, null, null, content, pages,
				new ReportChoices(EnumSet.of(ReportFormat.HTML), locale, ReportTemplate.standard(), List.of(), false));
		Files.createDirectories(folder);
		return new SlidesEdition().write(inputs, new ReportTarget(folder, "report" + stem), Progress.NONE).getFirst();
	}
}
