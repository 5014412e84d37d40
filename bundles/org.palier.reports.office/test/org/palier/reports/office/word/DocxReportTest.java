// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PyramidLevels;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportParts;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification;
import org.palier.study.authored.AuthoredText;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Documents of a small study, from study to file, read back without the library that wrote them. */
class DocxReportTest {

	/** An odd number of seconds: archives know steps of two. */
	private static final Instant NOW = Instant.parse("2026-11-24T12:00:01Z");
	private static final Analysis ANALYSIS = new Analysis(List.of(), List.of(new Penetration(), new UsageByTool(), new PyramidLevels()),
			List.of());

	@TempDir
	private Path root;

	private StudyFolder folder;
	private Study study;

	@BeforeEach
	void make() throws Exception {
		folder = StudyFolder.at(root.resolve("étude"));
		Files.createDirectories(folder.path());
		study = SmallStudy.make();
		folder.file().save(study);
	}

	@Test
	void headingsAreThoseOfTheSectionsAndFormAnOutline() throws Exception {
		DocxFile file = write(Locale.CANADA_FRENCH);

		assertThat(file.paragraphs("Title"))
				.containsExactly("Les 6 organismes étudiés (Québec, Nouvelle-Écosse) échangent plus qu’ils ne diffusent");
		assertThat(file.paragraphs("Kind")).allMatch(it -> it.contains("Petite étude"));
		assertThat(file.paragraphs("Heading1")).containsExactly("Que faire", "Faits saillants", "Figures", "Recensement", "Méthode et limites",
				"Fichiers importés", "Reproduire ce rapport");
		assertThat(
				file.all("word/styles.xml", "//w:style[@w:styleId='Heading1'][w:name/@w:val='heading 1']/w:pPr/w:outlineLvl[@w:val='0']"))
				.hasSize(1);
		assertThat(write(Locale.CANADA).paragraphs("Heading1")).containsExactly("What to do", "The essentials", "Figures", "Census",
				"Method and limits",
				"Imported files", "Repeat this report");
	}

	@Test
	void theAuthorsWordsHaveAHeadingAndAStyleOfTheirOwn() throws Exception {
		AuthoredTexts.NONE.withForeword(AuthoredText.NONE.with(Locale.CANADA_FRENCH, "Premier.\nDeuxième."))
				.withComment("census", AuthoredText.NONE.with(Locale.CANADA_FRENCH, "Close le 3 mars.")).writeTo(study);
		folder.file().save(study);
		DocxFile file = write(Locale.CANADA_FRENCH);
		assertThat(file.paragraphs("Heading1")).startsWith("Que faire", "Avant-propos", "Faits saillants");
		assertThat(file.paragraphs("Normal")).containsSequence("Premier.", "Deuxième.");
		assertThat(file.paragraphs("Author")).containsExactly("Commentaire de l’auteur", "Close le 3 mars.");
		assertThat(file.all("word/styles.xml", "//w:style[@w:styleId='Author']/w:pPr/w:pBdr/w:left")).hasSize(1);
	}

	@Test
	void captionsCountByThemselvesInTheLanguageOfTheReport() throws Exception {
		DocxFile file = write(Locale.CANADA_FRENCH);

		assertThat(file.paragraphs("Caption")).startsWith("Figure 1. Pyramide d’engagement de Chang et Kannan", "Tableau 1. Pénétration")
				.hasSizeGreaterThan(4);
		List<String> numbers = new ArrayList<>();
		for (Node field : file.all(DocxFile.BODY, "//w:p[w:pPr/w:pStyle/@w:val='Caption']//w:fldSimple")) {
			numbers.add(((Element) field).getAttribute("w:instr").strip() + "=" + file.text(field));
		}
		assertThat(numbers).containsExactly("SEQ Figure \\* ARABIC=1", "SEQ Tableau \\* ARABIC=1", "SEQ Tableau \\* ARABIC=2",
				"SEQ Tableau \\* ARABIC=3");
	}

	@Test
	void contentsPointAtEveryHeadingAndCaption() throws Exception {
		DocxFile file = write(Locale.CANADA);

		List<String> expected = new ArrayList<>(file.paragraphs("Heading1"));
		expected.addAll(file.paragraphs("Heading2"));
		expected.addAll(file.paragraphs("Caption"));
		List<String> entries = new ArrayList<>(file.paragraphs("TOC1"));
		entries.addAll(file.paragraphs("TOC2"));
		assertThat(entries).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(file.all(DocxFile.BODY, "//w:sdt//w:p[w:pPr/w:pStyle/@w:val='TOCHeading' and w:pPr/w:pageBreakBefore]")).hasSize(1);
		assertThat(file.all(DocxFile.BODY, "//w:sdt//w:instrText[contains(., 'TOC')]")).hasSize(1);
		assertThat(file.all(DocxFile.BODY, "//w:fldChar")).extracting(it -> ((Element) it).getAttribute("w:fldCharType")).containsExactly("begin",
				"separate", "end");
	}

	@Test
	void linksWithinLeadSomewhere() throws Exception {
		DocxFile file = write(Locale.CANADA);

		List<String> names = values(file, DocxFile.BODY, "//w:bookmarkStart/@w:name");
		assertThat(names).doesNotHaveDuplicates().isNotEmpty().allMatch(it -> it.matches("_[A-Za-z0-9]{1,39}"));
		assertThat(values(file, DocxFile.BODY, "//w:bookmarkStart/@w:id")).doesNotHaveDuplicates()
				.containsExactlyElementsOf(values(file, DocxFile.BODY, "//w:bookmarkEnd/@w:id"));
		assertThat(values(file, DocxFile.BODY, "//w:hyperlink/@w:anchor")).isNotEmpty().allMatch(names::contains);
	}

	@Test
	void everyTableHasOneHeadThatRepeatsAndAName() throws Exception {
		DocxFile file = write(Locale.CANADA_FRENCH);
		List<Node> tables = file.all(DocxFile.BODY, "//w:tbl[w:tblPr/w:tblStyle/@w:val='PalierTable']");

		assertThat(tables).hasSize(4);
		for (Node table : tables) {
			assertThat(file.all(table, "./w:tr[w:trPr/w:tblHeader]")).hasSize(1).containsExactly(file.all(table, "./w:tr").getFirst());
			assertThat(file.all(table, "./w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
			assertThat(file.all(table, "./w:tblPr/w:tblCaption[string-length(@w:val) > 3]")).hasSize(1);
			assertThat(file.all(table, "./w:tblGrid/w:gridCol")).hasSameSizeAs(file.all(table, "./w:tr[1]/w:tc"));
			assertThat(file.all(table, "./w:tr[position() > 1]/w:tc[w:p/w:pPr/w:pStyle/@w:val='TableNumber']")).isNotEmpty();
		}
	}

	@Test
	void everyPictureIsSaidInWordsAndHasVectors() throws Exception {
		DocxFile file = write(Locale.CANADA_FRENCH);
		List<Node> pictures = file.all(DocxFile.BODY, "//w:drawing");

		// That of the first page, and the pyramid.
		assertThat(pictures).hasSize(2);
		assertThat(values(file, DocxFile.BODY, "//wp:docPr/@descr")).hasSize(2).first().asString().contains("Diffusion");
		assertThat(values(file, DocxFile.BODY, "//wp:docPr/@descr").subList(1, 2))
				.allMatch(it -> it.contains("Diffusion") && it.length() > 80);
		String svg = Files.readString(folder.reports().resolve("report-fr-files/chang_kannan.svg"));
		assertThat(svg).contains(values(file, DocxFile.BODY, "//wp:docPr/@descr").get(1).substring(0, 60));
		byte[] png = target(file, values(file, DocxFile.BODY, "//a:blip/@r:embed").get(1));
		var image = ImageIO.read(new ByteArrayInputStream(png));
		long width = Long.parseLong(values(file, DocxFile.BODY, "//wp:inline/wp:extent/@cx").get(1));
		long height = Long.parseLong(values(file, DocxFile.BODY, "//wp:inline/wp:extent/@cy").get(1));
		assertThat((double) image.getWidth() / image.getHeight()).isCloseTo((double) width / height, org.assertj.core.data.Offset.offset(0.01));
		// 914,400 an inch
		assertThat(image.getWidth() / (width / 914_400.0)).isGreaterThan(190);
		assertThat(new String(target(file, values(file, DocxFile.BODY, "//asvg:svgBlip/@r:embed").get(1)), StandardCharsets.UTF_8))
				.startsWith("<svg").contains("service en ligne");
	}

	@Test
	void sameContentGivesTheSameBytesAndBearsTheTimeOfTheRun() throws Exception {
		RunManifest manifest = run(study, Locale.CANADA_FRENCH, ReportTemplate.standard(), false);
		// a zip of now would be others two seconds later
		Thread.sleep(2100);

		var again = new ReportVerification(report()).verify(folder, manifest, study, StudyView.of(study), ReportTemplate.standard(),
				org.palier.reports.choices.ReportPictures.STANDARD, Progress.NONE);
		assertThat(manifest.outputs()).anyMatch(it -> it.path().equals("reports/report-fr.docx"));
		assertThat(again.differences()).isEmpty();
		DocxFile file = new DocxFile(folder.reports().resolve("report-fr.docx"));
		assertThat(file.times()).containsOnly(Instant.parse("2026-11-24T12:00:00Z").getEpochSecond());
		assertThat(file.all("docProps/core.xml", "//dcterms:created | //dcterms:modified")).extracting(Node::getTextContent).hasSize(2)
				.containsOnly("2026-11-24T12:00:01Z");
	}

	@Test
	void saysWhatItIsAndInWhatLanguage() throws Exception {
		DocxFile french = write(Locale.CANADA_FRENCH);
		DocxFile english = write(Locale.CANADA);

		assertThat(values(french, "word/styles.xml", "//w:docDefaults//w:lang/@w:val")).containsExactly("fr-CA");
		assertThat(values(english, "word/styles.xml", "//w:docDefaults//w:lang/@w:val")).containsExactly("en-CA");
		assertThat(french.all("docProps/core.xml", "//dc:language")).extracting(Node::getTextContent).containsExactly("fr-CA");
		assertThat(french.all("docProps/core.xml", "//dc:title")).extracting(Node::getTextContent).containsExactly("Petite étude");
		assertThat(english.all("docProps/core.xml", "//dc:creator")).extracting(Node::getTextContent).containsExactly("Small study");
		assertThat(new String(english.entries().get("word/footer1.xml"), StandardCharsets.UTF_8)).contains("PAGE", "NUMPAGES");
		assertThat(new String(english.entries().get("word/header1.xml"), StandardCharsets.UTF_8)).contains("Small study");
		assertThat(values(english, "word/settings.xml", "//w:compatSetting[@w:name='compatibilityMode']/@w:val")).containsExactly("15");
	}

	@Test
	void pagesAreLetterAndTheWideFigureHasOneOnItsSide() throws Exception {
		DocxFile file = write(Locale.CANADA);

		assertThat(values(file, DocxFile.BODY, "//w:sectPr/w:pgSz/@w:w")).containsExactly("12240", "15840", "12240");
		assertThat(values(file, DocxFile.BODY, "//w:sectPr/w:pgSz/@w:h")).containsExactly("15840", "12240", "15840");
		assertThat(values(file, DocxFile.BODY, "//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
		assertThat(file.all(DocxFile.BODY, "//w:drawing[preceding::w:sectPr]")).hasSize(1);
		// only the first page of all has no running head; each has its number
		assertThat(file.all(DocxFile.BODY, "//w:sectPr[w:titlePg]")).hasSize(1).containsExactly(file.all(DocxFile.BODY, "//w:sectPr").getFirst());
		assertThat(values(file, DocxFile.BODY, "//w:sectPr/w:footerReference/@w:type")).hasSize(6).containsOnly("default", "first");
	}

	@Test
	void stylesNamedAreThere() throws Exception {
		DocxFile file = write(Locale.CANADA);
		Set<String> known = new TreeSet<>(values(file, "word/styles.xml", "//w:style/@w:styleId"));
		Set<String> named = new TreeSet<>(values(file, DocxFile.BODY, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"));
		named.addAll(values(file, "word/styles.xml", "//w:basedOn/@w:val | //w:next/@w:val"));

		assertThat(known).containsAll(named);
		assertThat(new String(file.entries().get("word/styles.xml"), StandardCharsets.UTF_8)).contains("0B4F6C")
				.doesNotContain("@");
	}

	@Test
	void nothingOfItRunsOrIsFetched() throws Exception {
		study.setName(Bilingual.same("{ INCLUDEPICTURE \"http://evil.example/x.png\" } <w:altChunk/> =1+1 \u0007\u202e").toModel());
		study.setDescription(Bilingual.same("<script>alert(1)</script> { DDEAUTO cmd } http://evil.example/ ]]> &amp;").toModel());
		// no study's file holds such characters; what a plug-in computes may
		run(study, Locale.CANADA, ReportTemplate.standard(), false);
		DocxFile file = new DocxFile(folder.reports().resolve("report-en.docx"));

		assertThat(file.paragraphs("Kind").getFirst()).contains("{ INCLUDEPICTURE \"http://evil.example/x.png\" } <w:altChunk/> =1+1 \ufffd");
		assertThat(file.paragraphs("Subtitle")).contains("<script>alert(1)</script> { DDEAUTO cmd } http://evil.example/ ]]> &amp;");
		Set<String> fields = new HashSet<>();
		for (String instruction : values(file, DocxFile.BODY, "//w:fldSimple/@w:instr")) {
			fields.add(instruction.strip().split(" ")[0]);
		}
		assertThat(fields).containsExactly("SEQ");
		for (String entry : file.entries().keySet()) {
			assertThat(entry).matches(
					"\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml|word/(_rels/)?[a-z]+[A-Za-z]*[0-9]*\\.xml(\\.rels)?"
					+ "|word/media/image[0-9]+\\.(png|svg)");
			if (entry.endsWith(".rels")) {
				assertThat(file.all(entry, "//rel:Relationship[@TargetMode='External']")).as(entry).isEmpty();
			}
		}
		assertThat(values(file, "[Content_Types].xml", "//ct:*/@ContentType")).isNotEmpty()
				.noneMatch(it -> it.contains("macro") || it.contains("vba")
				|| it.contains("oleObject"));
	}

	@Test
	void ofLinksThoseOfTheWebAndOfMailStay() throws Exception {
		Path own = root.resolve("own");
		ReportTemplate.copyStandard(own);
		Path page = own.resolve("page.ftlh");
		Files.writeString(page, Files.readString(page).replace("<section aria-labelledby=\"method\">", """
				<section><p>See <a href="https://example.org/a?b=1&amp;c=2">the site</a>, <a href="mailto:a@example.org">write</a>,
				<a href="file:///etc/passwd">a file</a>, <a href="javascript:alert(1)">a script</a>, <a href="#nowhere">nowhere</a>,
				<a href="https://example.org/a?b=1&amp;c=2">the site again</a>.</p></section>
				<section aria-labelledby="method">"""));
		run(study, Locale.CANADA, ReportTemplate.read("own", own), false);
		DocxFile file = new DocxFile(folder.reports().resolve("report-en.docx"));

		assertThat(values(file, "word/_rels/document.xml.rels", "//rel:Relationship[@TargetMode='External']/@Target"))
				.containsExactlyInAnyOrder("https://example.org/a?b=1&c=2", "mailto:a@example.org");
		assertThat(file.all(DocxFile.BODY, "//w:hyperlink[@r:id]")).extracting(Node::getTextContent).containsExactly("the site", "write",
				"the site again");
		assertThat(file.paragraphs("Normal")).contains("See the site, write, a file, a script, nowhere, the site again.");
	}

	@Test
	void aTemplateGivesItsColourOrganisationAndLogo() throws Exception {
		Path own = root.resolve("own");
		ReportTemplate.copyStandard(own);
		Path properties = own.resolve("template.properties");
		Files.writeString(properties, Files.readString(properties).replace("colour.deep=#0b4f6c", "colour.deep=#5b1060")
				.replace("organisation.en=", "organisation.en=Office of Trials").replace("logo=", "logo=logo.png"));
		var logo = new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
		ImageIO.write(logo, "png", own.resolve("logo.png").toFile());
		run(study, Locale.CANADA, ReportTemplate.read("own", own), false);
		DocxFile file = new DocxFile(folder.reports().resolve("report-en.docx"));

		assertThat(new String(file.entries().get("word/styles.xml"), StandardCharsets.UTF_8)).contains("5B1060").doesNotContain("0B4F6C");
		assertThat(file.all("docProps/core.xml", "//dc:creator")).extracting(Node::getTextContent).containsExactly("Office of Trials");
		assertThat(values(file, DocxFile.BODY, "//wp:docPr/@descr").getFirst()).isEqualTo("Office of Trials");
		assertThat(file.paragraphs("Brand")).extracting(String::strip).containsExactly("Office of Trials");
	}

	@Test
	void methodAndRedactionAreThere() throws Exception {
		run(study, Locale.CANADA, ReportTemplate.standard(), true);
		DocxFile file = new DocxFile(folder.reports().resolve("report-en-redacted.docx"));

		assertThat(file.paragraphs("Kind")).containsExactly("Report · Small study No personal data");
		assertThat(file.paragraphs("ListBullet")).anyMatch(it -> it.startsWith("A presence is an agency on a platform"))
				.anyMatch(it -> it.startsWith("Edition without personal data"));
		assertThat(file.text(file.document(DocxFile.BODY))).doesNotContain("Tremblay", "exemple.ca").contains("[email]");
	}

	@Test
	void nobodyWaitingEndsTheWork() {
		Progress nobody = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		var choices = new ReportChoices(EnumSet.of(ReportFormat.DOCX), Locale.CANADA, ReportTemplate.standard(), List.of(), false);
		assertThatThrownBy(() -> report().write(folder, StudyReport.REPORT, study, StudyView.of(study), choices,
				ReportTarget.of(folder.reports(), Locale.CANADA, false).replacing(), NOW, nobody)).isInstanceOf(CancellationException.class);
		assertThat(folder.reports()).isEmptyDirectory();
	}

	@Test
	void makingAWriterLoadsNothingOfTheLibrary() throws Exception {
		var loaded = new ByteArrayOutputStream();
		Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load", "-cp",
				System.getProperty("java.class.path"), Lazy.class.getName()).redirectErrorStream(true).start();
		java.getInputStream().transferTo(loaded);
		assertThat(java.waitFor()).isZero();

		assertThat(loaded.toString(StandardCharsets.UTF_8)).contains("org.palier.reports.office.word.DocxReport")
				.doesNotContain("org.apache.poi", "org.apache.xmlbeans");
	}

	/** Makes a writer. */
	static final class Lazy {

		private Lazy() {
		}

		public static void main(String[] arguments) {
			if (new DocxReport().format() != ReportFormat.DOCX) {
				throw new IllegalStateException();
			}
		}
	}

	private static List<String> values(DocxFile file, String entry, String path) throws Exception {
		return file.all(entry, path).stream().map(Node::getNodeValue).toList();
	}

	private static byte[] target(DocxFile file, String relation) throws Exception {
		return file.entries().get("word/" + values(file, "word/_rels/document.xml.rels", "//rel:Relationship[@Id='" + relation + "']/@Target")
				.getFirst().replaceFirst("^/?word/", ""));
	}

	private static StudyReport report() {
		return new StudyReport(ANALYSIS, List.of(), ReportParts.of(new DocxReport()), List.of(), "0.1.0");
	}

	private DocxFile write(Locale locale) throws Exception {
		folder.file().save(study);
		run(study, locale, ReportTemplate.standard(), false);
		return new DocxFile(folder.reports().resolve("report-" + locale.getLanguage() + ".docx"));
	}

	private RunManifest run(Study of, Locale locale, ReportTemplate template, boolean redacted) throws Exception {
		var choices = new ReportChoices(EnumSet.of(ReportFormat.DOCX, ReportFormat.DATA, ReportFormat.SVG), locale, template, List.of(),
				redacted);
		return report().write(folder, StudyReport.REPORT, of, StudyView.of(of), choices,
				ReportTarget.of(folder.reports(), locale, redacted).replacing(), NOW, Progress.NONE);
	}
}
