// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.reports.choices.Edition;
import org.palier.reports.html.HtmlReport;
import org.palier.reports.words.ReportWords;

/**
 * The page beside the folders of reports that leads to the files of the last one. It is a page and no symbolic link, since Windows lets few
 * people make links, and links do not outlive a copy to a shared drive.
 *
 * @param folder name of the report's folder
 * @param stem   of its files
 * @param names  of its files, relative to the folder
 * @param locale of the report
 */
record LatestPage(String folder, String stem, List<Path> names, Locale locale) {

	/** Name of the page. */
	static final String FILE = "latest.html";

	private static final String OURS = "<meta name=\"generator\" content=\"Palier: latest report\" />";

	/** Whether it replaces nothing that somebody else put there. @param folder of folders of reports */
	static boolean mayStandIn(Path folder) throws IOException {
		Path there = folder.resolve(FILE);
		return !Files.exists(there, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
				&& Files.readString(there, StandardCharsets.ISO_8859_1).contains(OURS);
	}

	/** The page, well-formed. */
	String html() {
		String links = names.stream().map(it -> it.getName(0).toString()).distinct()
				.map(it -> "<li><a href=\"" + HtmlReport.escaped(address(it)) + "\">" + HtmlReport.escaped(label(it)) + "</a></li>\n")
				.collect(Collectors.joining());
		String title = HtmlReport.escaped(ReportWords.all().text("latest.title", folder).in(locale));
		return """
				<!DOCTYPE html>
				<html lang="%s">
				<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
				%s
				<meta name="viewport" content="width=device-width" />
				<meta name="color-scheme" content="light dark" />
				<title>%s</title>
				<style>body { font: 1rem/1.5 "Open Sans", sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }</style>
				</head>
				<body>
				<main>
				<h1>%s</h1>
				<ul>
				%s</ul>
				</main>
				</body>
				</html>
				""".formatted(locale.toLanguageTag(), OURS, title, title, links);
	}

	private String address(String name) {
		try {
			return new URI(null, null, folder + "/" + name, null).toASCIIString();
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(name, impossible);
		}
	}

	/** For whom a file is, and its name. */
	private String label(String name) {
		Optional<Edition> edition = Arrays.stream(Edition.values())
				.filter(it -> name.equals(stem + "-" + it.id()) || name.startsWith(stem + "-" + it.id() + ".")).findFirst();
		return edition.map(it -> it.title().in(locale).replaceAll(" \\([^)]*\\)$", "") + " — " + name).orElse(name);
	}
}
