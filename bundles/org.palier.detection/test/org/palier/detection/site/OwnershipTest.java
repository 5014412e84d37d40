// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.pages.SavedPage;

/** Whose account a link leads to: each sign alone, then with the one that outweighs it, and the signs that the site as a whole gives. */
class OwnershipTest {

	@ParameterizedTest(name = "{0}: {1} by {2}")
	@CsvSource({ //
			"'', other_body, alone", //
			"DECLARED, account, declared", "HEADER, account, header", "FOOTER, account, footer", "NAV, account, nav", "SOCIAL, account, social", //
			"FOLLOW, account, follow", "GROUP, account, group", "ICON, account, icon", "NAMED, account, named", "RESEMBLES, account, resembles", //
			"REPEATED, account, repeated", "MENTION, other_body, mention", "TIMELINE, other_body, alone", "VENDOR, other_body, vendor", //
			"PARTNER, other_body, partner", "PERSON_LABEL, other_body, person", "PERSON_HEADING, other_body, person", //
			"PERSON_DATA, other_body, person", "PERSON_ADDRESS, other_body, person_address", "NOBODY, placeholder, nobody",
			"MAKER, other_body, maker", //
			"RESEMBLES PERSON_ADDRESS, other_body, person_address", "RESEMBLES NOBODY, placeholder, nobody", "RESEMBLES MAKER, other_body, maker", //
			"RESEMBLES VENDOR, account, resembles", "FOOTER VENDOR, other_body, vendor", "RESEMBLES PERSON_LABEL, other_body, person", //
			"DECLARED PERSON_LABEL, other_body, person", "DECLARED PERSON_DATA, other_body, person",
			"DECLARED PERSON_DATA RESEMBLES, account, resembles", //
			"RESEMBLES PARTNER, account, resembles", "DECLARED PARTNER, account, declared", "FOLLOW PARTNER, other_body, partner", //
			"FOOTER PARTNER, other_body, partner", "FOOTER TIMELINE MENTION, other_body, timeline", "FOOTER TIMELINE, account, footer", //
			"FOLLOW PERSON_HEADING, other_body, person", "SOCIAL PERSON_HEADING, other_body, person", "FOOTER PERSON_HEADING, account, footer", //
			"FOLLOW MENTION, account, follow", "FOOTER MENTION, other_body, mention", "REPEATED MENTION, other_body, mention", //
			"NAMED TIMELINE, other_body, alone", "ICON TIMELINE, other_body, alone" })
	void eachSignAloneAndOutweighed(String signs, String whose, String reason) {
		Set<Sign> all = EnumSet.noneOf(Sign.class);
		Arrays.stream(signs.split(" ")).filter(it -> !it.isEmpty()).map(Sign::valueOf).forEach(all::add);
		var verdict = Ownership.SHIPPED.judge(all);
		assertThat(verdict.linkClass().id() + ' ' + verdict.reason()).isEqualTo(whose + ' ' + reason);
	}

	private static String scanned(int page, String address, String title, int pages, String link) {
		var scan = new SiteScan(new LinkForms(StudyPlatforms.NONE));
		List<SavedPage> site = new ArrayList<>();
		for (int i = 0; i < pages; i++) {
			String html = "<title>" + title + "</title><div><div>Avis " + i + "</div></div><div><div>" + (i < page ? link : "") + "</div></div>";
			site.add(new SavedPage(i + ".html", Optional.of(address + i), html.getBytes(StandardCharsets.UTF_8), Optional.empty()));
		}
		ScannedLink first = scan.scan(site).getFirst();
		return first.linkClass().id() + ": " + first.reason().en();
	}

	@ParameterizedTest(name = "{4}: {2}")
	@CsvSource(delimiter = '|', value = { //
			"https://offices.example/   | Bureau des phares   | k7q           | other_body  | a handle that says nothing", //
			"https://phares.example/    | Bureau              | pharesbo      | account     | begins like the site’s address", //
			"https://phares.example/    | Bureau              | les_phares    | account     | ends like it", //
			"https://offices.example/   | Bureau des phares   | amisdesphares | account     | holds a long word of its name", //
			"https://offices.example/   | Bureau des caps     | amisdescaps   | other_body  | a short word is not enough", //
			"https://offices.example/   | Conseil des Caps de la Mer | ccm18  | account     | begins with the capitals of its name", //
			"https://offices.example/   | Bureau RBN          | rbn           | account     | is an acronym in its name", //
			"https://offices.example/   | Bureau BO           | bo            | other_body  | of two letters", //
			"https://www.gouv.qc.ca/    | Accueil             | gouv          | other_body  | a label of hosts that names nobody", //
			"https://offices.example/   | Bureau des phares   | yourpage      | placeholder | what a template left", //
			"https://offices.example/   | Bureau des phares   | your.page     | placeholder | with a stop", //
			"https://offices.example/   | Bureau des phares   | wordpress     | other_body  | the program of the site", //
			"https://wordpress.example/ | WordPress           | wordpress     | account     | unless it is its own site", //
			"https://offices.example/   | Bureau des phares   | MaireDesPhares | other_body | a person who holds an office, though it resembles", //
			"https://maire.example/     | Maire des phares    | MaireDesPhares | account    | unless the site is that of the office" })
	void whatAHandleTells(String address, String title, String handle, String whose, String why) {
		assertThat(scanned(1, address, title, 1, "<a href='https://www.facebook.com/" + handle + "'>aller</a>")).as(why).startsWith(whose + ':');
	}

	/** On three pages of five, which is 60 %, an account is the site’s own; two of two pages say nothing yet. */
	@Test
	void anAccountOnMostPages() {
		String link = "<a href='https://www.facebook.com/k7q'>aller</a>";
		assertThat(scanned(3, "https://offices.example/", "Bureau", 5, link))
				.isEqualTo("account: The same account stands on most pages of the site.");
		assertThat(scanned(2, "https://offices.example/", "Bureau", 5, link)).startsWith("other_body: It stands alone");
		assertThat(scanned(2, "https://offices.example/", "Bureau", 3, link)).startsWith("account:");
		assertThat(scanned(2, "https://offices.example/", "Bureau", 2, link)).startsWith("other_body:");
	}
}
