// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person chooses of a report; a manifest holds all of it as parameters.
 *
 * @param formats  at least one
 * @param locale   French or English
 * @param template the page of HTML and PDF
 * @param sections ids of sections or of single tables, in order; empty for what the template shows
 * @param redacted whether personal data are taken out
 */
public record ReportChoices(Set<ReportFormat> formats, Locale locale, ReportTemplate template, List<String> sections,
		boolean redacted) {

	/** Copies its collections. */
	public ReportChoices {
		if (formats.isEmpty()) {
			throw new IllegalArgumentException("A report in no format");
		}
		formats = Set.copyOf(formats);
		sections = List.copyOf(sections);
	}

	/** HTML, data and figures of the shipped template: what is written for who chooses nothing. */
	public static ReportChoices standard(Locale locale) {
		return new ReportChoices(EnumSet.of(ReportFormat.HTML, ReportFormat.DATA, ReportFormat.SVG), locale,
				ReportTemplate.standard(), List.of(), false);
	}

	/** The choices as a manifest names them. @param stem of the files written */
	Map<String, String> parameters(String stem) {
		Map<String, String> parameters = new TreeMap<>();
		parameters.put("lang", locale.getLanguage());
		parameters.put("formats", ids(formats));
		parameters.put("template", template.id());
		parameters.put("sections", String.join(",", sections));
		parameters.put("redacted", Boolean.toString(redacted));
		parameters.put("out", stem);
		return parameters;
	}

	/**
	 * The choices that a manifest names.
	 *
	 * @param template that of the parameter {@code template}
	 * @throws IllegalArgumentException when a format is none, or the language is missing
	 */
	static ReportChoices of(Map<String, String> parameters, ReportTemplate template) {
		Set<ReportFormat> formats = Arrays.stream(parameters.getOrDefault("formats", "").split(","))
				.map(it -> ReportFormat.of(it).orElseThrow(() -> new IllegalArgumentException("formats: " + it)))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportFormat.class)));
		String sections = parameters.getOrDefault("sections", "");
		return new ReportChoices(formats, "fr".equals(parameters.get("lang")) ? Locale.CANADA_FRENCH : Locale.CANADA, template,
				sections.isEmpty() ? List.of() : List.of(sections.split(",")),
				Boolean.parseBoolean(parameters.get("redacted")));
	}

	private static String ids(Collection<ReportFormat> formats) {
		return formats.stream().sorted().map(ReportFormat::id).collect(Collectors.joining(","));
	}
}
