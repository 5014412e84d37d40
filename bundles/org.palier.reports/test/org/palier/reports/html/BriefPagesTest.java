// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.template.ReportTemplate;

/** Pages that have nothing but a few sentences, such as “too few were read”: each on a sheet of its own left paper nearly blank. */
class BriefPagesTest {

	@Test
	void aPageOfAFewSentencesStandsBelowTheOneBeforeIt() throws Exception {
		String page = page(brief("standing", 1), full("usages"), brief("answers", 2), brief("measures", 3));

		// the front page stands alone, whatever comes after it
		assertThat(sheets(page)).containsExactly("front", "standing", "usages");
		assertThat(page.indexOf("id=\"usages\"")).isLessThan(page.indexOf("<section class=\"brief\" id=\"answers\""));
		assertThat(page.indexOf("id=\"answers\"")).isLessThan(page.indexOf("<section class=\"brief\" id=\"measures\""));
		// the way at the head marks all that stands on the sheet
		String sheet = page.substring(page.indexOf("id=\"usages\""));
		assertThat(sheet.substring(0, sheet.indexOf("</table>"))).containsOnlyOnce("here\"><b>3</b>").containsOnlyOnce("here\"><b>4</b>")
				.containsOnlyOnce("here\"><b>5</b>").doesNotContain("here\"><b>2</b>");
	}

	@Test
	void moreSentencesThanThreeHaveTheirSheet() throws Exception {
		assertThat(sheets(page(full("standing"), brief("answers", 4)))).containsExactly("front", "standing", "answers");
	}

	private static ReportSection brief(String id, int sentences) {
		List<Bilingual> words = new ArrayList<>();
		for (int i = 0; i < sentences; i++) {
			words.add(Bilingual.same("Too little is known, " + i + "."));
		}
		return new ReportSection(id, Bilingual.same(id), words, List.of(), List.of());
	}

	private static ReportSection full(String id) throws Exception {
		return new ReportSection(id, Bilingual.same(id), List.of(), List.of(), Samples.content(Locale.CANADA).sections().getLast().tables());
	}

	private static String page(ReportSection... sections) throws Exception {
		ReportContent content = Samples.content(Locale.CANADA).with(List.of(sections));
		return new HtmlReport(ReportTemplate.standard().paged()).render(content);
	}

	private static List<String> sheets(String page) {
		return Pattern.compile("<section class=\"sheet[^\"]*\" id=\"(\\w+)\"").matcher(page).results().map(it -> it.group(1)).toList();
	}
}
