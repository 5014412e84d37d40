// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;

/** Alone, since it changes the language of the Java machine. */
@Isolated
class HtmlReportTest {

	private final HtmlReport report = new HtmlReport();

	@Test
	void saysItsLanguageAndSpeaksIt() throws Exception {
		String fr = report.render(Samples.content(Locale.CANADA_FRENCH));
		String en = report.render(Samples.content(Locale.CANADA));

		assertThat(fr).startsWith("<!DOCTYPE html>").contains("<html lang=\"fr-CA\">", "Méthode et limites",
				"Données inventées", "1\u202f234", "68,4\u00a0%", "Gouvernement\u202f: Québec");
		assertThat(en).contains("<html lang=\"en-CA\">", "Method and limits", "Invented data", "1,234", "68.4%",
				"Government: Quebec");
		assertThat(en).doesNotContain("Tableau", "Méthode");
	}

	/** The words of one language that the other lacks; the source that the sample cites in French is left out. */
	@Test
	void itsLanguageIsItsOwnWhateverTheMachineSpeaks() throws Exception {
		Locale before = Locale.getDefault();
		try {
			for (Locale report : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
				boolean french = report == Locale.CANADA_FRENCH;
				Locale.setDefault(Locale.CANADA);
				String english = this.report.render(Samples.content(report));
				Locale.setDefault(Locale.CANADA_FRENCH);
				assertThat(this.report.render(Samples.content(report))).isEqualTo(english);
				String read = english.replaceAll("(?s)Yates et Arbour|<style.*?</style>|<[^>]+>", " ");
				assertThat(matches(read, french ? "(?i)(?<![\\p{L}-])(the|of|and|with|which|agencies|share|table|years?)(?![\\p{L}-])"
						: "(?i)(?<![\\p{L}’])(le|les|des|et|une?|avec|dont|organismes|tableau|années?)(?!\\p{L})"))
						.as("%s report", report).isEmpty();
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void carriesNoScriptAndFetchesNothing() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA)).replace("http://www.w3.org/2000/svg", "");

		assertThat(html).doesNotContainIgnoringCase("<script").doesNotContain("http://", "https://", "<link", "@import",
				"<img", "javascript:");
		assertThat(matches(html, "url\\((?!data:)")).isEmpty();
		assertThat(matches(html, "src=")).isEmpty();
		assertThat(html).contains("default-src 'none'");
	}

	@Test
	void escapesWhatFilesAndStudiesSay() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA_FRENCH));

		assertThat(html).contains("=HYPERLINK(&quot;x&quot;)&lt;b&gt;&amp;", "Ministère inconnu &lt;inventé&gt;");
		assertThat(html).doesNotContain("<b>", "<inventé>");
	}

	@Test
	void everyTableHasACaptionAndEveryHeadItsScope() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA));

		assertThat(matches(html, "<table[ >]")).hasSameSizeAs(matches(html, "<caption id="));
		assertThat(matches(html, "<th(?![a-z])(?! scope=)")).isEmpty();
		assertThat(html).contains("<a class=\"skip\" href=\"#content\">", "role=\"img\"");
	}

	@Test
	void idsAreUniqueAndLinksLeadSomewhere() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA));
		List<String> ids = matches(html, "(?<= id=\")[^\"]+");

		assertThat(ids).doesNotHaveDuplicates();
		assertThat(ids).containsAll(matches(html, "(?<=href=\"#)[^\"]+"));
		matches(html, "(?<=aria-labelledby=\")[^\"]+").forEach(it -> assertThat(ids).contains(it.split(" ")));
	}

	@Test
	void undefinedCellsShowADashAndTheReason() throws Exception {
		var reason = new Value.Undefined(new Bilingual("rien de placé", "nothing placed"));
		Table all = Samples.penetration();
		List<List<Value>> rows = new ArrayList<>(all.rows());
		rows.set(4, List.of(all.rows().get(4).get(0), new Value.Count(0), new Value.Count(9), reason, reason, reason));
		var table = new Table(all.id(), all.title(), all.definition(), all.unit(), all.source(), all.columns(), rows, all.notes());
		ReportContent full = Samples.content(Locale.CANADA);
		String html = report.render(Samples.content(Locale.CANADA, Samples.view(), List.of(new ReportSection("census",
				Bilingual.same("Census"), List.of(), List.of(), List.of(table))), List.of(), full.manifest()));

		// three undefined cells of one reason: one footnote
		assertThat(matches(html, "<td[^>]* title=\"nothing placed\"")).hasSize(3);
		assertThat(matches(html, "<p id=\"table-1-a\"><sup>a</sup> – nothing placed")).hasSize(1);
	}

	@Test
	void rowsOfNothingButDashesGiveWayToASentence() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA));

		assertThat(html).doesNotContain("class=\"number undefined\"", ">RSS feed</th>");
		assertThat(matches(html, "<p>Without a value and so not shown \\(no agency was checked on this platform\\): RSS feed\\.</p>"))
				.hasSize(2);
	}

	@Test
	void tablesOfOneIndicatorAreDefinedOnce() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA));

		assertThat(matches(html, "<caption id=")).hasSizeGreaterThan(1);
		assertThat(matches(html, "<span class=\"definition\">Share of the agencies checked")).hasSize(1);
	}

	/** A book that defines a share did not count this study's bodies. */
	@Test
	void aTableTellsWhoDefinedItFromWhoseNumbersItHas() throws Exception {
		String en = report.render(Samples.content(Locale.CANADA));
		String fr = report.render(Samples.content(Locale.CANADA_FRENCH));

		assertThat(matches(en, "<dt>Definition after</dt><dd>Yates")).isNotEmpty();
		assertThat(matches(fr, "<dt>Définition d’après</dt><dd>Yates")).isNotEmpty();
		assertThat(matches(en, "<dt>Numbers from</dt><dd>")).hasSameSizeAs(matches(en, "<dt>Unit</dt>"));
		assertThat(matches(fr, "<dt>Chiffres tirés de</dt><dd>")).hasSameSizeAs(matches(fr, "<dt>Unité</dt>"));
		assertThat(en).doesNotContain("<dt>Source</dt>");
	}

	@Test
	void boundsOfIntervalsHaveNoBar() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA));

		// five defined shares in each of two tables; ten more are bounds
		assertThat(matches(html, "class=\"bar\"")).hasSize(10);
		assertThat(html).contains("<span style=\"width:68.41%\">");
	}

	@Test
	void repeatedNamesOfAGroupAreHeardAndNotSeen() throws Exception {
		ReportContent full = Samples.content(Locale.CANADA);
		ReportContent grouped = Samples.content(Locale.CANADA, Samples.view(), List.of(new ReportSection("census",
				Bilingual.same("Census"), List.of(), List.of(), List.of(new UsageByTool().compute(Samples.view())))), List.of(),
				full.manifest());

		String html = report.render(grouped);

		// Samples: one jurisdiction, 6 platforms, 22 pairs of platform and usage
		assertThat(matches(html, "<th scope=\"row\"[^>]*>Quebec</th>")).hasSize(1);
		assertThat(matches(html, "<th scope=\"row\"[^>]*><span class=\"hidden\">Quebec</span></th>")).hasSize(21);
		assertThat(matches(html, "<td class=\"name\" data-column=\"platform\" data-value=\"twitter\">X \\(Twitter\\)</td>")).hasSize(1);
		assertThat(html).contains(" class=\"grouped\">");
	}

	@Test
	void manifestAndRejectedRowsAreThere() throws Exception {
		String html = report.render(Samples.content(Locale.CANADA_FRENCH));

		assertThat(html).contains("2025-09-26T140500Z-1", "26 septembre 2025, 14 h 05 (UTC)",
				"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "unlisted = absent",
				"gc_socials_2025-09-26.rejected.csv", "<td class=\"number some-rejected\">3</td>");
	}

	@Test
	void emptyStudyStillMakesAReport() throws Exception {
		ReportContent full = Samples.content(Locale.CANADA_FRENCH);
		ReportContent content = Samples.content(Locale.CANADA_FRENCH, StudyView.of(Samples.study(0)), List.of(), List.of(),
				full.manifest());

		String html = report.render(content);

		assertThat(html).contains("Aucun fichier importé n’est joint à ce rapport.");
		assertThat(matches(html, "<strong>0</strong> <span>organisme</span>")).hasSize(1);
	}

	@Test
	void sameContentGivesTheSameBytes() throws Exception {
		assertThat(report.render(Samples.content(Locale.CANADA_FRENCH)))
				.isEqualTo(new HtmlReport().render(Samples.content(Locale.CANADA_FRENCH)));
	}

	private static List<String> matches(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(it -> it.group()).toList();
	}
}
