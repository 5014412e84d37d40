// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.pdf.PdfReport;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.template.ReportTemplates;
import org.palier.reports.template.TemplateLimitException;

class ReportTemplateTest {

	private static final String BARE = "<html lang=\"${lang}\"><head><title>x</title></head><body><main><p>${study}</p></main></body></html>";

	@TempDir
	private Path folder;

	@Test
	void brandsThePage() throws Exception {
		Files.write(folder.resolve("logo.png"), new byte[] { 1, 2, 3 });
		write("template.properties", "organisation.fr=Secrétariat\norganisation.en=Secretariat\ncolour.deep=#7a0019\nlogo=logo.png\n");

		String html = render(Locale.CANADA_FRENCH);

		assertThat(html).contains("<span>Secrétariat</span>", "--deep:#7a0019;", "src=\"data:image/png;base64,AQID\" alt=\"Secrétariat\"");
	}

	/** A template that names no colour once had a title that was white on white. */
	@Test
	void coloursThatATemplateDoesNotNameAreTheShippedOnes() throws Exception {
		write("template.properties", "");
		assertThat(render(Locale.CANADA)).contains("--deep:#0b4f6c;", "--ink:#1f2d3a;", "--wash:#f5f8f9;");

		write("template.properties", "colour.deep=#5a2a63\n");
		assertThat(render(Locale.CANADA)).contains("--deep:#5a2a63;", "--rule:#d8e0e5;").doesNotContain("--deep:#0b4f6c;");
		assertThat(ReportTemplate.read("own", folder).palette().levels()).as("pictures").containsExactly("#5a2a63", "#5b9aa8", "#cfe0e3");
	}

	/** A variable without a value is no colour: what was written on it had none. */
	@Test
	void everyColourThatAStyleSheetAsksForHasAValue() throws Exception {
		for (ReportTemplate template : List.of(ReportTemplate.standard(), ReportTemplate.standard().paged())) {
			for (String sheet : List.of(template.style(), template.pdfStyle())) {
				assertThat(Pattern.compile("var\\(--([a-z-]+)\\)").matcher(template.paper().into(sheet)).results().map(it -> it.group(1)))
						.as(template.id())
						.allMatch(template.colours()::containsKey);
			}
		}
	}

	@Test
	void methodIsAddedWhereThePageLeavesItOutOrHidesItInAComment() throws Exception {
		write("template.properties", "");
		write("page.ftlh", BARE);
		ReportContent content = Samples.content(Locale.CANADA);
		assertThat(render(Locale.CANADA)).contains("Method and limits</h2>",
				HtmlReport.escaped(content.method().get(0).en()));

		write("page.ftlh", BARE.replace("<p>", "<!-- <#list method as m>${m}</#list> --><p>"));
		assertThat(render(Locale.CANADA)).contains("Method and limits</h2>");

		write("page.ftlh", BARE.replace("<p>", "<ul><#list method as m><li>${m}</li></#list></ul><p>"));
		assertThat(render(Locale.CANADA)).doesNotContain("Method and limits</h2>");
	}

	@Test
	void policyStandsFirstInTheHeadOfEveryPage() throws Exception {
		write("template.properties", "");
		write("page.ftlh", BARE);

		assertThat(render(Locale.CANADA)).contains("<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
	}

	@Test
	void faultsAreNamedWithFileAndLine() throws Exception {
		write("template.properties", "");
		write("page.ftlh", "<html><head></head>\n<body>${nothing}</body></html>");
		assertThatThrownBy(() -> render(Locale.CANADA)).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("page.ftlh").hasMessageContaining("line 2");

		write("page.ftlh", "<html><head></head>\n<body><#if></body></html>");
		assertThatThrownBy(() -> render(Locale.CANADA)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("line 2");

		write("page.ftlh", "<html><head></head><body><script>1</script></body></html>");
		assertThatThrownBy(() -> render(Locale.CANADA)).hasMessageContaining("<script>");

		write("page.ftlh", "<html lang=\"fr\"><head><title>x</title></head>\n<body><p>open</body></html>");
		assertThatThrownBy(() -> new PdfReport(template()).write(Samples.content(Locale.CANADA), new ByteArrayOutputStream(), Progress.NONE))
				.isInstanceOf(UnreadableFileException.class).hasMessageContaining("well-formed");
	}

	@Test
	void coloursAreColoursAndCanBeReadOn() throws Exception {
		write("template.properties", "colour.deep=red;} body{background:url(http://x)}");
		assertThatThrownBy(this::template).hasMessageContaining("colour.deep");
		// white on #ffd782 has a contrast of 1.4 by the WCAG formula
		write("template.properties", "colour.deep=#ffd782");
		assertThatThrownBy(this::template).hasMessageContaining("too light");
		write("template.properties", "");
		write("style.css", "</style><p>out</p>");
		assertThatThrownBy(this::template).hasMessageContaining("</");
	}

	@Test
	void logoStaysInItsFolder() throws Exception {
		Path outside = Files.writeString(folder.resolve("secret.png"), "x");
		Path inside = Files.createDirectory(folder.resolve("t"));
		Files.writeString(inside.resolve("template.properties"), "logo=../" + outside.getFileName());
		assertThatThrownBy(() -> ReportTemplate.read("t", inside)).isInstanceOf(UnreadableFileException.class);
	}

	@Test
	void pageReachesNoJavaAndNoFile() throws Exception {
		write("template.properties", "");
		for (String trick : new String[] { "${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${study?api.getClass()}",
				"<#include \"/etc/passwd\">", "<#import \"../secret.ftl\" as s>" }) {
			write("page.ftlh", BARE.replace("${study}", trick));
			assertThatThrownBy(() -> render(Locale.CANADA)).as(trick).isInstanceOf(UnreadableFileException.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>1</script>", "<SCRIPT SRC='x'></SCRIPT>", "<ScRiPt/>" })
	void scriptIsRefusedHoweverItIsWritten(String script) throws Exception {
		write("template.properties", "");
		write("page.ftlh", BARE.replace("<p>", script + "<p>"));
		assertThatThrownBy(() -> render(Locale.CANADA)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9911/\" />",
			"<META HTTP-EQUIV=REFRESH CONTENT='0;url=http://x/'>",
			"<meta content='0;url=http://x/' http-equiv = 'Refresh'>", "<meta/http-equiv=refresh/content=0>",
			"<meta name=\"a>b\" http-equiv=\"refresh\" content=\"0\">", "<meta name='<' http-equiv=refresh>",
			"<meta http-equiv=\"re&#102;resh\" content=\"0\">", "<meta\nhttp-equiv=\" refresh \">", "<meta http-equiv=set-cookie content=a>",
			"<!-- > <meta http-equiv=refresh content=0> -->", "<meta http-equiv=refresh http-equiv=content-type>",
			"<${'me'}ta http-${'equiv'}=refresh>" })
	void aPageThatSendsItsReadersElsewhereIsRefused(String tag) throws Exception {
		write("template.properties", "");
		write("page.ftlh", BARE.replace("<head>", "<head>" + tag));
		assertThatThrownBy(() -> render(Locale.CANADA)).as(tag).isInstanceOf(UnreadableFileException.class).hasMessageContaining("http-equiv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<meta charset=\"utf-8\" />", "<meta http-equiv='Content-Type' content='text/html; charset=utf-8' />",
			"<meta name=\"description\" content=\"what http-equiv=refresh does\" />", "<metadata http-equiv=refresh />" })
	void whatOnlyDescribesThePageIsNot(String tag) throws Exception {
		write("template.properties", "");
		write("page.ftlh", BARE.replace("<head>", "<head>" + tag));
		assertThat(render(Locale.CANADA)).contains(tag);
	}

	/** The first writes nothing, the second without end, the third and the fourth call themselves, the fifth grows in memory. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<#list 1.. as i></#list>                                  | not done after 1 s
			<#list 1.. as i>word ${i} </#list>                        | beyond 1 MB
			<#macro again><@again/></#macro><@again/>                 | calls itself without end
			<#function again x><#return again(x + 1)></#function>${again(1)} | calls itself without end
			<#assign s = "0123456789"><#list 1..60 as i><#assign s = s + s></#list> | used up the memory
			""")
	void aTemplateThatDoesNotEndIsEndedAndSaysWhatForInBothLanguages(String loop, String said) throws Exception {
		write("template.properties", "");
		write("page.ftlh", BARE.replace("<p>", loop + "<p>"));
		var report = new HtmlReport(template(), new PageLimits(Duration.ofSeconds(said.startsWith("not done") ? 1 : 60), 1 << 20));

		assertThatThrownBy(() -> report.render(Samples.content(Locale.CANADA))).isInstanceOfSatisfying(TemplateLimitException.class,
				it -> assertThat(it.reason().fr()).contains("arrêté")).hasMessageContaining("mine").hasMessageContaining(said);
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("template mine")) {
				assertThat(thread.join(Duration.ofSeconds(10))).as("its thread has ended").isTrue();
			}
		}
	}

	@Test
	void copyOfTheShippedOneGivesTheSamePages() throws Exception {
		Path copy = folder.resolve("copy");
		ReportTemplate.copyStandard(copy);

		assertThat(new HtmlReport(ReportTemplate.read("copy", copy)).render(Samples.content(Locale.CANADA)))
				.isEqualTo(new HtmlReport().render(Samples.content(Locale.CANADA)));
		assertThatThrownBy(() -> ReportTemplate.copyStandard(copy)).isInstanceOf(FileAlreadyExistsException.class);
	}

	/** Reports of before name it: they are made again. */
	@Test
	void theFormerBriefIsFoundAndNotOffered() throws Exception {
		var templates = new ReportTemplates(Map.of());
		ReportTemplate brief = templates.find("brief").orElseThrow();

		assertThat(templates.ids()).containsExactly("standard");
		assertThat(brief.sections()).containsExactly("key-figures", "figures");
		assertThat(brief.name().fr()).isEqualTo("Note de synthèse");
		assertThat(new HtmlReport(brief).render(Samples.content(Locale.CANADA))).contains("id=\"method\"");
	}

	@Test
	void paperIsLetterOrA4() throws Exception {
		write("template.properties", "paper=A4\n");
		for (ReportTemplate each : List.of(template(), template().paged())) {
			assertThat(size(each)).as("210 by 297 mm in points").containsExactly(595, 842);
		}
		assertThat(size(ReportTemplate.standard().paged())).as("8.5 by 11 inches").containsExactly(612, 792);
		write("template.properties", "paper=a5\n");
		assertThatThrownBy(this::template).hasMessageContaining("a5").hasMessageContaining("letter, a4");
	}

	private static List<Integer> size(ReportTemplate template) throws Exception {
		var out = new ByteArrayOutputStream();
		new PdfReport(template).write(Samples.content(Locale.CANADA).page(), out, Progress.NONE);
		try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("annex of report");
			PDRectangle box = pdf.getPage(0).getMediaBox();
			return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
		}
	}

	private String render(Locale locale) throws Exception {
		return new HtmlReport(template()).render(Samples.content(locale));
	}

	private ReportTemplate template() throws Exception {
		return ReportTemplate.read("mine", folder);
	}

	private void write(String name, String text) throws Exception {
		Files.writeString(folder.resolve(name), text);
	}
}
