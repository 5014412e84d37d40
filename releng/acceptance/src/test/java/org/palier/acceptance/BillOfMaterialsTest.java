// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The CycloneDX bill of materials that a product carries, held against the files that are really in it. */
class BillOfMaterialsTest {

	/** Letters of a digest in hexadecimal. */
	private static final int DIGEST = 64;
	private static final Path TARGET = Path.of(System.getProperty("palier.root"), "releng/org.palier.product/target");
	private static final File BILL = Product.BUILT.resolve("palier.cdx.json").toFile();
	/** Its libraries of other systems are left out of a product, and that of its own lies beside it. */
	private static final String DRIVER = "org.duckdb.duckdb_jdbc_";
	/** Its signature is left out of a product. */
	private static final String FRAMEWORK = "org.eclipse.osgi_";
	private static final String[] LIBRARIES_OF_TESTS = { "junit", "assertj", "byte-buddy", "opentest4j", "apiguardian", "jdt.core",
			"verapdf" };

	@Test
	void itKeepsToTheGrammarOfCycloneDx() throws Exception {
		assertThat(new JsonParser().validate(BILL)).isEmpty();
	}

	/** As {@code sha256sum} reads them, the Java that ships among them. */
	@Test
	void everyFileOfTheProductIsInItByItsDigest() throws Exception {
		Map<String, String> billed = components().filter(it -> it.getEvidence() != null)
				.collect(Collectors.toMap(it -> it.getEvidence().getOccurrences().getFirst().getLocation(),
						it -> it.getHashes().getFirst().getValue()));
		Process sums = new ProcessBuilder("sh", "-c", "find -L . -type f ! -name palier.cdx.json -exec sha256sum {} +")
				.directory(Product.BUILT.toFile()).start();
		Map<String, String> there;
		try (BufferedReader lines = sums.inputReader()) {
			there = lines.lines().collect(Collectors.toMap(it -> it.substring(DIGEST + "  ./".length()), it -> it.substring(0, DIGEST)));
		}
		// What the platform writes at a start of the product where it was built came after the bill.
		there.keySet().removeIf(it -> it.startsWith("configuration/") || it.startsWith("p2/"));
		assertThat(there.keySet()).anyMatch(it -> it.startsWith("jre/")).hasSizeGreaterThan(500);
		assertThat(billed).containsAllEntriesOf(there);
		billed.keySet().removeIf(it -> it.startsWith("configuration/") || it.startsWith("p2/"));
		assertThat(billed.keySet()).isEqualTo(there.keySet());
	}

	@Test
	void eachHasALicenceEachLibraryAnAddressAndNoneIsOfTestsAlone() throws Exception {
		assertThat(components().filter(it -> !hasLicence(it.getLicenses())).map(Component::getName)).isEmpty();
		assertThat(components().filter(it -> it.getType() == Component.Type.LIBRARY && !it.getName().startsWith("org.palier."))
				.filter(it -> it.getPurl() == null || it.getPurl().contains("p2.eclipse.plugin")).map(Component::getName)).isEmpty();
		assertThat(components().map(Component::getName)).noneMatch(it -> Stream.of(LIBRARIES_OF_TESTS).anyMatch(it::contains));
		assertThat(components().filter(it -> it.getType() == Component.Type.PLATFORM).map(it -> it.getName() + " " + it.getVersion()))
				.containsExactly("OpenJDK " + System.getProperty("java.version").replaceAll("[-+].*", ""));
	}

	private static boolean hasLicence(LicenseChoice choice) {
		return choice != null && (choice.getExpression() != null || !choice.getLicenses().isEmpty());
	}

	/** All components, those within others too. */
	private static Stream<Component> components() throws ParseException {
		return new JsonParser().parse(BILL).getComponents().stream().flatMap(BillOfMaterialsTest::within);
	}

	private static Stream<Component> within(Component component) {
		return Stream.concat(Stream.of(component), component.getComponents() == null ? Stream.empty()
				: component.getComponents().stream().flatMap(BillOfMaterialsTest::within));
	}

	/**
	 * What a product has of the database’s driver and of the framework is what the bill names; each product has the library of its own system.
	 */
	@ParameterizedTest
	@CsvSource({ "linux/gtk/x86_64, linux_amd64", "win32/win32/x86_64, windows_amd64",
			"macosx/cocoa/aarch64/Palier.app/Contents/Eclipse, osx_universal" })
	void whatIsLeftOutOfLibrariesIsNoMoreThanOneKnows(String product, String system) throws Exception {
		Path plugins = TARGET.resolve("products/org.palier.product").resolve(product).resolve("plugins");
		assumeTrue(Files.isDirectory(plugins), "this product is made by ./palier build and by ./palier test --long");
		List<Path> files;
		try (Stream<Path> all = Files.list(plugins)) {
			files = all.toList();
		}
		Path library = one(files, "libduckdb");
		assertThat(library).hasFileName("libduckdb_java.so_" + system);
		var sum = new CRC32();
		sum.update(Files.readAllBytes(library));
		Path driver = one(files, DRIVER);
		assertThat(entries(whole(driver))).containsEntry(library.getFileName().toString(), sum.getValue());
		assertThat(leftOut(driver)).allMatch(it -> it.startsWith("libduckdb_java.so_")).hasSizeGreaterThan(2);
		assertThat(leftOut(one(files, FRAMEWORK))).allMatch(it -> it.matches("META-INF/[^/]*\\.(SF|RSA)")).hasSize(2);
	}

	private static Path one(List<Path> files, String prefix) {
		List<Path> found = files.stream().filter(it -> it.getFileName().toString().startsWith(prefix)).toList();
		assertThat(found).as(prefix).hasSize(1);
		return found.getFirst();
	}

	/** Names of the files that a library lacks in a product; all others are the same in it. */
	private static Set<String> leftOut(Path jar) throws IOException {
		Map<String, Long> whole = entries(whole(jar));
		Map<String, Long> held = entries(jar);
		assertThat(whole).containsAllEntriesOf(held);
		whole.keySet().removeAll(held.keySet());
		return whole.keySet();
	}

	/** A library as it was fetched. */
	private static Path whole(Path jar) {
		return TARGET.resolve("repository/plugins").resolve(jar.getFileName());
	}

	/** The checksum of each file of an archive, by name. */
	private static Map<String, Long> entries(Path jar) throws IOException {
		try (var file = new ZipFile(jar.toFile())) {
			return file.stream().filter(it -> !it.isDirectory())
					.collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc, (one, same) -> one, TreeMap::new));
		}
	}
}
