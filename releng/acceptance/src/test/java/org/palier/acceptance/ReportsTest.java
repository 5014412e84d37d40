// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import nu.validator.client.EmbeddedValidator;

/**
 * The reports of every demo study, the longest in both languages and the long trials all of them, judged by veraPDF and the Nu HTML Checker
 * and, where there is one, shown by a browser.
 */
@ExtendWith(DemoStudies.class)
class ReportsTest {

	private static final List<String> STUDIES = List.of("canada-2025-09-26", "crises", "invented", "yates-arbour-2013");

	private static final Path PICTURES = Path.of(System.getProperty("palier.root"), "releng/acceptance/target/pictures");

	private static Path studies;

	@BeforeAll
	static void findReports(DemoStudies.Demo demo) {
		VeraGreenfieldFoundryProvider.initialise();
		studies = demo.studies();
	}

	static Stream<Path> pdfs() {
		return reports("pdf", false);
	}

	static Stream<Path> otherPdfs() {
		return reports("pdf", true);
	}

	static Stream<Path> pages() {
		return reports("html", false);
	}

	static Stream<Path> otherPages() {
		return reports("html", true);
	}

	/** The study with something for every section in both languages, each other one in one of them; or the others, for the long trials. */
	private static Stream<Path> reports(String format, boolean others) {
		return IntStream.range(0, STUDIES.size()).boxed().flatMap(study -> Stream.of("fr", "en")
				.filter(language -> others != (STUDIES.get(study).equals("invented") || language.equals("fr") == (study % 2 == 0)))
				.map(language -> studies.resolve(STUDIES.get(study)).resolve("reports/report-" + language + "." + format)));
	}

	/** Errors and warnings; that void elements are closed, as XML wants it for PDF, is but a remark to it. */
	@ParameterizedTest
	@MethodSource("pages")
	void theNuHtmlCheckerFindsNothingInAnyPage(Path page) throws Exception {
		assertThat(faults(page)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("otherPages")
	@Tag("long")
	void theNuHtmlCheckerFindsNothingInTheOtherLanguage(Path page) throws Exception {
		assertThat(faults(page)).isEmpty();
	}

	@Test
	void theNuHtmlCheckerFindsFaults(@TempDir Path folder) throws Exception {
		String page = Files.readString(pages().findFirst().orElseThrow());
		Path wrong = Files.writeString(folder.resolve("wrong.html"),
				page.replaceFirst("<caption id=\"table-1-title\"", "<caption id=\"table-1\"").replaceFirst("<h2 id=\"method\">",
						"<h2 id=\"method\"><p>"));

		assertThat(faults(wrong)).anyMatch(it -> it.contains("Duplicate ID")).anyMatch(it -> it.contains("“p” not allowed"));
	}

	/** Nothing is fetched: addresses are words, or the name of a language of markup. */
	@ParameterizedTest
	@MethodSource({ "pages", "otherPages" })
	void noPageReadsFromTheNetwork(Path page) throws Exception {
		String html = Files.readString(page);

		assertThat(
				html.lines().filter(it -> it.matches("(?i).*(src|href|srcset|data|poster|action|xlink:href)\\s*=\\s*[\"']?(https?:)?//.*")))
				.isEmpty();
		assertThat(
				html.lines().filter(it -> it.matches("(?i).*(@import|url\\((?!['\"]?data:)|<link|<script|<iframe|<object|<embed|<base).*")))
				.isEmpty();
		assertThat(html).contains("default-src 'none'");
	}

	@ParameterizedTest
	@MethodSource("pdfs")
	void everyPdfIsPdfA2aAndPdfUa1(Path pdf) throws Exception {
		assertThat(faults(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("otherPdfs")
	@Tag("long")
	void everyPdfOfTheOtherLanguageIsToo(Path pdf) throws Exception {
		assertThat(faults(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	/** PDF/A-1 is another standard: a validator that finds nothing here finds nothing anywhere. */
	@Test
	void theValidatorFindsFaults() throws Exception {
		assertThat(faults(pdfs().findFirst().orElseThrow(), PDFAFlavour.PDFA_1_A)).isNotEmpty();
	}

	/** The pictures are results of the build, like those of the windows. */
	@ParameterizedTest
	@CsvSource({ "fr, false", "fr, true", "en, false", "en, true" })
	void aBrowserShowsThemByDayAndByNight(String language, boolean dark) throws Exception {
		isShown(language, dark, 1);
	}

	/** As pictures of windows, those of twice the resolution are made in the long trials alone. */
	@ParameterizedTest
	@CsvSource({ "fr, false", "fr, true", "en, false", "en, true" })
	@Tag("long")
	void aBrowserShowsThemAtTwiceTheResolution(String language, boolean dark) throws Exception {
		isShown(language, dark, 2);
	}

	private static void isShown(String language, boolean dark, int scale) throws Exception {
		Optional<Browser> browser = Browser.onPath();
		assumeTrue(browser.isPresent(), "no Chromium on the path");
		Path page = studies.resolve("invented/reports/report-" + language + ".html");
		Path picture = Files.createDirectories(PICTURES).resolve("report-%s-%s-%dx.png".formatted(language, dark ? "dark" : "light", scale));

		browser.get().picture(page, dark, scale, picture);

		BufferedImage image = ImageIO.read(picture.toFile());
		assertThat(image.getWidth()).isEqualTo(Browser.WIDTH * scale);
		assertThat(light(image, 0.5)).satisfies(dark ? it -> assertThat(it).isLessThan(60) : it -> assertThat(it).isGreaterThan(230));
		// The words stand out from what is behind them.
		assertThat(light(image, 0.995) - light(image, 0.005)).isGreaterThan(180);
	}

	/** How light the point is that a part of all points are darker than; 0 black, 255 white. */
	private static int light(BufferedImage image, double part) {
		int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		int[] sorted = Arrays.stream(points).map(it -> ((it >> 16 & 255) * 3 + (it >> 8 & 255) * 6 + (it & 255)) / 10).sorted().toArray();
		return sorted[(int) (part * (sorted.length - 1))];
	}

	private static List<String> faults(Path page) throws Exception {
		var checker = new EmbeddedValidator();
		checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		return checker.validate(page).lines().filter(it -> !it.isBlank() && !it.contains("info: Trailing slash on void elements"))
				.map(it -> it.replaceFirst("^.*?(?=error|info|warning)", "")).toList();
	}

	/** By one walk through the document for all standards, which takes three quarters of the time of one for each. */
	private static List<String> faults(Path pdf, PDFAFlavour... standards) throws Exception {
		try (InputStream in = Files.newInputStream(pdf);
				PDFAParser parser = Foundries.defaultInstance().createParser(in, standards[0]);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(List.of(standards))) {
			List<ValidationResult> results = validator.validateAll(parser);
			assertThat(results).extracting(ValidationResult::getPDFAFlavour).containsExactlyInAnyOrder(standards);
			assertThat(results).allMatch(it -> it.getTotalAssertions() > 1000);
			return results.stream().flatMap(it -> it.getTestAssertions().stream())
					.map(it -> it.getRuleId().getSpecification() + " " + it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber()
							+ ": " + it.getMessage())
					.distinct().toList();
		}
	}
}
