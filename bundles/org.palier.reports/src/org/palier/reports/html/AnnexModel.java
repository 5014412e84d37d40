// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.text.Wording;
import org.palier.reports.annex.Annex;
import org.palier.reports.annex.AnnexParagraph;
import org.palier.reports.words.ReportWords;

/** The parts of an annex beside the report, as its template reads them: maps, lists and strings. */
final class AnnexModel {

	private final Wording wording = ReportWords.annex();
	private final Annex annex;
	private final Locale locale;

	AnnexModel(Annex annex) {
		this.annex = annex;
		this.locale = annex.content().locale();
	}

	Map<String, Object> model() {
		Map<String, Object> model = new LinkedHashMap<>();
		for (String key : List.of("kind", "a", "a.lead", "b", "c", "c.none", "d", "d.detail", "e", "e.lead", "none")) {
			model.put(key.replace('.', '_'), say(key));
		}
		model.put("definitions",
				annex.definitions().stream().map(
						it -> Map.of("word", it.word().in(locale), "meaning", it.meaning().in(locale), "pages", pages("on", it.pages())))
						.toList());
		model.put("tested", paragraphs(annex.tested()));
		model.put("how", paragraphs(annex.how()));
		model.put("tests", List.copyOf(annex.tests()));
		model.put("hasTables", annex.content().sections().stream().anyMatch(it -> !annex.tests().contains(it.id())));
		model.put("compared", !annex.tests().isEmpty() || !annex.tested().isEmpty());
		Map<String, String> cited = new LinkedHashMap<>();
		annex.cited().forEach((table, pages) -> cited.put(table, pages("cited", pages)));
		model.put("cited", cited);
		model.put("leftOut", annex.leftOut().in(locale));
		return model;
	}

	private List<Map<String, String>> paragraphs(List<AnnexParagraph> all) {
		return all.stream().map(it -> Map.of("heading", it.heading().in(locale), "text", it.text().in(locale))).toList();
	}

	private String pages(String key, List<Integer> pages) {
		return say(key, String.join(", ", pages.stream().map(String::valueOf).toList()), pages.size());
	}

	private String say(String key, Object... arguments) {
		return wording.text(key, arguments).in(locale);
	}
}
