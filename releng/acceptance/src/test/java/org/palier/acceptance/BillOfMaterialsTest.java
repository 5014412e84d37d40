// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The CycloneDX bill of materials, held against the jars that are really in the product. */
class BillOfMaterialsTest {

	private static final Path TARGET = Path.of(System.getProperty("palier.root"), "releng/org.palier.product/target");
	private static final Path BILL = TARGET.resolve("palier-bom.json");
	/** Its libraries of other systems are left out of a product, and that of its own lies beside it. */
	private static final String DRIVER = "org.duckdb.duckdb_jdbc_";
	/** Its signature is left out of a product. */
	private static final String FRAMEWORK = "org.eclipse.osgi_";

	@Test
	void everyLibraryOfTheProductIsInItByItsHash() throws Exception {
		String bill = Files.readString(BILL);
		List<String> missing = new ArrayList<>();
		int libraries = 0;
		try (Stream<Path> plugins = Files.list(Product.BUILT.resolve("plugins"))) {
			for (Path jar : plugins.filter(it -> it.toString().endsWith(".jar")).toList()) {
				libraries++;
				if (!bill.contains(hash(Stream.of(DRIVER, FRAMEWORK).anyMatch(jar.getFileName().toString()::startsWith) ? whole(jar) : jar)) && !bill.contains("\"name\" : \"" + mavenName(jar) + "\"")) {
					missing.add(jar.getFileName().toString());
				}
			}
		}
		assertThat(libraries).isGreaterThan(150);
		assertThat(missing).isEmpty();
	}

	/** What a product has of the database’s driver and of the framework is what the bill names; each product has the library of its own system. */
	@ParameterizedTest
	@CsvSource({ "linux/gtk/x86_64, linux_amd64", "win32/win32/x86_64, windows_amd64", "macosx/cocoa/aarch64/Palier.app/Contents/Eclipse, osx_universal" })
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
			return file.stream().filter(it -> !it.isDirectory()).collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc, (one, same) -> one, TreeMap::new));
		}
	}

	private static String hash(Path jar) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
	}

	/** A library without a manifest of OSGi gets one in the build, so its hash differs: it is known by name. */
	private static String mavenName(Path jar) {
		String name = jar.getFileName().toString().replaceAll("_[0-9].*", "");
		return name.startsWith("org.apache.batik.") ? "batik-" + name.substring("org.apache.batik.".length()) : name;
	}
}
