// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.FewestTold;
import org.palier.pictures.Palette;
import org.palier.pictures.Rgb;
import org.palier.reports.words.ReportWords;

/**
 * The look of the pages of a report: its organisation, colours, logo and order. A template is a folder of
 * {@code template.properties} and, each where it differs from the shipped one, {@code page.ftlh}, {@code style.css}
 * (screen) and {@code pdf.css}. It cannot leave out method and limits. Immutable.
 *
 * @param id           stable, lower-case
 * @param name         what it is called
 * @param organisation whose reports these are; empty for none
 * @param sections     ids shown when nobody chooses; empty for all
 * @param colours      {@code deep}, {@code mid}, {@code pale} and others of the style sheets, each #rrggbb: a template's own over the
 *                     shipped ones
 * @param licence      of the data, as a data package states it: {@code name}, {@code title}, {@code path}; empty for none
 * @param logo         a picture as {@code data:} address; empty for none
 * @param page         the page, as FreeMarker text that escapes HTML
 * @param style        style sheet for screens and printers
 * @param pdfStyle     style sheet for PDF: CSS 2.1 with paged media
 * @param fewest       agencies of the smallest category, and interviews of the smallest count, that is told at the least, when nobody
 *                     chooses for the report: a study may ask for more. {@value FewestTold#LEAST} where the template does not say
 * @param pages        how the first page and the pages two to six look
 * @param paper        that PDF and printers take
 * @param annex        how the annex looks: its page, and what its style sheets add to those of the report
 */
public record ReportTemplate(String id, Bilingual name, Bilingual organisation, List<String> sections, Map<String, String> colours,
		Map<String, String> licence, String logo, String page, String style, String pdfStyle, int fewest, PagesSheet pages, Paper paper,
		PagesSheet annex) {

	/** Id of the template that is shipped. */
	public static final String STANDARD = "standard";
	/** Id of a template that was shipped until an edition of the first page took its place. */
	static final String FORMER_BRIEF = "brief";
	/** The file that every template has. */
	public static final String PROPERTIES = "template.properties";

	private static final String COLOUR = "colour.";
	private static final List<String> FILES = List.of(PROPERTIES, "page.ftlh", "style.css", "pdf.css", "pages.ftlh", "pages.css",
			"pages-pdf.css",
			"annex.ftlh", "annex.css", "annex-pdf.css");
	private static final Map<String, String> LOGOS = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "svg",
			"image/svg+xml");
	/** Longer pictures would make every report heavy. */
	private static final int LONGEST_LOGO = 1 << 20;

	/** With the annex of the shipped template. */
	public ReportTemplate(String id, Bilingual name, Bilingual organisation, List<String> sections, Map<String, String> colours,
			Map<String, String> licence, String logo, String page, String style, String pdfStyle, int fewest, PagesSheet pages,
			Paper paper) {
		this(id, name, organisation, sections, colours, licence, logo, page, style, pdfStyle, fewest, pages, paper, standard().annex());
	}

	/** Copies its collections. */
	public ReportTemplate {
		sections = List.copyOf(sections);
		colours = Map.copyOf(colours);
		licence = Collections.unmodifiableMap(new TreeMap<>(licence));
	}

	/** The template that is shipped. */
	public static ReportTemplate standard() {
		var properties = new Properties();
		try {
			properties.load(new StringReader(shipped(PROPERTIES)));
			return of(STANDARD, properties, Path.of(STANDARD), "", shipped("page.ftlh"), shipped("style.css"), shipped("pdf.css"),
					new PagesSheet(shipped("pages.ftlh"), shipped("pages.css"), shipped("pages-pdf.css")),
					new PagesSheet(shipped("annex.ftlh"), shipped("annex.css"), shipped("annex-pdf.css")));
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/** The template of {@link #FORMER_BRIEF}, in which reports of before are made again: key figures and pyramids of the shipped one. */
	static ReportTemplate formerBrief() {
		ReportTemplate standard = standard();
		return new ReportTemplate(FORMER_BRIEF, new Bilingual("Note de synthèse", "Briefing note"), standard.organisation,
				List.of("key-figures", "figures"), standard.colours, standard.licence, standard.logo, standard.page, standard.style,
				standard.pdfStyle, standard.fewest, standard.pages, standard.paper, standard.annex);
	}

	/**
	 * A template of a folder; what the folder lacks is as in the shipped one.
	 *
	 * @throws UnreadableFileException when a file of it is missing or wrong; the message names the file and the line
	 */
	public static ReportTemplate read(String id, Path folder) throws IOException {
		Path file = folder.resolve(PROPERTIES);
		if (!Files.isRegularFile(file)) {
			throw fault(file, "template.missing");
		}
		var properties = new Properties();
		try {
			properties.load(new StringReader(text(file)));
		} catch (IllegalArgumentException malformed) {
			throw fault(file, "template.malformed", malformed.getMessage());
		}
		return of(id, properties, file, logo(folder, properties), own(folder, "page.ftlh"), own(folder, "style.css"),
				own(folder, "pdf.css"), new PagesSheet(own(folder, "pages.ftlh"), own(folder, "pages.css"), own(folder, "pages-pdf.css")),
				new PagesSheet(own(folder, "annex.ftlh"), own(folder, "annex.css"), own(folder, "annex-pdf.css")));
	}

	/** Copies the shipped template, so that an agency can make its own. @throws IOException when a file is there already */
	public static void copyStandard(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (String name : FILES) {
			Files.writeString(Files.createFile(folder.resolve(name)), shipped(name));
		}
	}

	private static ReportTemplate of(String id, Properties properties, Path file, String logo, String page, String style,
			String pdfStyle, PagesSheet pages, PagesSheet annex) throws UnreadableFileException {
		Map<String, String> colours = shippedColours();
		for (String key : properties.stringPropertyNames()) {
			if (key.startsWith(COLOUR)) {
				colours.put(key.substring(COLOUR.length()), colour(file, key, properties.getProperty(key).strip()));
			}
		}
		Map<String, String> licence = new TreeMap<>();
		for (String part : List.of("name", "title", "path")) {
			String said = properties.getProperty("licence." + part, "").strip();
			if (!said.isEmpty()) {
				licence.put(part, said);
			}
		}
		// A style sheet must not be able to end its element.
		if (Stream.of(style, pdfStyle, pages.style(), pages.pdfStyle(), annex.style(), annex.pdfStyle()).anyMatch(it -> it.contains("</"))) {
			throw fault(file, "template.style");
		}
		String sections = properties.getProperty("sections", "").strip();
		return new ReportTemplate(id, both(properties, "name", id), both(properties, "organisation", ""),
				sections.isEmpty() ? List.of() : List.of(sections.split("\\s*,\\s*")),
				colours, licence, logo, page, style, pdfStyle, fewest(file, properties.getProperty("fewest", "").strip()), pages,
				paper(file, properties.getProperty("paper", "").strip()), annex);
	}

	private static int fewest(Path file, String value) throws UnreadableFileException {
		if (value.isEmpty()) {
			return FewestTold.LEAST;
		}
		if (!value.matches("\\d{1,3}") || !FewestTold.isAllowed(Integer.parseInt(value))) {
			throw fault(file, "template.fewest", value, FewestTold.LEAST, FewestTold.MOST);
		}
		return Integer.parseInt(value);
	}

	private static Paper paper(Path file, String value) throws UnreadableFileException {
		return value.isEmpty() ? Paper.LETTER : Paper.of(value)
				.orElseThrow(() -> fault(file, "template.paper", value,
						Arrays.stream(Paper.values()).map(Paper::id).collect(Collectors.joining(", "))));
	}

	/** Those of the shipped template: a template's own lie over them, since a sheet without one of its colours writes white on white. */
	private static Map<String, String> shippedColours() {
		var properties = new Properties();
		try {
			properties.load(new StringReader(shipped(PROPERTIES)));
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		Map<String, String> colours = new TreeMap<>();
		properties.stringPropertyNames().stream().filter(it -> it.startsWith(COLOUR))
				.forEach(it -> colours.put(it.substring(COLOUR.length()), properties.getProperty(it).strip()));
		return colours;
	}

	/** The colours of pictures: those of the template where it has them, so that figures and page are of one hand. */
	public Palette palette() {
		Palette shipped = Palette.LIGHT;
		return new Palette(shipped.background(), colours.getOrDefault("ink", shipped.text()), shipped.secondary(), shipped.rule(),
				shipped.track(), shipped.pill(), shipped.pillEdge(), colours.getOrDefault("ink", shipped.pillText()), shipped.pillCount(),
				List.of(colours.getOrDefault("deep", shipped.levels().getFirst()), colours.getOrDefault("mid", shipped.levels().get(1)),
						colours.getOrDefault("pale", shipped.levels().getLast())),
				shipped.dark());
	}

	/** White is written on the deep colour and the deep colour on white: it must be dark enough. */
	private static String colour(Path file, String key, String value) throws UnreadableFileException {
		if (!value.matches("#[0-9a-fA-F]{6}")) {
			throw fault(file, "template.colour", key, value);
		}
		if (key.equals("colour.deep") && Rgb.of(value).contrast(Rgb.of("#ffffff")) < 4.5) {
			throw fault(file, "template.contrast", key, value);
		}
		return value;
	}

	private static Bilingual both(Properties properties, String key, String otherwise) {
		var both = new Bilingual(properties.getProperty(key + ".fr", ""), properties.getProperty(key + ".en", ""));
		return both.isEmpty() ? Bilingual.same(otherwise) : both;
	}

	private static String logo(Path folder, Properties properties) throws IOException {
		String name = properties.getProperty("logo", "").strip();
		if (name.isEmpty()) {
			return "";
		}
		Path file = folder.resolve(name).normalize();
		String type = Optional.ofNullable(LOGOS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
				.orElseThrow(() -> fault(file, "template.logo"));
		if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file) || Files.size(file) > LONGEST_LOGO) {
			throw fault(file, "template.logo");
		}
		return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
	}

	private static String own(Path folder, String name) throws IOException {
		Path file = folder.resolve(name);
		return Files.isRegularFile(file) ? text(file) : shipped(name);
	}

	private static String text(Path file) throws IOException {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (CharacterCodingException notUtf8) {
			throw fault(file, "template.encoding");
		}
	}

	private static String shipped(String name) throws IOException {
		try (InputStream content = ReportTemplate.class.getResourceAsStream("standard/" + name)) {
			if (content == null) {
				throw new IllegalStateException("The bundle lacks standard/" + name);
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	public static UnreadableFileException fault(Path file, String key, Object... arguments) {
		return new UnreadableFileException(file, ReportWords.all().text(key, arguments));
	}

	/** This template for the first page and the pages two to six: the same colours and logo on other sheets. */
	public ReportTemplate paged() {
		return new ReportTemplate(id, name, organisation, List.of(), colours, licence, logo, pages.page(), pages.style(), pages.pdfStyle(),
				fewest, pages, paper, annex);
	}

	/** This template for the annex: its page, and the sheets of the report with what the annex adds to them. */
	public ReportTemplate annexed() {
		return new ReportTemplate(id, name, organisation, sections, colours, licence, logo, annex.page(), style + annex.style(),
				pdfStyle + annex.pdfStyle(), fewest, pages, paper, annex);
	}

	/** All that pages made with it depend on, as text. */
	public String fingerprint() {
		return String.join("\u0000", id, name.toString(), organisation.toString(), sections.toString(),
				new TreeMap<>(colours).toString(), licence.toString(), logo, page, style, pdfStyle)
				+ (fewest == FewestTold.LEAST ? "" : "\u0000" + fewest)
				+ (paper == Paper.LETTER ? "" : "\u0000" + paper.id());
	}
}
