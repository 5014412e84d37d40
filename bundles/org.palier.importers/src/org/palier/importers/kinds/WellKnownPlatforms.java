// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;

/** Platforms that headers and addresses name, for the first reading of a file, before a study is chosen. */
public final class WellKnownPlatforms {

	private WellKnownPlatforms() {
	}

	/** A directory that knows these platforms, and no agency. */
	public static CensusDirectory directory() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		try (InputStream file = WellKnownPlatforms.class.getResourceAsStream("platforms.txt")) {
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(it -> !it.startsWith("#") && !it.isBlank())
					.map(WellKnownPlatforms::platform).forEach(study.getPlatforms()::add);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return new CensusDirectory(study);
	}

	private static Platform platform(String line) {
		String[] parts = line.split("\\|");
		Platform platform = PalierFactory.eINSTANCE.createPlatform();
		platform.setId(parts[0].strip());
		String[] names = parts[1].split(",");
		platform.setName(Bilingual.same(names[0].strip()).toModel());
		Stream.of(names).map(String::strip).forEach(platform.getAliases()::add);
		Stream.of(parts[2].split(",")).map(String::strip).forEach(platform.getHosts()::add);
		return platform;
	}
}
