// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.pages.PageSource;
import org.palier.ground.Progress;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Eighteen saved sites of public bodies, whose links were listed by a script and read once: not an official list. */
class SavedSitesTest {

	private static final double ENOUGH = 0.97;

	private static List<ScannedLink> scanned;
	/** What the list says of each link: file, space, link to class. */
	private static Map<String, String> listed;

	@BeforeAll
	static void scan() throws IOException {
		String data = System.getenv("PALIER_DATA");
		Path pages = Path.of(data == null ? "../../../shared/data" : data, "html");
		assumeTrue(Files.exists(pages), "no saved pages here: set PALIER_DATA");
		listed = new HashMap<>();
		try (var rows = CsvReader.builder().ofNamedCsvRecord(pages.resolve("expected_accounts.csv"))) {
			for (NamedCsvRecord row : rows) {
				listed.put(row.getField("file") + ' ' + row.getField("link").strip(), row.getField("class"));
			}
		}
		scanned = new SiteScan(new LinkForms(StudyPlatforms.NONE)).scan(PageSource.saved(pages), Progress.NONE);
	}

	@Test
	void accountsAreFoundAsTheListSays() {
		compare("as listed", listed);
	}

	@Test
	void accountsAreFoundAsTheListSaysOnceItIsCorrected() throws IOException {
		Map<String, String> corrected = new HashMap<>(listed);
		try (var in = new InputStreamReader(SavedSitesTest.class.getResourceAsStream("corrections.csv"), StandardCharsets.UTF_8);
				var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
			for (NamedCsvRecord row : rows) {
				assertThat(corrected.put(row.getField("file") + ' ' + row.getField("link"), row.getField("class"))).isNotNull();
			}
		}
		compare("as corrected", corrected);
	}

	private static void compare(String what, Map<String, String> truth) {
		Set<String> expected = truth.entrySet().stream().filter(it -> it.getValue().equals("account")).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
		Set<String> files = truth.keySet().stream().map(it -> it.substring(0, it.indexOf(' '))).collect(Collectors.toSet());
		Set<String> found = scanned.stream().filter(it -> it.linkClass() == LinkClass.ACCOUNT && files.contains(it.page()))
				.map(it -> it.page() + ' ' + it.link())
				.collect(Collectors.toSet());
		Set<String> missed = new TreeSet<>(expected);
		missed.removeAll(found);
		Set<String> wrong = new TreeSet<>(found);
		wrong.removeAll(expected);
		double right = expected.size() - missed.size();
		double precision = right / found.size();
		double recall = right / expected.size();
		System.out.printf("Accounts %s: %d listed, %d found, precision %.3f, recall %.3f%n", what, expected.size(), found.size(), precision,
				recall);
		missed.forEach(it -> System.out.println("  missed " + it + " " + reason(it)));
		wrong.forEach(it -> System.out.println("  wrong " + it + " " + reason(it)));
		assertThat(precision).isGreaterThanOrEqualTo(ENOUGH);
		assertThat(recall).isGreaterThanOrEqualTo(ENOUGH);
	}

	private static String reason(String pageAndLink) {
		return scanned.stream().filter(it -> pageAndLink.equals(it.page() + ' ' + it.link()))
				.map(it -> it.linkClass().id() + ": " + it.reason().en()).findFirst()
				.orElse("not seen");
	}

	/** Links written by script stand in the list, and in no page as links. */
	@Test
	void otherLinksAreRejectedForTheListedReason() {
		var different = new TreeSet<String>();
		int same = 0;
		for (ScannedLink link : scanned) {
			String told = listed.get(link.page() + ' ' + link.link());
			if (told != null && !told.equals("account")) {
				if (told.equals(link.linkClass().id())) {
					same++;
				} else {
					different.add(link.page() + ' ' + link.link() + ": " + link.linkClass().id() + ", listed as " + told);
				}
			}
		}
		System.out.println("Other links: " + same + " as listed, " + different.size() + " otherwise");
		different.forEach(it -> System.out.println("  " + it));
		assertThat(same).isGreaterThanOrEqualTo(30);
		assertThat(different).hasSizeLessThanOrEqualTo(1);
	}
}
