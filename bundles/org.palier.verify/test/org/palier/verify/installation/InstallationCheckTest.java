// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A folder with a file of each kind that a product has, its bill, and what becomes of both. */
class InstallationCheckTest {

	/** Of the three letters abc (FIPS 180-2, appendix B.1). */
	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
	/** Of nothing. */
	private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	@TempDir
	Path folder;
	private Path installation;

	@BeforeEach
	void product() throws IOException {
		installation = folder.resolve("palier");
		put("palier", "start");
		put("doc/index.html", "");
		put("plugins/org.palier.model_0.2.0.202612010000.jar", "ours");
		put("plugins/org.known_1.2.3.v20260101-0000.jar", "abc");
		put("plugins/wrapped.parser_1.0.0.jar", "given a manifest");
		put("plugins/libnative.so_linux_amd64", "native");
		put("configuration/config.ini", "as shipped");
		put("jre/release", "IMPLEMENTOR=\"N.N.\"\nJAVA_VERSION=\"25.0.3\"\n");
		put("jre/bin/java", "java");
		Files.writeString(folder.resolve("maven.json"), """
				{"components": [
				{"group": "org.example", "name": "known", "version": "1.2.3", "hashes": [{"alg": "SHA-256", "content": "%s"}], "licenses": [{"license": {"id": "MIT"}}]},
				{"group": "org.junit", "name": "of-tests", "version": "6", "hashes": [{"alg": "SHA-256", "content": "00"}], "licenses": [{"license": {"id": "EPL-2.0"}}]}]}
				""".formatted(ABC));
		Files.writeString(folder.resolve("named"), "wrapped.parser=org.parser:parser:1.0 Apache-2.0\nlibnative.so=org.native:native MIT\n");
	}

	@Test
	void theBillHasEachFileWithDigestAndLicenceAndNoLibraryThatDoesNotShip() throws IOException {
		write();
		JsonNode bill = new ObjectMapper().readTree(installation.resolve("palier.cdx.json").toFile());
		assertThat(bill.at("/bomFormat").asText() + " " + bill.at("/specVersion").asText()).isEqualTo("CycloneDX 1.6");
		assertThat(lines(bill)).containsExactly(
				"configuration/config.ini | EPL-2.0 | ",
				"doc/index.html | EPL-2.0 | ",
				"palier | EPL-2.0 | ",
				"plugins/libnative.so_linux_amd64 | MIT | ",
				"plugins/org.known_1.2.3.v20260101-0000.jar | MIT | pkg:maven/org.example/known@1.2.3",
				"plugins/org.palier.model_0.2.0.202612010000.jar | EPL-2.0 | ",
				"plugins/wrapped.parser_1.0.0.jar | Apache-2.0 | pkg:maven/org.parser/parser@1.0",
				"OpenJDK 25.0.3 | GPL-2.0-only WITH Classpath-exception-2.0",
				"jre/bin/java | GPL-2.0-only WITH Classpath-exception-2.0 | ",
				"jre/release | GPL-2.0-only WITH Classpath-exception-2.0 | ");
		assertThat(BillOfMaterials.of(installation).orElseThrow().files()).containsEntry("plugins/org.known_1.2.3.v20260101-0000.jar", ABC)
				.containsEntry("doc/index.html", EMPTY).hasSize(9);
	}

	@Test
	void theSameProductGivesTheSameBill() throws IOException {
		write();
		byte[] first = Files.readAllBytes(installation.resolve("palier.cdx.json"));
		write();
		assertThat(Files.readAllBytes(installation.resolve("palier.cdx.json"))).isEqualTo(first);
	}

	@Test
	void aLibraryOfWhichNobodySaidTheLicenceEndsTheBuild() throws IOException {
		put("plugins/unknown.library_1.0.0.jar", "?");
		assertThatThrownBy(this::write).isInstanceOf(IllegalStateException.class).hasMessageContaining("plugins/unknown.library_1.0.0.jar");
		assertThat(installation.resolve("palier.cdx.json")).doesNotExist();
	}

	@Test
	void whatThePlatformRewritesIsNoDifference() throws IOException {
		write();
		put("configuration/config.ini", "with a plug-in");
		put("configuration/headless.jsa", "classes");
		put("p2/profile", "state");
		put("artifacts.xml", "state");
		assertThat(InstallationCheck.of(installation)).contains(new InstallationCheck(8, List.of(), List.of(), List.of()));
	}

	@Test
	void filesThatChangedWentOrCameAreNamed() throws IOException {
		write();
		put("jre/bin/java", "Java");
		Files.delete(installation.resolve("plugins/wrapped.parser_1.0.0.jar"));
		put("plugins/house.importer_1.0.0.jar", "of the house");
		InstallationCheck check = InstallationCheck.of(installation).orElseThrow();
		assertThat(check).isEqualTo(new InstallationCheck(6, List.of("jre/bin/java"), List.of("plugins/wrapped.parser_1.0.0.jar"),
				List.of("plugins/house.importer_1.0.0.jar")));
		assertThat(check.holds()).isFalse();
		assertThat(check.sentences().stream().map(it -> it.en()).toList()).containsExactly("6 of 8 files are as they were shipped.",
				"A file has other content:", "  jre/bin/java", "A file is gone:", "  plugins/wrapped.parser_1.0.0.jar",
				"A file did not come with Palier; plug-ins of your own are among such files:", "  plugins/house.importer_1.0.0.jar");
	}

	@Test
	void withoutABillThereIsNothingToHoldItAgainst() throws IOException {
		assertThat(InstallationCheck.of(installation)).isEmpty();
	}

	@Test
	void aBillThatIsNoneIsNamed() throws IOException {
		for (String content : List.of("{", "[]", "{\"components\": []}", "")) {
			put("palier.cdx.json", content);
			assertThatThrownBy(() -> InstallationCheck.of(installation)).isInstanceOf(NoBillException.class).hasMessageContaining("palier.cdx.json");
		}
	}

	@Test
	void onMacFilesOfTheApplicationAreInItToo() throws IOException {
		Path application = folder.resolve("Palier.app/Contents");
		Files.createDirectories(application);
		Files.move(installation, application.resolve("Eclipse"));
		installation = application.resolve("Eclipse");
		Files.writeString(application.resolve("Info.plist"), "abc");
		write();
		Files.writeString(application.resolve("Info.plist"), "abd");
		assertThat(InstallationCheck.of(installation).orElseThrow().changed()).containsExactly("../Info.plist");
	}

	private void put(String path, String content) throws IOException {
		Path file = installation.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private void write() throws IOException {
		new BillWriter(installation, Libraries.of(folder.resolve("maven.json"), folder.resolve("named"))).write("0.2.0");
	}

	/** Path, licence and address of each component, and of those within it. */
	private static List<String> lines(JsonNode bill) {
		List<String> lines = new ArrayList<>();
		for (JsonNode each : bill.path("components")) {
			String licence = each.at("/licenses/0/license/id").asText() + each.at("/licenses/0/expression").asText();
			lines.add(each.has("evidence")
					? each.at("/evidence/occurrences/0/location").asText() + " | " + licence + " | " + each.path("purl").asText()
					: each.path("name").asText() + " " + each.path("version").asText() + " | " + licence);
			lines.addAll(lines(each));
		}
		return lines;
	}
}
