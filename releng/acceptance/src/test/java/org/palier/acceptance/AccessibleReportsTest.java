// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

/** The page of a report by every template, in a language in turn, by day and by night, judged by axe-core in a browser. */
@ExtendWith(DemoStudies.class)
class AccessibleReportsTest {

	/** As the product lists those that its bundles contribute beside the one that it ships. */
	private static final Pattern TEMPLATE = Pattern.compile("^report template +(\\S+)", Pattern.MULTILINE);

	/**
	 * A line for each element that is against a rule. Words in just the colour of what is behind them are no fault to axe,
	 * which takes them for hidden on purpose and but remarks on them; here they are one.
	 */
	private static final String FAULTS = """
			axe.run({ resultTypes: ['violations', 'incomplete'] }).then(found => {
				const hides = it => it.any.some(check => check.data && check.data.messageKey === 'equalRatio');
				const said = (rule, it) => rule.id + ' at ' + it.target.join(' ') + ': ' + it.failureSummary.replace(/\\s+/g, ' ');
				return [
					...found.violations.flatMap(rule => rule.nodes.map(it => said(rule, it))),
					...found.incomplete.flatMap(rule => rule.nodes.filter(hides).map(it => said(rule, it)))
				].join('\\n');
			})""";

	/** Pages that the long trials alone write. */
	private static final List<Callable<Path>> OTHERS = new ArrayList<>();

	@TempDir
	private static Path folder;
	private static List<Path> pages;
	private static Path complete;
	private static BrowserTab tab;

	@BeforeAll
	static void writeReports(Demo demo) throws Exception {
		Optional<Browser> browser = Browser.onPath();
		assumeTrue(browser.isPresent(), "no Chromium on the path");
		complete = demo.studies().resolve("invented/reports");
		// Small, since axe takes a thousandth of a second for each element; those who read the demo find it as it was.
		Path study = folder.resolve("study");
		new ProcessBuilder("cp", "-r", demo.studies().resolve("yates-arbour-2013").toString(), study.toString()).inheritIO().start().waitFor();
		Path written = demo.studies().resolve("yates-arbour-2013/reports");
		pages = new ArrayList<>(List.of(written.resolve("report-fr.html"), written.resolve("report-en.html")));
		List<String> templates = new ArrayList<>(List.of("standard"));
		TEMPLATE.matcher(done(demo, "list-plugins")).results().map(it -> it.group(1)).forEach(templates::add);
		templates.add(ownTemplate(demo).toString());
		for (int template = 0; template < templates.size(); template++) {
			boolean english = template % 2 == 0;
			pages.add(page(demo, study, templates.get(template), english ? "en" : "fr"));
			String other = templates.get(template);
			OTHERS.add(() -> page(demo, study, other, english ? "fr" : "en"));
		}
		for (String language : List.of("fr", "en")) {
			done(demo, "report", complete.getParent().toString(), "--edition", "page,pages", "--format", "html", "--lang", language,
					"--out", folder + "/");
			pages.add(folder.resolve("report-" + language + "-page.html"));
			pages.add(folder.resolve("report-" + language + "-pages.html"));
		}
		tab = browser.get().tab(folder);
		try (InputStream axe = AccessibleReportsTest.class.getResourceAsStream("/axe.min.js")) {
			tab.bring(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Path page(Demo demo, Path study, String template, String language) throws Exception {
		Path page = folder.resolve(Path.of(template).getFileName() + "-" + language + ".html");
		done(demo, "report", study.toString(), "--template", template, "--lang", language, "--out", page.toString());
		return page;
	}

	@AfterAll
	static void closeTheBrowser() throws Exception {
		if (tab != null) {
			tab.close();
		}
	}

	static Stream<Path> pages() {
		return pages.stream();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void axeFindsNothingByDay(Path page) throws Exception {
		assertThat(faults(page, false)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void axeFindsNothingByNight(Path page) throws Exception {
		assertThat(faults(page, true)).isEmpty();
	}

	/** What looks like a page looks so in both languages: the other one is for the long trials. */
	@Test
	@Tag("long")
	void axeFindsNothingInTheOtherLanguage() throws Exception {
		for (Callable<Path> other : OTHERS) {
			Path page = other.call();
			assertThat(faults(page, false)).isEmpty();
			assertThat(faults(page, true)).isEmpty();
		}
	}

	/** The study with something for every section; once in each language, and once by day and by night, since it takes seconds. */
	@ParameterizedTest
	@CsvSource({ "fr, false", "en, true" })
	void axeFindsNothingInAnySection(String language, boolean dark) throws Exception {
		assertThat(faults(complete.resolve("report-" + language + ".html"), dark)).isEmpty();
	}

	/** A page was once written without the colours that its style sheet asks for: its title was white on white. */
	@Test
	void aTitleOfWhiteOnWhiteIsFound() throws Exception {
		String page = Files
				.readString(pages.stream().filter(it -> it.getFileName().toString().startsWith("standard-")).findFirst().orElseThrow());
		Path wrong = Files.writeString(folder.resolve("wrong.html"), page.replaceFirst("--deep:\\s*#[0-9a-f]{6};?", ""));

		assertThat(faults(wrong, false)).anyMatch(it -> it.contains("wrong.html by day: color-contrast at h1"));
	}

	/** Without the rows of long tables that are as those above them. */
	private static List<String> faults(Path page, boolean dark) throws Exception {
		tab.show(page, dark);
		assertThat(tab.answer("String(matchMedia('(prefers-color-scheme: dark)').matches)")).isEqualTo(String.valueOf(dark));
		tab.answer("String(document.querySelectorAll('tbody tr:nth-child(n+4)').forEach(it => it.remove()))");
		return tab.answer(FAULTS).lines().map(it -> page + (dark ? " by night: " : " by day: ") + it).toList();
	}

	/** The shipped template with a dark red for its own colour, as an agency changes it. */
	private static Path ownTemplate(Demo demo) throws Exception {
		Path own = folder.resolve("own");
		done(demo, "new-template", own.toString());
		Path properties = own.resolve("template.properties");
		String changed = Files.readString(properties).replaceFirst("(?m)^colour\\.deep=.*$", "colour.deep=#7a1f2b");
		assertThat(changed).contains("#7a1f2b");
		Files.writeString(properties, changed);
		return own;
	}

	private static String done(Demo demo, String... arguments) throws Exception {
		Outcome outcome = demo.product().run(arguments);
		assertThat(outcome.code()).as(outcome.said()).isZero();
		return outcome.said();
	}
}
