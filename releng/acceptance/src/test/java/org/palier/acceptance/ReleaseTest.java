// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What looks at the files of a release, and at advisories on what ships, says what is wrong. The product is a script here;
 * {@code ./palier release} has the real one looked at.
 */
@EnabledOnOs(OS.LINUX)
class ReleaseTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	@TempDir
	private Path folder;
	private Path files;

	@BeforeEach
	void release() throws Exception {
		files = Files.createDirectory(folder.resolve("0.2.0"));
		pack("exit 0");
		Files.writeString(files.resolve("CHANGES.md"), "changes");
		Files.writeString(files.resolve("palier-0.2.0-linux.cdx.json"), "bill");
		sum();
	}

	@Test
	void aWholeReleaseHolds() throws Exception {
		assertThat(check()).startsWith("0 ").contains("palier-0.2.0-linux.gtk.x86_64.tar.gz holds");
	}

	@Test
	void aFileThatChangedAfterTheSumsIsNamed() throws Exception {
		Files.writeString(files.resolve("CHANGES.md"), "others");
		assertThat(check()).startsWith("1 ").contains("CHANGES.md: FAILED");
	}

	@Test
	void aFileWithoutASumIsNamed() throws Exception {
		Files.writeString(files.resolve("setup.exe"), "added");
		assertThat(check()).startsWith("1 ").contains("SHA256SUMS does not name setup.exe");
	}

	@Test
	void aBillThatIsNotTheProductsIsFound() throws Exception {
		Files.writeString(files.resolve("palier-0.2.0-linux.cdx.json"), "of another build");
		sum();
		assertThat(check()).startsWith("1 ").contains("bill of materials in the product is not the one beside it");
	}

	@Test
	void aProductThatIsNotAsItsBillSaysIsFound() throws Exception {
		pack("exit 1");
		sum();
		assertThat(check()).startsWith("1 ").contains("not as its bill of materials says");
	}

	@Test
	void theProductGetsNoHomeAndNothingElseOfTheEnvironment() throws Exception {
		pack("[ \"$HOME\" != \"" + System.getProperty("user.home") + "\" ] && [ -z \"$JAVA_HOME$PALIER_DATA\" ]");
		sum();
		assertThat(check()).startsWith("0 ");
	}

	/** Of six advisories two are on versions that ship; one of them was judged. */
	@Test
	void anAdvisoryOnWhatShipsIsNamedUntilSomebodyJudgesIt() throws Exception {
		Path bill = Files.writeString(folder.resolve("bill.json"), """
				{"components": [{"purl": "pkg:maven/org.example/parser@1.10.2"}, {"purl": "pkg:maven/org.example/reader@3.0"}]}""");
		Path export = folder.resolve("osv.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(export))) {
			add(zip, "A-1", "org.example:parser",
					"\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"introduced\": \"1.9\"}, {\"fixed\": \"1.10.3\"}]}]", "");
			add(zip, "A-2", "org.example:parser",
					"\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"introduced\": \"0\"}, {\"fixed\": \"1.9\"}]}]", "");
			add(zip, "A-3", "org.example:reader", "\"versions\": [\"3.0\"]", "");
			add(zip, "A-4", "org.example:reader", "\"versions\": [\"3.0\"]", ", \"withdrawn\": \"2026-01-01T00:00:00Z\"");
			add(zip, "A-5", "org.example:absent", "\"versions\": [\"3.0\"]", "");
			add(zip, "A-6", "org.example:reader",
					"\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"introduced\": \"0\"}, {\"last_affected\": \"2.99\"}]}]", "");
		}
		Path judged = Files.writeString(folder.resolve("judged"), "# why\n");
		assertThat(advisories(bill, export, judged)).startsWith("1 ")
				.contains("A-1 org.example:parser 1.10.2: a fault", "A-3 org.example:reader 3.0", "2 open advisories")
				.doesNotContain("A-2", "A-4", "A-5", "A-6");
		Files.writeString(judged, "A-1 only files of ours are parsed\nA-3 not called\n");
		assertThat(advisories(bill, export, judged)).startsWith("0 ").contains("2 libraries, 0 open advisories, 2 judged");
	}

	private static void add(ZipOutputStream zip, String id, String name, String affected, String more) throws IOException {
		zip.putNextEntry(new ZipEntry(id + ".json"));
		zip.write("""
				{"id": "%s", "summary": "a fault", "affected": [{"package": {"ecosystem": "Maven", "name": "%s"}, %s}]%s}"""
				.formatted(id, name, affected, more).getBytes(StandardCharsets.UTF_8));
	}

	private String advisories(Path bill, Path export, Path judged) throws Exception {
		return run(List.of(System.getProperty("java.home") + "/bin/java", "-cp",
				System.getProperty("palier.maven") + "/lib/*:" + Product.BUILT.resolve("plugins") + "/*",
				ROOT.resolve("releng/advisories/Advisories.java").toString(), bill.toString(), export.toString(), judged.toString()));
	}

	private String check() throws Exception {
		return run(List.of("sh", ROOT.resolve("releng/release/check.sh").toString(), files.toString(), "--short"));
	}

	/** A product whose start script is one line. */
	private void pack(String script) throws Exception {
		Path product = Files.createDirectories(folder.resolve("product"));
		Path start = Files.writeString(product.resolve("palier"), "#!/bin/sh\n" + script + "\n");
		Files.writeString(product.resolve("palier.cdx.json"), "bill");
		run(List.of("chmod", "+x", start.toString()));
		run(List.of("tar", "-czf", files.resolve("palier-0.2.0-linux.gtk.x86_64.tar.gz").toString(), "-C", product.toString(), "."));
	}

	private void sum() throws Exception {
		run(List.of("sh", "-c", "cd '" + files + "' && rm -f SHA256SUMS && sha256sum * >SHA256SUMS"));
	}

	/** How a command ended, and what it said. */
	private static String run(List<String> command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return process.waitFor() + " " + said;
	}
}
