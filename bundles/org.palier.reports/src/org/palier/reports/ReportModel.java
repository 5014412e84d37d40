// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.core.indicators.PostCoverage;
import org.palier.core.layout.PyramidLayout;
import org.palier.core.runs.RunManifest;
import org.palier.core.text.Typography;
import org.palier.core.text.Wording;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A report as its template reads it: maps, lists and strings, every number written out. */
final class ReportModel {

	/** Remarks beyond these are counted: a report is no log. */
	private static final int REMARKS = 25;

	private final Wording wording = new Wording(ReportModel.class, "report");
	private final ReportContent content;
	private final Locale locale;
	private final Typography typography;

	ReportModel(ReportContent content) {
		this.content = content;
		this.locale = content.locale();
		this.typography = new Typography(locale);
	}

	Map<String, Object> model() {
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("t", new Labels());
		model.put("lang", typography.french() ? "fr-CA" : "en-CA");
		model.put("fonts", markup(new OpenSans().fontFaces()));
		model.put("study", content.study().name().in(locale));
		model.put("description", content.description().in(locale));
		model.put("invented", content.invented());
		model.put("jurisdictions", content.study().jurisdictions().stream().map(it -> it.name().in(locale)).toList());
		model.put("figures", keyFigures());
		model.put("posts", posts());
		model.put("pyramids", pyramids());
		model.put("tables", tables());
		model.put("imports", content.imports().stream().map(this::imported).toList());
		model.put("theories", content.study().theories().stream().map(it -> say("theory", it.name(), it.version(),
				it.source().replaceFirst("\\.$", ""))).toList());
		model.put("manifest", manifest(content.manifest()));
		return model;
	}

	private String say(String key, Object... arguments) {
		return wording.text(key, arguments).in(locale);
	}

	private static TemplateModel markup(String html) {
		try {
			return HTMLOutputFormat.INSTANCE.fromMarkup(html);
		} catch (TemplateModelException defect) {
			throw new IllegalStateException(defect);
		}
	}

	private List<Map<String, String>> keyFigures() {
		KeyFigures figures = KeyFigures.of(content.study());
		List<Map<String, String>> cards = new ArrayList<>();
		cards.add(card("agencies", figures.agencies()));
		cards.add(card("platforms", figures.platforms()));
		cards.add(card("presences", figures.presences()));
		cards.add(card("coded", figures.coded()));
		cards.add(card("not_checked", figures.notChecked()));
		if (figures.unmatched() > 0) {
			cards.add(card("unmatched", figures.unmatched()));
		}
		if (!content.study().posts().isEmpty()) {
			PostCoverage posts = PostCoverage.of(content.study().posts());
			cards.add(card("posts", posts.posts()));
			cards.add(card("posts_human", posts.human()));
			cards.add(card("posts_machine", posts.machine()));
			cards.add(card("posts_without_code", posts.abstained() + posts.nobody()));
			cards.add(card("posts_without_agency", posts.unattributed() + posts.ambiguous()));
		}
		return cards;
	}

	/** How posts were coded and attributed; none for a study without posts. */
	private List<String> posts() {
		if (content.study().posts().isEmpty()) {
			return List.of();
		}
		PostCoverage it = PostCoverage.of(content.study().posts());
		return List.of(say("method.posts.coded", it.posts(), it.human(), it.machine(), it.abstained(), it.nobody()),
				say("method.posts.attributed", it.attributed(), it.relayed(), it.unattributed(), it.ambiguous()),
				say("method.posts.replies"));
	}

	private Map<String, String> card(String key, long number) {
		boolean one = number == 1 || number == 0 && typography.french();
		return Map.of("number", typography.count(number), "label", say("figure." + key + (one ? ".one" : ".many")));
	}

	private List<Map<String, Object>> pyramids() {
		List<Map<String, Object>> figures = new ArrayList<>();
		for (PyramidLayout layout : content.pyramids()) {
			String id = "figure-" + (figures.size() + 1);
			String title = layout.texts().isEmpty() ? "" : layout.texts().get(0).text();
			figures.add(Map.of("number", Integer.toString(figures.size() + 1), "id", id, "title", title, "alt", layout.alt(),
					"svg", markup(SvgPainter.inline().paint(layout, locale, id + "-picture"))));
		}
		return figures;
	}

	private List<Map<String, Object>> tables() {
		List<Map<String, Object>> tables = new ArrayList<>();
		content.tables().forEach(it -> tables.add(new TableModel(it, typography).model(tables.size() + 1)));
		return tables;
	}

	private Map<String, Object> imported(ImportSummary summary) {
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("kind", summary.kind().in(locale));
		model.put("file", summary.file());
		model.put("read", typography.count(summary.read()));
		model.put("accepted", typography.count(summary.accepted()));
		model.put("rejected", typography.count(summary.rejected()));
		model.put("someRejected", summary.rejected() > 0);
		model.put("rejectedFile", summary.rejectedFile());
		model.put("remarks", summary.remarks().stream().limit(REMARKS).map(it -> it.in(locale)).toList());
		int more = summary.remarks().size() - REMARKS;
		model.put("more", more > 0 ? say("remarks.more", typography.count(more)) : "");
		return model;
	}

	private Map<String, Object> manifest(RunManifest run) {
		var utc = run.at().atOffset(ZoneOffset.UTC);
		String time = DateTimeFormatter.ofPattern(typography.french() ? "H' h 'mm" : "H:mm", Locale.ROOT).format(utc);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("id", run.id());
		model.put("day", typography.date(utc.toLocalDate()));
		model.put("at", say("at", typography.date(utc.toLocalDate()), time));
		model.put("datetime", DateTimeFormatter.ISO_INSTANT.format(run.at()));
		model.put("palier", run.palier());
		model.put("inputs", run.inputs().stream().map(it -> Map.of("path", it.path(), "bytes", typography.count(it.bytes()),
				"sha256", it.sha256())).toList());
		model.put("parameters", run.parameters().entrySet().stream()
				.map(it -> Map.of("name", it.getKey(), "value", it.getValue())).toList());
		model.put("plugins", run.plugins().stream().map(it -> it.id() + " " + it.version() + " (" + it.bundle() + ")").toList());
		return model;
	}

	/** Labels by key, so that the template holds no word of a language. */
	private final class Labels implements TemplateHashModel {

		@Override
		public TemplateModel get(String key) {
			return new SimpleScalar(say(key));
		}

		@Override
		public boolean isEmpty() {
			return false;
		}
	}
}
