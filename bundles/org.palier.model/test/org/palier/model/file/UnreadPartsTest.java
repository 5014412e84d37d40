// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.OwnValue;
import org.palier.model.Presence;
import org.palier.model.Study;

/** What a study file says that this Palier does not know, of a newer one or of a plug-in that is not here, is kept as it was. */
class UnreadPartsTest extends SavedStudy {

	private static final String AGENCY = "(<agencies\\s+id=\"a\")";

	@BeforeEach
	void saved() throws Exception {
		file.save(study);
	}

	@Test
	void attributesStayWhereTheyWere() throws Exception {
		replace("formatVersion=\"2\"", "formatVersion=\"2\" surprise=\"x &lt; &quot;y&quot;&#xA;z\"");
		replace(AGENCY, "$1 directorate=\"DGC\"");
		replace("(<presences\\s)", "$1certainty=\"0.8\" ");

		Study read = file.load();

		assertThat(read.getUnread()).extracting("of", "name", "value").containsExactlyInAnyOrder(
				tuple(read, "surprise", "x < \"y\"\nz"), tuple(a(read), "directorate", "DGC"), tuple(presence(read), "certainty", "0.8"));
		assertStable(read);
		assertThat(Files.readString(file.path())).contains("surprise=\"x &lt; &quot;y&quot;&#xA;z\"")
				.containsPattern("<presences\\s[^>]*certainty=\"0.8\"")
				.containsPattern(AGENCY + "[^>]*directorate=\"DGC\"");
	}

	@Test
	void elementsKeepAllThatStandsWithinThem() throws Exception {
		String part = "<budget year=\"2026\">\n        <line amount=\"3\">Salaires &amp; more</line>\n        <line/>\n      </budget>";
		replace("(<presences\\s)", part + "\n      $1");
		replace("</palier:Study>", "  <ledgers id=\"l\"/>\n</palier:Study>");

		Study read = file.load();

		assertThat(read.getUnread()).extracting("of", "name").containsExactlyInAnyOrder(tuple(a(read), "budget"), tuple(read, "ledgers"));
		assertStable(read);
		assertThat(Files.readString(file.path()).replaceAll("\\s+", " ")).contains(part.replaceAll("\\s+", " ")).contains("<ledgers id=\"l\"/>");
	}

	@Test
	void namesOfOtherNamespacesKeepThem() throws Exception {
		replace("xmlns:palier=", "xmlns:acme=\"urn:acme:1\" xmlns:palier=");
		// Its local name is one that Palier knows: it is not the size of ours.
		replace(AGENCY, "$1 acme:size=\"12\"");
		replace("(<presences\\s)", "<presences xsi:type=\"acme:Kiosk\" platform=\"nowhere\"/>\n<acme:line><acme:deep/></acme:line>\n$1");
		replace("xmlns:palier=", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:palier=");

		Study read = file.load();

		assertThat(a(read).getSize()).isNull();
		assertThat(a(read).getPresences()).hasSize(1);
		assertStable(read);
		assertThat(Files.readString(file.path())).contains("acme:size=\"12\"").contains("xmlns:acme=\"urn:acme:1\"")
				.contains("<acme:deep/>").contains("xsi:type=\"acme:Kiosk\"");
	}

	/** The window saves a copy where another program holds the study. */
	@Test
	void aCopyOfTheStudyHasThemToo() throws Exception {
		replace(AGENCY, "$1 directorate=\"DGC\"");
		Study copy = EcoreUtil.copy(file.load());
		EcoreUtil.delete(copy.getJurisdictions().get(0).getAgencies().get(0));

		file.save(copy);

		assertThat(Files.readString(file.path())).contains("directorate=\"DGC\"");
		EcoreUtil.remove(a(copy));
		file.save(copy);
		assertThat(Files.readString(file.path())).as("goes with its agency").doesNotContain("directorate");
	}

	@Test
	void aPackIsNotTakenInPart() throws Exception {
		Path pack = folder.resolve("pack.xml");
		Files.writeString(pack, Files.readString(TheoryPackFileTest.SHIPPED).replaceFirst("(<palier:TheoryPack\\s)", "$1mood=\"good\" "));

		assertThatThrownBy(new TheoryPackFile(pack)::load).isInstanceOf(StudyFileException.class).hasMessageContaining("mood");
	}

	@Test
	void ownValuesAreALineEachAndOfAnyField() throws Exception {
		Agency agency = study.getJurisdictions().get(0).getAgencies().get(1);
		agency.getOwn().add(new OwnValue("budget", "12.5"));
		agency.getOwn().add(new OwnValue("owner", " M. <Dubé> & fils\r\n2 "));
		file.save(study);

		assertThat(Files.readAllLines(file.path())).map(String::strip)
				.contains("<own>budget=12.5</own>", "<own>owner=M. &lt;Dubé> &amp; fils 2</own>");
		assertThat(a(file.load()).getOwn()).containsExactly(new OwnValue("budget", "12.5"), new OwnValue("owner", "M. <Dubé> & fils 2"));
	}

	@Test
	void aValueIsWordsAlone() throws Exception {
		replace("(<presences\\s)", "<own>budget=1<b>2</b></own>\n$1");

		assertThatThrownBy(file::load).isInstanceOf(StudyFileException.class).hasMessageContaining("holds b");
	}

	@Test
	void aValueWithoutItsFieldIsRefused() throws Exception {
		replace("(<presences\\s)", "<own>12.5</own>\n$1");

		assertThatThrownBy(file::load).isInstanceOf(StudyFileException.class).hasMessageContaining("Not a value of a field");
	}

	private void replace(String pattern, String by) throws Exception {
		String text = Files.readString(file.path());
		String changed = text.replaceFirst(pattern, by);
		assertThat(changed).as(pattern).isNotEqualTo(text);
		Files.writeString(file.path(), changed);
	}

	/** Saved, it is read as the same, and saved again it has the same bytes. */
	private void assertStable(Study read) throws Exception {
		file.save(read);
		byte[] first = Files.readAllBytes(file.path());
		Study again = file.load();
		assertThat(EcoreUtil.equals(read, again)).isTrue();
		file.save(again);
		assertThat(Files.readAllBytes(file.path())).isEqualTo(first);
	}

	private static Agency a(Study study) {
		return study.getJurisdictions().get(0).getAgencies().stream().filter(it -> it.getId().equals("a")).findFirst().orElseThrow();
	}

	private static Presence presence(Study study) {
		return a(study).getPresences().get(0);
	}
}
