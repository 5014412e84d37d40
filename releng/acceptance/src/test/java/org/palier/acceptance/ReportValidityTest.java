// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The reports of every demo study in both languages, judged by veraPDF: what they claim to be they are. */
class ReportValidityTest {

	private static final List<String> STUDIES = List.of("canada-2025-09-26", "crises", "invented", "yates-arbour-2013");

	@TempDir
	static Path folder;

	@BeforeAll
	static void makeReports() throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		Product.Outcome made = Product.copiedTo(folder).run("demo", folder.resolve("demo").toString());
		assertThat(made.code()).as(made.said()).isZero();
	}

	static Stream<Path> pdfs() {
		return STUDIES.stream().flatMap(study -> Stream.of("fr", "en").map(it -> folder.resolve("demo").resolve(study)
				.resolve("reports/report-" + it + ".pdf")));
	}

	@ParameterizedTest
	@MethodSource("pdfs")
	void everyPdfIsPdfA2aAndPdfUa1(Path pdf) throws Exception {
		assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	/** PDF/A-1 is another standard: a validator that finds nothing here finds nothing anywhere. */
	@Test
	void theValidatorFindsFaults() throws Exception {
		assertThat(faults(pdfs().findFirst().orElseThrow(), PDFAFlavour.PDFA_1_A)).isNotEmpty();
	}

	private static List<String> faults(Path pdf, PDFAFlavour flavour) throws Exception {
		try (InputStream in = Files.newInputStream(pdf);
				PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser).getTestAssertions().stream()
					.map(it -> it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber() + ": " + it.getMessage()).distinct().toList();
		}
	}
}
