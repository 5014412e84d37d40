// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.pictures.Drawing;
import org.palier.reports.content.FrontPage;
import org.palier.reports.content.ImportSummary;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.content.ReportInputs;
import org.palier.reports.content.ReportSection;
import org.palier.reports.html.HtmlReport.Medium;
import org.palier.reports.pictures.OpenSans;
import org.palier.reports.pictures.PrintedFigure;
import org.palier.reports.pictures.QrCode;
import org.palier.reports.pictures.SvgPainter;
import org.palier.reports.tables.TableModel;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.words.ReportWords;
import org.palier.study.runs.CodingDigests;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunSeals;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A report as its template reads it: maps, lists and strings, every number written out. */
final class ReportModel {

	/** Remarks beyond these are counted: a report is no log. */
	private static final int REMARKS = 25;
	private static final int PRINTED_REMARKS = 10;
	/** The key of the picture of the first page, which has no number. */
	static final String FRONT_PICTURE = "front-picture";
	static final String CODE_PICTURE = "address-picture";
	private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+)\\)");

	private final Wording wording = ReportWords.all();
	private final ReportContent content;
	private final ReportTemplate template;
	private final Medium medium;
	private final Locale locale;
	private final Typography typography;
	/** Definitions printed so far. */
	private final Set<Bilingual> defined = new HashSet<>();
	private int figures;
	private int tables;

	ReportModel(ReportContent content, ReportTemplate template, Medium medium) {
		this.content = content;
		this.template = template;
		this.medium = medium;
		this.locale = content.locale();
		this.typography = new Typography(locale);
	}

	Map<String, Object> model() {
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("t", new Labels());
		model.put("lang", typography.french() ? "fr-CA" : "en-CA");
		model.put("medium", medium.name().toLowerCase(Locale.ROOT));
		model.put("style", markup(style()));
		model.put("organisation", template.organisation().in(locale));
		// The PDF writer reads no SVG as a picture.
		model.put("logo", medium == Medium.PDF && template.logo().startsWith("data:image/svg") ? "" : template.logo());
		model.put("study", content.name().in(locale));
		model.put("description", content.description().in(locale));
		// Templates that are older than the warning mark all that was not observed.
		model.put("invented", !content.warning().isEmpty());
		model.put("warning", content.warning().in(locale));
		model.put("redacted", content.redacted());
		model.put("jurisdictions", texts(content.jurisdictions()));
		content.front().ifPresent(it -> model.put("front", front(it)));
		content.credits().published().ifPresent(it -> model.put("online", online(it)));
		model.put("foreword", content.author().foreword());
		model.put("headlines", content.headlines().stream().map(this::keyFigure).toList());
		model.put("counts", content.counts().stream().map(this::keyFigure).toList());
		model.put("sections", content.sections().stream().map(this::section).toList());
		model.put("method", texts(content.method()));
		model.put("theories", texts(content.theories()).stream().map(typography::listed).toList());
		model.put("withImports", content.withImports());
		model.put("imports", content.imports().stream().map(this::imported).toList());
		model.put("remarked", remarked());
		model.put("manifest", manifest(content.manifest()));
		return model;
	}

	/** Colours of the template win over those of the sheet; PDF knows no variables, so there they are put in. */
	private String style() {
		var colours = new StringBuilder();
		new TreeMap<>(template.colours()).forEach((name, value) -> colours.append("--").append(name).append(':').append(value).append(';'));
		if (medium == Medium.SCREEN) {
			return new OpenSans().fontFaces() + ":root{" + colours + "}\n" + template.paper().into(template.style());
		}
		return VARIABLE.matcher(template.paper().into(template.pdfStyle()))
				.replaceAll(it -> Matcher.quoteReplacement(template.colours().getOrDefault(it.group(1), "#1f2d3a")));
	}

	private String say(String key, Object... arguments) {
		return wording.text(key, arguments).in(locale);
	}

	private List<String> texts(List<Bilingual> texts) {
		return texts.stream().map(it -> it.in(locale)).toList();
	}

	private static TemplateModel markup(String html) {
		try {
			return HTMLOutputFormat.INSTANCE.fromMarkup(html);
		} catch (TemplateModelException defect) {
			throw new IllegalStateException(defect);
		}
	}

	private Map<String, String> keyFigure(KeyFigure it) {
		return Map.of("id", it.id(), "number", it.number().in(locale), "label", it.label().in(locale), "detail", it.detail().in(locale));
	}

	private Map<String, Object> online(String address) {
		return Map.of("address", address, "svg", markup(SvgPainter.inline().paint(code(address, locale), locale, CODE_PICTURE)));
	}

	/** The address as a code that a reader of the paper reads with a telephone. */
	static Drawing code(String address, Locale locale) {
		return new QrCode(address).drawing(ReportWords.all().text("pages.code", address).in(locale));
	}

	private Map<String, Object> front(FrontPage front) {
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("finding", front.finding().in(locale));
		model.put("subject", front.subject().in(locale));
		model.put("sentences", front.sentences().stream().map(this::keyFigure).toList());
		front.picture().map(ReportFigure::drawing).ifPresent(it -> {
			model.put("title", it.title());
			model.put("svg", markup(SvgPainter.inline().paint(it, locale, FRONT_PICTURE)));
		});
		model.put("legend", front.legend().in(locale));
		model.put("whomTitle", ReportWords.front().text("whom.title").in(locale));
		model.put("worthTitle", ReportWords.front().text("worth.title").in(locale));
		model.put("whom", String.join(" ", texts(front.whom())));
		model.put("worth", String.join(" ", texts(front.worth())));
		front.findings().ifPresent(it -> {
			model.put("condition", it.condition().in(locale));
			model.put("foundTitle", ReportWords.front().text("found.title").in(locale));
			model.put("found", texts(it.found()));
			model.put("adviceTitle", ReportWords.front().text("advice.title").in(locale));
			model.put("advice", texts(it.advice()));
		});
		return model;
	}

	private Map<String, Object> section(ReportSection section) {
		boolean wide = section.annex() || section.tables().isEmpty() && !section.figures().isEmpty()
				&& section.figures().stream().allMatch(it -> new PrintedFigure(it.drawing()).isWide());
		List<Map<String, Object>> pictures = section.figures().stream().map(it -> figure(it, wide)).toList();
		SectionTables shown = SectionTables.of(section, medium);
		// An annex comes last: its tables were defined where every reader sees them.
		Set<Bilingual> defined = section.annex() ? this.defined : new HashSet<>();
		List<Map<String, Object>> numbered = shown.printed().stream()
				.map(it -> new TableModel(it, typography).model(++tables, defined.add(it.definition()))).toList();
		if (!section.annex()) {
			this.defined.addAll(defined);
		}
		List<Bilingual> words = new ArrayList<>(section.words());
		words.addAll(shown.told());
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("id", section.id());
		model.put("title", section.title().in(locale));
		model.put("question", section.question().in(locale));
		model.put("wide", wide);
		model.put("annex", section.annex());
		model.put("words", texts(words));
		model.put("comment", content.author().comment(section.id()));
		model.put("figures", pictures);
		model.put("tables", numbered);
		return model;
	}

	/** @param inWide whether its section is on pages on their side: then it needs no page of its own */
	private Map<String, Object> figure(ReportFigure figure, boolean inWide) {
		String id = "figure-" + ++figures;
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("number", Integer.toString(figures));
		model.put("id", id);
		model.put("title", figure.drawing().title());
		model.put("alt", figure.drawing().alt());
		model.put("source", typography.listed(figure.source().in(locale)));
		model.put("wide", !inWide && new PrintedFigure(figure.drawing()).isWide());
		model.put("svg", markup(SvgPainter.inline().paint(figure.drawing(), locale, id + "-picture")));
		return model;
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
		model.put("remarks", shown(summary.remarks()));
		model.put("more", more(summary.remarks()));
		return model;
	}

	/** The remarks on files, once for all files that have the same ones. */
	private List<Map<String, Object>> remarked() {
		Map<List<Bilingual>, List<String>> files = new LinkedHashMap<>();
		content.imports().stream().filter(it -> !it.remarks().isEmpty())
				.forEach(it -> files.computeIfAbsent(it.remarks(), same -> new ArrayList<>()).add(it.file()));
		return files.entrySet().stream().map(it -> Map.<String, Object>of("files", String.join(", ", it.getValue()), "remarks",
				shown(it.getKey()), "more", more(it.getKey()))).toList();
	}

	private List<String> shown(List<Bilingual> remarks) {
		return texts(remarks.stream().limit(remarksShown()).toList());
	}

	private String more(List<Bilingual> remarks) {
		int more = remarks.size() - remarksShown();
		return more > 0 ? say("remarks.more", typography.count(more)) : "";
	}

	private int remarksShown() {
		return medium == Medium.PDF ? PRINTED_REMARKS : REMARKS;
	}

	private Map<String, Object> manifest(RunManifest run) {
		var utc = run.at().atOffset(ZoneOffset.UTC);
		String time = DateTimeFormatter.ofPattern(typography.french() ? "H' h 'mm" : "H:mm", Locale.ROOT).format(utc);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("id", run.id());
		model.put("day", typography.date(utc.toLocalDate()));
		model.put("at", say("at", typography.date(utc.toLocalDate()), time));
		model.put("datetime", DateTimeFormatter.ISO_INSTANT.format(run.at().truncatedTo(ChronoUnit.SECONDS)));
		model.put("palier", run.palier());
		model.put("inputs", run.inputs().stream().filter(it -> !it.path().startsWith(ReportInputs.PARAMETER) && !CodingDigests.isPart(it)
				&& !PostSeals.isOne(it) && !RunSeals.isOne(it))
				.map(it -> Map.of("path", it.path().startsWith(ReportInputs.TEMPLATE) ? shortened(it.path()) : it.path(), "bytes",
						typography.count(it.bytes()),
				"sha256", it.sha256())).toList());
		List<Map<String, String>> parameters = new ArrayList<>();
		run.parameters().forEach(
				(name, value) -> parameters.add(Map.of("name", name, "value", name.equals("template") ? shortened(value) : value)));
		model.put("parameters", parameters.stream().filter(it -> !it.get("value").isEmpty()).toList());
		model.put("plugins", plugins(run));
		return model;
	}

	/** Those of one bundle and version in one line. */
	private List<String> plugins(RunManifest run) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		run.plugins().forEach(it -> ids.computeIfAbsent((it.kind().equals("runtime") ? it.id() : it.bundle()) + " " + it.version(),
				bundle -> new ArrayList<>()).add(it.id()));
		return ids.entrySet().stream().map(it -> it.getKey().startsWith(it.getValue().getFirst() + " ") ? it.getKey()
				: it.getKey() + say("colon") + " " + String.join(", ", it.getValue())).toList();
	}

	/** A template in a folder is named by its path, which is nobody else's business: its last part will do. */
	private static String shortened(String template) {
		String last = template.substring(Math.max(template.lastIndexOf('/'), template.lastIndexOf('\\')) + 1);
		return template.startsWith(ReportInputs.TEMPLATE) && !last.startsWith(ReportInputs.TEMPLATE) ? ReportInputs.TEMPLATE + last : last;
	}

	/** Labels by key, so that the template has no word of a language. */
	private final class Labels implements TemplateHashModel {

		@Override
		public TemplateModel get(@Nullable String key) {
			return new SimpleScalar(say(Objects.requireNonNull(key)));
		}

		@Override
		public boolean isEmpty() {
			return false;
		}
	}
}
