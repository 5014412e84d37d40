// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The CycloneDX bill of materials, held against the jars that are really in the product. */
class BillOfMaterialsTest {

	private static final Path BILL = Path.of(System.getProperty("palier.root"), "releng/org.palier.product/target/palier-bom.json");

	@Test
	void everyLibraryOfTheProductIsInItByItsHash() throws Exception {
		String bill = Files.readString(BILL);
		List<String> missing = new ArrayList<>();
		int libraries = 0;
		try (Stream<Path> plugins = Files.list(Product.BUILT.resolve("plugins"))) {
			for (Path jar : plugins.filter(it -> it.toString().endsWith(".jar")).toList()) {
				libraries++;
				String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
				if (!bill.contains(hash) && !bill.contains("\"name\" : \"" + mavenName(jar) + "\"")) {
					missing.add(jar.getFileName().toString());
				}
			}
		}
		assertThat(libraries).isGreaterThan(150);
		assertThat(missing).isEmpty();
	}

	/** A library without a manifest of OSGi gets one in the build, so its hash differs: it is known by name. */
	private static String mavenName(Path jar) {
		String name = jar.getFileName().toString().replaceAll("_[0-9].*", "");
		return name.startsWith("org.apache.batik.") ? "batik-" + name.substring("org.apache.batik.".length()) : name;
	}
}
