// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

class LinkFormsTest {

	private final LinkForms forms = new LinkForms(StudyPlatforms.NONE);

	@Test
	void eachLineShowsItself() throws IOException {
		int lines = 0;
		try (var rows = CsvReader.builder()
				.ofNamedCsvRecord(new InputStreamReader(LinkForms.class.getResourceAsStream("links.csv"), StandardCharsets.UTF_8))) {
			for (NamedCsvRecord row : rows) {
				LinkReading read = forms.read(row.getField("example")).orElseThrow(() -> new AssertionError(row.getField("example")));
				boolean person = row.getField("class").equals("person");
				assertThat(read.linkClass().id()).as(row.toString()).isEqualTo(person ? "other_body" : row.getField("class"));
				assertThat(read.person()).as(row.toString()).isEqualTo(person);
				assertThat(read.platform().orElse("")).as(row.toString()).isEqualTo(row.getField("platform"));
				assertThat(row.getField("handle").isEmpty() || read.handle().equals(row.getField("handle")))
						.as(row + " gives " + read.handle()).isTrue();
				lines++;
			}
		}
		assertThat(lines).isGreaterThan(350);
	}

	/** Spellings that pages have, and that no line shows. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://fr-ca.facebook.com/RegieDuTest/?ref=page_internal#x | facebook | account | RegieDuTest
			http://www.facebook.com/#!/pages/Regie/1234567 | facebook | account | 1234567
			HTTPS://M.FACEBOOK.COM/RegieDuTest | facebook | account | RegieDuTest
			https://www.facebook.com/RegieDuTest/posts/pfbid02 | facebook | post | ''
			https://l.facebook.com/l.php?u=https%3A%2F%2Ftwitter.com%2Fregie&h=1 | twitter | account | regie
			https://web.archive.org/web/20160807052512/https://twitter.com/regie | twitter | account | regie
			/web/20160807052512/http://www.facebook.com/regie | facebook | account | regie
			https://regie.example/sortie?url=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Fregie | linkedin | account | regie
			//x.com/regie?s=20 | twitter | account | regie
			www.facebook.com/regie | facebook | account | regie
			https://twitter.com/{{ site.twitter }} | twitter | placeholder | ''
			https://www.instagram.com/regie/?hl=fr | instagram | account | regie
			https://ca.linkedin.com/company/r%C3%A9gie | linkedin | account | régie
			https://www.linkedin.com/company/regie/mycompany/ | linkedin | account | regie
			https://www.youtube.com/@Regie/videos | youtube | account | Regie
			https://www.youtube.com/embed/videoseries?list=PL1 | youtube | embed_or_video | ''
			https://www.pinterest.co.uk/regie/ | pinterest | account | regie
			https://regie.blogspot.co.uk/ | blog | blog | regie
			https://api.whatsapp.com/send?text=lire%20ceci | whatsapp | share | ''
			https://bsky.app/profile/regie.example | bluesky | account | regie.example
			http://www.github.com/Regie-du-Test/ | github | account | Regie-du-Test
			https://github.com/Regie-du-Test?tab=repositories | github | account | Regie-du-Test
			https://github.com/Regie-du-Test/donnees/issues/new | github | post | ''
			https://github.com/marketplace/actions/regie | github | placeholder | ''
			https://github.com/sponsors | github | placeholder | ''
			https://gitlab.com/Regie-du-Test | gitlab | account | Regie-du-Test
			https://gitlab.com/Regie-du-Test/donnees/portail/-/issues | gitlab | post | ''
			""")
	void otherSpellingsAreRead(String link, String platform, String linkClass, String handle) {
		LinkReading read = forms.read(link).orElseThrow();
		assertThat(List.of(read.platform().orElse(""), read.linkClass().id(), read.handle())).containsExactly(platform, linkClass, handle);
	}

	@ParameterizedTest
	@CsvSource({ "contact.html", "/fr/facebook", "mailto:regie@twitter.com", "https://facebook.com.example/regie",
			"https://notfacebook.com/regie",
			"https://example.org/?page=https", "https://regie.github.io/donnees", "https://gitlab.regie.example/donnees",
			"javascript:void(0)", "#facebook", "''", "https://", "tel:+1-418-555-0100" })
	void whatLeadsToNoPlatformIsNoLink(String link) {
		assertThat(forms.read(link)).isEmpty();
	}

	@Test
	void hostsOfTheStudyAndFormsOfPlugInsGoFirst() throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		Platform place = PalierFactory.eINSTANCE.createPlatform();
		place.setId("place");
		place.getHosts().add("place.example");
		Platform x = PalierFactory.eINSTANCE.createPlatform();
		x.setId("x");
		x.getHosts().add("twitter.com");
		study.getPlatforms().addAll(List.of(place, x));
		AddressForms more = AddressForms.together(List.of(AddressForms.SHIPPED, AddressForms.read(new StringReader(
				"platform,address,canonical,example,handle\nplace,go.example/p-{handle},,https://go.example/p-Regie,regie\n"))));
		var ofStudy = new LinkForms(StudyPlatforms.of(study, more));
		assertThat(ofStudy.read("https://place.example/regie").orElseThrow().platform()).isEqualTo(Optional.of("place"));
		assertThat(ofStudy.read("https://go.example/p-Regie").orElseThrow().handle()).isEqualTo("regie");
		assertThat(ofStudy.read("https://twitter.com/regie").orElseThrow().platform()).isEqualTo(Optional.of("x"));
		assertThat(ofStudy.read("https://twitter.com/share?url=x").orElseThrow().linkClass()).isEqualTo(LinkClass.SHARE);
	}
}
