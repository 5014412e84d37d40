// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.choices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.intake.privacy.FewestTold;
import org.palier.model.Study;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.export.Exporter;
import org.palier.study.export.Exporters;
import org.palier.study.history.LookBack;

/**
 * The choices of a person for a report; a manifest has all of them as parameters.
 *
 * @param formats  at least one, unless there is an exporter
 * @param locale   French or English
 * @param template the page of HTML and PDF
 * @param sections ids of sections or of single tables, in order; empty for what the template shows
 * @param redacted  whether personal data are taken out
 * @param exporters formats of plug-ins, in order
 * @param pictures  how the pictures of theories look
 * @param withoutPosts whether the posts of the study were left out on purpose: the report says so
 * @param lookBack from when the census is looked at: where somebody asked for a date, tables say so
 * @param editions  in which the content is given; empty for the whole report in each format, else the formats only say which files of an
 *                  edition are written, none for all of them
 * @param fewest   agencies of the smallest category, and interviews of the smallest count, that is told where it could tell who was asked:
 *                 {@value FewestTold#LEAST} to {@value FewestTold#MOST}; empty for what the study says, see {@link #fewestTold}
 */
public record ReportChoices(Set<ReportFormat> formats, Locale locale, ReportTemplate template, List<String> sections,
		boolean redacted, List<Exporter> exporters, ReportPictures pictures, boolean withoutPosts, LookBack lookBack,
		Optional<Integer> fewest, Set<Edition> editions) {

	private static final String EDITIONS = "editions";
	private static final String FEWEST = "fewest";

	/** Parameter of a manifest of which the posts were left out, and what it says. */
	static final String POSTS = "posts";
	private static final String LEFT_OUT = "left out";

	/** Copies its collections. */
	public ReportChoices {
		if (formats.isEmpty() && exporters.isEmpty() && editions.isEmpty()) {
			throw new IllegalArgumentException("A report in no format");
		}
		if (fewest.isPresent() && !FewestTold.isAllowed(fewest.get())) {
			throw new IllegalArgumentException("fewest: " + fewest.get());
		}
		formats = Set.copyOf(formats);
		sections = List.copyOf(sections);
		exporters = List.copyOf(exporters);
		editions = Set.copyOf(editions);
	}

	/** Without formats of plug-ins, and with pyramids without marks. */
	public ReportChoices(Set<ReportFormat> formats, Locale locale, ReportTemplate template, List<String> sections, boolean redacted) {
		this(formats, locale, template, sections, redacted, List.of(), ReportPictures.STANDARD);
	}

	/** With the posts of the study. */
	public ReportChoices(Set<ReportFormat> formats, Locale locale, ReportTemplate template, List<String> sections, boolean redacted,
			List<Exporter> exporters, ReportPictures pictures) {
		this(formats, locale, template, sections, redacted, exporters, pictures, false, LookBack.NOW, Optional.empty(), Set.of());
	}

	/** True when a manifest says that the posts were left out on purpose. */
	public static boolean isWithoutPosts(Map<String, String> parameters) {
		return LEFT_OUT.equals(parameters.get(POSTS));
	}

	/** These choices, for the census alone where the posts are left out on purpose. */
	public ReportChoices withoutPosts(boolean leftOut) {
		return new ReportChoices(formats, locale, template, sections, redacted, exporters, pictures, leftOut, lookBack, fewest, editions);
	}

	/** These choices, of the census as it is seen from a date. */
	public ReportChoices from(LookBack date) {
		return new ReportChoices(formats, locale, template, sections, redacted, exporters, pictures, withoutPosts, date, fewest, editions);
	}

	/** These choices, with a smallest category and count for interviews that replaces that of the study. */
	public ReportChoices withFewest(int smallest) {
		return new ReportChoices(formats, locale, template, sections, redacted, exporters, pictures, withoutPosts, lookBack,
				Optional.of(smallest), editions);
	}

	/** These choices, in these editions. */
	public ReportChoices in(Set<Edition> some) {
		return new ReportChoices(formats, locale, template, sections, redacted, exporters, pictures, withoutPosts, lookBack, fewest, some);
	}

	/** Whether an edition that can be written in a format is: in every one where no format was chosen. */
	public boolean writes(ReportFormat format) {
		return formats.isEmpty() || formats.contains(format);
	}

	/** Whether a file of this report shows the sections of its content: not the pages and editions that are drawn from the study itself. */
	public boolean showsSections() {
		return editions.isEmpty() || !exporters.isEmpty() || editions.stream().anyMatch(Edition::showsSections);
	}

	/**
	 * Returns the fewest agencies of a category, and the fewest interviews of a count, that a report of a study may
	 * show. It is the chosen number; otherwise that of the study, or of the template where it is larger.
	 */
	public int fewestTold(Study study) {
		return fewest.orElseGet(() -> Math.max(FewestTold.of(study), template.fewest()));
	}

	/** HTML, data and figures of the shipped template: what is written when nothing is chosen. */
	public static ReportChoices standard(Locale locale) {
		return new ReportChoices(EnumSet.of(ReportFormat.HTML, ReportFormat.DATA, ReportFormat.SVG), locale,
				ReportTemplate.standard(), List.of(), false);
	}

	/** The choices as a manifest names them. @param stem of the files written */
	public Map<String, String> parameters(String stem) {
		Map<String, String> parameters = new TreeMap<>();
		parameters.put("lang", locale.getLanguage());
		parameters.put("formats", String.join(",", ids()));
		parameters.put("template", template.id());
		parameters.put("sections", String.join(",", sections));
		parameters.put("redacted", Boolean.toString(redacted));
		parameters.put("out", stem);
		if (!editions.isEmpty()) {
			parameters.put(EDITIONS, editions.stream().sorted().map(Edition::id).collect(Collectors.joining(",")));
		}
		if (withoutPosts) {
			parameters.put(POSTS, LEFT_OUT);
		}
		fewest.filter(it -> it != FewestTold.STANDARD).ifPresent(it -> parameters.put(FEWEST, it.toString()));
		lookBack.writeTo(parameters);
		pictures.writeTo(parameters);
		return parameters;
	}

	/**
	 * The choices that a manifest names.
	 *
	 * @param template  that of the parameter {@code template}
	 * @param exporters those at hand
	 * @param pictures  those of the parameters {@code view} and {@code marks}
	 * @throws IllegalArgumentException when a format or an edition is none, the language is missing, or a date is none
	 */
	public static ReportChoices of(Map<String, String> parameters, ReportTemplate template, Exporters exporters,
			ReportPictures pictures) {
		Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
		List<Exporter> others = new ArrayList<>();
		for (String id : listed(parameters, "formats")) {
			ReportFormat.of(id).ifPresentOrElse(formats::add,
					() -> others.add(exporters.find(id).orElseThrow(() -> new IllegalArgumentException("formats: " + id))));
		}
		Set<Edition> editions = EnumSet.noneOf(Edition.class);
		for (String id : listed(parameters, EDITIONS)) {
			editions.add(Edition.of(id).orElseThrow(() -> new IllegalArgumentException(EDITIONS + ": " + id)));
		}
		return new ReportChoices(formats, "fr".equals(parameters.get("lang")) ? Locale.CANADA_FRENCH : Locale.CANADA, template,
				listed(parameters, "sections"), Boolean.parseBoolean(parameters.get("redacted")), others, pictures,
				isWithoutPosts(parameters), LookBack.of(parameters),
				Optional.of(Integer.valueOf(parameters.getOrDefault(FEWEST, Integer.toString(FewestTold.STANDARD)))), editions);
	}

	private static List<String> listed(Map<String, String> parameters, String name) {
		String value = parameters.getOrDefault(name, "");
		return value.isEmpty() ? List.of() : List.of(value.split(","));
	}

	/** Ids of all formats, Palier's own first. */
	private List<String> ids() {
		return Stream.concat(formats.stream().sorted().map(ReportFormat::id), exporters.stream().map(Exporter::id)).toList();
	}
}
