// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

/**
 * The interactive edition of a report in a browser, used by keys alone, wide and as on a telephone, by day and by night, and judged by
 * axe-core.
 */
@ExtendWith(DemoStudies.class)
class InteractiveReportTest {

	private static final String FAULTS = """
			axe.run({ resultTypes: ['violations'] }).then(found => found.violations.flatMap(rule => rule.nodes.map(it =>
				rule.id + ' at ' + it.target.join(' ') + ': ' + it.failureSummary.replace(/\\s+/g, ' '))).join('\\n'))""";
	private static final String FOCUSED = "(document.activeElement.dataset || {}).k + ' ' + (document.activeElement.dataset || {}).i";
	/** What the policy of a page forbids is told; what a link would save is kept as text. */
	private static final String WATCH = """
			addEventListener('securitypolicyviolation', it => { window.forbidden = (window.forbidden || '') + it.violatedDirective; });
			HTMLAnchorElement.prototype.click = function () { window.saved = this.download; fetchText(this.href); };
			function fetchText(href) { window.link = href; }
			const kept = URL.createObjectURL; URL.createObjectURL = blob => { blob.text().then(it => { window.csv = it; }); return kept.call(URL, blob); };
			""";

	@TempDir
	private static Path folder;
	private static Path french;
	private static Path english;
	private static BrowserTab tab;

	@BeforeAll
	static void writeReports(Demo demo) throws Exception {
		Optional<Browser> browser = Browser.onPath();
		assumeTrue(browser.isPresent(), "no Chromium on the path");
		Path study = folder.resolve("study");
		new ProcessBuilder("cp", "-r", demo.studies().resolve("invented").toString(), study.toString()).inheritIO().start().waitFor();
		french = page(demo, study, "fr");
		english = page(demo, study, "en");
		tab = browser.get().tab(folder);
		try (InputStream axe = InteractiveReportTest.class.getResourceAsStream("/axe.min.js")) {
			tab.bring(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
		}
		tab.bring(WATCH);
	}

	private static Path page(Demo demo, Path study, String language) throws Exception {
		Path out = folder.resolve("out-" + language);
		Outcome outcome = demo.product().run("report", study.toString(), "--edition", "interactive", "--lang", language, "--out", out.toString());
		assertThat(outcome.code()).as(outcome.said()).isZero();
		return out.resolve("report-" + language + "-interactive.html");
	}

	@AfterAll
	static void closeTheBrowser() throws Exception {
		if (tab != null) {
			tab.close();
		}
	}

	/** Unfiltered, filtered, as tables, and with filters that leave no body. */
	@ParameterizedTest
	@CsvSource({ "fr, false, 1280, 900", "en, true, 1280, 900", "en, false, 400, 800", "fr, true, 400, 800" })
	void axeFindsNothing(String language, boolean dark, int width, int height) throws Exception {
		show(language.equals("fr") ? french : english, dark, width, height);
		assertThat(tab.answer(FAULTS)).isEmpty();
		focus("g", "1");
		tab.press("Enter");
		assertThat(tab.answer(FAULTS)).isEmpty();
		tab.press("t");
		assertThat(tab.answer(FAULTS)).isEmpty();
		assertThat(tab.answer("String(document.documentElement.scrollWidth)")).as("nothing reaches beyond the window")
				.isEqualTo(String.valueOf(width));
		assertThat(tab.answer("String(window.forbidden)")).isEqualTo("undefined");
	}

	@Test
	void keysFilterAndLift() throws Exception {
		show(english, false, 1280, 900);
		String whole = title();
		focus("g", "");
		tab.press("ArrowDown");
		assertThat(tab.answer(FOCUSED)).isEqualTo("g 0");
		String spoken = tab.answer("document.querySelector('#compare .live').textContent");
		assertThat(spoken).isEqualTo(tab.answer("document.activeElement.getAttribute('aria-label')"));
		tab.press("Enter");
		assertThat(tab.answer("document.getElementById('by-g').value")).isEqualTo("0");
		assertThat(title()).isNotEqualTo(whole);
		assertThat(tab.answer(FOCUSED)).as("the focus stays on its row").isEqualTo("g 0");
		tab.press("Escape");
		assertThat(tab.answer("document.getElementById('by-g').value")).isEmpty();
		assertThat(title()).isEqualTo(whole);
	}

	/** Beside a mark the letters are those of whoever types. */
	@Test
	void lettersActOnAMarkAlone() throws Exception {
		show(english, false, 1280, 900);
		tab.answer("String(document.getElementById('lift').focus())");
		tab.press("t");
		tab.press("d");
		assertThat(tab.answer("String(document.querySelectorAll('table').length + ' ' + window.saved)")).isEqualTo("0 undefined");
		focus("g", "");
		tab.press("d");
		assertThat(tab.answer("String(window.saved)")).endsWith("-compare.csv");
		assertThat(tab.answer("new Promise(done => setTimeout(() => done(String(window.csv)), 100))"))
				.contains("\"Group\",\"Share\",\"From\",\"To\",\"Based on\"");
		tab.press("t");
		assertThat(tab.answer("String(document.querySelectorAll('#compare table').length)")).isEqualTo("1");
		assertThat(tab.answer("document.activeElement.id")).isEqualTo("compare-table");
	}

	/** Text of 12 points at least, and 44 for a finger. */
	@Test
	void aTelephoneHasRoomForFingers() throws Exception {
		show(french, false, 400, 800);
		assertThat(tab.answer("String(document.getElementById('fold').open)")).isEqualTo("false");
		tab.answer("String(document.getElementById('fold').open = true)");
		assertThat(tab.answer("""
				[...document.querySelectorAll('button, select, summary, .mk')].filter(it => it.getBoundingClientRect().height < 44 && it.getClientRects().length)
					.map(it => it.outerHTML).join('\\n')""")).isEmpty();
		assertThat(tab.answer("""
				[...document.querySelectorAll('body *')].filter(it => it.textContent.trim() && it.getClientRects().length && parseFloat(getComputedStyle(it).fontSize) < 12)
					.map(it => it.outerHTML).join('\\n')""")).isEmpty();
	}

	private static void show(Path page, boolean dark, int width, int height) throws Exception {
		tab.size(width, height);
		tab.show(page, dark);
		tab.answer("document.fonts.ready.then(() => String(innerWidth))");
	}

	private static void focus(String filter, String value) throws Exception {
		tab.answer("String(document.querySelector('#compare .mk[data-k=\"" + filter + "\"][data-i=\"" + value + "\"]').focus())");
	}

	private static String title() throws Exception {
		return tab.answer("document.getElementById('title').textContent");
	}
}
